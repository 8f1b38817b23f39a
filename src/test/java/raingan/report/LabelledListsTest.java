package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.record.Report;

class LabelledListsTest {

    private static final double[] TWO = {40, 160, 570};
    private static final double[] THREE = {40, 220, 400, 570};
    private static final double[] WHOLE = {40, 570};

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    private static String text(Measure measure, Field field) {
        return measure.field(field).text();
    }

    @Test
    void countedHeadingsNameTheMeasuresBelowThemThoughNoSpaceIsAbove() {
        List<Measure> measures = Parsed.measures(page().line("มาตรการที่ 1 เปิดครัวตรวจอาหารโรงเรียน")
                .line("วิธีดำเนินการ :")
                .line("1. นัดวันกับครู")
                .line("2. ชวนผู้ปกครอง")
                .line("ผู้รับผิดชอบ : กองการศึกษา")
                .line("ระยะเวลา : มีนาคม 2567")
                .line("มาตรการที่ 2 ติดแผนที่บ่อบาดาล")
                .line("วิธีดำเนินการ :")
                .line("1. เดินสำรวจ")
                .line("2. พิมพ์แผนที่")
                .line("ผู้รับผิดชอบ : กองช่าง")
                .line("ระยะเวลา : เมษายน 2567"));
        assertThat(measures)
                .extracting(
                        m -> text(m, Field.MEASURE),
                        m -> text(m, Field.METHOD),
                        m -> text(m, Field.OWNER),
                        m -> m.steps().size())
                .containsExactly(
                        tuple("เปิดครัวตรวจอาหารโรงเรียน", "1. นัดวันกับครู 2. ชวนผู้ปกครอง", "กองการศึกษา", 2),
                        tuple("ติดแผนที่บ่อบาดาล", "1. เดินสำรวจ 2. พิมพ์แผนที่", "กองช่าง", 2));
    }

    @Test
    void wordsThatOpenALineOfEachMeasureAreALabelThoughNobodyKnowsThem() {
        List<Measure> measures = Parsed.measures(page().line("เรื่องที่ 1 เปิดครัวตรวจอาหารโรงเรียน")
                .line("ลงมือแบบนี้")
                .line("- นัดวันกับครู")
                .line("- ชวนผู้ปกครอง")
                .line("ใครลุย กองการศึกษา")
                .line("ระยะเวลา มีนาคม 2567")
                .line("เรื่องที่ 2 ติดแผนที่บ่อบาดาล")
                .line("ลงมือแบบนี้")
                .line("- เดินสำรวจ")
                .line("- พิมพ์แผนที่")
                .line("ใครลุย กองช่าง")
                .line("ระยะเวลา เมษายน 2567"));
        assertThat(measures)
                .extracting(m -> text(m, Field.MEASURE), m -> text(m, Field.OWNER), m -> text(m, Field.PERIOD))
                .containsExactly(
                        tuple("เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา", "มีนาคม 2567"),
                        tuple("ติดแผนที่บ่อบาดาล", "กองช่าง", "เมษายน 2567"));
    }

    @Test
    void linesWithoutLabelsBelowAMeasureAreToldByTheirLooks() {
        List<Measure> measures = Parsed.measures(page().line("มาตรการที่ 1 เปิดครัวตรวจอาหารโรงเรียน")
                .line("1. นัดวันกับครู")
                .line("2. ชวนผู้ปกครอง")
                .line("กองการศึกษา")
                .line("มีนาคม 2567")
                .line("มาตรการที่ 2 ติดแผนที่บ่อบาดาล")
                .line("1. เดินสำรวจ")
                .line("2. พิมพ์แผนที่")
                .line("กองช่าง")
                .line("เมษายน 2567"));
        assertThat(measures)
                .extracting(
                        m -> text(m, Field.MEASURE),
                        m -> text(m, Field.METHOD),
                        m -> text(m, Field.OWNER),
                        m -> text(m, Field.PERIOD))
                .containsExactly(
                        tuple(
                                "เปิดครัวตรวจอาหารโรงเรียน",
                                "1. นัดวันกับครู 2. ชวนผู้ปกครอง",
                                "กองการศึกษา",
                                "มีนาคม 2567"),
                        tuple("ติดแผนที่บ่อบาดาล", "1. เดินสำรวจ 2. พิมพ์แผนที่", "กองช่าง", "เมษายน 2567"));
    }

