package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpLayoutTest {

    private static final String SENTENCE = "นำค่าที่แก้แล้วเข้าชุดข้อมูลและตรวจสอบทุกถ้อยคำที่อ่านได้จากต้นฉบับ";

    @Test
    void marksAboveAndBelowALetterTakeNoColumn() {
        assertThat(HelpLayout.width("ที่นี้")).isEqualTo(2);
        assertThat(HelpLayout.width("น้ำ")).isEqualTo(2);
        assertThat(HelpLayout.width("abc ")).isEqualTo(4);
    }

    @Test
    void aLineThatFitsByItsColumnsIsNotBroken() {
        assertThat(SENTENCE.length()).isGreaterThan(HelpLayout.width(SENTENCE));
        assertThat(HelpLayout.broken(SENTENCE, HelpLayout.width(SENTENCE))).isEqualTo(SENTENCE);
    }

    @Test
    void thaiBreaksBetweenWordsAndNeverBeforeAMark() {
        List<String> lines = HelpLayout.broken(SENTENCE, 12).lines().toList();

        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> HelpLayout.width(line) <= 12);
        assertThat(String.join("", lines)).isEqualTo(SENTENCE);
        assertThat(lines).noneMatch(line -> HelpLayout.width(line.substring(0, 1)) == 0);
    }

    @Test
    void whatGoesOnBelowStandsUnderItsBeginning() {
        assertThat(HelpLayout.broken("  --out   one two three", 15))
                .isEqualTo("  --out   one" + nl() + "          two" + nl() + "          three");
    }

    @Test
    void theSecondColumnBeginsWhereItWouldWithoutThaiMarks() {
        assertThat(HelpLayout.broken("  --x=ที่นี่   ก", 40)).isEqualTo("  --x=ที่นี่       ก");
    }

    @Test
    void pathsAndOptionsStayWhole() {
        assertThat(HelpLayout.broken("see \"2566/*.pdf\" --no-cache", 12).lines())
                .containsExactly("see", "\"2566/*.pdf\"", "--no-cache");
    }

    private static String nl() {
        return System.lineSeparator();
    }
}
