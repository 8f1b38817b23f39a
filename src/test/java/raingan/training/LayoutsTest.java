package raingan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawn reports: their wordings are kept apart, and the labelled tables of the repository can be made again. */
class LayoutsTest {
    private static final Path HOME = Path.of("src/training/layouts");
    private static final List<String> SETS = List.of("fit", "validation", "blind");

    @Test
    void noSentenceOrHeadingStandsInTwoSets() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String set : SETS) {
            Set<String> lines = alternatives(set);

            assertThat(lines).hasSizeGreaterThan(250);
            assertThat(seen).doesNotContainAnyElementsOf(lines);
            seen.addAll(lines);
        }
    }

    @Test
    @Tag("process")
    void drawsTheLabelledTablesOfTheRepositoryAgain(@TempDir Path folder) throws Exception {
        assumeTrue(runs("--version"), "python3 is not installed: apt-get install python3");

        assertThat(runs("-B", HOME.resolve("tables.py").toString(), folder.toString()))
                .isTrue();

        for (String set : List.of("fit", "validation", "blind", "samples")) {
            String file = set + ".jsonl.gz";
            assertThat(text(folder.resolve(file)))
                    .isEqualTo(text(HOME.resolve("tables").resolve(file)));
        }
    }

    private static Set<String> alternatives(String set) throws IOException {
        try (var lines = Files.lines(HOME.resolve("text/" + set + ".txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("[") && !line.startsWith("# "))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean runs(String... arguments) throws InterruptedException {
        try {
            return new ProcessBuilder(command(arguments))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String text(Path gzip) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
