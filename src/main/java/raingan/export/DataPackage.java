package raingan.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import raingan.export.Schema.Limits;
import raingan.export.Schema.Reference;

/**
 * {@code datapackage.json}: what each file and column holds, with titles in Thai and English.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Frictionless Data Package</a>
 */
final class DataPackage {

    static final String FILE_NAME = "datapackage.json";

    /** Every validator knows this form; the default is the same days with less said. */
    private static final String ISO_DATE = "%Y-%m-%d";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DataPackage() {}

    /** The description of files that stand beside it. */
    static byte[] of(String name, List<Schema> files) {
        Titles titles = new Titles();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("profile", "tabular-data-package").put("name", name);
        titles.put(root, name);
        ObjectNode licence = root.putArray("licenses").addObject().put("name", "other-pd");
        titles.put(licence, "licence");
        ArrayNode resources = root.putArray("resources");
        files.forEach(file -> resource(resources.addObject(), file, titles));
        try {
            String json = MAPPER.writer(JsonFormatting.printer()).writeValueAsString(root);
            return (json + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is plain data", e);
        }
    }

    private static void resource(ObjectNode node, Schema file, Titles titles) {
        node.put("name", file.name()).put("path", file.fileName());
        titles.put(node, file.name());
        node.put("profile", "tabular-data-resource");
        node.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        node.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true)
                .put("byteOrderMark", true);
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        file.fields().forEach(field -> field(fields.addObject(), file, field, titles));
        schema.putArray("missingValues").add("");
        keys(schema, file);
    }

    private static void field(ObjectNode node, Schema file, Schema.Field field, Titles titles) {
        node.put("name", field.name()).put("type", field.type().code());
        titles.put(node, file.name() + "." + field.name(), field.name());
        if (field.type() == Schema.Type.DATE) {
            node.put("format", ISO_DATE);
        }
        if (field.type() == Schema.Type.BOOLEAN) {
            node.putArray("trueValues").add("true");
            node.putArray("falseValues").add("false");
        }
        if (!field.limits().isNone()) {
            constraints(node.putObject("constraints"), field);
        }
    }

    private static void constraints(ObjectNode node, Schema.Field field) {
        Limits limits = field.limits();
        if (limits.required()) {
            node.put("required", true);
        }
        if (!limits.codes().isEmpty()) {
            ArrayNode codes = node.putArray("enum");
            boolean numbers = field.type() == Schema.Type.INTEGER;
            limits.codes().forEach(code -> codes.addPOJO(numbers ? Integer.valueOf(code) : code));
        }
        if (!limits.pattern().isEmpty()) {
            node.put("pattern", limits.pattern());
        }
        if (limits.least() != null) {
            node.put("minimum", limits.least());
        }
        if (limits.most() != null) {
            node.put("maximum", limits.most());
        }
    }

    private static void keys(ObjectNode schema, Schema file) {
        ArrayNode key = schema.putArray("primaryKey");
        file.key().forEach(key::add);
        if (!file.references().isEmpty()) {
            ArrayNode foreign = schema.putArray("foreignKeys");
            file.references().forEach(reference -> foreign(foreign.addObject(), file, reference));
        }
    }

    /** A file refers to itself by an empty name. */
    private static void foreign(ObjectNode node, Schema file, Reference reference) {
        String table = reference.table().equals(file.name()) ? "" : reference.table();
        node.put("fields", reference.column());
        node.putObject("reference").put("resource", table).put("fields", reference.target());
    }
}