    @Test
    void formThatRunsOnToTheNextPageKeepsItsMeasure() {
        PageBuilder first = page();
        form(first, "มาตรการที่ 1", "เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา");
        first.row(TWO, "มาตรการที่ 2", "ติดแผนที่บ่อบาดาล").row(TWO, "วิธีดำเนินการ", "1. เดินสำรวจ\n2. พิมพ์แผนที่");
        PageBuilder second =
                new PageBuilder(2).row(TWO, "ผู้รับผิดชอบ", "กองช่าง").row(TWO, "ระยะเวลา", "เมษายน 2567");
        second.space(30);
        form(second, "มาตรการที่ 3", "จัดคลินิกถามภาษี", "กองคลัง");
        assertThat(Parsed.measures(first, second))
                .extracting(m -> text(m, Field.MEASURE), m -> text(m, Field.OWNER))
                .containsExactly(
                        tuple("เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา"),
                        tuple("ติดแผนที่บ่อบาดาล", "กองช่าง"),
                        tuple("จัดคลินิกถามภาษี", "กองคลัง"));
    }

    private static void form(PageBuilder page, String count, String name, String owner) {
        page.row(TWO, count, name)
                .row(TWO, "วิธีดำเนินการ", "1. นัดวัน\n2. ประชุม")
                .row(TWO, "ผู้รับผิดชอบ", owner)
                .row(TWO, "ระยะเวลา", "มีนาคม 2567")
                .space(30);
    }

    @Test
    void labelsInARowHeadTheTextsInTheRowBelow() {
        PageBuilder page = page();
        stacked(page, "เรื่องที่ 1 เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา", "ตรวจแล้ว 12 แห่ง");
        stacked(page, "เรื่องที่ 2 ติดแผนที่บ่อบาดาล", "กองช่าง", "ติดแล้ว 9 หมู่บ้าน");
        assertThat(Parsed.measures(page))
                .extracting(m -> text(m, Field.MEASURE), m -> text(m, Field.OWNER), m -> text(m, Field.RESULT))
                .containsExactly(
                        tuple("เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา", "ตรวจแล้ว 12 แห่ง"),
                        tuple("ติดแผนที่บ่อบาดาล", "กองช่าง", "ติดแล้ว 9 หมู่บ้าน"));
    }

