package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.Page;
import raingan.page.PageBuilder;
import raingan.report.record.Coverage;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.OrgType;
import raingan.report.record.Organisation;
import raingan.report.record.Report;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.thai.value.Spelling;

class ReportsTest {

    private static final double[] FIVE = {40, 160, 300, 390, 490, 570};
    private static final double[] THREE = {40, 90, 400, 560};

    private static Report parse(Page... pages) {
        return Parsed.report(List.of(pages), Spelling.standard());
    }

    private static Page plan() {
        return new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")
                .line("เทศบาลตำบลสมมุติทอง อำเภอเมืองน่าน จังหวัดน่าน")
                .space(20)
                .row(FIVE, "ชื่อมาตรการ", "วิธีการทำงาน", "มอบหมายให้", "ห้วงเวลา", "สีของแฟ้ม")
                .row(
                        FIVE,
                        "๑. เปิดตู้รับฟัง\nความเห็น",
                        "๑. ตั้งตู้\n๒. เปิดทุกวันศุกร์",
                        "กองคลัง,\nกองช่าง",
                        "ม.ค. – มี.ค. ๖๗",
                        "เขียว")
                .build();
    }

    @Test
    void headingsNeverSeenBeforeLandWhereAPersonWouldPutThem() {
        Measure measure = parse(plan()).measures().get(0);
        assertThat(measure.field(Field.MEASURE).text()).isEqualTo("เปิดตู้รับฟังความเห็น");
        assertThat(measure.field(Field.METHOD).text()).isEqualTo("1. ตั้งตู้ 2. เปิดทุกวันศุกร์");
        assertThat(measure.steps()).extracting(s -> s.text()).containsExactly("ตั้งตู้", "เปิดทุกวันศุกร์");
        assertThat(measure.ownerUnits()).containsExactly("กองคลัง", "กองช่าง");
        assertThat(measure.period()).isNotNull();
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(measure.period().end()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void aTableOfTargetsBelowTheMeasuresGivesNoMeasure() {
        Page page = new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")
                .row(THREE, "ลำดับ", "มาตรการ", "ผู้รับผิดชอบ")
                .row(THREE, "๑", "จัดอบรมพนักงานทุกคน", "สำนักปลัด")
                .row(THREE, "๒", "ทำคู่มือการยืมทรัพย์สิน", "กองคลัง")
                .space(20)
                .line("เป้าหมาย")
                .row(THREE, "", "สิ่งที่วัด", "ค่าเป้าหมายรวม")
                .row(THREE, "๑", "จำนวนผู้ร่วมกิจกรรม", "เพิ่มขึ้นร้อยละ ๑๐")
                .build();
        assertThat(parse(page).measures())
                .extracting(m -> m.field(Field.MEASURE).text())
                .containsExactly("จัดอบรมพนักงานทุกคน", "ทำคู่มือการยืมทรัพย์สิน");
    }

    @Test
    void monthsMarkedByAColourAreThePeriod() {
        double[] months = {40, 160, 260, 330, 400, 470};
        Page page = new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")
                .row(months, "มาตรการ", "ผู้รับผิดชอบ", "ต.ค.", "พ.ย.", "ธ.ค.")
                .row(months, "จัดอบรมพนักงาน", "สำนักปลัด", "", "", "")
                .filled(330, 470, 0x4472C4)
                .row(months, "ทำคู่มือ", "กองคลัง", "", "", "")
                .filled(260, 330, 0x4472C4)
                .build();
        assertThat(parse(page).measures())
                .extracting(m -> m.field(Field.PERIOD).text())
                .containsExactly("พ.ย. - ธ.ค.", "ต.ค.");
    }

    @Test
    void headingThatNobodyCanPlaceKeepsItsText() {
        Measure measure = parse(plan()).measures().get(0);
        assertThat(measure.others()).containsOnlyKeys("สีของแฟ้ม");
        assertThat(measure.others().values()).extracting(Sourced::text).containsExactly("เขียว");
    }

    @Test
    void titleTellsTypeOrganisationAndYear() {
        DocumentFacts facts = parse(plan()).facts();
        assertThat(facts.type()).isEqualTo(ReportType.MEASURES_PLAN);
        assertThat(facts.organisation())
                .isEqualTo(new Organisation(OrgType.SUBDISTRICT, "สมมุติทอง", "เมืองน่าน", "น่าน", "TH-55"));
        assertThat(facts.fiscalYear()).isEqualTo(2567);
    }

    @Test
    void rowThatOnlyResemblesAHeaderContinuesTheTableBefore() {
        Page next = new PageBuilder(2)
                .line("ข้อความของผู้รายงานคั่นระหว่างตาราง")
                .space(20)
                .row(
                        FIVE,
                        "๒. ประกาศมาตรการ",
                        "๑. ร่างประกาศ\n๒. ลงนาม",
                        "หน่วยตรวจสอบ\nภายใน",
                        "ตลอดปี\nงบประมาณ ๒๕๖๗",
                        "แดง")
                .build();
        assertThat(parse(plan(), next).measures()).hasSize(2);
    }

    @Test
    void districtThatBeginsLikeAKnownOneKeepsItsName() {
        Page title = new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")
                .line("เทศบาลตำบลสมมุติทอง อำเภอท่าศาลาใต้ จังหวัดนครศรีธรรมราช")
                .build();
        assertThat(parse(title).facts().organisation().district()).isEqualTo("ท่าศาลาใต้");
    }

    @Test
    void everyWordIsAccountedFor() {
        Page other = new PageBuilder(2)
                .line("ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้ ๘๔.๙๔ คะแนน")
                .space(20)
                .row(THREE, "ที่", "ชื่อ-สกุล", "ตำแหน่ง")
                .row(THREE, "๑", "นายสมมุติ ใจงาม", "นายช่าง")
                .space(400)
                .line("- ๒ -")
                .build();
        List<Page> pages = List.of(plan(), other);
        Coverage coverage = parse(plan(), other).coverage();
        assertThat(coverage.pages()).hasSize(2).allSatisfy(account -> {
            int counted = account.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counted).isEqualTo(pages.get(account.page() - 1).words().size());
        });
        assertThat(coverage.unplaced()).hasSize(1);
    }

    @Test
    void staffListsAndBudgetsGiveNoMeasures() {
        Page page = new PageBuilder(1)
                .row(FIVE, "โครงการ", "งบประมาณ (บาท)", "หน่วยงาน", "ระยะเวลา", "หมายเหตุ")
                .row(FIVE, "ซ่อมถนน", "๕๐๐,๐๐๐", "กองช่าง", "ม.ค. ๒๕๖๗", "")
                .build();
        assertThat(parse(page).measures()).isEmpty();
    }

    @Test
    void tickUnderAStatusHeadingIsTheStatus() {
        double[] xs = {40, 200, 300, 370, 440, 510};
        Page page = new PageBuilder(1)
                .row(xs, "มาตรการ", "ผู้รับผิดชอบ", "ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "ยังไม่ดำเนินการ")
                .row(xs, "เปิดตู้", "กองคลัง", "☐", "☑", "-")
                .build();
        assertThat(parse(page).measures().get(0).status()).contains(Status.IN_PROGRESS);
    }

    @Test
    void formWithHeadingsInItsFirstColumnIsOneMeasure() {
        double[] xs = {40, 200, 560};
        Page page = new PageBuilder(1)
                .row(xs, "ชื่อมาตรการ", "เปิดตู้รับฟังความเห็น")
                .row(xs, "วิธีดำเนินการ", "ตั้งตู้ที่หน้าอาคาร")
                .row(xs, "ผู้รับผิดชอบ", "สำนักปลัด")
                .row(xs, "ระยะเวลา", "ตลอดปีงบประมาณ ๒๕๖๗")
                .build();
        List<Measure> measures = parse(page).measures();
        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).field(Field.OWNER).text()).isEqualTo("สำนักปลัด");
    }

    @Test
    void findingMergedOverRowsBelongsToAllTheirIndicators() {
        Page page = new PageBuilder(1)
                .row(new double[] {40, 300, 560}, "ตัวชี้วัด", "ประเด็นที่ต้องแก้ไข")
                .row(new double[] {40, 300, 560}, "๙. การเปิดเผยข้อมูล....๗๘.๒๖....คะแนน", "ควรตรวจเว็บไซต์ทุกเดือน")
                .build();
        Report report = parse(page);
        assertThat(report.scores()).hasSize(1);
        assertThat(report.scores().get(0).score()).isEqualByComparingTo("78.26");
        assertThat(report.findings().get(0).indicators()).containsExactly(Indicator.DISCLOSURE);
    }
}
