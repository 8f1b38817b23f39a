package raingan.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.check.RecordType;
import raingan.report.record.Report;
import raingan.review.cell.CellColumn;
import raingan.review.cell.FindingCells;
import raingan.review.cell.MeasureCells;
import raingan.review.cell.RecordCells;
import raingan.review.cell.ScoreCells;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.review.entry.RefusedException;
import raingan.thai.ThaiNumbers;

/** The records that people added in {@code review/additions.csv}. */
public final class Additions {

    /** Name of the file. */
    public static final String FILE_NAME = "additions.csv";

    /** The columns of the file, those of scores, findings and measures side by side. */
    public static final List<String> COLUMNS = List.of(
            "record_type",
            "doc_id",
            "page",
            "assessed_year_be",
            "tool",
            "indicator_no",
            "indicator_nos",
            "topic",
            "score",
            "threshold",
            "text",
            "finding",
            "measure",
            "method",
            "owner",
            "owner_units",
            "period",
            "period_start",
            "period_end",
            "status",
            "result",
            "outcome",
            "follow_up",
            "remark",
            "reviewer_note");

    /** No additions. */
    public static final Additions NONE = new Additions(List.of());

    private static final Set<String> ABOUT = Set.of("record_type", "doc_id", "page", "reviewer_note", "source_file");
    private static final Map<RecordType, List<String>> NEEDED = Map.of(
            RecordType.INDICATOR_SCORE, List.of("indicator_no", "score"),
            RecordType.FINDING, List.of("text"),
            RecordType.MEASURE, List.of("measure"));
    private static final Map<RecordType, RecordCells<?>> CELLS = Map.of(
            RecordType.INDICATOR_SCORE, ScoreCells.CELLS,
            RecordType.FINDING, FindingCells.CELLS,
            RecordType.MEASURE, MeasureCells.CELLS);
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    private final List<SheetReader.Row> rows;

    private Additions(List<SheetReader.Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * A report with the records that people added.
     *
     * @param report with them, each where its page puts it
     * @param problems rows that could not be added
     */
    record Added(Report report, List<Problem> problems) {}

    /**
     * A row that is not taken.
     *
     * @param row as a spreadsheet counts it
     * @param why the reason
     */
    public record Problem(int row, Refusal why) {}

    /** The rows of a file; none when there is no such file. */
    public static Additions read(Path file) throws IOException {
        return Files.exists(file) ? new Additions(SheetReader.rows(file)) : NONE;
    }

    /** The rows that name a document which is not in the dataset. */
    public List<Problem> ofOthersThan(Set<String> docIds) {
        return rows.stream()
                .filter(r -> !docIds.contains(r.cell("doc_id")))
                .map(r -> new Problem(r.number(), new Refusal(Reason.UNKNOWN_DOCUMENT, List.of(r.cell("doc_id")))))
                .toList();
    }

    /** Whether a row is about a document. */
    boolean speaksOf(String docId) {
        return !ofDocument(docId).isEmpty();
    }

    /** Problems of the rows about a document without records of its own. */
    List<Problem> ofUnread(String docId) {
        return ofDocument(docId).stream()
                .map(r -> new Problem(r.number(), new Refusal(Reason.DOCUMENT_NOT_READ, List.of(docId))))
                .toList();
    }

    /** The documents that the rows name. */
    public Set<String> documents() {
        return rows.stream().map(r -> r.cell("doc_id")).collect(Collectors.toSet());
    }

    private List<SheetReader.Row> ofDocument(String docId) {
        return rows.stream().filter(r -> r.cell("doc_id").equals(docId)).toList();
    }

    Added addTo(Report report, String docId) {
        Report current = report;
        List<Problem> problems = new ArrayList<>();
        for (SheetReader.Row row : ofDocument(docId)) {
            try {
                current = with(current, docId, row);
            } catch (RefusedException e) {
                problems.add(new Problem(row.number(), e.refusal()));
            }
        }
        return new Added(current, problems);
    }

    private static Report with(Report report, String docId, SheetReader.Row row) {
        RecordType type = type(row.cell("record_type"));
        Map<String, String> cells = cells(row, type);
        return AddedRecord.to(report, docId, type, page(row.cell("page")), cells);
    }

    private static RecordType type(String code) {
        return CELLS.keySet().stream()
                .filter(t -> t.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.because(Reason.NOT_A_RECORD_TYPE, code, "indicator_score, finding, measure"));
    }

    private static int page(String cell) {
        String page = ThaiNumbers.arabic(cell);
        if (!page.isEmpty() && !PAGE.matcher(page).matches()) {
            throw Refusal.because(Reason.NOT_A_PAGE, cell);
        }
        return page.isEmpty() ? 0 : Integer.parseInt(page);
    }

    private static Map<String, String> cells(SheetReader.Row row, RecordType type) {
        RecordCells<?> known = Optional.ofNullable(CELLS.get(type)).orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((column, value) -> {
            boolean ignored = ABOUT.contains(column)
                    || known.follows().containsKey(column)
                    || known.told().contains(column);
            if (!ignored && !value.isBlank()) {
                cells.put(column, column(known, column).cell(value.strip(), ""));
            }
        });
        NEEDED.getOrDefault(type, List.of()).stream()
                .filter(column -> cells.getOrDefault(column, "").isEmpty())
                .findFirst()
                .ifPresent(column -> {
                    throw Refusal.because(Reason.FIELD_MISSING, column);
                });
        return cells;
    }

    private static CellColumn column(RecordCells<?> known, String name) {
        boolean ofAnother = COLUMNS.contains(name)
                && known.columns().stream().noneMatch(c -> c.name().equals(name));
        if (ofAnother) {
            throw Refusal.because(Reason.FIELD_OF_OTHER_RECORD, name);
        }
        return known.column(name);
    }

    /** Whether a header is one of additions, not of a review sheet. */
    static boolean isHeader(Set<String> columns) {
        return columns.containsAll(Arrays.asList("record_type", "doc_id")) && !columns.contains("corrected_value");
    }
}
