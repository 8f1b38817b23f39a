package raingan.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;

class ValuedLinesTest {

    private static final double[] AT = {60, 330, 450};

    private static PageBuilder headed() {
        return new PageBuilder(1)
                .rule(50, 550)
                .at(AT, "ตัวชี้วัด", "คะแนน", "ระดับ")
                .rule(50, 550);
    }

    @Test
    void eachLineWithAScoreOfItsOwnIsARowThoughNoRuleLiesBetween() {
        Table table = FirstTable.of(headed().at(AT, "การปฏิบัติหน้าที่", "91.20", "A")
                .at(AT, "การใช้งบประมาณ", "84.75", "B")
                .at(AT, "การใช้อำนาจ", "88.02", "A")
                .at(AT, "การใช้ทรัพย์สิน", "79.90", "B")
                .rule(50, 550)
                .at(AT, "เฉลี่ย", "85.97", "A")
                .rule(50, 550));
        assertThat(table.rows()).isEqualTo(6);
        assertThat(table.cell(3, 0).orElseThrow().text()).isEqualTo("การใช้อำนาจ");
        assertThat(table.cell(3, 1).orElseThrow().text()).isEqualTo("88.02");
    }

    @Test
    void linesOfOneCellStayTogetherBesideASingleScore() {
        Table table = FirstTable.of(headed().at(AT, "การปฏิบัติหน้าที่", "91.20", "A")
                .at(AT, "และการให้บริการ", "", "")
                .at(AT, "แก่ผู้มาติดต่อ", "", "")
                .rule(50, 550)
                .at(AT, "การใช้งบประมาณ", "84.75", "B")
                .rule(50, 550));
        assertThat(table.rows()).isEqualTo(3);
    }
}
