package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import raingan.thai.ThaiNumbers;

class ThaiDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ปีงบประมาณ 2566|2022-10-01|2023-09-30|true",
                "ในปีงบประมาณ พ.ศ. ๒๕๖๖|2022-10-01|2023-09-30|true",
                "ต.ค.๒๕๖๕-เม.ย.๒๕๖๖|2022-10-01|2023-04-30|true",
                "ม.ค. – มี.ค. 65|2022-01-01|2022-03-31|true",
                "ต.ค. – มี.ค. ๖๖|2022-10-01|2023-03-31|true",
                "ต.ค. - มี.ค.|2022-10-01|2023-03-31|true",
                "ตลอดทั้งปี 2565|2021-10-01|2022-09-30|true",
                "ตลอดปีงบประมาณ|2022-10-01|2023-09-30|true",
                "ไตรมาส 1-4|2022-10-01|2023-09-30|true",
                "ไตรมาสที่ ๒|2023-01-01|2023-03-31|true",
                "รอบ 6 เดือน|2022-10-01|2023-03-31|true",
                "รอบ 6 เดือนหลัง|2023-04-01|2023-09-30|true",
                "1 ตุลาคม 2565 – 30 กันยายน 2566|2022-10-01|2023-09-30|true",
                "1/10/2565 - 31/3/2566|2022-10-01|2023-03-31|true",
                "1 - 15 มีนาคม 2566|2023-03-01|2023-03-15|true",
                "ภายในวันที่ 31 มีนาคม 2566|2022-10-01|2023-03-31|false",
                "ภายในเดือนเมษายน 2566|2022-10-01|2023-04-30|false",
                "ภายในธ.ค. 2565|2022-10-01|2022-12-31|false",
                "สิ้นปีงบประมาณ 2566|2022-10-01|2023-09-30|false",
                "ต.ค. 2565 – ก.ย. 2565|2022-10-01|2023-09-30|false",
                "ภายในไตรมาสที่ 2|2023-01-01|2023-03-31|false",
                "ไตรมาสสุดท้าย|2023-07-01|2023-09-30|true",
                "ต.ค. 65, เม.ย. 66|2022-10-01|2023-04-30|false",
                "ตั้งแต่เดือนมกราคม 2566 เป็นต้นไป|2023-01-01|2023-09-30|false",
                "ปีงบประมาณ พ.ศ. 2566 - 2570|2022-10-01|2027-09-30|true",
                "ต. ค. 2565 - มี. ค. 2566|2022-10-01|2023-03-31|true",
                "1 ตุลาคม - 30 กันยายน|2022-10-01|2023-09-30|true",
                "เม..ย. 66|2023-04-01|2023-04-30|true",
                "มิย - กย 2566|2023-06-01|2023-09-30|true",
                "ต.ค 2565|2022-10-01|2022-10-31|true",
                "ธ.ค. 67 ถึงก.ย. 68|2024-12-01|2025-09-30|true",
                "ตุลาคม 2022 ถึง มีนาคม 2023|2022-10-01|2023-03-31|true"
            })
    void readsPeriodsToTheFirstAndLastDay(String text, String start, String end, boolean certain) {
        assertThat(ThaiDates.period(text, OptionalInt.of(2566))).hasValueSatisfying(period -> {
            assertThat(period.start()).hasToString(start);
            assertThat(period.end()).hasToString(end);
            assertThat(period.certain()).isEqualTo(certain);
        });
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvFileSource(resources = "periods.tsv", delimiter = '\t', nullValues = "-", encoding = "UTF-8")
    void readsPeriodsAsReportsPrintThem(
            String printed,
            @Nullable Integer fiscalYear,
            @Nullable String start,
            @Nullable String end,
            @Nullable Boolean certain) {
        String text = ThaiNumbers.arabic(printed.replace("\\n", "\n"));
        OptionalInt year = fiscalYear == null ? OptionalInt.empty() : OptionalInt.of(fiscalYear);

        assertThat(ThaiDates.period(text, year)
                        .map(p -> p.start() + " " + p.end() + " " + p.certain())
                        .orElse("null null null"))
                .isEqualTo(start + " " + end + " " + certain);
    }

    @Test
    void monthsWithoutAnyYearHaveNoPeriod() {
        assertThat(ThaiDates.period("ต.ค. - มี.ค.", OptionalInt.empty())).isEmpty();
        assertThat(ThaiDates.period("-", OptionalInt.of(2566))).isEmpty();
    }

    @Test
    void findsYearsOfBothErasAndOfTwoDigits() {
        assertThat(ThaiDates.years("ปีงบประมาณ พ.ศ. ๒๕๖๕-2566 (2023) และ ม.ค. 67"))
                .containsExactly(2565, 2566, 2566, 2567);
        assertThat(ThaiDates.years("87.78 คะแนน จำนวน 1,234 ราย 10 ข้อ")).isEmpty();
    }
}
