package raingan.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * {@code datapackage.json}: what each file and column holds, with titles in Thai and English.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Frictionless Data Package</a>
 */
final class DataPackage {

    static final String FILE_NAME = "datapackage.json";

    private static final String GUARD = "A text that would begin with =, +, -, @, TAB or CR has one apostrophe (')"
            + " before it, so that no spreadsheet takes it for a formula; take it off when reading.";

    /** Columns of another file that a column refers to, as {@code file.column}. */
    private static final Map<String, Map<String, String>> REFERENCES =
            Map.of("measure_steps", Map.of("measure_id", "measures"));

    private static final Map<String, List<String>> KEYS = Map.of(
            "documents", List.of("source_file"),
            "indicator_scores", List.of("score_id"),
            "findings", List.of("finding_id"),
            "measures", List.of("measure_id"),
            "measure_steps", List.of("measure_id", "step_no"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DataPackage() {}

    static byte[] of(List<Table<?>> tables) {
        Titles titles = new Titles();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("profile", "tabular-data-package").put("name", "raingan");
        titles.put(root, "raingan");
        root.put("description", GUARD);
        ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> resource(resources.addObject(), table, titles));
        try {
            String json = MAPPER.writer(JsonFormatting.printer()).writeValueAsString(root);
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is plain data", e);
        }
    }

    private static void resource(ObjectNode node, Table<?> table, Titles titles) {
        node.put("name", table.name()).put("path", table.fileName());
        titles.put(node, table.name());
        node.put("profile", "tabular-data-resource");
        node.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        node.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> field(fields.addObject(), table, column, titles));
        schema.putArray("missingValues").add("");
        keys(schema, table);
    }

    private static void field(ObjectNode node, Table<?> table, Column<?> column, Titles titles) {
        node.put("name", column.name()).put("type", column.type().code());
        titles.put(node, table.name() + "." + column.name(), column.name());
        if (column.type() == Column.Type.BOOLEAN) {
            node.putArray("trueValues").add("true");
            node.putArray("falseValues").add("false");
        }
    }

    private static void keys(ObjectNode schema, Table<?> table) {
        ArrayNode key = schema.putArray("primaryKey");
        KEYS.getOrDefault(table.name(), List.of()).forEach(key::add);
        Map<String, String> references = REFERENCES.getOrDefault(table.name(), Map.of());
        if (!references.isEmpty()) {
            ArrayNode foreign = schema.putArray("foreignKeys");
            references.forEach((column, other) -> {
                ObjectNode entry = foreign.addObject().put("fields", column);
                entry.putObject("reference").put("resource", other).put("fields", column);
            });
        }
    }
}