    private static void stacked(PageBuilder page, String title, String owner, String result) {
        page.row(WHOLE, title)
                .row(THREE, "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(THREE, "1. นัดวัน\n2. ประชุม", owner, "มีนาคม 2567")
                .row(TWO, "งบประมาณ", "ผลการดำเนินการ")
                .row(TWO, "5,000 บาท", result)
                .space(30);
    }

    @Test
    void whatFollowsAListIsNoPartOfIt() {
        Report report = Parsed.report(page().line("มาตรการที่ 1 เปิดครัวตรวจอาหารโรงเรียน")
                .line("วิธีดำเนินการ : นัดวันกับครู")
                .line("ผู้รับผิดชอบ : กองการศึกษา")
                .line("มาตรการที่ 2 ติดแผนที่บ่อบาดาล")
                .line("วิธีดำเนินการ : เดินสำรวจ")
                .line("ผู้รับผิดชอบ : กองช่าง")
                .space(30)
                .line("จึงเรียนมาเพื่อโปรดทราบ"));
        assertThat(report.measures()).extracting(m -> text(m, Field.OWNER)).containsExactly("กองการศึกษา", "กองช่าง");
    }

    @Test
    void framesBesideOneAnotherAreReadOneAfterTheOther() {
        PageBuilder page = page();
        double[] left = {40, 290};
        double[] right = {310, 560};
        String[] words = {
            "มาตรการที่ 1 เปิดครัวตรวจอาหาร|มาตรการที่ 2 ติดแผนที่บ่อบาดาล",
            "วิธีดำเนินการ : นัดวันกับครู|วิธีดำเนินการ : เดินสำรวจ",
            "ผู้รับผิดชอบ : กองการศึกษา|ผู้รับผิดชอบ : กองช่าง",
            "ระยะเวลา : มีนาคม 2567|ระยะเวลา : เมษายน 2567"
        };
        page.framed(List.of(left, right), words);
        assertThat(Parsed.measures(page))
                .extracting(m -> text(m, Field.MEASURE), m -> text(m, Field.METHOD), m -> text(m, Field.OWNER))
                .containsExactly(
                        tuple("เปิดครัวตรวจอาหาร", "นัดวันกับครู", "กองการศึกษา"),
                        tuple("ติดแผนที่บ่อบาดาล", "เดินสำรวจ", "กองช่าง"));
    }

    @Test
    void headingThatNoLongerReadsBeginsAMeasureAllTheSame() {
        List<Measure> measures = Parsed.measures(page().line("มาตรการที่ 1 เปิดครัวตรวจอาหารโรงเรียน")
                .line("วิธีดำเนินการ : นัดวันกับครู")
                .line("ผู้รับผิดชอบ : กองการศึกษา")
                .line("มาตรกรที 2 ติดแผนที่บ่อบาดาล")
                .line("วิธีดำเนินการ : เดินสำรวจ")
                .line("ผู้รับผิดชอบ : กองช่าง")
                .line("มาตรการที่ 3 จัดคลินิกถามภาษี")
                .line("วิธีดำเนินการ : จัดเวร")
                .line("ผู้รับผิดชอบ : กองคลัง"));
        assertThat(measures)
                .extracting(m -> text(m, Field.MEASURE), m -> text(m, Field.OWNER))
                .containsExactly(
                        tuple("เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา"),
                        tuple("ติดแผนที่บ่อบาดาล", "กองช่าง"),
                        tuple("จัดคลินิกถามภาษี", "กองคลัง"));
    }

    @Test
    void whiteSpacePartsTheLabelsOfAFormThatIsRuledBetweenItsRowsOnly() {
        PageBuilder page = page();
        ruled(page, "เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา", "มีนาคม 2567");
        page.space(20);
        ruled(page, "ติดแผนที่บ่อบาดาล", "กองช่าง", "เมษายน 2567");
        assertThat(Parsed.measures(page))
                .extracting(m -> text(m, Field.MEASURE), m -> text(m, Field.OWNER), m -> text(m, Field.PERIOD))
                .containsExactly(
                        tuple("เปิดครัวตรวจอาหารโรงเรียน", "กองการศึกษา", "มีนาคม 2567"),
                        tuple("ติดแผนที่บ่อบาดาล", "กองช่าง", "เมษายน 2567"));
    }

    private static void ruled(PageBuilder page, String name, String owner, String period) {
        double[] xs = {45, 200};
        page.rule(40, 570).at(xs, "ชื่อมาตรการ", name).rule(40, 570).at(xs, "วิธีดำเนินการ", "1. นัดวัน");
        page.at(xs, "", "2. ประชุม").rule(40, 570).at(xs, "ผู้รับผิดชอบ", owner);
        page.rule(40, 570).at(xs, "ระยะเวลา", period).rule(40, 570);
    }

    @Test
    void labelWithASlipIsTheOneThatTheOthersHave() {
        List<Measure> measures = Parsed.measures(page().line("มาตรการที่ 1 เปิดครัวตรวจอาหารโรงเรียน")
                .line("รายละเอียดวิธีทำงาน : นัดวันกับครู")
                .line("ผู้รับผิดชอบ : กองการศึกษา")
                .line("มาตรการที่ 2 ติดแผนที่บ่อบาดาล")
                .line("รายละเอียดวิธทำงาน : เดินสำรวจ")
                .line("ผู้รับผิดชอบ : กองช่าง")
                .line("มาตรการที่ 3 จัดคลินิกถามภาษี")
                .line("รายละเอียดวิธีทำงาน : จัดเวร")
                .line("ผู้รับผิดชอบ : กองคลัง"));
        assertThat(measures)
                .extracting(m -> text(m, Field.METHOD))
                .containsExactly("นัดวันกับครู", "เดินสำรวจ", "จัดเวร");
    }
}
