package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.ReportType;

/** Tables whose shape says what their cells are: forms, cards, headers of two levels or without a rule below. */
class UnseenShapeTest {

    private static final double[] WHOLE = {40, 570};
    private static final double[] TWO = {40, 300, 570};
    private static final double[] FOUR = {40, 160, 300, 400, 570};
    private static final double[] SEVEN = {40, 130, 220, 300, 360, 440, 500, 580};

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    @Test
    void cardsWhoseCellsOpenWithTheirLabelAreOneMeasureUnderTheBarAboveThem() {
        List<Measure> measures = Parsed.measures(page().line("ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต")
                .row(TWO, "ปัญหาที่พบ\nไม่ทราบว่าจะแจ้งใคร", "มาตรการแก้ไข\nติดตั้งตู้รับแจ้งเหตุ")
                .row(TWO, "สิ่งที่อยากเห็น\nแจ้งเหตุได้ทุกวัน", "ผู้รับผิดชอบ : กองช่าง")
                .row(TWO, "ขั้นตอน\n1. ซื้อตู้\n2. แต่งตั้งผู้เปิด", "ระยะเวลา : มีนาคม 2567"));
        assertThat(measures)
                .extracting(
                        m -> m.indicator(),
                        m -> m.field(Field.FINDING).text(),
                        m -> m.field(Field.MEASURE).text(),
                        m -> m.field(Field.METHOD).text(),
                        m -> m.field(Field.OWNER).text(),
                        m -> m.field(Field.PERIOD).text())
                .containsExactly(tuple(
                        Indicator.CORRUPTION,
                        "ไม่ทราบว่าจะแจ้งใคร",
                        "ติดตั้งตู้รับแจ้งเหตุ",
                        "1. ซื้อตู้ 2. แต่งตั้งผู้เปิด",
                        "กองช่าง",
                        "มีนาคม 2567"));
    }

    @Test
    void measuresSideBySideUnderTheirNumbersAreReadColumnByColumnAndPageByPage() {
        List<Measure> measures = Parsed.measures(
                page().row(FOUR, "หัวข้อ", "มาตรการที่ ๑", "มาตรการที่ ๒", "มาตรการที่ ๓")
                        .row(FOUR, "มาตรการ", "ปิดประกาศราคากลาง", "จัดเวรพักเที่ยง", "ทำทะเบียนของขวัญ")
                        .row(FOUR, "วิธีดำเนินการ", "ทำป้าย", "ทำตารางเวร", "ทำแบบบันทึก")
                        .row(FOUR, "ผู้รับผิดชอบ", "กองคลัง", "สำนักปลัด", "กองช่าง")
                        .row(FOUR, "จุดสังเกต", "ก่อนเที่ยง", "หน้าอาคาร", "ชั้นสอง"),
                new PageBuilder(2)
                        .row(FOUR, "หัวข้อ", "มาตรการที่ ๔", "มาตรการที่ ๕", "มาตรการที่ ๖")
                        .row(FOUR, "มาตรการ", "เปิดช่องร้องเรียน", "อบรมพนักงานใหม่", "ตรวจพัสดุประจำปี")
                        .row(FOUR, "วิธีดำเนินการ", "ตั้งตู้", "เชิญวิทยากร", "นับของ")
                        .row(FOUR, "ผู้รับผิดชอบ", "กองช่าง", "กองคลัง", "สำนักปลัด")
                        .row(FOUR, "จุดสังเกต", "หน้าตลาด", "ห้องประชุม", "โรงเก็บ"));
        assertThat(measures)
                .extracting(m -> m.field(Field.MEASURE).text(), m -> m.field(Field.OWNER)
                        .text())
                .containsExactly(
                        tuple("ปิดประกาศราคากลาง", "กองคลัง"),
                        tuple("จัดเวรพักเที่ยง", "สำนักปลัด"),
                        tuple("ทำทะเบียนของขวัญ", "กองช่าง"),
                        tuple("เปิดช่องร้องเรียน", "กองช่าง"),
                        tuple("อบรมพนักงานใหม่", "กองคลัง"),
                        tuple("ตรวจพัสดุประจำปี", "สำนักปลัด"));
        assertThat(measures).allMatch(m -> m.field(Field.FINDING).isEmpty());
    }

