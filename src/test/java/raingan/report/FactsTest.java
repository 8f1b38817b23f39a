package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Indicator;
import raingan.report.record.ReportType;

/** What a report says of itself, told from what other numbers, years and places in it are. */
class FactsTest {

    private static final double[] FOUR = {40, 220, 330, 440, 560};
    private static final double[] FIVE = {40, 100, 250, 350, 450, 560};

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("รายงานวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    private static DocumentFacts facts(PageBuilder page) {
        return Parsed.report(page).facts();
    }

    private static PageBuilder years() {
        return page().row(FOUR, "ตัวชี้วัด", "ปี 2566", "ปี 2567", "เพิ่ม/ลด")
                .row(FOUR, "1. การปฏิบัติหน้าที่", "91.40", "93.12", "+1.72")
                .row(FOUR, "2. การใช้งบประมาณ", "78.25", "82.67", "+4.42");
    }

    @Test
    void titleThatEveryPageRepeatsTellsTypeAndYear() {
        PageBuilder[] pages = new PageBuilder[3];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new PageBuilder(i + 1)
                    .line("รายงานวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567")
                    .space(40)
                    .line("เทศบาลตำบลสมมุติทอง จังหวัดน่าน " + "กขค".charAt(i))
                    .row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                    .row(FOUR, "เปิดตู้รับฟัง " + "กขค".charAt(i), "ตั้งตู้", "กองคลัง", "มีนาคม 2568");
        }
        DocumentFacts facts = Parsed.report(pages).facts();
        assertThat(facts.type()).isEqualTo(ReportType.ITA_ANALYSIS);
    }

    @Test
    void overallScoreOfSeveralYearsIsThatOfTheLastAndNeverADifference() {
        DocumentFacts facts = facts(years().row(FOUR, "เฉลี่ย", "84.83", "87.90", "+3.07")
                .row(FOUR, "คะแนนรวม", "85.54", "90.33", "+4.79"));
        assertThat(facts.overallScore()).isEqualByComparingTo("90.33");
        assertThat(facts.assessedYear()).isEqualTo(2567);
    }

    @Test
    void rowOfGradesTellsThatOfTheLastYear() {
        DocumentFacts facts =
                facts(years().row(FOUR, "คะแนนรวม", "84.83", "90.90", "").row(FOUR, "ระดับ", "ผ่าน", "ผ่านดี", ""));
        assertThat(facts.overallGrade()).isEqualTo("ผ่านดี");
    }

    @Test
    void sentenceUnderAHeadingOfTheAssessmentTellsScoreAndGrade() {
        DocumentFacts facts = facts(new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2567")
                .space(20)
                .line("1. ผลคะแนน ITA ปี 2566")
                .line("หน่วยงานได้ 79.58 คะแนน ระดับ B โดยมีรายตัวชี้วัดดังนี้"));
        assertThat(facts.overallScore()).isEqualByComparingTo("79.58");
        assertThat(facts.overallGrade()).isEqualTo("B");
    }

    @Test
    void scoreOfTheYearBeforeIsNotTheOverallScore() {
        DocumentFacts facts =
                facts(page().line("หน่วยงานได้คะแนนรวม 92.73 คะแนน").line("ปีก่อนได้คะแนนรวม 90.15 คะแนน"));
        assertThat(facts.overallScore()).isEqualByComparingTo("92.73");
    }

    @Test
    void listOfOfficesHasNoOverallScore() {
        DocumentFacts facts = facts(page().row(FIVE, "ที่", "ชื่อหน่วยงาน", "IIT", "EIT", "รวม")
                .row(FIVE, "1", "เทศบาลตำบลสมมุติ", "30.00", "29.23", "91.66")
                .row(FIVE, "2", "อบต.สมมุติเหนือ", "29.31", "26.65", "91.64"));
        assertThat(facts.overallScore()).isNull();
    }

    @Test
    void provincialOfficeHasTheDistrictThatStandsByItsName() {
        DocumentFacts facts =
                facts(page().line("องค์การบริหารส่วนจังหวัดนครพนม").line("อำเภอเมืองนครพนม จังหวัดนครพนม"));
        assertThat(facts.organisation().district()).isEqualTo("เมืองนครพนม");
    }

    @Test
    void districtMayStandAfterAColon() {
        DocumentFacts facts = facts(page().line("เทศบาลตำบลบ้านสมมุติ").line("อำเภอ : วังสะพุง จังหวัด : เลย"));
        assertThat(facts.organisation().district()).isEqualTo("วังสะพุง");
        assertThat(facts.organisation().province()).isEqualTo("เลย");
    }

    @Test
    void paperWithoutAWordOfTheAssessmentHasNoScoreGradeOrAssessedYear() {
        DocumentFacts facts = facts(new PageBuilder(1)
                .line("ผลการประเมินศูนย์บริการ ประจำปี 2566")
                .line("ได้คะแนนรวม 88.50 คะแนน ระดับ A"));
        assertThat(facts.type()).isEqualTo(ReportType.UNKNOWN);
        assertThat(facts.overallScore()).isNull();
        assertThat(facts.overallGrade()).isEmpty();
        assertThat(facts.assessedYear()).isNull();
    }

    @Test
    void numbersOfCriteriaAreNoIndicators() {
        assertThat(Parsed.report(new PageBuilder(1)
                                .line("เกณฑ์การตรวจศูนย์บริการ")
                                .row(FOUR, "ข้อ", "รายการประเมิน", "คะแนนเต็ม", "คะแนนที่ได้")
                                .row(FOUR, "1", "ที่จอดรถ", "10", "8")
                                .row(FOUR, "2", "ป้ายบอกทาง", "10", "9"))
                        .scores())
                .isEmpty();
    }

    @Test
    void yearsOfLawsAndLettersAreNotThoseOfTheReport() {
        DocumentFacts facts = facts(new PageBuilder(1)
                .line("ตามพระราชบัญญัติสมมุติ พ.ศ. 2540 และหนังสือลงวันที่ 5 ตุลาคม 2560")
                .space(20)
                .line("รายงานมาตรการส่งเสริมความโปร่งใส ปีงบประมาณ พ.ศ. 2567"));
        assertThat(facts.fiscalYear()).isEqualTo(2567);
    }

    @Test
    void ofTwoYearsInTheIntroductionTheFirstIsAssessedAndTheNextIsThatOfTheMeasures() {
        DocumentFacts facts = facts(new PageBuilder(1)
                .line("แผนส่งเสริมความโปร่งใส ปีงบประมาณ พ.ศ. 2568")
                .space(20)
                .line("ด้วยสำนักงานได้ทราบผล ITA ปีงบประมาณ พ.ศ. 2567 แล้ว จึงวางมาตรการของปีงบประมาณ พ.ศ. 2568"));
        assertThat(facts.assessedYear()).isEqualTo(2567);
        assertThat(facts.fiscalYear()).isEqualTo(2568);
    }

    @Test
    void districtOfACapitalMayBreakBeforeTheNameOfTheProvince() {
        DocumentFacts facts =
                facts(page().line("เทศบาลตำบลบ้านสมมุติ อำเภอเมือง").line("นครนายก จังหวัดนครนายก"));
        assertThat(facts.organisation().district()).isEqualTo("เมืองนครนายก");
    }

    @Test
    void lineThatSumsUpOutsideATableIsTheOverallScore() {
        PageBuilder page = page();
        for (Indicator indicator : Indicator.values()) {
            page.line(indicator.number() + ". " + indicator.thaiName() + " 8" + indicator.number() % 10 + ".00");
        }
        DocumentFacts facts = facts(page.space(20).line("รวม 84.80"));
        assertThat(facts.overallScore()).isEqualByComparingTo("84.80");
    }

    @Test
    void yearOfTheAssessmentBeforeThatOfTheTitleIsTheAssessedOne() {
        DocumentFacts facts = facts(new PageBuilder(1)
                .line("มาตรการส่งเสริมความโปร่งใส ปีงบประมาณ พ.ศ. 2568")
                .space(20)
                .line("สำนักงานนำข้อสังเกตของ ITA ในปี พ.ศ. 2567 มาใช้"));
        assertThat(facts.assessedYear()).isEqualTo(2567);
    }
}
