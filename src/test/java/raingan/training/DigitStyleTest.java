package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DigitStyleTest {
    private final RandomGenerator random = new SplittableRandom(3);

    @Test
    void writesThaiDigits() {
        assertThat(DigitStyle.THAI.apply("ปี 2566 ได้ 87.05", random)).isEqualTo("ปี ๒๕๖๖ ได้ ๘๗.๐๕");
    }

    @Test
    void leavesDigitsOfLatinWordsAlone() {
        assertThat(DigitStyle.THAI.apply("www.a1.go.th ข้อ O12 หน้า 3", random))
                .isEqualTo("www.a1.go.th ข้อ O12 หน้า ๓");
    }

    @Test
    void keepsOneKindOfDigitInANumberWhenItMixesByNumber() {
        for (int i = 0; i < 50; i++) {
            assertThat(DigitStyle.BY_NUMBER.apply("12.34 567", random)).matches("(12\\.34|๑๒\\.๓๔) (567|๕๖๗)");
        }
    }

    @Test
    void mixesDigitsInsideANumber() {
        assertThat(DigitStyle.BY_DIGIT.apply("1234567890", random))
                .containsPattern("[0-9]")
                .containsPattern("[๐-๙]");
    }
}
