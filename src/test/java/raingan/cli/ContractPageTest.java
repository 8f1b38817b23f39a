package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells people what is written says what is written. */
class ContractPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/contract.md");
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\| \\S");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Test
    void everyColumnOfEveryFileIsExplainedInItsOrder(@TempDir Path temp) throws IOException {
        Path empty = Files.createFile(temp.resolve("empty.pdf"));
        Main.run("extract", empty.toString(), "--out", temp.resolve("out").toString());

        for (String name : List.of(
                "documents",
                "indicator_scores",
                "findings",
                "measures",
                "measure_steps",
                "organisations",
                "comparison",
                "comparison_long",
                "../review/review")) {
            Path file = temp.resolve("out/dataset").resolve(name + ".csv").normalize();
            assertThat(explained(file.getFileName().toString())).isEqualTo(header(file));
        }
    }

    private static List<String> header(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return List.of(
                    lines.findFirst().orElseThrow().replace(BYTE_ORDER_MARK, "").split(",", -1));
        }
    }

    private static List<String> explained(String file) throws IOException {
        String section = Stream.of(Files.readString(PAGE).split("(?m)^## ", -1))
                .filter(text -> text.startsWith(file + "\n") || text.startsWith("review/" + file))
                .findFirst()
                .orElseThrow();
        return COLUMN.matcher(section).results().map(found -> found.group(1)).toList();
    }
}
