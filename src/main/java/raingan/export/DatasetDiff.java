package raingan.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import raingan.review.FilledSheet;

/** Which values differ between two datasets, and why. */
public final class DatasetDiff {

    /** Why a value differs. */
    public enum Cause {
        /** Its document stands in one of the two only. */
        DOCUMENT,
        /** A person corrected it. */
        CORRECTION,
        /** The datasets were made by different programs. */
        PROGRAM,
        /** They were made with different options. */
        OPTIONS,
        /** It follows from several documents, and so from other differences. */
        COMPARISON,
        /** None of these. */
        UNKNOWN
    }

    /**
     * A value that differs.
     *
     * @param table without {@code .csv}
     * @param record what names its row
     * @param field its column; {@code record} where the row stands in one of the two only
     * @param before the first value, empty for none
     * @param after the second value, empty for none
     * @param cause why
     */
    public record Difference(String table, String record, String field, String before, String after, Cause cause) {

        /** Columns of a list of differences. */
        public static final List<String> COLUMNS = List.of("table", "record", "field", "before", "after", "cause");

        /** Its cells in that order. */
        public List<String> cells() {
            return List.of(table, record, field, before, after, cause.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final String RECORD = "record";

    /** Columns that count or place what other columns say. */
    private static final Set<String> IGNORED = Set.of("review_count", "open_doubts", "raw_text");

    /** Tables of one row for each document, office or year. */
    private static final Set<String> ACROSS = Set.of("organisations", "comparison");

    /** What tells a record from others of its document, when its number changed. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "indicator_scores", List.of("indicator_no", "assessed_year_be", "topic"),
            "findings", List.of("text"),
            "measures", List.of("measure", "method"));

    private final Path first;
    private final Path second;
    private final Set<String> corrected = new HashSet<>();
    private final List<Difference> found = new ArrayList<>();
    private final Cause otherwise;

    private DatasetDiff(Path first, Path second) throws IOException {
        this.first = first;
        this.second = second;
        this.otherwise = otherwise(first, second);
        for (Path folder : List.of(first, second)) {
            FilledSheet.read(folder.resolve(DatasetWriter.CORRECTIONS)).corrections().all().stream()
                    .filter(c -> c.decides())
                    .forEach(c -> corrected.add(c.recordId() + " " + c.field()));
        }
    }

    /** The differences between the datasets in two folders, table by table. */
    public static List<Difference> between(Path first, Path second) throws IOException {
        DatasetDiff diff = new DatasetDiff(first, second);
        Set<String> shared =
                new HashSet<>(diff.rows(first, DocumentTable.TABLE.schema()).keySet());
        shared.retainAll(diff.rows(second, DocumentTable.TABLE.schema()).keySet());
        for (Table<?> table : List.<Table<?>>of(
                DocumentTable.TABLE,
                Tables.INDICATOR_SCORES,
                Tables.FINDINGS,
                Tables.MEASURES,
                ComparisonTables.ORGANISATIONS,
                ComparisonTables.COMPARISON)) {
            diff.compare(table.schema(), shared);
        }
        return List.copyOf(diff.found);
    }

    /** What differs about the runs. */
    private static Cause otherwise(Path first, Path second) throws IOException {
        JsonNode a = run(first);
        JsonNode b = run(second);
        if (!a.path("results").path("program").equals(b.path("results").path("program"))
                || !a.path("version").equals(b.path("version"))
                || !a.path("reader").equals(b.path("reader"))) {
            return Cause.PROGRAM;
        }
        List<String> options = List.of("ocr", "dpi", "spelling", "words");
        return options.stream().allMatch(o -> a.path("options")
                        .path(o)
                        .equals(b.path("options").path(o)))
                ? Cause.UNKNOWN
                : Cause.OPTIONS;
    }

    private static JsonNode run(Path folder) throws IOException {
        Path file = folder.resolve("run.json");
        ObjectMapper mapper = new ObjectMapper();
        return Files.exists(file) ? mapper.readTree(Files.readAllBytes(file)) : mapper.createObjectNode();
    }

    private Map<String, Map<String, String>> rows(Path folder, Schema schema) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        CsvRows.each(folder.resolve("dataset/" + schema.fileName()), row -> rows.put(key(schema, row), row));
        return rows;
    }

    /** A document is known by its content, wherever it lies. */
    private static String key(Schema schema, Map<String, String> row) {
        boolean known = schema.name().equals("documents")
                && row.getOrDefault("duplicate_of", "").isEmpty()
                && !row.getOrDefault("doc_id", "").isEmpty();
        return known
                ? row.getOrDefault("doc_id", "")
                : String.join(
                        " ",
                        schema.key().stream().map(k -> row.getOrDefault(k, "")).toList());
    }

    private void compare(Schema schema, Set<String> shared) throws IOException {
        Map<String, Map<String, String>> before = rows(first, schema);
        Map<String, Map<String, String>> after = rows(second, schema);
        Map<String, String> pairs = pairs(schema, before, after);
        before.forEach((key, row) -> {
            String other = pairs.get(key);
            if (other == null) {
                found.add(new Difference(
                        schema.name(), key, RECORD, text(schema, row), "", missing(schema, row, shared)));
            } else {
                cells(schema, key, row, after.getOrDefault(other, Map.of()));
            }
        });
        Set<String> taken = new HashSet<>(pairs.values());
        after.forEach((key, row) -> {
            if (!taken.contains(key)) {
                found.add(new Difference(
                        schema.name(), key, RECORD, "", text(schema, row), missing(schema, row, shared)));
            }
        });
    }

    /** Which row of one is which of the other: those that say the same first, then those of one number. */
    private static Map<String, String> pairs(
            Schema schema, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Map<String, List<String>> byText = new LinkedHashMap<>();
        after.forEach((key, row) -> byText.computeIfAbsent(said(schema, row), t -> new ArrayList<>())
                .add(key));
        Set<String> taken = new HashSet<>();
        before.forEach((key, row) -> {
            List<String> alike = byText.getOrDefault(said(schema, row), List.of());
            String same = alike.contains(key)
                    ? key
                    : alike.stream().filter(k -> !taken.contains(k)).findFirst().orElse("");
            if (!same.isEmpty() && taken.add(same)) {
                pairs.put(key, same);
            }
        });
        before.keySet().forEach(key -> {
            if (!pairs.containsKey(key) && after.containsKey(key) && taken.add(key)) {
                pairs.put(key, key);
            }
        });
        return pairs;
    }

    /** What a record says, with its document; of a row that is known by its key, that. */
    private static String said(Schema schema, Map<String, String> row) {
        List<String> columns = TEXTS.getOrDefault(schema.name(), List.of());
        return columns.isEmpty() ? key(schema, row) : row.getOrDefault("doc_id", "") + "\n" + text(schema, row);
    }

    private static String text(Schema schema, Map<String, String> row) {
        return String.join(
                " ",
                TEXTS.getOrDefault(schema.name(), List.of("source_file", "org_full_name")).stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    private Cause missing(Schema schema, Map<String, String> row, Set<String> shared) {
        if (ACROSS.contains(schema.name())) {
            return Cause.COMPARISON;
        }
        String id = row.getOrDefault("doc_id", "");
        if (schema.name().equals("documents") || !shared.contains(id)) {
            return Cause.DOCUMENT;
        }
        return corrected.contains(key(schema, row) + " " + RECORD) ? Cause.CORRECTION : otherwise;
    }

    private void cells(Schema schema, String key, Map<String, String> before, Map<String, String> after) {
        for (Schema.Field field : schema.fields()) {
            String name = field.name();
            String a = before.getOrDefault(name, "");
            String b = after.getOrDefault(name, "");
            boolean isKey = schema.key().contains(name) || name.equals("doc_id") || IGNORED.contains(name);
            if (!isKey && !a.equals(b)) {
                found.add(new Difference(schema.name(), key, name, a, b, cause(schema, key, name)));
            }
        }
    }

    private Cause cause(Schema schema, String key, String field) {
        if (corrected.contains(key + " " + field)) {
            return Cause.CORRECTION;
        }
        boolean late =
                Set.of("org_id", "relation", "supersedes", "plan_measure_id").contains(field);
        return late || ACROSS.contains(schema.name()) ? Cause.COMPARISON : otherwise;
    }
}
