package raingan.scan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import raingan.scan.ocr.OcrWord;

class SpecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ตลอด . ปีงบประมาณ | ตลอด ปีงบประมาณ",
                ". สำนักปลัด | สำนักปลัด",
                "แผนพัฒนา . | แผนพัฒนา",
                "กองยุทธศาสตร์และ .งบประมาณ | กองยุทธศาสตร์และ งบประมาณ"
            })
    void pointsThatNoTextHasAreDust(String read, String kept) {
        assertThat(without(read)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"พ . ศ . 2567", "1 . เปิดตู้", "มี.ค. 67", "ข้อ 2 . ตั้งตู้", "ลงชื่อ ........ ผู้รายงาน"})
    void pointsOfAbbreviationsAndNumbersStay(String read) {
        assertThat(without(read)).isEqualTo(read);
    }

    private static String without(String line) {
        return Specks.without(Arrays.stream(line.strip().split(" "))
                        .map(t -> new OcrWord(t, 0, 0, 10, 10, 0.9, true))
                        .toList())
                .stream()
                .map(OcrWord::text)
                .collect(Collectors.joining(" "));
    }
}
