package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.report.record.Status;

/** Columns whose meaning only the other columns tell. */
class ColumnMeaningTest {

    private static final double[] FOUR = {40, 80, 200, 330, 560};
    private static final double[] FIVE = {40, 160, 300, 390, 490, 570};

    private static Report parse(PageBuilder page) {
        return Parsed.report(page);
    }

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    @Test
    void columnThatCountsRowsIsNoIndicatorNumber() {
        Report report = parse(page().row(FOUR, "ที่", "ตัวชี้วัด", "คะแนน", "จุดที่ต้องพัฒนา")
                .row(FOUR, "1", "4. การใช้ทรัพย์สินของราชการ", "71.20", "ยืมของแล้วไม่ลงทะเบียน")
                .row(FOUR, "2", "การเปิดเผยข้อมูล", "80.55", "ข้อมูลเก่าเกินหนึ่งปี"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(4, "71.20"), tuple(9, "80.55"));
    }

    @Test
    void columnThatCountsIndicatorsNamesThem() {
        Report report = parse(page().row(FOUR, "ข้อ", "ตัวชี้วัด", "คะแนน", "จุดที่ต้องพัฒนา")
                .row(FOUR, "1", "การปฏิบัติหน้าที่", "91.20", "ไม่มี")
                .row(FOUR, "2", "งบรายจ่ายของหน่วยงาน", "80.55", "ไม่มี")
                .row(FOUR, "3", "การใช้อำนาจ", "70.55", "ไม่มี"));
        assertThat(report.scores()).extracting(s -> s.indicator().number()).containsExactly(1, 2, 3);
    }

    @Test
    void scoresBelowIndicatorsThatStandSideBySideAreRead() {
        Report report =
                parse(page().row(FIVE, "ตัวชี้วัด", "6 คุณภาพการดำเนินงาน", "7", "8 การปรับปรุงระบบการทำงาน", "9")
                        .row(FIVE, "คะแนน", "88.14", "79.35", "91.02", "65.00"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(6, "88.14"), tuple(7, "79.35"), tuple(8, "91.02"), tuple(9, "65.00"));
    }

    @Test
    void firstAndLastDayInTwoColumnsAreOnePeriod() {
        Measure measure = parse(
                        page().row(FIVE, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "วันเริ่มต้น", "วันสิ้นสุด")
                                .row(FIVE, "ตั้งจุดรับฟัง", "1. หาที่ตั้ง", "กองช่าง", "1 ต.ค. 2566", "31 มี.ค. 2567"))
                .measures()
                .get(0);
        assertThat(measure.field(Field.PERIOD).text()).isEqualTo("1 ต.ค. 2566 - 31 มี.ค. 2567");
        assertThat(measure.period()).isNotNull();
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2023, 10, 1));
        assertThat(measure.period().end()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void planMayTellWhatAMeasureCosts() {
        Measure measure = parse(page().row(
                                FIVE,
                                "ตัวชี้วัดที่",
                                "โครงการ/กิจกรรม",
                                "รายละเอียดการดำเนินงาน",
                                "งบประมาณ",
                                "หน่วยงาน")
                        .row(FIVE, "8", "เปิดเวทีรับฟัง", "1. นัดหมาย", "12,000 บาท", "กองช่าง"))
                .measures()
                .get(0);
        assertThat(measure.indicator()).isEqualTo(Indicator.of(8).orElseThrow());
        assertThat(measure.others().values()).extracting(Sourced::text).containsExactly("12,000 บาท");
    }

    @Test
    void listOfPurchasesIsNoPlanOfMeasures() {
        Report report = parse(page().row(FIVE, "ที่", "โครงการ", "วงเงิน (บาท)", "ระยะเวลา", "หน่วยงาน")
                .row(FIVE, "1", "ซ่อมถนนสายนา", "250,000", "มี.ค. 2567", "กองช่าง"));
        assertThat(report.measures()).isEmpty();
    }

    @Test
    void markedMonthsOfABarChartAreThePeriod() {
        double[] chart = {40, 200, 300, 360, 420, 480, 560};
        Measure measure = parse(
                        page().row(chart, "มาตรการ", "วิธีดำเนินการ", "ต.ค. 66", "พ.ย. 66", "ธ.ค. 66", "ผู้รับผิดชอบ")
                                .row(chart, "ตั้งจุดรับฟัง", "1. หาที่ตั้ง", "", "✓", "✓", "กองช่าง"))
                .measures()
                .get(0);
        assertThat(measure.field(Field.PERIOD).text()).isEqualTo("พ.ย.66 - ธ.ค.66");
        assertThat(measure.period()).isNotNull();
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(measure.period().end()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void scoreInBracketsBehindItsIndicatorIsRead() {
        Report report = parse(page().row(FOUR, "ที่", "ตัวชี้วัด", "มาตรการ", "วิธีดำเนินการ")
                .row(FOUR, "1", "4. การใช้ทรัพย์สิน\nของราชการ\n(71.20 คะแนน)", "ตั้งจุดยืมคืน", "1. หาที่ตั้ง"));
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(4, "71.20"));
    }

    @Test
    void sectionOfAnIndicatorEndsWhereAnotherIndicatorBegins() {
        Report report = parse(page().line("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล")
                .space(12)
                .line("ข้อมูลเก่ากว่าหนึ่งปีหลายรายการ")
                .space(12)
                .line("ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้รับคะแนนเฉลี่ยร้อยละ 100.00"));
        assertThat(report.findings())
                .extracting(f -> f.text().text())
                .containsExactly("ข้อมูลเก่ากว่าหนึ่งปีหลายรายการ");
    }

    @Test
    void headingsWithOneLetterTooManyOrWrongAreKnown() {
        Measure measure = parse(
                        page().row(FIVE, "มาตรการ", "ปัญหขข้อจำกัด", "ผลลัพูธ์ที่เกิด", "วันเริ่มต้น", "วันลิ้นสุด")
                                .row(
                                        FIVE,
                                        "ตั้งจุดรับฟัง",
                                        "ไม่มีที่ร้องเรียน",
                                        "มีผู้ร้อง 9 ราย",
                                        "1 ต.ค. 2566",
                                        "31 มี.ค. 2567"))
                .measures()
                .get(0);
        assertThat(measure.field(Field.FINDING).text()).isEqualTo("ไม่มีที่ร้องเรียน");
        assertThat(measure.field(Field.OUTCOME).text()).isEqualTo("มีผู้ร้อง 9 ราย");
        assertThat(measure.field(Field.PERIOD).text()).isEqualTo("1 ต.ค. 2566 - 31 มี.ค. 2567");
    }

    @Test
    void headingOverTwoColumnsMeansTheFirst() {
        double[] wide = {40, 200, 300, 390, 570};
        double[] narrow = {40, 80, 200, 300, 390, 570};
        Measure measure = parse(page().row(wide, "ตัวชี้วัด", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                        .row(wide, "ตัวชี้วัดที่ 8", "เปิดเวทีรับฟัง", "กองช่าง", "ปี 2567")
                        .row(narrow, "หมวด", "ที่สอง", "", "", ""))
                .measures()
                .get(0);
        assertThat(measure.indicator()).isEqualTo(Indicator.of(8).orElseThrow());
    }

    @Test
    void nearestOfTheHeadingsAboveSaysWhatASubHeadingMeans() {
        double[] two = {40, 180, 570};
        double[] four = {40, 180, 300, 440, 570};
        double[] five = {40, 180, 300, 370, 440, 570};
        Measure measure = parse(page().row(two, "มาตรการ", "แผนการดำเนินการ")
                        .rowUnder(180, 570, four, "", "ผู้รับผิดชอบ", "ห้วงเวลา", "รายละเอียดผลการดำเนินการ")
                        .rowUnder(300, 440, five, "", "", "เริ่ม", "สิ้นสุด", "")
                        .row(five, "ตั้งจุดรับฟัง", "กองช่าง", "ต.ค. 66", "มี.ค. 67", "ตั้งแล้ว 3 จุด"))
                .measures()
                .get(0);
        assertThat(measure.field(Field.PERIOD).text()).isEqualTo("ต.ค. 66 - มี.ค. 67");
        assertThat(measure.field(Field.RESULT).text()).isEqualTo("ตั้งแล้ว 3 จุด");
    }

    @Test
    void indicatorsUnderAHeadingForWeaknessesAreIndicators() {
        Report report = parse(page().row(FOUR, "ที่", "ประเด็นที่ต้องพัฒนา", "แนวทางแก้ไข", "การดำเนินงาน")
                .row(FOUR, "1", "2) การใช้งบประมาณ", "แจ้งยอดเงิน", "เวียนบันทึก")
                .row(FOUR, "2", "7) ประสิทธิภาพการสื่อสาร", "ออกจดหมายข่าว", "แจกทุกบ้าน"));
        assertThat(report.measures())
                .extracting(Measure::indicator, m -> m.field(Field.METHOD).text())
                .containsExactly(
                        tuple(Indicator.of(2).orElseThrow(), "เวียนบันทึก"),
                        tuple(Indicator.of(7).orElseThrow(), "แจกทุกบ้าน"));
    }

    @Test
    void tickedItemOfAListToChooseFromIsTheStatus() {
        Report report = parse(page().row(FOUR, "ที่", "มาตรการ", "ผลการดำเนินการ", "รายละเอียดผล")
                .row(FOUR, "1", "ตั้งจุดรับฟัง", "☑ ดำเนินการแล้ว\n☐ ยังไม่ดำเนินการ", "ตั้งแล้ว")
                .row(FOUR, "2", "ออกจดหมายข่าว", "☐ ดำเนินการแล้ว\n☑ ยังไม่ดำเนินการ", "ไม่มีงบ"));
        assertThat(report.measures())
                .extracting(Measure::status, m -> m.field(Field.RESULT).text())
                .containsExactly(
                        tuple(Optional.of(Status.DONE), "ตั้งแล้ว"), tuple(Optional.of(Status.NOT_STARTED), "ไม่มีงบ"));
    }

    @Test
    void marksUnderTheNumbersOfQuartersAreThePeriod() {
        double[] wide = {40, 200, 300, 540};
        double[] narrow = {40, 200, 300, 360, 420, 480, 540};
        Measure measure = parse(page().row(wide, "โครงการ", "ผู้รับผิดชอบ", "แผนการดำเนินงาน (ไตรมาส)")
                        .rowUnder(300, 540, narrow, "", "", "1", "2", "3", "4")
                        .row(narrow, "ตั้งจุดรับฟัง", "กองช่าง", "", "✓", "✓", ""))
                .measures()
                .get(0);
        assertThat(measure.period()).isNotNull();
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(measure.period().end()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void shareOfTheWorkThatIsDoneIsNoScore() {
        Report report = parse(page().row(FOUR, "ที่", "กิจกรรม/โครงการ", "ร้อยละความก้าวหน้า", "สถานะ")
                .row(FOUR, "2", "ตั้งจุดรับฟัง", "42", "กำลังดำเนินการ"));
        assertThat(report.scores()).isEmpty();
        assertThat(report.measures().get(0).status()).contains(Status.IN_PROGRESS);
    }

    @Test
    void totalOfTheLastYearIsTheOverallScore() {
        DocumentFacts facts = parse(page().row(FIVE, "ที่", "ตัวชี้วัด", "ปี พ.ศ. 2566", "ระดับ", "ปี พ.ศ. 2565")
                        .row(FIVE, "1", "การปฏิบัติหน้าที่", "92.00", "A", "80.00")
                        .row(FIVE, "", "คะแนนเฉลี่ยรวม", "92.00", "A", "80.00"))
                .facts();
        assertThat(facts.overallScore()).isEqualByComparingTo("92.00");
        assertThat(facts.overallGrade()).isEqualTo("A");
    }

    @Test
    void whatIsDoneBesideAWayToImproveIsTheMethod() {
        double[] xs = {40, 200, 330, 440, 560};
        Measure measure = parse(page().row(xs, "แนวทางการพัฒนา", "การดำเนินการ", "ช่วงเวลา", "ส่วนงาน")
                        .row(xs, "ให้ความรู้เรื่องงบประมาณ", "- ทำแผ่นพับ", "พ.ย. 66", "กองคลัง"))
                .measures()
                .get(0);
        assertThat(measure.field(Field.MEASURE).text()).isEqualTo("ให้ความรู้เรื่องงบประมาณ");
        assertThat(measure.field(Field.METHOD).text()).isEqualTo("• ทำแผ่นพับ");
        assertThat(measure.ownerUnits()).containsExactly("กองคลัง");
    }

    @Test
    void stepsTellTheMethodFromWhatIsDone() {
        Report report =
                parse(page().row(FIVE, "ตัวชี้วัดที่", "กิจกรรมที่ทำ", "แนวทาง/ขั้นตอน", "หน่วยงาน", "ผู้รับผิดชอบ")
                        .row(FIVE, "1", "เพิ่มจุดบริการ", "1. ปรับพื้นที่\n2. จัดเวร", "สำนักปลัด", "นิติกร")
                        .row(FIVE, "3", "ประกาศเกณฑ์", "1. ยกร่าง\n2. ชี้แจง", "กองช่าง", "นายช่างโยธา"));
        assertThat(report.measures())
                .extracting(
                        m -> m.field(Field.MEASURE).text(),
                        m -> m.field(Field.METHOD).text(),
                        m -> m.field(Field.OWNER).text())
                .containsExactly(
                        tuple("เพิ่มจุดบริการ", "1. ปรับพื้นที่ 2. จัดเวร", "สำนักปลัด นิติกร"),
                        tuple("ประกาศเกณฑ์", "1. ยกร่าง 2. ชี้แจง", "กองช่าง นายช่างโยธา"));
    }

    @Test
    void suggestionsForNextTimeAreNoMeasures() {
        Measure measure = parse(page().row(
                                FIVE,
                                "โครงการ/กิจกรรม",
                                "ผลการดำเนินงาน",
                                "ปัญหา/อุปสรรค",
                                "ข้อเสนอแนะ",
                                "ผู้รับผิดชอบ")
                        .row(FIVE, "ตั้งจุดรับฟัง", "ตั้งแล้ว 3 จุด", "ฝนตก", "หาที่ร่ม", "กองช่าง"))
                .measures()
                .get(0);
        assertThat(measure.field(Field.MEASURE).text()).isEqualTo("ตั้งจุดรับฟัง");
        assertThat(measure.others().values()).extracting(Sourced::text).containsExactly("หาที่ร่ม");
    }

    @Test
    void barOverQuartersWithNarrowHeadingsIsThePeriod() {
        double[] wide = {40, 200, 300, 540};
        double[] narrow = {40, 200, 300, 360, 420, 480, 540};
        double[] bar = {40, 200, 300, 420, 480, 540};
        Measure measure = parse(page().row(wide, "โครงการ", "ผู้รับผิดชอบ", "ระยะเวลา ปีงบประมาณ 2568")
                        .rowUnder(300, 540, narrow, "", "", "ไตรมา\nส 1", "ไตรมา\nส 2", "ไตรมา\nส 3", "ไตรมา\nส 4")
                        .row(bar, "ตั้งจุดรับฟัง", "กองช่าง", "←———→", "", ""))
                .measures()
                .get(0);
        assertThat(measure.period()).isNotNull();
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(measure.period().end()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void monthsUnderAFiscalYearBeginInTheYearBefore() {
        double[] wide = {40, 200, 300, 540};
        double[] narrow = {40, 200, 300, 360, 420, 480, 540};
        Measure measure = parse(page().row(wide, "โครงการ", "ผู้รับผิดชอบ", "ปีงบประมาณ 2568")
                        .rowUnder(300, 540, narrow, "", "", "ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.")
                        .row(narrow, "ตั้งจุดรับฟัง", "กองช่าง", "", "✓", "✓", ""))
                .measures()
                .get(0);
        assertThat(measure.period()).isNotNull();
        assertThat(measure.period().start()).isEqualTo(LocalDate.of(2024, 11, 1));
        assertThat(measure.period().end()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void activitiesAreTheMeasuresWhereNothingElseNamesThem() {
        Report report = parse(page().row(FOUR, "ลำดับ", "กิจกรรมตามมาตรการ", "ผู้รับผิดชอบ", "รายละเอียดผลการดำเนินงาน")
                .row(FOUR, "1", "ตั้งจุดรับฟัง", "กองช่าง", "ตั้งแล้ว")
                .row(FOUR, "2", "ออกจดหมายข่าว", "กองคลัง", "ไม่มีงบ"));
        assertThat(report.measures())
                .extracting(m -> m.field(Field.MEASURE).text())
                .containsExactly("ตั้งจุดรับฟัง", "ออกจดหมายข่าว");
    }

    @Test
    void numbersBeforeTheHeadingsOfAFormAreNoPartOfThem() {
        double[] form = {40, 200, 560};
        Measure measure = parse(page().row(form, "1. ตัวชี้วัด", "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ")
                        .row(form, "2. กิจกรรม", "ตั้งจุดยืมคืน")
                        .row(form, "3. ผู้รับผิดชอบ", "กองคลัง")
                        .row(form, "4. ผลการดำเนินงาน", "ตั้งแล้ว")
                        .row(form, "5. ปัญหา/อุปสรรค", "ฝนตก")
                        .row(form, "6. หลักฐาน", "ภาพถ่าย"))
                .measures()
                .get(0);
        assertThat(measure.field(Field.MEASURE).text()).isEqualTo("ตั้งจุดยืมคืน");
        assertThat(measure.field(Field.FINDING).isEmpty()).isTrue();
        assertThat(measure.field(Field.REMARK).text()).isEqualTo("ฝนตก");
        assertThat(measure.others().values()).extracting(Sourced::text).containsExactly("ภาพถ่าย");
    }
}
