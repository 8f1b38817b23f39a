package raingan.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;

class AlignedTablesTest {

    private static final double[] AT = {50, 120, 300, 470};

    /** A list with a full line for each ordinal, and a line below that runs over a gutter. */
    private static PageBuilder list(String... ordinals) {
        PageBuilder page = new PageBuilder(1).at(AT, "ที่", "ชื่อ", "หมู่บ้าน", "มติ");
        for (String ordinal : ordinals) {
            page.at(AT, ordinal, "นายสมมุติ", "บ้านทุ่งสมมุติ", "เห็นชอบ").space(2);
        }
        return page.space(30).at(new double[] {230, 470}, "กลุ่มงานทะเบียนสมมุติ", "โทร. 0000");
    }

    @Test
    void ordinalsOfThreeDigitsPartRows() {
        Table table = FirstTable.of(list("191", "192", "193", "194", "195", "196"));
        assertThat(table.rows()).isEqualTo(7);
        assertThat(table.cell(6, 0).orElseThrow().text()).isEqualTo("196");
    }

    @Test
    void ordinalsPartRowsThoughOneIsMisreadAndOneUnread() {
        Table table = FirstTable.of(list("1", "2", "3", "4", "8", "6", "7", "8", "l", "10", "11", "12", "13", "14"));
        assertThat(table.rows()).isEqualTo(15);
        assertThat(table.cell(9, 0).orElseThrow().text()).isEqualTo("l");
    }

    @Test
    void lineFarBelowThatRunsOverAGutterIsNoRow() {
        Table table = FirstTable.of(list("1", "2", "3", "4", "5", "6"));
        assertThat(table.rowText(table.rows() - 1)).isEqualTo("6 นายสมมุติ บ้านทุ่งสมมุติ เห็นชอบ");
    }

    @Test
    void ruleUnderARepeatedHeaderPartsItFromTheEndOfARow() {
        double[] left = {50, 150, 300, 400, 500};
        PageBuilder first = new PageBuilder(1).rule(45, 560);
        for (int row = 0; row < 3; row++) {
            first.at(left, "มาตรการ", "วิธีการ", "ผู้ทำ", "ระยะ", "ผล").space(6).rule(45, 560);
        }
        PageBuilder last = new PageBuilder(2)
                .rule(45, 560)
                .at(new double[] {300, 400, 500}, "ผู้", "ระยะ", "ผล")
                .space(-5)
                .at(new double[] {50, 150}, "มาตรการ", "วิธีการ")
                .space(-5)
                .at(new double[] {300, 400, 500}, "ทำ", "เวลา", "งาน")
                .space(6)
                .rule(45, 560)
                .at(new double[] {150}, "รายงานผล")
                .rule(45, 560);
        Table table = FirstTable.of(first, last);
        assertThat(table.rowText(table.rows() - 1)).isEqualTo("มาตรการ วิธีการ รายงานผล ผู้ทำ ระยะ ผล");
    }

    @Test
    void wordsThatBeginBelowOneAnotherPartColumnsThatHardlyAnySpaceDoes() {
        double[] left = {50, 200, 296, 450};
        PageBuilder page = new PageBuilder(1).at(left, "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "เวลา");
        for (int row = 0; row < 4; row++) {
            page.space(8).at(left, "ทำป้าย", "กขคงจฉชซฌญฐฑฒณด", "กองช่าง", "ต.ค.66");
        }
        assertThat(FirstTable.of(page).columns()).isEqualTo(4);
    }

    @Test
    void labelsOfAListAreNoColumn() {
        double[] left = {50, 68, 200, 350};
        PageBuilder page = new PageBuilder(1).at(new double[] {50, 200, 350}, "มาตรการ", "ผู้รับผิดชอบ", "เวลา");
        for (int row = 1; row < 6; row++) {
            page.space(8).at(left, row + ")", "ทำป้าย", "กองช่าง", "ต.ค.66");
        }
        assertThat(FirstTable.of(page).columns()).isEqualTo(3);
    }
}
