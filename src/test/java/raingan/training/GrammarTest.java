package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarTest {
    private static final Path TRAINED = Path.of("src/training/text/grammar.txt");
    private static final Path HELD_OUT = Path.of("src/training/text/grammar-held-out.txt");

    @Test
    void fillsRulesNumbersAndLetters() {
        Grammar grammar = new Grammar(
                Map.of("line", List.of("ปี {year} {letter:A-C}{007..008}"), "year", List.of("{2560..2569}")));

        assertThat(grammar.expand("line", new SplittableRandom(1))).matches("ปี 256\\d [ABC]00[78]");
    }

    @Test
    void givesTheSameTextForTheSameSeed() {
        Grammar grammar = Grammar.read(TRAINED);

        assertThat(grammar.expand("prose", new SplittableRandom(7)))
                .isEqualTo(grammar.expand("prose", new SplittableRandom(7)));
    }

    @Test
    void refusesARuleThatNobodyWrote() {
        assertThatThrownBy(() -> new Grammar(Map.of("line", List.of("{nowhere}"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void refusesAFileThatOpensARuleTwice(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("grammar.txt"), "[line]\nก\n[name]\nข\n[line]\nค\n");

        assertThatThrownBy(() -> Grammar.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[line] twice");
    }

    @Test
    void refusesRulesThatLoop() {
        Grammar grammar = new Grammar(Map.of("line", List.of("{line}")));

        assertThatThrownBy(() -> grammar.expand("line", new SplittableRandom(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsValidationProseApartFromTrainingProse() {
        Map<String, List<String>> trained = Grammar.read(TRAINED).rules();
        Map<String, List<String>> heldOut = Grammar.read(TRAINED, HELD_OUT).rules();

        assertThat(heldOut.get("clause")).isNotEmpty().doesNotContainAnyElementsOf(trained.get("clause"));
        assertThat(heldOut.get("plain")).isNotEmpty();
        assertThat(trained).doesNotContainKey("plain");
    }
}
