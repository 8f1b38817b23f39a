package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.review.SheetReader;

/** The comparison of the printed samples is what a person who read them would write. */
@Tag("process")
class ComparedSamplesTest {

    private static final Path REPORTS = Path.of("samples/reports");
    private static final String PRINTED = ".digital.pdf";

    @Test
    void eachSampleStandsInTheRowsOfItsYearsAsItsTruthSays(@TempDir Path out) throws IOException {
        List<String> command = new ArrayList<>(List.of("extract"));
        List<Path> samples;
        try (Stream<Path> files = Files.list(REPORTS)) {
            samples = files.filter(f -> f.toString().endsWith(PRINTED)).sorted().toList();
        }
        samples.forEach(f -> command.add(f.toString()));
        command.addAll(List.of("--out", out.toString()));
        assertThat(Main.run(command.toArray(String[]::new))).isZero();

        List<Map<String, String>> rows = SheetReader.read(out.resolve("dataset/comparison.csv"));
        assertThat(samples).isNotEmpty();
        for (Path sample : samples) {
            String name = sample.getFileName().toString().replace(PRINTED, "");
            JsonNode truth = new ObjectMapper()
                    .readTree(Path.of("samples/expected", name + ".truth.json").toFile());
            check(name, truth, rows);
        }
    }

    private static void check(String name, JsonNode truth, List<Map<String, String>> rows) {
        JsonNode document = truth.get("document");
        String assessed = document.path("assessed_year_be").asText();
        Map<String, String> scores = row(document, assessed, rows);
        for (JsonNode score : truth.get("indicator_scores")) {
            boolean ofYear = score.path("assessed_year_be").asText(assessed).equals(assessed);
            if (score.path("topic").asText().isEmpty() && ofYear) {
                assertThat(number(
                                scores, "indicator_" + score.get("indicator_no").asText()))
                        .as(name)
                        .isEqualTo(score.get("score").asDouble());
            }
        }
        if (document.path("overall_score").isNumber()) {
            assertThat(number(scores, "overall_score"))
                    .as(name)
                    .isEqualTo(document.get("overall_score").asDouble());
        }
        assertThat(row(document, document.get("fiscal_year_be").asText(), rows))
                .as(name)
                .containsEntry(
                        "measures", Integer.toString(truth.get("measures").size()));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    /** Empty where the comparison has none. */
    private static Map<String, String> row(JsonNode document, String year, List<Map<String, String>> rows) {
        return rows.stream()
                .filter(r -> r.getOrDefault("org_full_name", "")
                        .equals(document.get("org_full_name").asText()))
                .filter(r -> r.getOrDefault("fiscal_year_be", "").equals(year))
                .findFirst()
                .orElse(Map.of());
    }
}
