package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.DocumentFacts;
import raingan.report.record.ReportType;

/** Which round a report analyses, and to which budget year its measures belong. */
class ReportYearsTest {

    private static DocumentFacts facts(String... lines) {
        PageBuilder page = new PageBuilder(1);
        for (String line : lines) {
            page.line(line).space(12);
        }
        return Parsed.report(page).facts();
    }

    @Test
    void titleGoesOnUntilItNamesItsYear() {
        DocumentFacts facts = facts(
                "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส",
                "ในการดำเนินงานของหน่วยงาน",
                "ประจำปีงบประมาณ พ.ศ.",
                "2567");
        assertThat(facts.assessedYear()).isEqualTo(2567);
        assertThat(facts.type()).isEqualTo(ReportType.ITA_ANALYSIS);
    }

    @Test
    void yearAloneOnTheLastLineOfTheTitleIsNoPageNumber() {
        assertThat(facts("การวิเคราะห์ผลการประเมิน ITA รายข้อ ประจำปีงบประมาณ พ.ศ.", "๒๕๖๗")
                        .assessedYear())
                .isEqualTo(2567);
    }

    @Test
    void wordCutAtTheEndOfALineOfTheTitleIsWhole() {
        assertThat(facts("รอบ 12 เดือน ประจำปีงบประมาณ พ.ศ. 2567 (วิเคราะห์จากผล", "ประเมิน ITA ปีงบประมาณ พ.ศ. 2566)")
                        .assessedYear())
                .isEqualTo(2566);
    }

    @Test
    void resultsThatAreToBeRaisedAreNotThoseAnalysed() {
        DocumentFacts facts = facts(
                "แผนยกระดับผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568",
                "ผลการประเมินประจำปีงบประมาณ พ.ศ. 2567 ได้คะแนน 91.40");
        assertThat(facts.assessedYear()).isEqualTo(2567);
        assertThat(facts.fiscalYear()).isEqualTo(2568);
    }

    @Test
    void yearAfterTheRoundIsThatOfTheMeasures() {
        DocumentFacts facts = facts(
                "การวิเคราะห์ข้อบกพร่องตามผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567",
                "ข้อเสนอสำหรับปีงบประมาณ พ.ศ. 2568");
        assertThat(facts.assessedYear()).isEqualTo(2567);
        assertThat(facts.fiscalYear()).isEqualTo(2568);
    }

    @Test
    void ofTwoRoundsTheOneBeforeTheMeasuresIsAnalysed() {
        double[] xs = {40, 220, 380, 560};
        PageBuilder page = new PageBuilder(1)
                .line("แผนแก้ไขข้อบกพร่องจากการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567")
                .space(12)
                .line("อ้างอิงผลคะแนน ITA ปี พ.ศ. 2566")
                .row(xs, "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(xs, "ตั้งจุดรับฟัง", "กองช่าง", "ม.ค. – มี.ค. 2567");
        DocumentFacts facts = Parsed.report(page).facts();
        assertThat(facts.assessedYear()).isEqualTo(2566);
    }

    @Test
    void monthsInTheTitleTellTheRoundOfAReportOnResults() {
        String title = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส";
        assertThat(facts(title, "(ตุลาคม 2566 – กันยายน 2567)").roundMonths()).isEqualTo(12);
        assertThat(facts(title, "ครึ่งปีแรก ประจำปีงบประมาณ พ.ศ. 2567").roundMonths())
                .isEqualTo(6);
        assertThat(facts(title, "ประจำปีงบประมาณ พ.ศ. 2567").roundMonths()).isNull();
    }

    @Test
    void nameOfTheOfficeBrokenOverTwoLinesOfATitleIsWhole() {
        assertThat(facts("มาตรการส่งเสริมคุณธรรมและความโปร่งใส เทศบาล", "นครสมมุติทอง", "อำเภอเมืองตราด จังหวัดตราด")
                        .organisation()
                        .fullName())
                .isEqualTo("เทศบาลนครสมมุติทอง");
        assertThat(facts("มาตรการส่งเสริมคุณธรรม องค์การบริหารส่วนตำบลสมมุติ", "ทองคำ อำเภอเมืองตราด จังหวัดตราด")
                        .organisation()
                        .name())
                .isEqualTo("สมมุติทองคำ");
    }

    @Test
    void halfYearInTheTitleTellsTheYearOfTheMeasures() {
        DocumentFacts facts = facts(
                "รายงานความก้าวหน้าตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                "รอบ 6 เดือน (1 ตุลาคม 2567 - 31 มีนาคม 2568)",
                "ตามผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567");
        assertThat(facts.fiscalYear()).isEqualTo(2568);
        assertThat(facts.assessedYear()).isEqualTo(2567);
    }

    @Test
    void roundIsThatOfTheAnalysedResultsAndNotTheOneComparedTo() {
        assertThat(facts(
                                "รายงานการวิเคราะห์ผล ITA ปีงบประมาณ พ.ศ. 2568",
                                "ภาพรวมได้ 90.02 คะแนน เทียบกับปี 2567 ซึ่งได้คะแนน 86.50")
                        .assessedYear())
                .isEqualTo(2568);
    }
}