    @Test
    void formMayPutTwoLabelsInOneRowUnderABarThatNamesTheIndicator() {
        List<Measure> measures = Parsed.measures(page().row(WHOLE, "ตัวชี้วัดที่ 3 การใช้อำนาจ")
                .row(new double[] {40, 160, 570}, "มาตรการ", "แจ้งเกณฑ์เลื่อนขั้น")
                .row(new double[] {40, 160, 570}, "วิธีดำเนินการ", "1. ประชุม 2. ปิดประกาศ")
                .row(FOUR, "ผู้รับผิดชอบ", "สำนักปลัด", "ระยะเวลา", "ตุลาคม 2566"));
        assertThat(measures)
                .extracting(
                        m -> m.indicator(),
                        m -> m.field(Field.MEASURE).text(),
                        m -> m.field(Field.OWNER).text(),
                        m -> m.field(Field.PERIOD).text())
                .containsExactly(tuple(Indicator.POWER, "แจ้งเกณฑ์เลื่อนขั้น", "สำนักปลัด", "ตุลาคม 2566"));
    }

    @Test
    void formsUnderTheSameUnknownLabelsAreReadByWhatTheirTextsHaveInCommon() {
        PageBuilder page = page();
        form(
                page,
                "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน",
                "เปิดช่องบริการตอนเที่ยง",
                "- จัดเวร\n- ติดป้าย",
                "สำนักปลัด",
                "มกราคม 2567");
        form(
                page,
                "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
                "ตรวจเว็บไซต์ทุกสัปดาห์",
                "- มอบหมายคน\n- รายงานผล",
                "กองคลัง",
                "มีนาคม 2567");
        assertThat(Parsed.measures(page))
                .extracting(m -> m.indicator(), m -> m.field(Field.MEASURE).text())
                .containsExactly(
                        tuple(Indicator.QUALITY, "เปิดช่องบริการตอนเที่ยง"),
                        tuple(Indicator.DISCLOSURE, "ตรวจเว็บไซต์ทุกสัปดาห์"));
    }

    private static void form(PageBuilder page, String title, String what, String how, String who, String when) {
        page.row(WHOLE, title)
                .row(TWO, "จะทำอะไรกันดี", what)
                .row(TWO, "ขั้นตอน", how)
                .row(TWO, "ใครรับหน้าที่", who)
                .row(TWO, "เมื่อไหร่", when)
                .space(30);
    }

    @Test
    void headerThatNoRulePartsFromItsFirstRowIsStillAHeader() {
        List<Measure> measures = Parsed.measures(page().row(
                        FOUR,
                        "มาตรการ\nจัดคลินิกตอบคำถาม",
                        "ขั้นตอน\n- นัดวัน",
                        "ผู้รับผิดชอบ\nกองช่าง",
                        "ระยะเวลา\nมีนาคม 2567")
                .row(FOUR, "ทำแผ่นพับ", "- ออกแบบ", "กองคลัง", "เมษายน 2567"));
        assertThat(measures)
                .extracting(m -> m.field(Field.MEASURE).text())
                .containsExactly("จัดคลินิกตอบคำถาม", "ทำแผ่นพับ");
    }

    @Test
    void sameSubHeadingsTellThePlanFirstAndThenWhatWasDone() {
        double[] top = {40, 130, 300, 440, 580};
        List<Measure> measures =
                Parsed.measures(page().row(top, "มาตรการ", "แผนที่วางไว้", "ผลที่ทำได้จริง", "ผู้รับผิดชอบ")
                        .rowUnder(
                                130,
                                440,
                                new double[] {40, 130, 220, 300, 370, 440, 580},
                                "",
                                "กิจกรรม",
                                "เวลา",
                                "กิจกรรม",
                                "เวลา",
                                "")
                        .row(
                                new double[] {40, 130, 220, 300, 370, 440, 580},
                                "ตรวจทรัพย์สิน",
                                "นับของทุกห้อง",
                                "ต.ค. 2566",
                                "นับไปแล้วสองห้อง",
                                "พ.ย. 2566",
                                "กองคลัง"));
        assertThat(measures)
                .extracting(
                        m -> m.field(Field.METHOD).text(),
                        m -> m.field(Field.PERIOD).text(),
                        m -> m.field(Field.RESULT).text())
                .containsExactly(tuple("นับของทุกห้อง", "ต.ค. 2566", "นับไปแล้วสองห้อง"));
    }

    @Test
    void outputBesideAnOutcomeIsWhatWasDone() {
        List<Measure> measures = Parsed.measures(page().row(FOUR, "โครงการ", "ผลผลิต", "ผลลัพธ์", "ผู้รับผิดชอบ")
                .row(FOUR, "เวทีชาวบ้าน", "จัดเวที 3 ครั้ง", "ได้ข้อเสนอ 12 ข้อ", "สำนักปลัด")
                .row(FOUR, "ตรวจพัสดุ", "ตรวจ 40 รายการ", "พัสดุครบ", "กองคลัง"));
        assertThat(measures)
                .extracting(m -> m.field(Field.RESULT).text(), m -> m.field(Field.OUTCOME)
                        .text())
                .containsExactly(tuple("จัดเวที 3 ครั้ง", "ได้ข้อเสนอ 12 ข้อ"), tuple("ตรวจ 40 รายการ", "พัสดุครบ"));
    }

