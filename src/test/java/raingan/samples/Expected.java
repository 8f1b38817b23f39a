package raingan.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code samples/expected/<name>.truth.json} says of one report. */
record Expected(Row document, List<Row> scores, List<Row> findings, List<Row> measures, List<String> reviewCodes) {

    private static final String SUFFIX = ".truth.json";

    /** The truth of an input named {@code <name>.<variant>.<type>}; a missing one fails. */
    static Expected of(Path folder, Path input) throws IOException {
        String name = input.getFileName().toString().replaceFirst("\\..*", "");
        Path file = folder.resolve(name + SUFFIX);
        if (!Files.exists(file)) {
            throw new AssertionError("No expected records for " + input + ": write " + file);
        }
        JsonNode truth = new ObjectMapper().readTree(file.toFile());
        List<String> codes = new ArrayList<>();
        truth.path("expected_review").forEach(e -> codes.add(e.path("code").asText()));
        return new Expected(
                strict(truth.path("document")),
                records(truth.path("indicator_scores")),
                records(truth.path("findings")),
                records(truth.path("measures")),
                codes);
    }

    private static List<Row> records(JsonNode array) {
        List<Row> records = new ArrayList<>();
        array.forEach(node -> records.add(strict(node)));
        return records;
    }

    /** Its plain fields but those the truth itself calls lenient. */
    private static Row strict(JsonNode node) {
        Set<String> lenient = new HashSet<>();
        node.path("lenient").forEach(field -> lenient.add(field.asText()));
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (field.getValue().isValueNode() && !lenient.contains(field.getKey())) {
                fields.put(field.getKey(), field.getValue().asText());
            }
        });
        return new Row(fields);
    }
}
