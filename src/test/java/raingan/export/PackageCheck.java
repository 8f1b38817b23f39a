package raingan.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import raingan.review.SheetReader;

/** Whether CSV files are what the {@code datapackage.json} beside them says, by the rules of the Table Schema. */
public final class PackageCheck {

    private final Path folder;
    private final JsonNode description;
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PackageCheck(Path folder) throws IOException {
        this.folder = folder;
        this.description = new ObjectMapper()
                .readTree(folder.resolve(DataPackage.FILE_NAME).toFile());
    }

    /** What does not fit, one line each. */
    public static List<String> problems(Path folder) throws IOException {
        PackageCheck check = new PackageCheck(folder);
        for (JsonNode file : check.description.get("resources")) {
            check.read(file);
        }
        check.description.get("resources").forEach(check::rows);
        return check.problems;
    }

    private void read(JsonNode file) throws IOException {
        Path csv = folder.resolve(file.get("path").asText());
        tables.put(file.get("name").asText(), SheetReader.read(csv));
        String header = Files.readString(csv).lines().findFirst().orElseThrow();
        List<String> names = file.get("schema").get("fields").findValuesAsText("name");
        String mark = file.get("dialect").get("byteOrderMark").asBoolean() ? "\uFEFF" : "";
        if (!header.equals(mark + String.join(",", names))) {
            problems.add(csv.getFileName() + " has the header " + header);
        }
    }

    private List<Map<String, String>> rowsOf(String name) {
        return tables.getOrDefault(name, List.of());
    }

    private void rows(JsonNode file) {
        String name = file.get("name").asText();
        JsonNode schema = file.get("schema");
        Set<List<String>> keys = new HashSet<>();
        for (Map<String, String> row : rowsOf(name)) {
            for (JsonNode field : schema.get("fields")) {
                String cell = row.getOrDefault(field.get("name").asText(), "");
                if (!fits(cell, field)) {
                    problems.add(name + "." + field.get("name").asText() + " cannot be “" + cell + "”");
                }
            }
            List<String> key = new ArrayList<>();
            schema.get("primaryKey").forEach(column -> key.add(row.getOrDefault(column.asText(), "")));
            if (!keys.add(key) || key.contains("")) {
                problems.add(name + " has no unique row " + key);
            }
        }
        schema.path("foreignKeys").forEach(reference -> reference(name, reference));
    }

    private void reference(String name, JsonNode key) {
        String table = key.get("reference").get("resource").asText();
        String target = key.get("reference").get("fields").asText();
        Set<String> known = new HashSet<>();
        rowsOf(table.isEmpty() ? name : table).forEach(row -> known.add(row.getOrDefault(target, "")));
        for (Map<String, String> row : rowsOf(name)) {
            String cell = row.getOrDefault(key.get("fields").asText(), "");
            if (!cell.isEmpty() && !known.contains(cell)) {
                problems.add(name + " refers to “" + cell + "”, which is not in " + table + "." + target);
            }
        }
    }

    private static boolean fits(String cell, JsonNode field) {
        JsonNode limits = field.path("constraints");
        if (cell.isEmpty()) {
            return !limits.path("required").asBoolean();
        }
        try {
            return isOfType(cell, field.get("type").asText())
                    && isCode(cell, limits.path("enum"))
                    && cell.matches(limits.path("pattern").asText("(?s).*"))
                    && inRange(cell, limits);
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private static boolean isOfType(String cell, String type) {
        return switch (type) {
            case "integer" -> Integer.toString(Integer.parseInt(cell)).equals(cell);
            case "number" -> !new BigDecimal(cell).toString().contains("E");
            case "date" -> LocalDate.parse(cell).toString().equals(cell);
            case "boolean" -> Set.of("true", "false").contains(cell);
            default -> type.equals("string");
        };
    }

    private static boolean isCode(String cell, JsonNode codes) {
        Set<String> possible = new HashSet<>();
        codes.forEach(code -> possible.add(code.asText()));
        return codes.isMissingNode() || possible.contains(cell);
    }

    private static boolean inRange(String cell, JsonNode limits) {
        return (!limits.has("minimum")
                        || new BigDecimal(cell).compareTo(limits.get("minimum").decimalValue()) >= 0)
                && (!limits.has("maximum")
                        || new BigDecimal(cell).compareTo(limits.get("maximum").decimalValue()) <= 0);
    }
}