    @Test
    void onlyColumnOfTextsWithoutAMeaningNamesTheMeasuresOfAPlan() {
        List<Measure> measures = Parsed.measures(page().row(
                        SEVEN, "ที่", "สาเหตุ", "สิ่งที่จะทำ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา", "หมายเหตุ")
                .row(SEVEN, "1", "ข่าวไปไม่ถึง", "ตั้งกลุ่มข่าว", "- เชิญ\n- ส่ง", "สำนักปลัด", "พ.ย. 2566", "-")
                .row(SEVEN, "2", "เอกสารมาก", "ลดแบบฟอร์ม", "- รวบรวม\n- ตัด", "กองช่าง", "ธ.ค. 2566", "-"));
        assertThat(measures)
                .extracting(m -> m.field(Field.MEASURE).text())
                .containsExactly("ตั้งกลุ่มข่าว", "ลดแบบฟอร์ม");
    }

    @Test
    void headerThatIsWholeByItselfAndNotAmongItsCellsEndsTheReading() {
        PageBuilder page = page();
        for (String whom : List.of("รู้ข่าวทั่วกัน", "ทุกส่วนราชการ")) {
            page.line("ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร")
                    .row(TWO, "ปัญหาที่พบ ตอบล่าช้า " + whom, "มาตรการแก้ไข ทำแผ่นพับ")
                    .row(TWO, "ขั้นตอนดำเนินงาน ออกแบบ", whom)
                    .row(TWO, "ผู้รับผิดชอบ หน่วยตรวจสอบภายใน", "ระยะเวลา ม.ค. - มี.ค. 2567")
                    .space(20);
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Parsed.measures(page));
    }

    @Test
    void titleInTheFirstRowsOfASpreadsheetTellsOfTheReport() {
        PageBuilder sheet = new PageBuilder(1)
                .row(WHOLE, "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส")
                .row(WHOLE, "ประจำปีงบประมาณ พ.ศ. 2567 (รอบ 6 เดือน)")
                .row(WHOLE, "องค์การบริหารส่วนตำบลโคกแสงดาว อำเภอเมืองยโสธร จังหวัดยโสธร")
                .row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ")
                .row(FOUR, "ตั้งกลุ่มข่าว", "- เชิญ", "สำนักปลัด", "ตั้งแล้ว");
        DocumentFacts facts = Parsed.report(sheet).facts();
        assertThat(facts.organisation().name()).isEqualTo("โคกแสงดาว");
        assertThat(facts.fiscalYear()).isEqualTo(2567);
        assertThat(facts.roundMonths()).isEqualTo(6);
        assertThat(facts.type()).isEqualTo(ReportType.MEASURES_RESULT);
    }

    @Test
    void tablesThatTellResultsMakeAReportOfMeasuresOneOfResults() {
        Report report = Parsed.report(page().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ")
                .row(FOUR, "ตั้งกลุ่มข่าว", "- เชิญ", "สำนักปลัด", "ตั้งกลุ่มแล้ว 9 หมู่บ้าน")
                .row(FOUR, "ลดแบบฟอร์ม", "- ตัด", "กองช่าง", "ลดแล้ว 3 แบบ"));
        assertThat(report.facts().type()).isEqualTo(ReportType.MEASURES_RESULT);
    }

    @Test
    void secondLabelOfARowIsOneWhereAnotherInItsColumnIs() {
        PageBuilder page = page();
        double[] wide = {40, 160, 570};
        page.row(FOUR, "ตัวชี้วัด", "3 การใช้อำนาจ", "ผู้รับผิดชอบ", "สำนักปลัด")
                .row(wide, "มาตรการ", "แจ้งเกณฑ์เลื่อนขั้น")
                .row(wide, "วิธีดำเนินการ", "1. ประชุม 2. ปิดประกาศ")
                .row(FOUR, "ระยะเวลา", "ตุลาคม 2566", "สิ่งที่อยากเห็น", "ทุกคนรู้เกณฑ์");
        assertThat(Parsed.measures(page))
                .extracting(Measure::indicator, m -> m.field(Field.OWNER).text(), m -> m.field(Field.PERIOD)
                        .text())
                .containsExactly(tuple(Indicator.POWER, "สำนักปลัด", "ตุลาคม 2566"));
    }

    @Test
    void cardMayHoldSeveralLabelledLines() {
        List<Measure> measures = Parsed.measures(page().row(TWO, "จุดอ่อน : ข่าวช้า", "มาตรการ : ตั้งกลุ่มข่าว")
                .row(TWO, "ขั้นตอน : - เชิญ\n- ส่งข่าว", "ผู้รับผิดชอบ : กองช่าง\nระยะเวลา : มีนาคม 2567"));
        assertThat(measures)
                .extracting(m -> m.field(Field.OWNER).text(), m -> m.field(Field.PERIOD)
                        .text())
                .containsExactly(tuple("กองช่าง", "มีนาคม 2567"));
    }

