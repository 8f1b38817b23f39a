package raingan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.Page;
import raingan.page.PageBuilder;
import raingan.report.Reports;
import raingan.report.record.Indicator;
import raingan.table.Layout;
import raingan.thai.value.Spelling;

class ChecksTest {

    private static final String DOC = "0123456789ab";
    private static final double[] TWO = {40, 300, 560};
    private static final double[] FOUR = {40, 180, 380, 470, 570};

    private static List<Issue> issues(Page... pages) {
        List<Page> all = Arrays.asList(pages);
        return Checks.of(DOC, Reports.of(DOC, all, Layout.of(all), Spelling.standard()), all);
    }

    private static PageBuilder titled() {
        return new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .line("เทศบาลตำบลสมมุติทอง อำเภอเมืองน่าน จังหวัดน่าน")
                .space(20);
    }

    private static Page measure(String method, String owner, String period) {
        return titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", method, owner, period)
                .build();
    }

    @Test
    void soundMeasureRaisesNoDoubt() {
        assertThat(issues(measure("ตั้งตู้ที่หน้าอาคาร", "กองคลัง", "ตลอดปีงบประมาณ 2567")))
                .isEmpty();
    }

    @Test
    void nameOfAnotherOfficeIsReportedWithItsField() {
        assertThat(issues(measure("ส่งรายงานให้เทศบาลเมืองดวงจันทร์ ทุกเดือน", "กองคลัง", "ปี 2567")))
                .filteredOn(i -> i.code() == IssueCode.FOREIGN_ORG_NAME)
                .singleElement()
                .satisfies(i -> assertThat(i.field()).isEqualTo("method"))
                .satisfies(i -> assertThat(i.recordId()).isEqualTo(DOC + "-m001"));
    }

    @Test
    void doubtsAboutAFindingAreReportedLikeThoseAboutAMeasure() {
        Page page = titled().row(TWO, "ตัวชี้วัด", "ประเด็นที่ต้องแก้ไข")
                .row(TWO, "๙. การเปิดเผยข้อมูล....๗๘.๒๖....คะแนน", "เวบไซต์ของเทศบาลเมืองดวงจันทร์ ไม่เปนปัจจุบัน")
                .build();
        assertThat(issues(page))
                .filteredOn(i -> i.recordType() == RecordType.FINDING)
                .allSatisfy(i -> assertThat(i.field()).isEqualTo("text"))
                .extracting(Issue::code)
                .contains(IssueCode.FOREIGN_ORG_NAME, IssueCode.SPELLING_CORRECTED);
    }

    @Test
    void sentenceThatSaysPassedWithAScoreBelowTheMarkIsContradictory() {
        Page page = titled().line("ตัวชี้วัดที่ 2 การใช้งบประมาณ คือ 81.20 คะแนน ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป)")
                .build();
        assertThat(issues(page)).extracting(Issue::code).contains(IssueCode.SCORE_THRESHOLD_CONTRADICTION);
    }

    @Test
    void sentenceThatSaysFailedWithAScoreBelowTheMarkIsNot() {
        Page page = titled().line("ตัวชี้วัดที่ 2 การใช้งบประมาณ คือ 81.20 คะแนน ไม่ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป)")
                .build();
        assertThat(issues(page)).extracting(Issue::code).doesNotContain(IssueCode.SCORE_THRESHOLD_CONTRADICTION);
    }

    @Test
    void numberAndNameOfDifferentIndicatorsAreReported() {
        Page page = titled().line("ตัวชี้วัดที่ 7 คุณภาพการดำเนินงาน มีค่าคะแนนเท่ากับ 95.04")
                .build();
        assertThat(issues(page)).extracting(Issue::code).contains(IssueCode.INDICATOR_NAME_MISMATCH);
    }

