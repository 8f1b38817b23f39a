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

    private static final double[] TIGHT = {50, 78, 170, 262, 420};

    /** Rows between rules whose columns stand so close that some words reach almost to the next column. */
    private static PageBuilder tight(int page) {
        PageBuilder built =
                new PageBuilder(page).rule(45, 560).at(TIGHT, "ที่", "เรื่อง", "มาตรการ", "วิธีการ", "ผู้ทำ");
        for (int row = 1; row < 5; row++) {
            built.rule(45, 560)
                    .at(TIGHT, "" + row, "กขคงจฉชซฌญฐฑฒณด", "กขคงจฉชซฌญฐฑฒณด", "1.", "กองช่าง")
                    .space(-14)
                    .at(new double[] {275}, "กขคงจฉชซฌญฐฑฒณดตถทธนบปผ")
                    .at(new double[] {78, 262}, "กขคงจฉ", "กขคงจฉชซฌญฐฑฒณดตถทธนบปผ");
        }
        return built.rule(45, 560);
    }

    @Test
    void columnsThatHardlyAnySpacePartsAreFoundByAllLinesTogether() {
        Table table = FirstTable.of(tight(1));
        assertThat(table.columns()).isEqualTo(5);
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.text(2, 3)).isEqualTo("1. กขคงจฉชซฌญฐฑฒณดตถทธนบปผ กขคงจฉชซฌญฐฑฒณดตถทธนบปผ");
    }

    @Test
    void wordOverTwoColumnsDoesNotJoinThem() {
        PageBuilder page = tight(1).at(TIGHT, "5", "กขคงจฉชซฌญฐฑฒณดตถทธนบปผฝพ", "", "วิธี", "กองช่าง")
                .at(new double[] {170}, "กขคงจ")
                .rule(45, 560);
        Table table = FirstTable.of(page);
        assertThat(table.columns()).isEqualTo(5);
        assertThat(table.text(5, 2)).isEqualTo("กขคงจ");
    }

    @Test
    void lineAcrossTheColumnsBetweenTwoRulesIsOneCell() {
        PageBuilder page = tight(1).at(new double[] {50}, "ตัวชี้วัดที่สี่การใช้ทรัพย์สิน")
                .rule(45, 560)
                .at(TIGHT, "5", "กขค", "กขค", "กขค", "กองช่าง")
                .rule(45, 560);
        Table table = FirstTable.of(page);
        assertThat(table.row(5)).extracting(Cell::columnSpan).containsExactly(5);
        assertThat(table.text(6, 4)).isEqualTo("กองช่าง");
    }

    @Test
    void columnsOfTheNextPageAreThoseOfAFewRowsOnThisOne() {
        PageBuilder first = new PageBuilder(1)
                .rule(45, 560)
                .at(TIGHT, "ที่", "เรื่อง", "", "วิธีการ", "ผู้ทำ")
                .space(-14)
                .at(new double[] {164}, "มาตรการแก้ไข")
                .rule(45, 560)
                .at(TIGHT, "0", "กขคงจฉชซฌญฐฑฒณด", "กขคงจฉชซฌญฐฑฒณด", "วิธี", "กองช่าง")
                .rule(45, 560);
        Table table = FirstTable.of(first, tight(2));
        assertThat(table.columns()).isEqualTo(5);
        assertThat(table.text(1, 2)).isEqualTo("กขคงจฉชซฌญฐฑฒณด");
        assertThat(table.text(3, 4)).isEqualTo("กองช่าง");
    }

    @Test
    void headingStandsOverTheColumnsInWhoseMiddleItIs() {
        double[] left = {50, 110, 250, 350, 500};
        PageBuilder page = new PageBuilder(1)
                .rule(48, 548)
                .at(new double[] {371}, "ผลที่เกิด")
                .at(new double[] {70, 160, 280, 400, 510}, "ที่", "มาตรการ", "เวลา", "สรุปผล", "ผลดี")
                .rule(48, 548);
        for (int row = 0; row < 4; row++) {
            page.at(left, "กขคงจ", "กขคงจฉชซฌญ", "กขคงจฉชซฌญ", "กขคงจฉชซฌญ", "กขคงจ")
                    .rule(48, 548);
        }
        Table table = FirstTable.of(page);
        assertThat(table.text(0, 2)).isEqualTo("ผลที่เกิด");
        assertThat(table.cell(0, 2).orElseThrow().columnSpan()).isEqualTo(3);
        assertThat(table.cell(0, 1).orElseThrow().rowSpan()).isEqualTo(2);
        assertThat(table.text(1, 4)).isEqualTo("ผลดี");
    }

    @Test
    void filledRowsPartRowsAndTheirCellsColumns() {
        double[] left = {50, 130, 230, 260, 290};
        double[] borders = {45, 128, 222, 252, 282, 312};
        PageBuilder page = new PageBuilder(1).at(left, "เรื่อง", "มาตรการ", "ต.", "พ.", "ธ.");
        filled(page, borders);
        for (int row = 0; row < 4; row++) {
            page.at(left, "กขคงจ", "กขคงจ", row == 0 ? "x" : "", row == 1 ? "x" : "", row == 2 ? "x" : "");
            if (row % 2 == 0) {
                filled(page, borders);
            }
        }
        Table table = FirstTable.of(page);
        assertThat(table.columns()).isEqualTo(5);
        assertThat(table.rows()).isEqualTo(5);
        assertThat(table.text(3, 4)).isEqualTo("x");
    }

    private static void filled(PageBuilder page, double[] borders) {
        for (int i = 1; i < borders.length; i++) {
            page.filled(borders[i - 1], borders[i], 0xdddddd);
        }
    }

    @Test
    void rowWithNumbersBelowAHeadingOverTwoColumnsIsNoPartOfTheHeader() {
        double[] row = {50, 140, 165, 420, 520};
        PageBuilder page = new PageBuilder(1)
                .rule(45, 560)
                .at(new double[] {50, 240, 400, 515}, "แบบวัด", "ตัวชี้วัด", "คะแนนที่ได้", "ระดับ")
                .rule(45, 560);
        page.at(row, "IIT", "1", "การปฏิบัติหน้าที่สมมุติ", "83.16", "B").rule(45, 560);
        for (int i = 2; i < 6; i++) {
            page.at(new double[] {140, 165, 420, 520}, String.valueOf(i), "การใช้งบประมาณสมมุติ", "8" + i + ".50", "B")
                    .rule(45, 560);
        }
        Table table = FirstTable.of(page);
        assertThat(table.rows()).isEqualTo(6);
        assertThat(table.rowText(1)).contains("83.16");
    }
}
