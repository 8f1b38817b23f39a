package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.ColumnDoubt;
import raingan.report.record.ColumnRole;
import raingan.report.record.Field;
import raingan.report.record.Report;

/** Tables whose headings a scan spoils in one place and not in another. */
class RepeatedHeadingsTest {

    private static final double[] FIVE = {40, 70, 190, 310, 440, 570};

    private static PageBuilder page(int number, String reporter) {
        return new PageBuilder(number).row(FIVE, "ที่", "มาตรการ", "วิธีการดำเนินการ", reporter, "ระยะเวลา");
    }

    private static List<ColumnDoubt> doubts(Report report) {
        return report.coverage().doubts();
    }

    @Test
    void a_spoilt_heading_is_read_as_it_stands_over_the_next_page() {
        Report report = Parsed.report(
                page(1, "ผ รบคดชบบ")
                        .row(FIVE, "1", "ลดขั้นตอน", "ปรับปรุงคู่มือ", "นายสมชาย ใจดี", "ต.ค. 66 - มี.ค. 67"),
                page(2, "ผู้รับผิดชอบ")
                        .row(
                                FIVE,
                                "2",
                                "เปิดเผยข้อมูล",
                                "ลงประกาศในเว็บไซต์",
                                "นางสาวสมหญิง ดีใจ",
                                "เม.ย. 67 - ก.ย. 67"));

        assertThat(report.measures())
                .extracting(m -> m.field(Field.OWNER).text())
                .containsExactly("นายสมชาย ใจดี", "นางสาวสมหญิง ดีใจ");
        assertThat(doubts(report))
                .extracting(d -> d.heading().text(), ColumnDoubt::repeated, ColumnDoubt::meaning)
                .containsExactly(tuple("ผ รบคดชบบ", "ผู้รับผิดชอบ", ColumnRole.OWNER));
    }

    @Test
    void a_heading_with_another_number_is_another_heading() {
        Report report = Parsed.report(
                new PageBuilder(1)
                        .row(FIVE, "ที่", "มาตรการ", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "รบบเวล 2")
                        .row(FIVE, "1", "ลดขั้นตอน", "ปรับปรุงคู่มือ", "สำนักปลัด", "ครบถ้วน"),
                page(2, "ผู้รับผิดชอบ").row(FIVE, "2", "เปิดเผยข้อมูล", "ลงประกาศในเว็บไซต์", "กองคลัง", "ตลอดปี"));

        assertThat(doubts(report)).noneMatch(d -> !d.repeated().isEmpty());
    }

    @Test
    void headings_that_are_clear_need_no_copy() {
        Report report = Parsed.report(
                page(1, "ผู้รับผิดชอบ").row(FIVE, "1", "ลดขั้นตอน", "ปรับปรุงคู่มือ", "สำนักปลัด", "ตลอดปี"),
                page(2, "ผู้รับผดชอบ").row(FIVE, "2", "เปิดเผยข้อมูล", "ลงประกาศในเว็บไซต์", "กองคลัง", "ตลอดปี"));

        assertThat(doubts(report)).isEmpty();
    }
}