    @Test
    void periodThatNobodyUnderstandsIsReported() {
        assertThat(issues(measure("ตั้งตู้", "กองคลัง", "เมื่อพร้อม")))
                .extracting(Issue::code)
                .containsExactly(IssueCode.PERIOD_NOT_UNDERSTOOD);
    }

    @Test
    void yearThatWasMisreadInAScanIsPutRightAndReported() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "กองคลัง", "ปีงบประมาณ 25677")
                .buildScan();
        assertThat(issues(page))
                .filteredOn(i -> i.code() == IssueCode.NUMBER_REPAIRED)
                .singleElement()
                .satisfies(i -> assertThat(i.extractedValue()).isEqualTo("ปีงบประมาณ 2567"))
                .satisfies(i -> assertThat(i.rawValue()).isEqualTo("ปีงบประมาณ 25677"));
    }

    @Test
    void textsOfTwoFieldsInOneAreReported() {
        assertThat(issues(measure("ตั้งตู้", "กองคลัง เวลา : มีนาคม", "ปี 2567")))
                .anyMatch(i ->
                        i.code() == IssueCode.OWNER_NOT_UNDERSTOOD && i.field().equals("owner"));
        assertThat(issues(measure(
                        "ตั้งตู้",
                        "กองคลัง",
                        "ตุลาคม 2566\nประชาชน\nทุกหมู่บ้าน\nได้รับข่าวสาร\nครบทุกเดือน\nและพอใจ")))
                .anyMatch(i -> i.code() == IssueCode.PERIOD_UNCERTAIN
                        && i.field().equals("period")
                        && i.args().contains("2023-10-31"));
        assertThat(issues(measure("ตั้งตู้", "กองคลัง", "ตุลาคม 2566 - ธันวาคม 2566")))
                .noneMatch(i -> i.field().equals("period") || i.field().equals("owner"));
    }

    @Test
    void unknownUnitIsInfoOnly() {
        assertThat(issues(measure("ตั้งตู้", "คณะกรรมการตลาด", "ปี 2567")))
                .filteredOn(i -> i.code() == IssueCode.OWNER_NOT_UNDERSTOOD)
                .extracting(Issue::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void whatFollowsFromABadlyReadTextAndIsNotUnderstoodIsInDoubtItself() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "กยงคลัส7", "ฑ.ค, 6 - ก. '.")
                .buildScan(0.6);
        assertThat(issues(page))
                .filteredOn(i -> i.severity() == Severity.WARNING)
                .extracting(Issue::code, Issue::field)
                .contains(
                        tuple(IssueCode.OWNER_NOT_UNDERSTOOD, "owner_units"),
                        tuple(IssueCode.PERIOD_NOT_UNDERSTOOD, "period_start"),
                        tuple(IssueCode.PERIOD_NOT_UNDERSTOOD, "period_end"));
    }

    @Test
    void indicatorThatNobodyKnowsIsReported() {
        Page page = titled().row(FOUR, "ตัวชี้วัด", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "งานบริการทั่วไป", "เปิดตู้รับฟัง", "กองคลัง", "ปี 2567")
                .build();
        assertThat(issues(page))
                .extracting(Issue::code, Issue::field)
                .containsExactly(tuple(IssueCode.INDICATOR_NOT_UNDERSTOOD, "indicator_no"));
    }

    @Test
    void columnThatItsCellsTellIsMentionedOnceForItsTable() {
        Page page = titled().row(FOUR, "มาตรการ", "ทำแบบไหน", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "1. ตั้งตู้\n2. เปิดตู้", "กองคลัง", "ปี 2567")
                .row(FOUR, "ติดป้ายราคา", "1. ทำป้าย\n2. ติดป้าย", "กองคลัง", "ปี 2567")
                .build();
        assertThat(issues(page))
                .extracting(Issue::code, Issue::recordId, Issue::field, Issue::severity)
                .containsExactly(tuple(IssueCode.HEADING_UNCERTAIN, DOC + "-t1", "method", Severity.INFO));
        assertThat(issues(page)).extracting(Issue::args).containsExactly(List.of("ทำแบบไหน", "method"));
    }

    @Test
    void ticksUnderAnUnknownHeadingPutTheStatusOfTheTableInDoubt() {
        double[] edges = {40, 160, 300, 380, 450, 510, 570};
        Page page = titled().row(edges, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา", "ค้างคา", "หมายเหตุ")
                .row(edges, "เปิดตู้รับฟัง", "ตั้งตู้", "กองคลัง", "ปี 2567", "/", "")
                .row(edges, "ติดป้ายราคา", "ทำป้าย", "กองช่าง", "ปี 2567", "", "รอป้าย")
                .row(edges, "แจกแผ่นพับ", "พิมพ์แผ่นพับ", "กองช่าง", "ปี 2567", "/", "")
                .build();
        assertThat(issues(page))
                .filteredOn(i -> i.severity() == Severity.WARNING)
                .extracting(Issue::recordId, Issue::field)
                .contains(tuple(DOC + "-t1", "status"));
    }

    @Test
    void unitsAreInDoubtWithTheColumnThatTheyFollowFrom() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "คณะบุคคล", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "นางสมศรี ใจงาม", "ปี 2567")
                .row(FOUR, "ติดป้ายราคา", "ทำป้าย", "ผู้ใหญ่บ้านทุกหมู่", "ปี 2567")
                .build();
        assertThat(issues(page))
                .filteredOn(i -> i.severity() == Severity.WARNING)
                .extracting(Issue::recordId, Issue::field)
                .contains(tuple(DOC + "-t1", "owner"), tuple(DOC + "-t1", "owner_units"));
    }

    @Test
    void measureThatStandsTwiceIsReported() {
        PageBuilder page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา");
        for (String method : List.of("ตั้งตู้", "ทำป้าย", "ตั้งตู้")) {
            page.row(FOUR, "เปิดตู้รับฟัง", method, "กองคลัง", "ปี 2567");
        }
        assertThat(of(IssueCode.MEASURE_REPEATED, page.build()))
                .extracting(Issue::recordId, Issue::field, Issue::severity)
                .containsExactly(tuple(DOC + "-m003", "measure", Severity.WARNING));
    }

    @Test
    void numberOfAnotherColumnInAnOwnerPutsItAndWhatItMayHoldInDoubt() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "กองคลัง 14,500", "ปี 2567")
                .row(FOUR, "ติดป้ายราคา", "ทำป้าย", "กองช่าง 4567", "")
                .row(FOUR, "แจกแผ่นพับ", "พิมพ์แผ่นพับ", "1. กองช่าง", "ปี 2567")
                .build();
        assertThat(of(IssueCode.TEXT_MIXED, page))
                .extracting(Issue::recordId, Issue::field)
                .containsExactly(
                        tuple(DOC + "-m001", "owner"),
                        tuple(DOC + "-m001", "owner_units"),
                        tuple(DOC + "-m002", "owner"),
                        tuple(DOC + "-m002", "owner_units"),
                        tuple(DOC + "-m002", "period"),
                        tuple(DOC + "-m002", "period_start"),
                        tuple(DOC + "-m002", "period_end"));
    }

    @Test
    void labelThatStandsTwiceInOneTextIsOfTwoRecords() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "งาน: ตั้งตู้\nงานเดิม: ก", "วิธีทำ: ตั้งตู้ วิธีทำ: ทำป้าย", "กองคลัง", "ปี 2567")
                .build();
        assertThat(of(IssueCode.TEXT_MIXED, page))
                .extracting(Issue::recordId, Issue::field)
                .containsExactly(tuple(DOC + "-m001", "method"));
    }

    @Test
    void numberOfTheRowBeforeANameIsOfAnotherColumn() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "1 เปิดตู้รับฟัง", "ตั้งตู้", "กองคลัง", "ปี 2567")
                .row(FOUR, "2. ติดป้ายราคา", "ทำป้าย", "กองช่าง", "ปี 2567")
                .build();
        assertThat(of(IssueCode.TEXT_MIXED, page))
                .extracting(Issue::recordId, Issue::field)
                .containsExactly(tuple(DOC + "-m001", "measure"));
    }

    @Test
    void headingThatReadsBetterOverAnotherTableIsReportedAsARepair() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผ รบคดชบบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "นายสมชาย ใจดี", "ปี 2567")
                .space(40)
                .line("มาตรการที่ต้องทำต่อ")
                .row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "ติดป้ายราคา", "ทำป้าย", "นางสมศรี ใจงาม", "ปี 2567")
                .build();
        assertThat(issues(page))
                .filteredOn(i -> i.code() == IssueCode.HEADING_REPAIRED)
                .extracting(Issue::recordId, Issue::severity, Issue::args)
                .containsExactly(tuple(DOC + "-t1", Severity.INFO, List.of("ผ รบคดชบบ", "owner", "ผู้รับผิดชอบ")));
    }

    @Test
    void columnWhoseTextsWentToNoFieldIsReportedOnceForItsTable() {
        Page page = titled().row(FOUR, "มาตรการ", "สีของแฟ้ม", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "แฟ้มสีเขียว", "กองคลัง", "ปี 2567")
                .row(FOUR, "ติดป้ายราคา", "แฟ้มสีเหลือง", "กองคลัง", "ปี 2567")
                .build();
        assertThat(issues(page))
                .filteredOn(i -> i.code() == IssueCode.UNKNOWN_HEADING)
                .extracting(Issue::rawValue, Issue::severity)
                .containsExactly(tuple("สีของแฟ้ม", Severity.WARNING));
    }

    @Test
    void monthsWithoutAnyMarkAreReportedAsAPeriodInDoubt() {
        double[] edges = {40, 200, 320, 380, 440, 500, 570};
        Page page = titled().row(edges, "มาตรการ", "วิธีดำเนินการ", "ต.ค. 66", "พ.ย. 66", "ธ.ค. 66", "กอง")
                .row(edges, "เปิดตู้รับฟัง", "ตั้งตู้", "", "", "", "กองคลัง")
                .build();
        assertThat(issues(page))
                .filteredOn(i -> i.code() == IssueCode.HEADING_UNCERTAIN)
                .extracting(Issue::recordId, Issue::field)
                .contains(tuple(DOC + "-t1", "period"));
    }

    @Test
    void columnWhoseCellsProveItsMeaningRaisesNoDoubt() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ใครทำ", "ตอนไหน")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "กองคลัง", "ปี 2567")
                .row(FOUR, "ติดป้ายราคา", "ทำป้าย", "กองช่าง", "ปี 2567")
                .build();
        assertThat(issues(page)).isEmpty();
    }

    @Test
    void stepNumbersThatSkipAreReported() {
        assertThat(issues(measure("1. ตั้งตู้\n2. เปิดตู้\n4. สรุปผล", "กองคลัง", "ปี 2567")))
                .extracting(Issue::code)
                .contains(IssueCode.STEP_NUMBERS_BROKEN);
    }

    @Test
    void blankPageIsInfoAndNoRecordsIsAWarning() {
        assertThat(issues(new PageBuilder(1).build()))
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(IssueCode.NO_RECORDS, IssueCode.PAGE_BLANK);
    }

    private static List<Issue> of(IssueCode code, Page... pages) {
        return issues(pages).stream().filter(i -> i.code() == code).toList();
    }

    @Test
    void tableOfWhichNoRecordHoldsTheTextsIsOneWarning() {
        Page page = titled().row(TWO, "สภาพเดิม", "ภาพฝัน")
                .row(TWO, "ประชาชนต้องเดินทางมาถามเองที่อาคาร", "ทุกคนเปิดดูสถานะของเรื่องได้จากบ้าน")
                .row(TWO, "ป้ายบอกทางเลือนและอยู่สูงเกินไป", "ป้ายใหม่ตัวใหญ่และอยู่ในระดับสายตา")
                .build();
        assertThat(of(IssueCode.TABLE_NOT_UNDERSTOOD, page))
                .extracting(Issue::recordId, Issue::severity)
                .containsExactly(tuple(DOC + "-p1-1", Severity.WARNING));
        assertThat(of(IssueCode.UNPLACED_TEXT, page)).isEmpty();
    }

    @Test
    void listOfPeopleIsNotMissed() {
        Page page = titled().row(TWO, "ชื่อ - สกุล", "ตำแหน่ง")
                .row(TWO, "นายสมมุติ ใจงาม", "ผู้อำนวยการกองคลัง ประธานกรรมการ")
                .row(TWO, "นางสมศรี ทองดี", "นักวิเคราะห์นโยบายและแผนชำนาญการ")
                .build();
        assertThat(of(IssueCode.TABLE_NOT_UNDERSTOOD, page)).isEmpty();
        assertThat(of(IssueCode.UNPLACED_TEXT, page))
                .extracting(Issue::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void headingOfAMeasureWithoutARecordIsMissing() {
        Page page = titled().line("มาตรการที่ ๑ ปรับหน้าเว็บไซต์ให้ค้นง่าย")
                .line("ทำป้ายใหม่ทุกหน้า")
                .build();
        assertThat(of(IssueCode.ROW_MISSING, page))
                .extracting(Issue::recordId, Issue::severity, Issue::extractedValue)
                .containsExactly(tuple(DOC + "-p1", Severity.WARNING, "มาตรการที่ 1 ปรับหน้าเว็บไซต์ให้ค้นง่าย"));
    }

    @Test
    void headingOfAMeasureThatHasItsRecordIsNotMissing() {
        Page page = titled().line("มาตรการที่ ๑ ปรับหน้าเว็บไซต์ให้ค้นง่าย")
                .line("วิธีดำเนินการ : ทำป้ายใหม่ทุกหน้า")
                .line("ผู้รับผิดชอบ : สำนักปลัด")
                .line("ระยะเวลา : ตลอดปีงบประมาณ 2567")
                .build();
        assertThat(issues(page)).isEmpty();
    }

    @Test
    void labelsOfAMeasureThatGaveNoRecordAskForTheirPage() {
        Page page = titled().line("ปรับหน้าเว็บไซต์ให้ค้นง่าย")
                .space(20)
                .line("วิธีดำเนินการ")
                .line("ระยะเวลา : ตลอดปีงบประมาณ 2567")
                .build();
        assertThat(of(IssueCode.PAGE_NOT_UNDERSTOOD, page))
                .extracting(Issue::recordId, Issue::severity)
                .containsExactly(tuple(DOC + "-p1", Severity.WARNING));
    }

    @Test
    void oneLabelMayStandInAnyLetter() {
        Page page = titled().line("ระยะเวลา : ตลอดปีงบประมาณ 2567").build();
        assertThat(of(IssueCode.PAGE_NOT_UNDERSTOOD, page)).isEmpty();
    }

    private static Page numbered(String... numbers) {
        double[] edges = {40, 80, 220, 380, 470, 570};
        PageBuilder page = titled().row(edges, "ที่", "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา");
        for (String number : numbers) {
            page.row(edges, number, "ติดป้ายราคา แบบที่ " + number, "ทำป้าย", "กองคลัง", "ปี 2567");
        }
        return page.build();
    }

    @Test
    void numbersOfRowsThatSkipAreReportedForTheirTable() {
        assertThat(of(IssueCode.ROW_MISSING, numbered("๑", "๒", "๔")))
                .extracting(Issue::recordId, Issue::extractedValue)
                .containsExactly(tuple(DOC + "-t1", "1, 2, 4"));
        assertThat(of(IssueCode.ROW_MISSING, numbered("๑", "๒", "๓"))).isEmpty();
    }

    @Test
    void ownerThatIsMissingInAllRowsBesideAnUnknownColumnIsReported() {
        Page page = titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "สีของแฟ้ม", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "1. ตั้งตู้", "แฟ้มสีเขียว", "ปี 2567")
                .row(FOUR, "ติดป้ายราคา", "1. ทำป้าย", "แฟ้มสีเหลือง", "ปี 2567")
                .build();
        assertThat(of(IssueCode.COLUMN_EMPTY, page))
                .extracting(Issue::recordId, Issue::field, Issue::severity)
                .containsExactly(tuple(DOC + "-t1", "owner", Severity.WARNING));
    }

    @Test
    void tableWithoutOwnersAndWithoutAnUnknownColumnIsWhole() {
        double[] three = {40, 200, 400, 570};
        Page page = titled().row(three, "มาตรการ", "วิธีดำเนินการ", "ระยะเวลา")
                .row(three, "เปิดตู้รับฟัง", "1. ตั้งตู้", "ปี 2567")
                .build();
        assertThat(of(IssueCode.COLUMN_EMPTY, page)).isEmpty();
    }

    @Test
    void documentWithoutAWordOfTheAssessmentSaysSoAndItsRecordsAreInDoubt() {
        Page page = new PageBuilder(1)
                .line("แผนงานประจำปี เทศบาลตำบลสมมุติทอง จังหวัดน่าน ปีงบประมาณ พ.ศ. 2567")
                .space(20)
                .row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", "ตั้งตู้", "กองคลัง", "ปี 2567")
                .build();
        assertThat(of(IssueCode.NOT_AN_ITA_REPORT, page))
                .extracting(Issue::recordType, Issue::field, Issue::severity)
                .containsExactly(tuple(RecordType.DOCUMENT, "report_type", Severity.WARNING));
        assertThat(of(IssueCode.NOT_AN_ITA_REPORT, measure("ตั้งตู้", "กองคลัง", "ปี 2567")))
                .isEmpty();
    }

    private static Page scored(String overall) {
        PageBuilder page = titled().line("ผลการประเมิน ITA ได้คะแนนภาพรวม " + overall + " คะแนน")
                .space(20)
                .row(TWO, "ตัวชี้วัด", "คะแนน");
        for (Indicator indicator : Indicator.values()) {
            page.row(TWO, indicator.number() + ". " + indicator.thaiName(), 80 + indicator.number() + ".50");
        }
        return page.build();
    }

    @Test
    void overallScoreThatCannotBeTheMeanOfTheTenIsReported() {
        assertThat(of(IssueCode.OVERALL_OUTSIDE_SCORES, scored("95.25")))
                .extracting(Issue::field, Issue::extractedValue, Issue::severity)
                .containsExactly(tuple("overall_score", "95.25", Severity.WARNING));
        assertThat(of(IssueCode.OVERALL_OUTSIDE_SCORES, scored("86.00"))).isEmpty();
    }

    @Test
    void indicatorsWithoutAScoreBesideMostOfTheTenAreReported() {
        PageBuilder page = titled().row(TWO, "ตัวชี้วัด", "คะแนน");
        PageBuilder few = titled().row(TWO, "ตัวชี้วัด", "คะแนน");
        for (Indicator indicator : Indicator.values()) {
            if (indicator.number() != 4) {
                page.row(TWO, indicator.number() + ". " + indicator.thaiName(), "85.25");
            }
            if (indicator.number() <= 4) {
                few.row(TWO, indicator.number() + ". " + indicator.thaiName(), "85.25");
            }
        }
        assertThat(of(IssueCode.SCORE_MISSING, page.build()))
                .extracting(Issue::severity, i -> i.args().get(1))
                .containsExactly(tuple(Severity.WARNING, "4"));
        assertThat(of(IssueCode.SCORE_MISSING, few.build())).isEmpty();
    }
}