    @Test
    void textsWithoutNumbersAreNoScoresHoweverTheirHeadingSpeaksOfThem() {
        List<Measure> measures =
                Parsed.measures(page().row(FOUR, "เรื่องที่ได้คะแนนต่ำ", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ")
                        .row(FOUR, "ไม่รู้ขั้นตอน", "ทำป้าย", "- วัดขนาด\n- ติดตั้ง", "กองช่าง")
                        .row(FOUR, "รอคิวยาก", "ซื้อเครื่องกดคิว", "- สืบราคา\n- จัดซื้อ", "กองคลัง"));
        assertThat(measures)
                .extracting(m -> m.field(Field.FINDING).text())
                .containsExactly("ไม่รู้ขั้นตอน", "รอคิวยาก");
    }

    @Test
    void textsAfterAStatusTellMoreOfItWhateverTheirHeadingSays() {
        List<Measure> measures = Parsed.measures(page().row(FOUR, "มาตรการ", "ผู้รับผิดชอบ", "สถานะ", "สิ่งที่ปรากฏ")
                .row(FOUR, "ทำป้ายชื่อ", "กองช่าง", "แล้วเสร็จ", "ป้ายทุกโต๊ะ")
                .row(FOUR, "เปิดสายด่วน", "กองคลัง", "ยังไม่ดำเนินการ", "รออนุมัติหมายเลข"));
        assertThat(measures)
                .extracting(m -> m.field(Field.RESULT).text())
                .containsExactly("ป้ายทุกโต๊ะ", "รออนุมัติหมายเลข");
    }

    private static PageBuilder turned(PageBuilder page, int first, String... measures) {
        double[] xs = {40, 140, 350, 560};
        return page.row(xs, "หัวข้อ", "มาตรการที่ " + first, "มาตรการที่ " + (first + 1))
                .row(xs, "มาตรการ/กิจกรรม", measures[0], measures[1])
                .row(xs, "ข้อด้อยที่เห็น", "ไม่มีทะเบียนกลาง", "ไม่มีป้ายบอกราคา")
                .row(xs, "วิธีดำเนินการ", "1. ประชุม\n2. ทำทะเบียน", "1. สำรวจ\n2. ติดป้าย")
                .row(xs, "เวลาที่ต้องเสร็จ", "ต.ค. 2566 - มี.ค. 2567", "เม.ย. - มิ.ย. 2567")
                .row(xs, "ผู้รับผิดชอบ", "กองคลัง", "กองช่าง");
    }

    @Test
    void measuresSideBySideUnderTheirLabelsAreOneEachThoughSomeLabelsAreNotKnown() {
        List<Measure> measures = Parsed.measures(
                turned(page(), 1, "ทำทะเบียนพัสดุ", "ติดป้ายราคา"),
                turned(new PageBuilder(2), 3, "ตั้งตู้รับฟัง", "แจกคู่มือ"));
        assertThat(measures)
                .extracting(
                        m -> m.field(Field.MEASURE).text(),
                        m -> m.field(Field.OWNER).text(),
                        m -> m.field(Field.PERIOD).text())
                .containsExactly(
                        tuple("ทำทะเบียนพัสดุ", "กองคลัง", "ต.ค. 2566 - มี.ค. 2567"),
                        tuple("ติดป้ายราคา", "กองช่าง", "เม.ย. - มิ.ย. 2567"),
                        tuple("ตั้งตู้รับฟัง", "กองคลัง", "ต.ค. 2566 - มี.ค. 2567"),
                        tuple("แจกคู่มือ", "กองช่าง", "เม.ย. - มิ.ย. 2567"));
    }

    @Test
    void planThatSaysWhatItCostsAndHowItIsFollowedIsNoBudget() {
        List<Measure> measures = Parsed.measures(page().row(
                        SEVEN, "ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "งบประมาณ (บาท)", "การติดตาม", "หมายเหตุ")
                .row(SEVEN, "1", "จัดเวรตอบคำถาม", "กองคลัง", "มีนาคม 2567", "12,000", "รายงานทุกเดือน", "-")
                .row(SEVEN, "2", "ทำป้ายราคากลาง", "กองช่าง", "เมษายน 2567", "3,500", "รายงานทุกไตรมาส", "-"));
        assertThat(measures)
                .extracting(m -> m.field(Field.MEASURE).text())
                .containsExactly("จัดเวรตอบคำถาม", "ทำป้ายราคากลาง");
    }
}
