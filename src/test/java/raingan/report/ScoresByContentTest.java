package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.IndicatorScore;

/** Scores that only what stands beside the names of indicators tells, whatever the headings are called. */
class ScoresByContentTest {

    private static final double[] TWO = {40, 400, 560};
    private static final double[] THREE = {40, 320, 440, 560};
    private static final double[] FOUR = {40, 100, 340, 450, 560};

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("รายงานวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    private static List<Tuple> scores(PageBuilder page) {
        return Parsed.report(page).scores().stream()
                .map(s -> tuple(s.indicator().number(), s.score().toPlainString()))
                .toList();
    }

    @Test
    void marksToReachAndRanksBesideScoresAreNoScores() {
        assertThat(scores(page().row(FOUR, "อันดับ", "เรื่องที่วัด", "ได้", "คะแนนขั้นต่ำ")
                        .row(FOUR, "2", "1. การปฏิบัติหน้าที่", "81.58", "85.00")
                        .row(FOUR, "1", "2. การใช้งบประมาณ", "90.06", "85.00")
                        .row(FOUR, "3", "3. การใช้อำนาจ", "78.26", "85.00")))
                .containsExactly(tuple(1, "81.58"), tuple(2, "90.06"), tuple(3, "78.26"));
    }

    @Test
    void differenceBesideTheScoresOfTwoYearsIsNoScore() {
        List<IndicatorScore> scores = Parsed.report(page().row(FOUR, "รายการ", "ปี 2566", "ปี 2567", "ผลต่าง")
                        .row(FOUR, "การปฏิบัติหน้าที่", "91.40", "93.12", "1.72")
                        .row(FOUR, "การใช้งบประมาณ", "78.25", "82.67", "4.42"))
                .scores();
        assertThat(scores)
                .extracting(s -> s.indicator().number(), IndicatorScore::assessedYear, s -> s.score()
                        .toPlainString())
                .containsExactly(
                        tuple(1, 2566, "91.40"),
                        tuple(1, 2567, "93.12"),
                        tuple(2, 2566, "78.25"),
                        tuple(2, 2567, "82.67"));
    }

    @Test
    void cellsThatEachHoldANumberAndAnIndicatorAreCardsAndNoHeadings() {
        assertThat(scores(page().row(
                                FOUR,
                                "75.78\nตัวที่ 1\nการปฏิบัติหน้าที่",
                                "65.66\nตัวที่ 2\nการใช้งบประมาณ",
                                "72.56\nตัวชี้วัดที่ 3\nการใช้อำนาจ")
                        .row(
                                FOUR,
                                "75.65\nตัวที่ 6\nคุณภาพการดำเนินงาน",
                                "66.67\nตัวชี้วัดที่ 9\nการเปิดเผยข้อมูล",
                                "50.00\nตัวที่ 10\nการป้องกันการทุจริต")))
                .containsExactlyInAnyOrder(
                        tuple(1, "75.78"),
                        tuple(2, "65.66"),
                        tuple(3, "72.56"),
                        tuple(6, "75.65"),
                        tuple(9, "66.67"),
                        tuple(10, "50.00"));
    }

    @Test
    void scoresInTheFirstRowAreReadWhereNoRulePartsItFromTheHeadings() {
        assertThat(scores(page().row(THREE, "ตัวชี้วัด\n1 การปฏิบัติหน้าที่", "คะแนน\n81.58", "ระดับ\nB")
                        .row(THREE, "2 การใช้งบประมาณ", "90.06", "A")
                        .row(THREE, "3 การใช้อำนาจ", "78.26", "C")))
                .containsExactly(tuple(1, "81.58"), tuple(2, "90.06"), tuple(3, "78.26"));
    }

    @Test
    void rowsThatNoRuleParts() {
        assertThat(scores(
                        page().row(THREE, "เรื่อง\n1 การปฏิบัติหน้าที่\n2 การใช้งบประมาณ", "ผล\n66.52\n72.95", "\nC\nB")
                                .row(THREE, "6 คุณภาพการดำเนินงาน\n7 ประสิทธิภาพการสื่อสาร", "68.31\n62.11", "C\nD")))
                .containsExactly(tuple(1, "66.52"), tuple(2, "72.95"), tuple(6, "68.31"), tuple(7, "62.11"));
    }

