package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Report;

/** Measures whose name stands in a line of its own: over their table, or over lines that tell of them. */
class MeasureTitleTest {

    private static final double[] THREE = {40, 220, 380, 560};

    private static Report parse(PageBuilder page) {
        return Parsed.report(page);
    }

    private static PageBuilder lines(String... lines) {
        PageBuilder page = new PageBuilder(1);
        for (String line : lines) {
            page.line(line).space(12);
        }
        return page;
    }

    @Test
    void lineOverATableNamesTheMeasureOfAllItsRows() {
        Report report = parse(lines("มาตรการที่ 1 จัดที่นั่งรอให้เพียงพอ")
                .row(THREE, "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(THREE, "1. นับเก้าอี้", "กองคลัง", "ม.ค. 2567")
                .row(THREE, "2. ซื้อเพิ่ม", "กองช่าง", "ก.พ. 2567"));
        assertThat(report.measures())
                .extracting(m -> m.field(Field.MEASURE).text(), m -> m.field(Field.METHOD)
                        .text())
                .containsExactly(tuple("จัดที่นั่งรอให้เพียงพอ", "1. นับเก้าอี้ 2. ซื้อเพิ่ม"));
    }

    @Test
    void nameOfAnIndicatorAloneInItsRowHeadsTheRowsBelow() {
        Report report = parse(lines("ตารางมาตรการ")
                .row(THREE, "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(THREE, "ตัวชี้วัดที่ 3 การใช้อำนาจ", "", "")
                .row(THREE, "แจ้งเกณฑ์ก่อนประเมิน", "กองคลัง", "ม.ค. 2567")
                .row(THREE, "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "", "")
                .row(THREE, "ปรับหน้าเว็บไซต์", "กองช่าง", "ก.พ. 2567"));
        assertThat(report.measures())
                .extracting(m -> m.field(Field.MEASURE).text(), Measure::indicator)
                .containsExactly(
                        tuple("แจ้งเกณฑ์ก่อนประเมิน", Indicator.of(3).orElseThrow()),
                        tuple("ปรับหน้าเว็บไซต์", Indicator.of(9).orElseThrow()));
    }

    @Test
    void indicatorRightAboveATableIsThatOfItsRowsWhateverIsNamedBefore() {
        Report report = parse(lines(
                        "ข้อที่ต้องพัฒนา",
                        "การใช้อำนาจ (ตัวชี้วัดที่ 3) ยังมีปัญหาคือเกณฑ์ไม่ชัด",
                        "การเปิดเผยข้อมูล (ตัวชี้วัดที่ 9) ยังมีปัญหาคือข้อมูลเก่า",
                        "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล")
                .row(THREE, "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(THREE, "ปรับหน้าเว็บไซต์", "กองช่าง", "ก.พ. 2567"));
        assertThat(report.measures())
                .extracting(Measure::indicator)
                .containsExactly(Indicator.of(9).orElseThrow());
    }

    @Test
    void indicatorInBracketsBehindANameIsNoPartOfIt() {
        Report report = parse(lines("ตารางมาตรการ")
                .row(THREE, "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(THREE, "ปรับหน้าเว็บไซต์\n(ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล)", "กองช่าง", "ก.พ. 2567")
                .row(THREE, "ทำป้าย (ตัวชี้วัดที่ 9)", "กองช่าง", "ก.พ. 2567"));
        assertThat(report.measures())
                .extracting(m -> m.field(Field.MEASURE).text(), Measure::indicator)
                .containsExactly(
                        tuple("ปรับหน้าเว็บไซต์", Indicator.of(9).orElseThrow()),
                        tuple("ทำป้าย (ตัวชี้วัดที่ 9)", Indicator.of(9).orElseThrow()));
    }

    @Test
    void lineThatAnnouncesMeasuresNamesNone() {
        Report report = parse(lines("1. มาตรการที่จะดำเนินการมีดังนี้")
                .row(THREE, "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(THREE, "นับเก้าอี้", "กองคลัง", "ม.ค. 2567"));
        assertThat(report.measures().get(0).field(Field.MEASURE).isEmpty()).isTrue();
    }

    @Test
    void measuresWrittenWithoutATableAreRead() {
        Report report = parse(lines(
                "1. มาตรการลดเวลารอรับบริการ",
                "วิธีดำเนินการ",
                "1.1 เปิดช่องบริการเพิ่ม",
                "1.2 ติดประกาศเวลามาตรฐาน",
                "ผู้รับผิดชอบ : สำนักปลัด",
                "ระยะเวลาดำเนินการ : ธันวาคม 2566 ถึง มกราคม 2567",
                "2. มาตรการดูแลวัสดุ",
                "วิธีดำเนินการ",
                "2.1 ทำบัญชีรับจ่าย",
                "ผู้รับผิดชอบ : กองช่าง",
                "ระยะเวลาดำเนินการ : ตลอดปีงบประมาณ 2567",
                "ประกาศ ณ วันที่ 20 พฤศจิกายน 2566"));
        assertThat(report.measures())
                .extracting(
                        m -> m.field(Field.MEASURE).text(),
                        m -> m.field(Field.METHOD).text(),
                        Measure::ownerUnits,
                        m -> m.field(Field.PERIOD).text())
                .containsExactly(
                        tuple(
                                "มาตรการลดเวลารอรับบริการ",
                                "1.1 เปิดช่องบริการเพิ่ม 1.2 ติดประกาศเวลามาตรฐาน",
                                List.of("สำนักปลัด"),
                                "ธันวาคม 2566 ถึง มกราคม 2567"),
                        tuple("มาตรการดูแลวัสดุ", "2.1 ทำบัญชีรับจ่าย", List.of("กองช่าง"), "ตลอดปีงบประมาณ 2567"));
    }

    @Test
    void letterThatNamesAResponsibleUnitIsNoMeasure() {
        assertThat(parse(lines("1. เรื่องเดิมของหน่วยงาน", "ผู้รับผิดชอบ : กองคลัง", "จึงเรียนมาเพื่อทราบ"))
                        .measures())
                .isEmpty();
    }

    @Test
    void sentenceThatGoesOnAfterAScoreIsAFindingAsAWhole() {
        Report report = parse(
                lines(
                        "(1) ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้คะแนนร้อยละ 79.88 เห็นว่ายังมีผู้นำรถส่วนกลางไปใช้ส่วนตัวทุกวัน"));
        assertThat(report.findings())
                .extracting(f -> f.text().text())
                .containsExactly(
                        "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้คะแนนร้อยละ 79.88 เห็นว่ายังมีผู้นำรถส่วนกลางไปใช้ส่วนตัวทุกวัน");
        assertThat(report.scores()).extracting(s -> s.score().toPlainString()).containsExactly("79.88");
    }

    @Test
    void sentenceThatWeighsAScoreAgainstAMarkIsNoFinding() {
        Report report = parse(
                lines(
                        "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้คะแนน 86.10 คะแนน ซึ่งยังผ่านเกณฑ์ที่หน่วยงานกำหนดไว้เมื่อต้นปี"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void rowOverTheWholeTableNamesTheMeasureOfTheRowsBelow() {
        double[] one = {40, 560};
        Report report = parse(new PageBuilder(1)
                .row(THREE, "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ", "กรอบระยะเวลา")
                .row(one, "มาตรการที่ 1 : จัดที่นั่งรอ")
                .row(THREE, "1) นับเก้าอี้", "กองคลัง", "ม.ค. 2567")
                .row(THREE, "2) ซื้อเพิ่ม", "กองคลัง", "ก.พ. 2567")
                .row(one, "มาตรการที 2 : คุมน้ำมัน")
                .row(THREE, "1) ทำสมุดเบิก", "กองช่าง", "ม.ค. 2567")
                .row(one, "งานที่สาม ออกข่าว")
                .row(THREE, "1) เขียนข่าว", "กองช่าง", "ม.ค. 2567"));
        assertThat(report.measures())
                .extracting(m -> m.field(Field.MEASURE).text(), m -> m.field(Field.METHOD)
                        .text())
                .containsExactly(
                        tuple("จัดที่นั่งรอ", "1) นับเก้าอี้ 2) ซื้อเพิ่ม"),
                        tuple("คุมน้ำมัน", "1) ทำสมุดเบิก"),
                        tuple("งานที่สาม ออกข่าว", "1) เขียนข่าว"));
    }

    @Test
    void labelledStrengthsAndWeaknessesOfAnIndicatorAreFindingsOfTheirOwn() {
        Report report = parse(lines(
                "1. ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน คะแนน 79.53",
                "จุดแข็ง : มีการรับฟังความเห็นผ่านเพจ",
                "จุดอ่อน : ข้อเสนอของประชาชนไม่ได้รับการตอบกลับ"));
        assertThat(report.findings())
                .extracting(f -> f.text().text())
                .containsExactly("มีการรับฟังความเห็นผ่านเพจ", "ข้อเสนอของประชาชนไม่ได้รับการตอบกลับ");
    }

    @Test
    void itemsOfAListOfWeaknessesAreFindingsOfTheIndicatorsTheyOpenWith() {
        Report report = parse(
                lines("จุดที่ควรพัฒนา", "• ตัวชี้วัดที่ 2 ไม่มีใครทราบยอดเงิน", "• ตัวชี้วัดที่ 4 ไม่มีแบบขอยืมกลาง"));
        assertThat(report.findings())
                .extracting(f -> f.text().text())
                .containsExactly("ตัวชี้วัดที่ 2 ไม่มีใครทราบยอดเงิน", "ตัวชี้วัดที่ 4 ไม่มีแบบขอยืมกลาง");
    }

    @Test
    void headingOfAnIndicatorAndWhatWasFoundStandOverTheMeasure() {
        Report report = parse(lines(
                "ตัวชี้วัดที่ 2 การใช้งบประมาณ",
                "สภาพปัญหา : ไม่มีใครทราบยอดเงิน",
                "มาตรการ : ติดยอดเงินทุกเดือน",
                "วิธีการดำเนินการ :",
                "1) รวบรวมยอด",
                "2) ปิดประกาศ",
                "ผู้รับผิดชอบ : กองคลัง",
                "ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต",
                "สภาพปัญหา : ไม่กล้าแจ้งเบาะแส",
                "มาตรการ : ตั้งตู้ไปรษณีย์",
                "วิธีการดำเนินการ :",
                "1) หาที่ตั้ง",
                "ผู้รับผิดชอบ : สำนักปลัด"));
        assertThat(report.measures())
                .extracting(Measure::indicator, m -> m.field(Field.FINDING).text(), m -> m.field(Field.MEASURE)
                        .text())
                .containsExactly(
                        tuple(Indicator.of(2).orElseThrow(), "ไม่มีใครทราบยอดเงิน", "ติดยอดเงินทุกเดือน"),
                        tuple(Indicator.of(5).orElseThrow(), "ไม่กล้าแจ้งเบาะแส", "ตั้งตู้ไปรษณีย์"));
    }

    @Test
    void countedTitleOpensAMeasureThoughItsIndicatorComesFirst() {
        Report report = parse(lines(
                "มาตรการที่ 1 จัดที่นั่งรอ",
                "ตัวชี้วัด : ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน",
                "กรอบระยะเวลา : ม.ค. 2567",
                "ผู้รับผิดชอบ : กองคลัง",
                "มาตรการที่ 2 คุมน้ำมัน",
                "ตัวชี้วัด : ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
                "กรอบระยะเวลา : ก.พ. 2567",
                "ผู้รับผิดชอบ : กองช่าง"));
        assertThat(report.measures())
                .extracting(Measure::indicator, m -> m.field(Field.MEASURE).text(), m -> m.field(Field.PERIOD)
                        .text())
                .containsExactly(
                        tuple(Indicator.of(6).orElseThrow(), "จัดที่นั่งรอ", "ม.ค. 2567"),
                        tuple(Indicator.of(4).orElseThrow(), "คุมน้ำมัน", "ก.พ. 2567"));
    }

    @Test
    void labelsMayEndWithoutAColon() {
        Report report = parse(lines(
                "5.1 มาตรการดูแลวัสดุ (ตัวชี้วัดที่ 4)",
                "ขั้นตอนหรือวิธีปฏิบัติ",
                "1) ทำบัญชีรับจ่าย",
                "2) ตรวจนับทุกเดือน",
                "ผู้รับผิดชอบ กองช่าง",
                "ระยะเวลา มกราคม – มีนาคม 2567",
                "การกำกับติดตามและรายงานผล แจ้งในที่ประชุมทุกไตรมาส",
                "5.2 มาตรการแจ้งยอดเงิน (ตัวชี้วัดที่ 2)",
                "ขั้นตอนหรือวิธีปฏิบัติ",
                "1) สรุปยอด",
                "ผู้รับผิดชอบ กองคลัง",
                "ระยะเวลา ธันวาคม 2566"));
        assertThat(report.measures())
                .extracting(
                        m -> m.indicator() == null ? 0 : m.indicator().number(),
                        m -> m.field(Field.METHOD).text(),
                        m -> m.field(Field.OWNER).text(),
                        m -> m.field(Field.PERIOD).text(),
                        m -> m.field(Field.FOLLOW_UP).text())
                .containsExactly(
                        tuple(
                                4,
                                "1) ทำบัญชีรับจ่าย 2) ตรวจนับทุกเดือน",
                                "กองช่าง",
                                "มกราคม – มีนาคม 2567",
                                "แจ้งในที่ประชุมทุกไตรมาส"),
                        tuple(2, "1) สรุปยอด", "กองคลัง", "ธันวาคม 2566", ""));
    }

    @Test
    void bulletsWithLongerLabelsTellOfTheMeasureAboveThem() {
        Report report = parse(lines(
                "2.1 มาตรการดูแลวัสดุ",
                "- ตัวชี้วัดที่เกี่ยวข้อง : ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
                "- วิธีดำเนินการ : (1) ทำบัญชี (2) ตรวจนับ",
                "- ระยะเวลา : ธันวาคม 2566",
                "- ผู้รับผิดชอบ : กองคลัง",
                "3. ข้อเสนอ",
                "โปรดพิจารณา"));
        assertThat(report.measures())
                .extracting(
                        m -> m.indicator() == null ? 0 : m.indicator().number(),
                        m -> m.field(Field.METHOD).text(),
                        m -> m.field(Field.OWNER).text())
                .containsExactly(tuple(4, "(1) ทำบัญชี (2) ตรวจนับ", "กองคลัง"));
    }
}
