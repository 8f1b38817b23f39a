package raingan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.PageBuilder;
import raingan.page.Word;

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
    void rowsThatAreAlikeAreNoRepeatedHeader() {
        Page first = header(new PageBuilder(1))
                .row(XS, "จัดอบรมให้ความรู้แก่พนักงาน รุ่นที่ 1", "เชิญวิทยากร", "กองช่าง")
                .row(XS, "จัดอบรมให้ความรู้แก่พนักงาน รุ่นที่ 2", "เชิญวิทยากร", "กองช่าง")
                .build();
        Page second = header(new PageBuilder(2))
                .row(XS, "จัดอบรมให้ความรู้แก่พนักงาน รุ่นที่ 3", "เชิญวิทยากร", "กองช่าง")
                .row(XS, "จัดอบรมให้ความรู้แก่พนักงาน รุ่นที่ 4", "เชิญวิทยากร", "กองช่าง")
                .build();
        assertThat(tables(first, second).get(0).rows()).isEqualTo(5);
    }

    @Test
    void bandAtThePageEndHeadsTheRowsOnTheNext() {
        double[] across = {50, 550};
        Page first = header(new PageBuilder(1))
                .row(XS, "ทำป้าย", "ติดป้าย", "กองช่าง")
                .row(across, "ตัวชี้วัดที่ 2 การใช้งบประมาณ")
                .build();
        Page second =
                new PageBuilder(2).row(XS, "ทำคู่มือ", "แจกคู่มือ", "กองคลัง").build();
        Table table = tables(first, second).get(0);
        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.rowText(2)).isEqualTo("ตัวชี้วัดที่ 2 การใช้งบประมาณ");
        assertThat(table.rowText(3)).isEqualTo("ทำคู่มือ แจกคู่มือ กองคลัง");
    }

    @Test
    void footerThatCountsTwoPagesPartsNoTable() {
        Page first = header(new PageBuilder(1))
                .cutRow(XS, "1. ทำป้ายบอกทาง", "สำรวจจุดที่ต้อง\nติดป้ายให้ครบทุก", "กองช่าง")
                .space(620)
                .line("แผนของ อบต.นาทดลอง หน้าที่ 1")
                .build();
        Page second = new PageBuilder(2)
                .row(XS, "", "หมู่บ้าน", "")
                .space(650)
                .line("แผนของ อบต.นาทดลอง หน้าที่ 2")
                .build();
        assertThat(tables(first, second)).hasSize(1);
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
    void numberThatCountsOnWithAGapOpensARow() {
        Page first =
                header(new PageBuilder(1)).row(XS, "2", "ติดป้าย", "กองช่าง").build();
        Page second = new PageBuilder(2).row(XS, "4", "แจกคู่มือ", "กองคลัง").build();
        assertThat(tables(first, second).get(0).rows()).isEqualTo(3);
    }

    @Test
    void wordsThatHadRoomOnTheLineBeforeThePageBreakOpenARow() {
        Page first = header(new PageBuilder(1))
                .row(XS, "ทำป้าย", "ติดป้าย", "กองช่าง")
                .build();
        Page second =
                new PageBuilder(2).row(XS, "ทำคู่มือ", "แจกคู่มือ", "กองคลัง").build();
        assertThat(tables(first, second).get(0).rows()).isEqualTo(3);
    }

    @Test
    void bareOrdinalThatGoesOnOpensARow() {
        Page first = header(new PageBuilder(1))
                .row(XS, "๖", "ติดป้ายที่หน้าอาคารทุกแห่งของตำบล", "400.00")
                .build();
        Page second = new PageBuilder(2)
                .row(XS, "๗", "แจกคู่มือแก่ทุกครัวเรือนของตำบล", "970.00")
                .build();
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
    void speckBetweenPartsOfATableDoesNotPartIt() {
        Page first = header(new PageBuilder(1))
                .row(XS, "1. ทำป้าย", "ติดป้าย", "กองช่าง")
                .line("- ’")
                .build();
        Page second = new PageBuilder(2)
                .row(XS, "2. ทำคู่มือ", "แจกคู่มือ", "กองคลัง")
                .build();
        assertThat(tables(first, second)).hasSize(1);
    }

    @Test
    void tablesWhoseRulesTouchAcrossWhiteSpaceAreTwo() {
        double[] other = {50, 300, 550};
        Page page = header(new PageBuilder(1))
                .row(XS, "1. ทำป้าย", "ติดป้าย", "กองช่าง")
                .bridged(new double[] {50, 550}, 10)
                .row(other, "ชื่อ", "ตำแหน่ง")
                .row(other, "นายสมมุติ", "นายช่าง")
                .build();
        assertThat(tables(page)).extracting(Table::columns).containsExactly(3, 2);
    }

    @Test
    void headerOfTwoLevelsIsRepeatedWholeThoughItsLowerLevelReadsDifferently() {
        double[] lower = {420, 485, 550};
        Page first = new PageBuilder(1)
                .row(XS, "มาตรการ\nกิจกรรม", "วิธีดำเนินการ", "ผลการดำเนินการ\n ")
                .build();
        Page second = new PageBuilder(2)
                .row(XS, "มาตรการ\nกิจกรรม", "วิธีดำเนินการ", "ผลการดำเนินการ\n ")
                .build();
        List<Table> tables = tables(
                twoLevels(first, lower, "ดำเนินการแล้ว", "ยังไม่ดำเนินการ", "1. ทำป้าย"),
                twoLevels(second, lower, "ดำ", "นการ", "2. ทำคู่มือ"));
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).isEqualTo(4);
    }

    /** The page with a rule and two sub-headings in the last column of its header, and a row below. */
    private static Page twoLevels(Page header, double[] xs, String left, String right, String measure) {
        Page below = new PageBuilder(header.ref().number())
                .space(31)
                .row(new double[] {50, 200, 420, 485, 550}, measure, "ติดป้าย", "", "/")
                .build();
        List<Word> words = new ArrayList<>(header.words());
        words.add(Word.ofLayer(left, new Box(xs[0] + 1, 58, xs[1] - 1, 69)));
        words.add(Word.ofLayer(right, new Box(xs[1] + 1, 58, xs[2] - 1, 69)));
        words.addAll(below.words());
        List<Ruling> rulings = new ArrayList<>(header.rulings());
        rulings.add(Ruling.horizontal(56, xs[0], xs[2]));
        rulings.add(Ruling.vertical(xs[1], 56, 71));
        rulings.addAll(below.rulings());
        return new Page(header.ref(), header.width(), header.height(), 0, words, rulings, List.of());
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

    private static final double[] AT = {50, 200, 340, 470};

    private static PageBuilder openRows(PageBuilder page, String first, String second) {
        return page.at(AT, first + " ทำป้ายบอกทางให้", "ติดป้ายให้ครบทุก", "กองช่าง", "ม.ค. 2567")
                .at(AT, "ครบทุกหมู่บ้านใน", "ทางแยกของตำบล", "", "ถึง มี.ค. 2567")
                .at(AT, "ตำบล", "ก่อนฤดูฝน", "", "")
                .at(AT, second + " ทำคู่มือของงาน", "แจกคู่มือให้ครบ", "กองคลัง", "ตลอดปี")
                .at(AT, "", "ทุกหมู่บ้าน", "", "งบประมาณ")
                .at(AT, "", "แล้วถามความเห็น", "", "")
                .at(AT, "", "ของผู้ใช้", "", "");
    }

    @Test
    void rowsWithoutRulingsPartAtNumbersThatCountOn() {
        Page page = openRows(
                        openRows(new PageBuilder(1).at(AT, "มาตรการ", "วิธี", "ผู้รับผิดชอบ", "เวลา"), "1.", "2."),
                        "3.",
                        "4.")
                .build();
        Table table = tables(page).get(0);
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.cell(1, 0).orElseThrow().text()).isEqualTo("1. ทำป้ายบอกทางให้ ครบทุกหมู่บ้านใน ตำบล");
        assertThat(table.cell(4, 3).orElseThrow().text()).isEqualTo("ตลอดปี งบประมาณ");
    }

    @Test
    void rowsWithoutRulingsAndNumbersPartWhereAColumnBeginsAgain() {
        Page page = openRows(new PageBuilder(1).at(AT, "มาตรการ", "วิธี", "ผู้รับผิดชอบ", "เวลา"), "จะ", "ให้")
                .build();
        Table table = tables(page).get(0);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.cell(1, 1).orElseThrow().text()).isEqualTo("ติดป้ายให้ครบทุก ทางแยกของตำบล ก่อนฤดูฝน");
    }

    @Test
    void proseBelowColumnsThatOnlyWhiteSpacePartsIsNoPartOfThem() {
        Page page = openRows(new PageBuilder(1).at(AT, "มาตรการ", "วิธี", "ผู้รับผิดชอบ", "เวลา"), "1.", "2.")
                .line("จึงรายงานผลการดำเนินการมาเพื่อโปรดทราบและเผยแพร่ต่อประชาชนต่อไปตามที่กำหนด")
                .build();
        List<Block> blocks = Layout.of(List.of(page));
        assertThat(tables(page).get(0).columns()).isEqualTo(4);
        assertThat(blocks.get(blocks.size() - 1)).isInstanceOf(Block.Text.class);
    }

    @Test
    void tableWithoutRulingsGoesOnInItsColumnsOnTheNextPage() {
        Page first = openRows(new PageBuilder(1).at(AT, "มาตรการ", "วิธี", "ผู้รับผิดชอบ", "เวลา"), "1.", "2.")
                .build();
        Page second = openRows(new PageBuilder(2).line("- 2 -"), "3.", "4.")
                .line("จึงรายงานผลการดำเนินการมาเพื่อโปรดทราบและเผยแพร่ต่อประชาชนต่อไปตามที่กำหนด")
                .build();
        List<Table> tables = tables(first, second);
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).isEqualTo(5);
        assertThat(tables.get(0).cell(3, 0).orElseThrow().text()).startsWith("3.");
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

    @Test
    void proseInTightLinesAboveAnAlignedTableIsNoPartOfIt() {
        double[] at = {50, 250, 400};
        PageBuilder page = new PageBuilder(1);
        for (int i = 0; i < 4; i++) {
            page.line("ข้อความของรายงานที่ยาวไปจนถึงปลายบรรทัดทางขวามือของหน้าหนึ่ง")
                    .space(-5);
        }
        page.at(at, "มาตรการ", "ระยะเวลา", "ผู้รับผิดชอบ").at(at, "ทำคู่มือ", "ตลอดปี", "กองคลัง");
        List<Block> blocks = Layout.of(List.of(page.build()));
        assertThat(blocks.stream().filter(b -> b instanceof Block.Text)).hasSize(4);
    }
}
