package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-10-01",
                "2022/10/1",
                "2565-10-01",
                "1/10/2565",
                "๑/๑๐/๒๕๖๕",
                "1/10/65",
                "01-10-2565",
                "1.10.2565",
                "1-Oct-22",
                "1 October 2022",
                "Oct 1, 2022",
                "1-Oct-2565",
                "1 ต.ค. 65",
                "1 ต.ค. 2565",
                "1 ตุลาคม 2565",
                "๑ ตุลาคม พ.ศ. ๒๕๖๕",
                "วันที่ 1 เดือนตุลาคม พ.ศ. 2565",
                "44835",
                "2022-10-01 00:00:00",
                "2022-10-01T00:00",
                " 2022-10-01 "
            })
    void aDayThatCanMeanOneThingMeansIt(String typed) {
        assertThat(readings(typed)).containsExactly(LocalDate.of(2022, 10, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "10/1/2023, 2023-01-10, 2023-10-01",
        "1/10/2022, 2022-10-01, 2022-01-10",
        "01-02-2023, 2023-02-01, 2023-01-02",
        "3/4/23, 2023-04-03, 2023-03-04"
    })
    void aDayThatTwoSettingsReadDifferentlyHasBothReadings(String typed, LocalDate dayFirst, LocalDate monthFirst) {
        assertThat(readings(typed)).containsExactly(dayFirst, monthFirst);
    }

    @ParameterizedTest
    @CsvSource({"9/30/2023, 2023-09-30", "30/9/2023, 2023-09-30", "5/5/2023, 2023-05-05", "10/31/2565, 2022-10-31"})
    void aDayThatOneSettingOnlyCanReadIsThatDay(String typed, LocalDate day) {
        assertThat(readings(typed)).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ปลายปี",
                "31/9/2566",
                "2022-13-01",
                "1/10",
                "2565",
                "10",
                "85.12",
                "1 Foo 2022",
                "1/10/1922",
                "123456"
            })
    void whatIsNoDayHasNoReading(String typed) {
        assertThat(readings(typed)).isEmpty();
    }

    private static List<LocalDate> readings(String typed) {
        return SheetDate.of(typed).map(SheetDate::readings).stream()
                .flatMap(days -> Stream.of(days).flatMap(List::stream))
                .toList();
    }
}
