package raingan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.Page;
import raingan.page.PageBuilder;

class LayoutTest {

    private static final double[] XS = {50, 200, 420, 550};

    private static List<Table> tables(Page... pages) {
        return Layout.of(List.of(pages)).stream()
                .filter(b -> b instanceof Block.Tabular)
                .map(b -> ((Block.Tabular) b).table())
                .toList();
    }

    private static PageBuilder header(PageBuilder page) {
        return page.row(XS, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ");
    }

    @Test
    void tableWithRepeatedHeaderIsOneTable() {
        Page first = header(new PageBuilder(1))
                .row(XS, "1. ทำป้าย", "ติดป้าย", "กองช่าง")
                .build();
        Page second = header(new PageBuilder(2))
                .row(XS, "2. ทำคู่มือ", "แจกคู่มือ", "กองคลัง")
                .build();
        List<Table> tables = tables(first, second);
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).isEqualTo(3);
        assertThat(tables.get(0).rowText(2)).isEqualTo("2. ทำคู่มือ แจกคู่มือ กองคลัง");
    }

    @Test
    void rowCutInMidSentenceIsOneRowThatKeepsBothPlaces() {
        Page first = header(new PageBuilder(1))
                .cutRow(XS, "1. ทำป้ายบอกทาง", "สำรวจจุดที่ต้อง\nติดป้ายให้ครบทุก", "กองช่าง")
                .build();
        Page second = new PageBuilder(2)
                .row(XS, "", "หมู่บ้าน", "")
                .row(XS, "2. ทำคู่มือ", "แจกคู่มือ", "กองคลัง")
                .build();
        Table table = tables(first, second).get(0);
        Cell method = table.cell(1, 1).orElseThrow();
        assertThat(table.rows()).isEqualTo(3);
        assertThat(method.text()).isEqualTo("สำรวจจุดที่ต้อง ติดป้ายให้ครบทุก หมู่บ้าน");
        assertThat(method.parts()).extracting(Cell.Part::page).containsExactly(1, 2);
    }

    @Test
    void newRowAfterPageBreakStaysItsOwnRow() {
        Page first = header(new PageBuilder(1))
                .row(XS, "1. ทำป้าย", "ติดป้าย", "กองช่าง")
                .build();
        Page second = new PageBuilder(2)
                .row(XS, "2. ทำคู่มือ", "แจกคู่มือ", "กองคลัง")
                .build();
        assertThat(tables(first, second)).hasSize(1);
        assertThat(tables(first, second).get(0).rows()).isEqualTo(3);
    }

    @Test
    void proseBetweenTablesPartsThem() {
        Page first = header(new PageBuilder(1))
                .row(XS, "1. ทำป้าย", "ติดป้าย", "กองช่าง")
                .line("ตารางต่อไปนี้เป็นของอีกด้านหนึ่ง")
                .build();
        Page second = header(new PageBuilder(2))
                .row(XS, "1. ทำคู่มือ", "แจกคู่มือ", "กองคลัง")
                .build();
        assertThat(tables(first, second)).hasSize(2);
    }

    @Test
    void columnsThatOnlyWhiteSpacePartsAreATable() {
        double[] at = {50, 250, 430};
        Page page = new PageBuilder(1)
                .line("ประกาศใช้มาตรการดังต่อไปนี้")
                .space(20)
                .at(at, "มาตรการ", "ระยะเวลา", "ผู้รับผิดชอบ")
                .space(12)
                .at(at, "1. ทำป้ายบอกทาง", "ม.ค. 2567 -", "กองช่าง")
                .at(at, "ให้ครบทุกสาย", "มี.ค. 2567", "")
                .space(12)
                .at(at, "2. ทำคู่มือ", "ตลอดปี", "กองคลัง")
                .build();
        Table table = tables(page).get(0);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.cell(1, 0).orElseThrow().text()).isEqualTo("1. ทำป้ายบอกทาง ให้ครบทุกสาย");
    }

    @Test
    void linesThatStandBesideEndOfAnAlignedTableStayInIt() {
        double[] at = {50, 250, 430};
        Page page = new PageBuilder(1)
                .at(at, "มาตรการ", "ระยะเวลา", "ผู้รับผิดชอบ")
                .space(12)
                .at(at, "ทำป้าย", "ม.ค. 2567", "กองช่าง")
                .space(12)
                .at(at, "ทำคู่มือ", "ตลอดปี", "กองคลัง")
                .space(-10)
                .at(at, "", "ข้อความที่คร่อมแถวยาวไปจนสุดหน้า กขค", "ท้ายตาราง")
                .space(-10)
                .at(at, "ก", "ข", "ค")
                .build();
        long words = Layout.of(List.of(page)).stream()
                .mapToLong(b -> b instanceof Block.Tabular t
                        ? t.table().cells().stream().flatMap(Cell::words).count()
                        : ((Block.Text) b).line().words().size())
                .sum();
        assertThat(words).isEqualTo(page.words().size());
    }

    @Test
    void pageNumbersAndRunningLinesAreFurniture() {
        List<Page> pages = List.of(1, 2, 3).stream()
                .map(n -> new PageBuilder(n)
                        .line("เทศบาลตำบลสมมุติ หน้า " + n)
                        .space(340)
                        .line("เนื้อความของหน้าที่ " + "กขค".charAt(n - 1))
                        .space(340)
                        .line("- " + n + " -")
                        .build())
                .toList();
        assertThat(Layout.of(pages))
                .filteredOn(b -> b instanceof Block.Text t && t.role() == Block.Role.FURNITURE)
                .hasSize(6);
    }
}
