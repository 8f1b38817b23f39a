package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineJoinerTest {

    private static String join(String... lines) {
        return LineJoiner.join(List.of(lines)).text();
    }

    @Test
    void yearBrokenInANarrowColumnIsWhole() {
        assertThat(join("๑/๑๒/๒๕", "๖๗ - ๓๑/๑/๒๕", "๖๘")).isEqualTo("๑/๑๒/๒๕๖๗ - ๓๑/๑/๒๕๖๘");
        assertThat(join("มี.ค. 256", "8")).isEqualTo("มี.ค. 2568");
        assertThat(join("ปีงบประมาณ 2", "567")).isEqualTo("ปีงบประมาณ 2567");
    }

    @Test
    void numbersThatMakeNoYearStayTwo() {
        assertThat(join("แจก 25", "67 ครัวเรือน")).isEqualTo("แจก 25 67 ครัวเรือน");
        assertThat(join("มี.ค. 25", "1 ครั้ง")).isEqualTo("มี.ค. 25 1 ครั้ง");
    }
}
