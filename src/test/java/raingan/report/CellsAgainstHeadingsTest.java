package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static raingan.report.Parsed.measures;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.ColumnRole;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Status;

/** Columns whose cells prove another meaning than their heading resembles. */
class CellsAgainstHeadingsTest {

    private static final double[] FOUR = {40, 190, 310, 440, 570};
    private static final double[] FIVE = {40, 160, 270, 390, 480, 570};

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    @Test
    void unitsAreOwnersUnderAHeadingThatIsLikeOneForATime() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "สิ่งที่ได้ดำเนินการ", "ผลลัพธ์", "กองที่ดำเนินการ")
                        .row(FOUR, "ซ่อมป้าย", "ซ่อมแล้วห้าป้าย", "ป้ายอ่านง่าย", "กองช่าง")))
                .extracting(m -> m.field(Field.OWNER).text(), m -> m.field(Field.PERIOD)
                        .text())
                .containsExactly(tuple("กองช่าง", ""));
    }

    @Test
    void whoWatchesOverAMeasureIsItsOwner() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "วิธีการ", "ระยะเวลา", "ผู้กำกับดูแลงาน")
                        .row(FOUR, "ซ่อมป้าย", "สำรวจป้าย", "ต.ค. 66", "ปลัดเทศบาล")
                        .row(FOUR, "ตรวจนับของ", "นับทุกห้อง", "พ.ย. 66", "หัวหน้าทุกกอง")))
                .extracting(m -> m.field(Field.OWNER).text(), m -> m.field(Field.FOLLOW_UP)
                        .text())
                .containsExactly(tuple("ปลัดเทศบาล", ""), tuple("หัวหน้าทุกกอง", ""));
    }

    @Test
    void statusesUnderAResultLeaveItToTheColumnAfterThem() {
        assertThat(measures(page().row(FIVE, "ที่", "มาตรการ", "ผลการดำเนินการ", "อธิบายผลที่ทำได้", "กอง")
                        .row(FIVE, "1", "ซ่อมป้าย", "ดำเนินการแล้ว", "ซ่อมป้ายห้าจุด", "กองช่าง")
                        .row(FIVE, "2", "ตรวจนับของ", "ยังไม่ดำเนินการ", "รอกรรมการชุดใหม่", "กองคลัง")))
                .extracting(m -> m.field(Field.RESULT).text(), Measure::status)
                .containsExactly(
                        tuple("ซ่อมป้ายห้าจุด", Optional.of(Status.DONE)),
                        tuple("รอกรรมการชุดใหม่", Optional.of(Status.NOT_STARTED)));
    }

    @Test
    void textsAfterColumnsToBeTickedTellWhatWasDone() {
        assertThat(measures(page().row(FIVE, "มาตรการ", "เสร็จแล้ว", "ยังไม่ทำ", "เล่าเรื่อง", "กอง")
                        .row(FIVE, "ซ่อมป้าย", "/", "", "ซ่อมป้ายห้าจุด", "กองช่าง")
                        .row(FIVE, "ตรวจนับของ", "", "/", "รอกรรมการชุดใหม่", "กองคลัง")))
                .extracting(m -> m.field(Field.RESULT).text(), Measure::status)
                .containsExactly(
                        tuple("ซ่อมป้ายห้าจุด", Optional.of(Status.DONE)),
                        tuple("รอกรรมการชุดใหม่", Optional.of(Status.NOT_STARTED)));
    }

    @Test
    void numbersThatDifferBesideIndicatorsAreScoresAndThoseThatDoNotAreTargets() {
        PageBuilder table = page().row(FOUR, "ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "เป้าหมาย", "ผลที่ได้")
                .row(FOUR, "1", "การปฏิบัติหน้าที่", "85.00", "90.11")
                .row(FOUR, "2", "การใช้งบประมาณ", "85.00", "78.42")
                .row(FOUR, "3", "การใช้อำนาจ", "85.00", "86.30");
        Report report = Parsed.report(table);
        assertThat(report.scores())
                .extracting(s -> s.indicator().number(), s -> s.score().toPlainString())
                .containsExactly(tuple(1, "90.11"), tuple(2, "78.42"), tuple(3, "86.30"));
        assertThat(report.coverage().doubts())
                .filteredOn(d -> d.meaning() == ColumnRole.SCORE)
                .extracting(d -> d.heading().text())
                .containsExactly("ผลที่ได้");
    }

    @Test
    void aResultThatIsAStatusIsBoth() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ผลการดำเนินการ")
                        .row(FOUR, "ซ่อมป้าย", "สำรวจป้าย", "กองช่าง", "อยู่ระหว่างดำเนินการ")))
                .extracting(m -> m.field(Field.RESULT).text(), Measure::status)
                .containsExactly(tuple("อยู่ระหว่างดำเนินการ", Optional.of(Status.IN_PROGRESS)));
    }

    @Test
    void tablesUnderTheSameHeadingsTellTheirMeaningTogether() {
        PageBuilder page = page().line("1. มาตรการด้านอาคาร")
                .row(FOUR, "มาตรการ", "สิ่งที่ทำ", "ใครทำ", "ช่วง")
                .row(FOUR, "ซ่อมป้าย", "1. สำรวจ\n2. ซ่อม", "กองช่าง", "ต.ค. 66")
                .space(20)
                .line("2. มาตรการด้านพัสดุ")
                .row(FOUR, "มาตรการ", "สิ่งที่ทำ", "ใครทำ", "ช่วง")
                .row(FOUR, "ตรวจนับของ", "1. นับ\n2. บันทึก", "กองคลัง", "พ.ย. 66");

        assertThat(measures(page))
                .extracting(m -> m.field(Field.OWNER).text(), m -> m.field(Field.PERIOD)
                        .text())
                .containsExactly(tuple("กองช่าง", "ต.ค. 66"), tuple("กองคลัง", "พ.ย. 66"));
    }

    @Test
    void numberOfAHeadingOverRowsIsNotThatOfTheIndicatorInItsBrackets() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                        .row(new double[] {40, 570}, "1. การใช้อำนาจ (ตัวชี้วัดที่ 3)")
                        .row(FOUR, "แบ่งงานใหม่", "ประชุม", "สำนักปลัด", "ต.ค. 66")))
                .extracting(m -> m.indicator() == null ? 0 : m.indicator().number())
                .containsExactly(3);
    }

    @Test
    void timesAreThePeriodUnderAHeadingThatIsLikeAStatus() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "วิธีการ", "กำหนดที่ดำเนินการ", "ผู้รับผิดชอบ")
                        .row(FOUR, "ซ่อมป้าย", "สำรวจป้าย", "ต.ค. 66 - ธ.ค. 66", "กองช่าง")))
                .extracting(m -> m.field(Field.PERIOD).text(), Measure::status)
                .containsExactly(tuple("ต.ค. 66 - ธ.ค. 66", Optional.empty()));
    }

    @Test
    void textsAreNoNumbersAndNoStatuses() {
        assertThat(measures(page().row(FIVE, "ข้อที่แก้", "สถานการณ์เดิม", "มาตรการ", "วิธีการ", "ผู้รับผิดชอบ")
                        .row(FIVE, "ป้ายบอกทาง", "ป้ายอ่านไม่ออก", "ซ่อมป้าย", "สำรวจป้าย", "กองช่าง")
                        .row(FIVE, "ของในห้อง", "ของหายและไม่มีบัญชี", "ตรวจนับของ", "นับทุกห้อง", "กองคลัง")))
                .extracting(m -> m.field(Field.FINDING).text(), Measure::status)
                .containsExactly(
                        tuple("ป้ายอ่านไม่ออก", Optional.empty()), tuple("ของหายและไม่มีบัญชี", Optional.empty()));
    }

    @Test
    void moreThanAStatusUnderItsHeadingIsTheResultAsWell() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "วิธีการ", "ผู้รับผิดชอบ", "ความก้าวหน้า")
                        .row(FOUR, "ซ่อมป้าย", "สำรวจป้าย", "กองช่าง", "ซ่อมเสร็จแล้วห้าป้ายจากสิบป้าย")))
                .extracting(m -> m.field(Field.RESULT).text())
                .containsExactly("ซ่อมเสร็จแล้วห้าป้ายจากสิบป้าย");
    }

    @Test
    void halvesOfAYearUnderOneHeadingAreBothWhatItSays() {
        double[] wide = {40, 190, 440, 570};
        PageBuilder page = page().row(wide, "มาตรการ", "สรุปการดำเนินงาน", "ผู้รับผิดชอบ")
                .rowUnder(190, 440, FOUR, "", "6 เดือนแรก", "6 เดือนหลัง", "")
                .row(FOUR, "ซ่อมป้าย", "สำรวจแล้ว", "ซ่อมแล้ว", "กองช่าง");
        assertThat(measures(page)).extracting(m -> m.field(Field.RESULT).text()).containsExactly("สำรวจแล้ว ซ่อมแล้ว");
    }

    @Test
    void aHeadingThatAsksOnWhichDayIsAPeriod() {
        assertThat(measures(page().row(FOUR, "มาตรการ", "วันที่ดำเนินงาน", "วิธีการ", "ผู้รับผิดชอบ")
                        .row(FOUR, "ซ่อมป้าย", "5 มกราคม 2567", "สำรวจป้าย", "กองช่าง")))
                .extracting(m -> m.field(Field.PERIOD).text())
                .containsExactly("5 มกราคม 2567");
    }

    @Test
    void aTitleTellsTheOfficeThoughItsYearFollowsWithoutASpaceAndThenWhatItScored() {
        DocumentFacts facts = Parsed.report(new PageBuilder(1)
                        .line("มาตรการส่งเสริมคุณธรรมขององค์การบริหารส่วนจังหวัดน่านประจำปีงบประมาณ พ.ศ. 2567")
                        .space(20)
                        .line("องค์การบริหารส่วนจังหวัดน่านได้ 82.50 คะแนน"))
                .facts();
        assertThat(facts.organisation().name()).isEqualTo("น่าน");
        assertThat(facts.overallScore()).isEqualByComparingTo("82.50");
    }
}
