package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static raingan.report.Parsed.measures;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.ColumnRole;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.vocabulary.HeadingMatcher;

/** Columns whose meaning their cells tell better than their heading. */
class ColumnContentTest {

    private static final double[] FOUR = {40, 190, 310, 440, 570};
    private static final double[] FIVE = {40, 160, 270, 390, 480, 570};

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    @Test
    void cellsThatCountIndicatorsNameThemUnderAnyHeading() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "รองรับ", "ผู้รับผิดชอบ", "ระยะเวลา")
                        .row(FOUR, "ตั้งจุดรับฟัง", "ตชว. 8", "กองช่าง", "ต.ค. 66")
                        .row(FOUR, "แจ้งยอดเงิน", "ตชว. 2", "กองคลัง", "พ.ย. 66")))
                .extracting(Measure::indicator)
                .containsExactly(Indicator.IMPROVEMENT, Indicator.of(2).orElseThrow());
    }

    @Test
    void numberAfterTheWordForItIsAnIndicator() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "ตัวชี้วัด")
                        .row(FOUR, "ตั้งจุดรับฟัง", "กองช่าง", "ต.ค. 66", "ที่ 8")
                        .row(FOUR, "แจ้งยอดเงิน", "กองคลัง", "พ.ย. 66", "ที่ 2")))
                .extracting(m -> m.indicator() == null ? 0 : m.indicator().number())
                .containsExactly(8, 2);
    }

    @Test
    void instrumentBesideTheIndicatorIsNoHindrance() {
        assertThat(measures(page().row(FOUR, "เครื่องมือ/ตัวชี้วัด", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                        .row(FOUR, "EIT / ตัวชี้วัดที่ 8", "ตั้งจุดรับฟัง", "กองช่าง", "ต.ค. 66")
                        .row(FOUR, "IIT / ตัวชี้วัดที่ 2", "แจ้งยอดเงิน", "กองคลัง", "พ.ย. 66")))
                .extracting(m -> m.indicator() == null ? 0 : m.indicator().number())
                .containsExactly(8, 2);
    }

    @Test
    void indicatorInBracketsAfterTheMeasureIsItsOwn() {
        assertThat(measures(page().row(FOUR, "ที่", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                        .row(FOUR, "1", "ตั้งจุดรับฟัง\n(ตัวชี้วัดที่ 8)", "กองช่าง", "ต.ค. 66")))
                .extracting(m -> m.indicator() == null ? 0 : m.indicator().number())
                .containsExactly(8);
    }

    @Test
    void budgetIsNoIndicatorThoughItsWordsAreLikeOne() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "งบประมาณ", "วิธีดำเนินการ", "ผู้รับผิดชอบ")
                        .row(FOUR, "ตั้งจุดรับฟัง", "ไม่ใช้งบประมาณ", "หาที่ตั้ง", "กองช่าง")
                        .row(FOUR, "แจ้งยอดเงิน", "ไม่ใช้งบประมาณ", "เวียนบันทึก", "กองคลัง")))
                .extracting(Measure::indicator)
                .containsExactly(null, null);
    }

    @Test
    void resultsOfBothHalvesOfTheYearAreKept() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "ผู้รับผิดชอบ", "ผลงานรอบ 6 เดือน", "ผลงานรอบ 12 เดือน")
                        .row(FOUR, "ตั้งจุดรับฟัง", "กองช่าง", "ตั้งแล้ว 2 จุด", "ตั้งครบ 5 จุด")))
                .extracting(m -> m.field(Field.RESULT).text())
                .containsExactly("ตั้งแล้ว 2 จุด ตั้งครบ 5 จุด");
    }

    @Test
    void whatWasDoneIsTheResultUnderAVagueHeading() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "เป้าหมาย", "ผลที่ทำได้", "ผู้รับผิดชอบ")
                        .row(FOUR, "ตั้งจุดรับฟัง", "5 จุด", "ตั้งแล้ว 4 จุด", "กองช่าง")
                        .row(FOUR, "แจ้งยอดเงิน", "12 ครั้ง", "แจ้งแล้ว 12 ครั้ง", "กองคลัง")))
                .extracting(m -> m.field(Field.RESULT).text(), m -> m.field(Field.OUTCOME)
                        .text())
                .containsExactly(tuple("ตั้งแล้ว 4 จุด", ""), tuple("แจ้งแล้ว 12 ครั้ง", ""));
    }

    @Test
    void shareOfTheWorkTellsTheStatusWhereNoWordDoes() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "ผู้รับผิดชอบ", "ผลการดำเนินงาน", "ความก้าวหน้า")
                        .row(FOUR, "ตั้งจุดรับฟัง", "กองช่าง", "ตั้งครบ", "สำเร็จ (ร้อยละ 100)")
                        .row(FOUR, "แจ้งยอดเงิน", "กองคลัง", "แจ้งแล้ว 6 ครั้ง", "50 %")
                        .row(FOUR, "ออกจดหมายข่าว", "กองคลัง", "ไม่มีงบ", "ร้อยละ 0")))
                .extracting(Measure::status)
                .containsExactly(
                        Optional.of(Status.DONE), Optional.of(Status.IN_PROGRESS), Optional.of(Status.NOT_STARTED));
    }

    @Test
    void stepsUnderAHeadingThatSaysNothingAreTheMethod() {
        assertThat(measures(page().row(FIVE, "มาตรการ", "ลำดับงาน", "สิ่งที่จะทำ", "ผู้รับผิดชอบ", "ระยะเวลา")
                        .row(FIVE, "ตั้งจุดรับฟัง", "1", "1. หาที่ตั้ง\n2. ติดป้าย", "กองช่าง", "ต.ค. 66")
                        .row(FIVE, "แจ้งยอดเงิน", "2", "1. สรุปยอด\n2. เวียนบันทึก", "กองคลัง", "พ.ย. 66")))
                .extracting(m -> m.field(Field.METHOD).text())
                .containsExactly("1. หาที่ตั้ง 2. ติดป้าย", "1. สรุปยอด 2. เวียนบันทึก");
    }

    @Test
    void goalUnderTheWordForAnIndicatorIsNone() {
        assertThat(measures(page().row(FIVE, "มาตรการ", "ตัวชี้วัด", "เชื่อมโยง ITA", "ผู้รับผิดชอบ", "ระยะเวลา")
                        .row(FIVE, "ตั้งจุดรับฟัง", "ร้อยละ 80", "ตัวชี้วัดที่ 8", "กองช่าง", "ต.ค. 66")
                        .row(FIVE, "แจ้งยอดเงิน", "ป้าย 1 แผ่น", "ตัวชี้วัดที่ 2", "กองคลัง", "พ.ย. 66")))
                .extracting(m -> m.indicator() == null ? 0 : m.indicator().number())
                .containsExactly(8, 2);
    }

    @Test
    void problemsAndRemediesAfterTheResultAreNotWhatAMeasureIsFor() {
        double[] six = {40, 140, 230, 320, 410, 490, 570};
        Measure measure = measures(page().row(
                                six,
                                "กิจกรรมตามมาตรการ",
                                "ช่วงเวลา",
                                "ผลการดำเนินงาน",
                                "ปัญหาที่พบ",
                                "แนวทางแก้ไข",
                                "ผู้รับผิดชอบ")
                        .row(six, "ตั้งจุดรับฟัง", "ต.ค. 66", "ตั้งแล้ว 3 จุด", "ฝนตก", "หาที่ร่ม", "กองช่าง"))
                .get(0);
        assertThat(measure.field(Field.MEASURE).text()).isEqualTo("ตั้งจุดรับฟัง");
        assertThat(measure.field(Field.FINDING).isEmpty()).isTrue();
        assertThat(measure.field(Field.REMARK).text()).isEqualTo("ฝนตก");
        assertThat(measure.others().values()).extracting(Sourced::text).containsExactly("หาที่ร่ม");
    }

    @Test
    void ticksUnderDoneAndNotDoneAreStatusesAndDetailsAfterThemTheResult() {
        double[] wide = {40, 190, 350, 460, 570};
        double[] narrow = {40, 190, 270, 350, 460, 570};
        assertThat(measures(page().row(wide, "มาตรการ/กิจกรรม", "การดำเนินการ", "รายละเอียด/เหตุผล", "ผู้รับผิดชอบ")
                        .rowUnder(190, 350, narrow, "", "ดำเนินการ", "ไม่ได้ดำเนินการ", "", "")
                        .row(narrow, "ตั้งจุดรับฟัง", "✓", "", "ตั้ง 3 จุด", "กองช่าง")
                        .row(narrow, "แจ้งยอดเงิน", "", "✓", "ไม่มีงบ", "กองคลัง")))
                .extracting(Measure::status, m -> m.field(Field.RESULT).text(), m -> m.field(Field.METHOD)
                        .text())
                .containsExactly(
                        tuple(Optional.of(Status.DONE), "ตั้ง 3 จุด", ""),
                        tuple(Optional.of(Status.NOT_STARTED), "ไม่มีงบ", ""));
    }

    @Test
    void whatWasDoneIsNeverLikeWhatWasNot() {
        assertThat(HeadingMatcher.scores("ดำเนินการ")).doesNotContainKey(ColumnRole.STATUS_NOT_STARTED);
        assertThat(HeadingMatcher.scores("ไม่ดำเนินการแล้ว")).doesNotContainKey(ColumnRole.STATUS_DONE);
    }

    @Test
    void planIsKnownByItsCellsWhateverItsHeadingsSay() {
        PageBuilder page = page().row(FOUR, "ผู้ดำเนินงาน", "สิ่งที่จะทำ", "ทำอย่างไร", "ทำเมื่อใด")
                .row(FOUR, "กองช่าง", "ตั้งจุดรับฟัง", "- หาที่ตั้ง\n- ติดป้าย", "ต.ค. 66")
                .row(FOUR, "กองคลัง", "แจ้งยอดเงิน", "- สรุปยอด\n- เวียนบันทึก", "พ.ย. 66")
                .line("2. เรื่องอื่น")
                .space(12)
                .row(FOUR, "ผู้ดำเนินงาน", "สิ่งที่จะทำ", "ทำอย่างไร", "ทำเมื่อใด")
                .row(FOUR, "กองคลัง", "ติดป้ายราคา", "พิมพ์ป้าย", "ธ.ค. 66");
        assertThat(measures(page))
                .extracting(m -> m.field(Field.MEASURE).text(), Measure::ownerUnits)
                .containsExactly(
                        tuple("ตั้งจุดรับฟัง", List.of("กองช่าง")),
                        tuple("แจ้งยอดเงิน", List.of("กองคลัง")),
                        tuple("ติดป้ายราคา", List.of("กองคลัง")));
    }

    @Test
    void calendarIsNoPlanThoughItNamesUnitsAndDays() {
        assertThat(measures(page().row(FOUR, "รายการ", "วันนัด", "ผู้ประสาน", "ห้อง")
                        .row(FOUR, "ประชุมครั้งที่หนึ่ง", "ต.ค. 66", "กองช่าง", "ห้องใหญ่")
                        .row(FOUR, "ประชุมครั้งที่สอง", "พ.ย. 66", "กองคลัง", "ห้องใหญ่")))
                .isEmpty();
    }

    @Test
    void quartersUnderTheResultHoldResults() {
        double[] wide = {40, 190, 400, 480, 570};
        double[] narrow = {40, 190, 295, 400, 480, 570};
        assertThat(measures(page().row(wide, "มาตรการ", "ผลการดำเนินงาน", "สถานะ", "ผู้รับผิดชอบ")
                        .rowUnder(190, 400, narrow, "", "ไตรมาส 1", "ไตรมาส 2", "", "")
                        .row(narrow, "ตั้งจุดรับฟัง", "หาที่แล้ว", "ตั้งแล้ว 3 จุด", "แล้วเสร็จ", "กองช่าง")))
                .extracting(m -> m.field(Field.RESULT).text(), m -> m.field(Field.PERIOD)
                        .isEmpty())
                .containsExactly(tuple("หาที่แล้ว ตั้งแล้ว 3 จุด", true));
    }

    @Test
    void formMayHaveTwoHeadingsInARow() {
        double[] two = {40, 160, 560};
        double[] four = {40, 160, 300, 400, 560};
        Measure measure = measures(page().row(two, "ชื่อมาตรการ", "ตั้งจุดรับฟัง")
                        .row(two, "ตัวชี้วัด", "8 การปรับปรุงระบบการทำงาน")
                        .row(four, "ระยะเวลา", "พ.ย. 66", "ผู้รับผิดชอบ", "กองช่าง")
                        .row(two, "ผลการดำเนินการ", "ตั้งแล้ว 3 จุด"))
                .get(0);
        assertThat(measure.field(Field.PERIOD).text()).isEqualTo("พ.ย. 66");
        assertThat(measure.ownerUnits()).containsExactly("กองช่าง");
        assertThat(measure.field(Field.RESULT).text()).isEqualTo("ตั้งแล้ว 3 จุด");
    }
}
