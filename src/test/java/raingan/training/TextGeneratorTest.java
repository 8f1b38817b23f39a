package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextGeneratorTest {
    private static final Path GRAMMAR = Path.of("src/training/text/grammar.txt");
    private static final WordLists WORDS =
            new WordLists(List.of("ตลาด", "ฤดูกาล", "น้ำตาล"), List.of("quartz", "jumbo"));

    private static List<String> lines(int count) {
        return new TextGenerator(Grammar.read(GRAMMAR), WORDS, new SplittableRandom(5)).lines(count);
    }

    @Test
    void writesTheNumberOfLinesAskedFor() {
        assertThat(lines(123)).hasSize(123).noneMatch(String::isBlank);
    }

    @Test
    void coversBothKindsOfDigitsLatinLettersAndSigns() {
        String all = String.join("\n", lines(20_000));

        IntStream.rangeClosed('๐', '๙').forEach(c -> assertThat(all).contains(Character.toString(c)));
        IntStream.rangeClosed('A', 'Z').forEach(c -> assertThat(all).contains(Character.toString(c)));
        assertThat(all).contains("–", "—", "“", "”", "•", "●", "✓", "✔", "√", "☑", "☐", "%", "&", "@", "…", "ฯลฯ", "ๆ");
    }

    @Test
    void writesSaraAmAsOneCharacter() {
        assertThat(String.join("\n", lines(5_000))).contains("ำ").doesNotContain("ํ");
    }

    @Test
    void putsNoMarkAtTheStartOfALine() {
        assertThat(lines(5_000)).noneMatch(line -> line.matches("^[\\u0e31\\u0e33-\\u0e3a\\u0e47-\\u0e4e].*"));
    }
}
