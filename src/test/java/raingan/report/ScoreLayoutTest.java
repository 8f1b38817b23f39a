package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.Report;

/** Scores wherever a report sets them: in columns of years, side by side, or below the indicator they belong to. */
class ScoreLayoutTest {

    private static final double[] THREE = {40, 90, 400, 560};
    private static final double[] FOUR = {40, 220, 300, 480, 560};
    private static final double[] FIVE = {40, 160, 300, 390, 490, 570};

    private static Report parse(PageBuilder page) {
        return Parsed.report(page);
    }

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("รายงานวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    @Test
    void columnsOfThisYearAndTheLastHoldScores() {
        Report report = parse(page().row(FIVE, "ที่", "ตัวชี้วัด", "ปีก่อน (2566)", "ปีนี้ (2567)", "อันดับ")
                .row(FIVE, "1", "การปฏิบัติหน้าที่", "81.20", "92.00", "2")
                .row(FIVE, "2", "การใช้งบประมาณ", "79.15", "88.40", "5"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString(), IndicatorScore::assessedYear)
                .containsExactly(
                        tuple(1, "81.20", 2566),
                        tuple(1, "92.00", 2567),
                        tuple(2, "79.15", 2566),
                        tuple(2, "88.40", 2567));
    }

    @Test
    void listOfScoresSetInTwoColumnsGivesEachIndicatorItsOwn() {
        Report report = parse(page().row(FOUR, "ตัวชี้วัด", "คะแนน", "ตัวชี้วัด", "คะแนน")
                .row(FOUR, "1. การปฏิบัติหน้าที่", "91.20", "6. คุณภาพการดำเนินงาน", "88.80")
                .row(FOUR, "2. การใช้งบประมาณ", "84.05", "7. ประสิทธิภาพการสื่อสาร", "82.70"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(1, "91.20"), tuple(6, "88.80"), tuple(2, "84.05"), tuple(7, "82.70"));
    }

    @Test
    void questionsUnderARowThatNamesAnIndicatorBelongToIt() {
        Report report = parse(page().row(THREE, "ข้อ", "ประเด็นการประเมิน", "คะแนน")
                .row(new double[] {40, 560}, "ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน")
                .row(THREE, "o1", "โครงสร้างของหน่วยงาน", "100")
                .row(THREE, "o4", "ข้อมูลการติดต่อ", "0")
                .row(new double[] {40, 560}, "ตัวชี้วัดย่อยที่ 10.2 มาตรการภายใน")
                .row(THREE, "o42", "มาตรการส่งเสริมคุณธรรม", "100"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), IndicatorScore::topic, s -> s.score()
                        .toPlainString())
                .containsExactly(
                        tuple(9, "โครงสร้างของหน่วยงาน", "100"),
                        tuple(9, "ข้อมูลการติดต่อ", "0"),
                        tuple(10, "มาตรการส่งเสริมคุณธรรม", "100"));
    }

    @Test
    void questionsOfAPlanHaveTheirScoresBesideThoseOfTheirIndicators() {
        Report report = parse(page().row(FIVE, "ข้อ", "ประเด็นคำถาม", "คะแนน", "แนวทางปรับปรุง", "ผู้รับผิดชอบ")
                .row(new double[] {40, 570}, "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (คะแนนเฉลี่ย 81.22)")
                .row(FIVE, "i17", "ยืมของสะดวก", "78.90", "ลดแบบฟอร์ม", "กองคลัง"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), IndicatorScore::topic, s -> s.score()
                        .toPlainString())
                .containsExactly(tuple(4, "", "81.22"), tuple(4, "ยืมของสะดวก", "78.90"));
        assertThat(report.measures())
                .extracting(Measure::indicator)
                .containsExactly(Indicator.of(4).orElseThrow());
    }

    @Test
    void scoreOfAllInstrumentsInTheLastYearIsTheOverallScore() {
        Report report = parse(page().row(FIVE, "รายการ", "IIT", "EIT", "OIT", "คะแนนรวม")
                .row(FIVE, "ปี 2567", "88.52", "83.96", "95.10", "90.24")
                .row(FIVE, "ปี 2566", "84.10", "79.22", "90.00", "85.07")
                .row(FIVE, "ผลต่าง", "+4.42", "+4.74", "+5.10", "+5.17")
                .row(FIVE, "ระดับ", "A", "B", "AA", "A"));
        assertThat(report.facts().overallScore()).isEqualByComparingTo("90.24");
        assertThat(report.facts().overallGrade()).isEqualTo("A");
        assertThat(report.scores()).isEmpty();
    }

    @Test
    void rowThatHeadsTheIndicatorsOfAnInstrumentGivesNoneAScore() {
        Report report = parse(page().row(THREE, "ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "คะแนนที่ได้")
                .row(THREE, "5", "การแก้ไขปัญหาการทุจริต", "91.60")
                .row(THREE, "", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", "84.82")
                .row(THREE, "6", "คณภาพดำเนินงาน", "89.34")
                .row(THREE, "", "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)", "95.84")
                .row(THREE, "9", "การเปิดเผยข้อมูล", "100.00"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(5, "91.60"), tuple(6, "89.34"), tuple(9, "100.00"));
    }

    @Test
    void gradeBeforeTheFirstIndicatorOfASentenceIsTheOffices() {
        DocumentFacts facts = parse(
                        page().line("คะแนนภาพรวม 86.91 คะแนน อยู่ในระดับ A โดยตัวชี้วัดที่ 9 ได้ 98.20 คะแนน"))
                .facts();
        assertThat(facts.overallScore()).isEqualByComparingTo("86.91");
        assertThat(facts.overallGrade()).isEqualTo("A");
    }

    @Test
    void meanOfTheQuestionsIsTheScoreOfTheIndicator() {
        Report report = parse(page().row(THREE, "รหัส", "คำถาม", "คะแนน")
                .row(new double[] {40, 560}, "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่")
                .row(THREE, "i1", "เจ้าหน้าที่ตรงต่อเวลา", "90.00")
                .row(THREE, "i2", "เจ้าหน้าที่เท่าเทียม", "80.50")
                .row(THREE, "", "คะแนนเฉลี่ย", "85.25")
                .row(new double[] {40, 560}, "ตัวชี้วัดที่ 2 การใช้งบประมาณ")
                .row(THREE, "i4", "ใช้เงินตรงวัตถุประสงค์", "70.00")
                .row(THREE, "", "คะแนนเฉลี่ยตัวชี้วัดที่ 2", "70.00")
                .row(THREE, "", "รวมเฉลี่ย", "77.63"));
        assertThat(report.scores())
                .filteredOn(s -> s.topic().isEmpty())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(1, "85.25"), tuple(2, "70.00"));
    }

    @Test
    void codesOfQuestionsCountNoIndicators() {
        Report report = parse(page().row(FOUR, "ตัวชี้วัด", "ข้อ", "ประเด็นคำถาม", "คะแนน")
                .row(FOUR, "2 การใช้งบประมาณ", "i4", "รู้แผนการใช้เงิน", "79.60")
                .row(FOUR, "4 การใช้ทรัพย์สินของราชการ", "i10", "ขอยืมสะดวก", "76.30"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(2, "79.60"), tuple(4, "76.30"));
    }

    @Test
    void averagesOfOthersAreNotTheOverallScore() {
        Report report = parse(page().row(FOUR, "ตัวชี้วัด", "คะแนนของ อบต.", "ค่าเฉลี่ยจังหวัด", "เทียบจังหวัด")
                .row(FOUR, "1. การปฏิบัติหน้าที่", "91.20", "90.28", "สูงกว่า")
                .row(FOUR, "คะแนนรวม", "91.46", "90.28", "สูงกว่า"));
        assertThat(report.facts().overallScore()).isEqualByComparingTo("91.46");
    }

    @Test
    void detailsBesideScoresAreFindingsAndNoMeasures() {
        Report report = parse(page().row(THREE, "ตัวชี้วัด", "คะแนน", "รายละเอียด")
                .row(THREE, "9 การเปิดเผยข้อมูล", "95.00", "ข้อมูลครบทุกหัวข้อ")
                .row(THREE, "1 การปฏิบัติหน้าที่", "91.00", "บริการตามลำดับ"));
        assertThat(report.measures()).isEmpty();
        assertThat(report.findings()).extracting(f -> f.text().text()).contains("ข้อมูลครบทุกหัวข้อ", "บริการตามลำดับ");
    }

    @Test
    void weaknessGoesBeforeItsCauseAndStrengthsBehindIt() {
        assertThat(parse(page().row(FOUR, "ตัวชี้วัด", "คะแนน", "จุดอ่อน", "สาเหตุ")
                                .row(FOUR, "4 การใช้ทรัพย์สินของราชการ", "75.00", "ยืมแล้วไม่คืน", "ไม่มีคู่มือ"))
                        .findings())
                .extracting(f -> f.text().text())
                .containsExactly("ยืมแล้วไม่คืน");
        assertThat(parse(page().row(FOUR, "ตัวชี้วัด", "คะแนน", "จุดแข็ง", "จุดที่ต้องพัฒนา")
                                .row(FOUR, "4 การใช้ทรัพย์สินของราชการ", "75.00", "ทะเบียนครบ", "ยืมแล้วไม่คืน"))
                        .findings())
                .extracting(f -> f.text().text())
                .containsExactly("ยืมแล้วไม่คืน");
    }

    @Test
    void gradeOfTheWholeMayHaveAColumnOfItsOwn() {
        DocumentFacts facts = parse(page().row(FIVE, "IIT", "EIT", "OIT", "คะแนนรวม", "ระดับ")
                        .row(FIVE, "87.20", "83.11", "94.60", "88.52", "A"))
                .facts();
        assertThat(facts.overallScore()).isEqualByComparingTo("88.52");
        assertThat(facts.overallGrade()).isEqualTo("A");
    }

    @Test
    void suggestionsBesideScoresAreNoMeasures() {
        Report report = parse(page().row(FOUR, "ตัวชี้วัด", "ผลคะแนน", "จุดอ่อน", "ข้อเสนอแนะเชิงนโยบาย")
                .row(FOUR, "1. การปฏิบัติหน้าที่", "91.20", "บริการช้า", "เร่งแก้ไข")
                .row(FOUR, "2. การใช้งบประมาณ", "71.20", "ไม่แจ้งแผน", "เร่งแก้ไข"));
        assertThat(report.measures()).isEmpty();
        assertThat(report.findings()).extracting(f -> f.text().text()).containsExactly("บริการช้า", "ไม่แจ้งแผน");
    }
}
