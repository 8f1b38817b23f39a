package raingan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import raingan.page.Page;
import raingan.page.PageBuilder;
import raingan.report.Reports;
import raingan.table.Layout;
import raingan.thai.value.Spelling;

class SuggestionsTest {

    private static final String DOC = "0123456789ab";
    private static final double[] FOUR = {40, 180, 380, 470, 570};

    private static PageBuilder titled() {
        return new PageBuilder(1)
                .line("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567")
                .line("เทศบาลตำบลสมมุติทอง อำเภอเมืองน่าน จังหวัดน่าน")
                .space(20);
    }

    private static PageBuilder measure(String method, String period) {
        return titled().row(FOUR, "มาตรการ", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา")
                .row(FOUR, "เปิดตู้รับฟัง", method, "กองคลัง", period);
    }

    private static String suggested(IssueCode code, Page page) {
        List<Page> pages = List.of(page);
        return Checks.of(DOC, Reports.of(DOC, pages, Layout.of(pages), Spelling.standard()), pages).stream()
                .filter(i -> i.code() == code)
                .findFirst()
                .orElseThrow()
                .suggestedValue();
    }

    @Test
    void aChangedTextMayHaveToBeAsItWas() {
        assertThat(suggested(
                        IssueCode.SPELLING_CORRECTED,
                        measure("ปรับปรุงเวบไซต์", "ปี 2567").build()))
                .isEqualTo("ปรับปรุงเวบไซต์");
        assertThat(suggested(
                        IssueCode.NUMBER_REPAIRED,
                        measure("ตั้งตู้", "ปีงบประมาณ 25677").buildScan()))
                .isEqualTo("ปีงบประมาณ 25677");
    }

    @Test
    void anotherOfficeMayHaveToBeTheOwn() {
        assertThat(suggested(
                        IssueCode.FOREIGN_ORG_NAME,
                        measure("ส่งเทศบาลเมืองดวงจันทร์ ทุกเดือน", "ปี 2567").build()))
                .isEqualTo("ส่งเทศบาลตำบลสมมุติทอง ทุกเดือน");
    }

    @Test
    void whereANameMayRunOnNoneIsPutInItsPlace() {
        assertThat(suggested(
                        IssueCode.FOREIGN_ORG_NAME,
                        measure("ส่งให้เทศบาลเมืองดวงจันทร์ทุกเดือนตลอดปี", "ปี 2567")
                                .build()))
                .isEmpty();
    }

    @Test
    void aNumberThatContradictsItsNameMayHaveToBeThatOfTheName() {
        Page page = titled().line("ตัวชี้วัดที่ 7 คุณภาพการดำเนินงาน มีค่าคะแนนเท่ากับ 95.04")
                .build();

        assertThat(suggested(IssueCode.INDICATOR_NAME_MISMATCH, page)).isEqualTo("6");
    }

    @Test
    void aScoreStatedTwiceMayHaveToBeTheOther() {
        Page page = titled().line("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน มีค่าคะแนนเท่ากับ 95.04")
                .space(30)
                .line("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน มีค่าคะแนนเท่ากับ 59.04")
                .build();

        assertThat(suggested(IssueCode.SCORE_CONFLICT, page)).isEqualTo("95.04");
    }

    @Test
    void aPeriodOfAnotherYearMayHaveToBeInThatOfTheReport() {
        PageBuilder page = measure("ตั้งตู้", "ปี 2567")
                .row(FOUR, "ปิดประกาศ", "เขียน", "กองคลัง", "ปี 2567")
                .row(FOUR, "ประชุม", "นัด", "กองคลัง", "ต.ค. 62 - มี.ค. 63");

        assertThat(suggested(IssueCode.PERIOD_OUTSIDE_YEAR, page.build())).isEqualTo("2023-10-01 – 2024-03-31");
    }

    @Test
    void aDeadlineMayHaveToBeItsMonthAlone() {
        assertThat(suggested(
                        IssueCode.PERIOD_UNCERTAIN,
                        measure("ตั้งตู้", "ภายในมีนาคม 2567").build()))
                .isEqualTo("2024-03-01 – 2024-03-31");
    }

    @ParameterizedTest
    @CsvSource({"8521, 85.21", "850, 85.0", "100.5, ''", "-3, ''", "101, 10.1"})
    void aNumberAboveAHundredMayHaveLostItsPoint(BigDecimal number, String suggestion) {
        assertThat(Suggestions.withPoint(number)).isEqualTo(suggestion);
    }
}
