package raingan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import raingan.thai.value.Fuzzy;

class ThaiNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8๑.๕๑|81.51",
                "๐.00|0.00",
                ".....87.78.....|87.78",
                "87.78.....คะแนน|87.78",
                "๑,๒๓๔.๕๐ บาท|1234.50",
                "2,500|2500",
                "96,77|96.77",
                "87 . 78|87.78",
                "ร้อยละ 85|85",
                "คะแนน (๙๐.๒๕)|90.25"
            })
    void readsANumberThatStandsAlone(String text, String value) {
        assertThat(ThaiNumbers.decimal(text))
                .hasValueSatisfying(v -> assertThat(v).hasToString(value));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "คะแนน", "2.1.1", "1 2", "85 ข้อ 3"})
    void otherTextIsNoNumber(String text) {
        assertThat(ThaiNumbers.decimal(text)).isEmpty();
    }

    @Test
    void findsTheNumbersOfASentenceButNotItsListNumbers() {
        assertThat(ThaiNumbers.decimals("2.1.1 ตัวชี้วัดที่ 3 ได้ ๘๔.๙๔ คะแนน ร้อยละ 90"))
                .extracting(n -> n.value().toString())
                .containsExactly("3", "84.94", "90");
    }

    @Test
    void similarityIgnoresSpacesAndFormsOfOneLetter() {
        assertThat(Fuzzy.similarity("ดํา เนินการ", "ดำเนินการ")).isEqualTo(1);
        assertThat(Fuzzy.similarity("ผู้รับผิดชอบ", "ผูรับผิดชอบ")).isBetween(0.91, 0.92);
        assertThat(Fuzzy.contains("ขั้นตอนและระยะเวสาการทำงาน", "ระยะเวลา")).isEqualTo(0.875);
    }

    @ParameterizedTest
    @CsvSource({
        "ได้ ๗ 9.๘ 3 คะแนน, ได้ ๗9.๘3 คะแนน",
        "คือ 8 ๑.๕๑ คะแนน, คือ 8๑.๕๑ คะแนน",
        "ที่ ๑ 0 การป้องกัน, ที่ ๑0 การป้องกัน",
        "พ.ศ. 25 ๖๗, พ.ศ. 25๖๗",
        "ตัวชี้วัดที่ ๙ 75.00, ตัวชี้วัดที่ ๙ 75.00",
        "79.24 ๖๖.๗๒, 79.24 ๖๖.๗๒",
        "๒๕๖๖ ๒๕๖๗, ๒๕๖๖ ๒๕๖๗",
    })
    void spaceBetweenThaiAndArabicDigitsOfOneNumberIsNone(String text, String joined) {
        assertThat(ThaiNumbers.joinedDigits(text).text()).isEqualTo(joined);
    }
}
