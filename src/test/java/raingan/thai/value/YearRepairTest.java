package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import raingan.thai.Audited;
import raingan.thai.Change;

class YearRepairTest {

    private static final int YEAR = 2567;

    @ParameterizedTest
    @CsvSource({
        "ปีงบประมาณ 24567, ปีงบประมาณ 2567",
        "ต.ค. 25666 - ก.ย. 2567, ต.ค. 2566 - ก.ย. 2567",
        "ภายใน 30 ก.ย. 567, ภายใน 30 ก.ย. 2567",
        "ปี 8567, ปี 2567"
    })
    void aDigitTooManyTooFewOrMisreadIsPutRight(String read, String meant) {
        Audited repaired = YearRepair.agree(read, YEAR);
        assertThat(repaired.text()).isEqualTo(meant);
        assertThat(repaired.changes()).extracting(Change::rule).containsExactly(YearRepair.RULE);
    }

    @ParameterizedTest
    @CsvSource({"ปี 2557", "ปีงบประมาณ 2566 - 2570", "ปี 256", "ครั้งที่ 4567", "2023", "'งบ 12,567 บาท'"})
    void anotherYearAndWhatMayBeOneOfSeveralStays(String read) {
        assertThat(YearRepair.agree(read, YEAR).text()).isEqualTo(read);
    }

    @Test
    void aYearOfTheReportStays() {
        assertThat(YearRepair.agree("ต.ค. 2566 – ก.ย. 2567", YEAR).changes()).isEmpty();
    }
}
