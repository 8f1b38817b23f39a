package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LineCutterTest {
    private static final String PROSE = "เจ้าหน้าที่จัดเก็บรายได้ออกหนังสือแจ้งเตือนผู้ค้างชำระภาษีป้ายทุกรายแล้ว";

    @Test
    void losesNothingButSpaces() {
        assertThat(String.join("", new LineCutter(new SplittableRandom(2)).cut(PROSE)))
                .isEqualTo(PROSE);
    }

    @Test
    void keepsMarksWithTheirLetters() {
        for (int seed = 0; seed < 200; seed++) {
            assertThat(new LineCutter(new SplittableRandom(seed)).cut(PROSE))
                    .noneMatch(line -> line.matches("^[\\u0e31\\u0e33-\\u0e3a\\u0e47-\\u0e4e].*"));
        }
    }
}