    @Test
    void yearsThatNoRulePartsAreToldByTheirPlaceUnderTheHeading() {
        PageBuilder page = page().row(TWO, "ตัวชี้วัด", "ปี2566 ปี2567");
        for (String[] row : new String[][] {
            {"1. การปฏิบัติหน้าที่", "82.44 89.43"},
            {"2. การใช้งบประมาณ", "82.07 92.24"},
            {"3. การใช้อำนาจ", "79.24 96.72"}
        }) {
            page.row(TWO, row);
        }
        assertThat(Parsed.report(page).scores())
                .filteredOn(s -> Objects.equals(s.assessedYear(), 2567))
                .extracting(s -> s.score().toPlainString())
                .containsExactly("89.43", "92.24", "96.72");
    }

    @Test
    void indicatorsAcrossHaveTheirScoresBelowAlsoWhereTheColumnBreaksThem() {
        assertThat(scores(page().row(FOUR, "", "1.\nการปฏิบัติ\nหน้าที่", "2.\nการใช้\nงบประมาณ", "3.\nการใช้\nอำนาจ")
                        .row(FOUR, "ผล", "86.4\n7", "83.24", "89.1\n9")))
                .containsExactly(tuple(1, "86.47"), tuple(2, "83.24"), tuple(3, "89.19"));
    }

    @Test
    void largeNumbersInBoxesAreTheScoresOfTheNamesBelow() {
        double[] boxes = {40, 210, 380, 550};
        assertThat(scores(page().row(
                                boxes,
                                "99.90\nตัวที่ 1\nการปฏิบัติหน้าที่",
                                "95.42\nตัวที่ 2\nการใช้งบประมาณ",
                                "87.97\nตัวที่ 3\nการใช้อำนาจ")))
                .containsExactly(tuple(1, "99.90"), tuple(2, "95.42"), tuple(3, "87.97"));
    }

    @Test
    void questionsUnderARowWithTheScoreOfTheirIndicatorAreTopics() {
        assertThat(Parsed.report(page().row(THREE, "เรื่องที่ถาม", "รหัส", "ได้")
                                .row(THREE, "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่", "", "64.10")
                                .row(THREE, "ทำงานตรงเวลา", "i1", "72.58")
                                .row(THREE, "บริการเท่าเทียมเพื่อส่วนรวม", "i2", "63.02")
                                .row(THREE, "ตัวชี้วัดที่ 2 การใช้งบประมาณ", "", "69.50")
                                .row(THREE, "ใช้เงินคุ้มค่า", "i3", "68.02")
                                .row(THREE, "จัดซื้อโปร่งใส", "i4", "65.21"))
                        .scores())
                .extracting(s -> s.indicator().number(), IndicatorScore::topic, s -> s.score()
                        .toPlainString())
                .containsExactly(
                        tuple(1, "", "64.10"),
                        tuple(1, "ทำงานตรงเวลา", "72.58"),
                        tuple(1, "บริการเท่าเทียมเพื่อส่วนรวม", "63.02"),
                        tuple(2, "", "69.50"),
                        tuple(2, "ใช้เงินคุ้มค่า", "68.02"),
                        tuple(2, "จัดซื้อโปร่งใส", "65.21"));
    }

    @Test
    void meanOfAnInstrumentIsNoOverallScore() {
        assertThat(Parsed.report(page().row(TWO, "ตัวชี้วัด", "คะแนน")
                                .row(TWO, "1. การปฏิบัติหน้าที่", "71.63")
                                .row(TWO, "2. การใช้งบประมาณ", "68.49")
                                .row(TWO, "เฉลี่ย IIT", "70.06")
                                .row(TWO, "คะแนนเฉลี่ยรวม", "69.97"))
                        .facts()
                        .overallScore())
                .isEqualByComparingTo("69.97");
    }

    @Test
    void codesOfListsSideBySideBelongToTheIndicatorsThatTheTextAboveNames() {
        double[] six = {40, 80, 200, 280, 320, 460, 560};
        assertThat(scores(page().line("แบบตรวจ OIT (o1 - o3 เป็นตัวชี้วัดที่ 9 และ o4 - o6 เป็นตัวชี้วัดที่ 10)")
                        .row(six, "ข้อ", "รายการ", "คะแนน", "ข้อ", "รายการ", "คะแนน")
                        .row(six, "o1", "โครงสร้าง", "100", "o4", "แผนป้องกัน", "0")
                        .row(six, "o2", "ข่าว", "0", "o5", "เจตจำนง", "100")
                        .row(six, "o3", "คู่มือ", "100", "o6", "ของขวัญ", "100")))
                .containsExactlyInAnyOrder(
                        tuple(9, "100"),
                        tuple(9, "0"),
                        tuple(9, "100"),
                        tuple(10, "0"),
                        tuple(10, "100"),
                        tuple(10, "100"));
    }
}
