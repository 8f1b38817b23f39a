package raingan.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import raingan.check.IssueCode;
import raingan.check.Severity;
import raingan.compare.Evidence;
import raingan.export.DocumentResult.Status;
import raingan.report.record.OrgType;
import raingan.report.record.ReportType;
import raingan.review.Corrections;
import raingan.review.FilledSheet;

/**
 * A dataset in a folder, as its files tell: what a comparison needs of each document.
 *
 * @param folder that holds it
 * @param name that its files get before theirs beside other datasets
 */
record WrittenDataset(Path folder, String name) {

    /** Doubts that arise from documents beside each other, and so anew beside others. */
    static final Set<String> ACROSS = Set.of(IssueCode.ORG_MERGE_UNCERTAIN.name(), IssueCode.VERSION_UNCERTAIN.name());

    /** What the files tell of one document, row by row. */
    private static final class Draft {
        private final Map<String, String> row;
        private final List<Evidence.Score> scores = new ArrayList<>();
        private final List<Evidence.Promise> measures = new ArrayList<>();
        private int findings;
        private int doubts;
        private int rows;

        private Draft(Map<String, String> row) {
            this.row = row;
        }
    }

    /**
     * A document of the dataset.
     *
     * @param evidence what a comparison needs of it
     * @param status but for doubts that arise beside other documents
     * @param orgId its office in this dataset, empty where that is unknown
     */
    record Document(Evidence evidence, Status status, String orgId) {}

    Path file(String table) {
        return folder.resolve("dataset/" + table + ".csv");
    }

    /** What the file is called beside those of other datasets. */
    String named(String sourceFile) {
        return sourceFile.isEmpty() ? "" : name + "/" + sourceFile;
    }

    /** Its documents, in their order. */
    List<Document> documents() throws IOException {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        CsvRows.each(file("documents"), row -> drafts.put(cell(row, "source_file"), new Draft(row)));
        drafts.values().forEach(WrittenDataset::overall);
        CsvRows.each(file("indicator_scores"), row -> of(drafts, row).ifPresent(d -> score(d, row)));
        CsvRows.each(file("findings"), row -> of(drafts, row).ifPresent(d -> d.findings++));
        CsvRows.each(file("measures"), row -> of(drafts, row).ifPresent(d -> measure(d, row)));
        CsvRows.each(
                folder.resolve(DatasetWriter.REVIEW), row -> of(drafts, row).ifPresent(d -> doubt(d, row)));
        Map<String, String> decided = decided();
        List<Document> documents = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            documents.add(document(draft, decided));
        }
        return documents;
    }

    private static Optional<Draft> of(Map<String, Draft> drafts, Map<String, String> row) {
        return Optional.ofNullable(drafts.get(cell(row, "source_file")));
    }

    private static void overall(Draft draft) {
        String score = cell(draft.row, "overall_score");
        Integer year = number(draft.row, "assessed_year_be");
        if (!score.isEmpty() && year != null) {
            draft.scores.add(new Evidence.Score(
                    cell(draft.row, "doc_id"),
                    Evidence.Score.OVERALL,
                    year,
                    new BigDecimal(score),
                    0,
                    read(draft.row)));
        }
    }

    private static void score(Draft draft, Map<String, String> row) {
        Integer year = number(row, "assessed_year_be");
        Integer page = number(row, "page");
        if (cell(row, "topic").isEmpty() && !cell(row, "score").isEmpty() && year != null) {
            draft.scores.add(new Evidence.Score(
                    cell(row, "score_id"),
                    Integer.parseInt(cell(row, "indicator_no")),
                    year,
                    new BigDecimal(cell(row, "score")),
                    page == null ? 0 : page,
                    Double.parseDouble(cell(row, "confidence"))));
        }
    }

    private static void measure(Draft draft, Map<String, String> row) {
        Integer indicator = number(row, "indicator_no");
        Integer page = number(row, "page_first");
        String themes = cell(row, "theme");
        draft.measures.add(new Evidence.Promise(
                cell(row, "measure_id"),
                EvidenceOf.key(cell(row, "measure")),
                indicator == null ? 0 : indicator,
                status(cell(row, "status")),
                themes.isEmpty() ? List.of() : Arrays.asList(themes.split(";")),
                page == null ? 0 : page));
    }

    private static raingan.report.record.@Nullable Status status(String code) {
        return Arrays.stream(raingan.report.record.Status.values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static void doubt(Draft draft, Map<String, String> row) {
        if (!ACROSS.contains(cell(row, "code"))) {
            draft.rows++;
            draft.doubts += cell(row, "severity").equals(Severity.INFO.code())
                            || !cell(row, "corrected_value").isEmpty()
                    ? 0
                    : 1;
        }
    }

    /** Offices that people gave documents, by {@code doc_id}. */
    private Map<String, String> decided() throws IOException {
        Map<String, String> decided = new HashMap<>();
        corrections().all().stream()
                .filter(c -> c.field().equals("org_id") && c.decides())
                .forEach(c -> decided.put(c.docId(), c.correctedValue()));
        return decided;
    }

    /** What people corrected in it. */
    Corrections corrections() throws IOException {
        return FilledSheet.read(folder.resolve(DatasetWriter.CORRECTIONS)).corrections();
    }

    private Document document(Draft draft, Map<String, String> decided) {
        Map<String, String> row = draft.row;
        Status written = Arrays.stream(Status.values())
                .filter(s -> s.code().equals(cell(row, "status")))
                .findFirst()
                .orElse(Status.FAILED);
        boolean read = written == Status.OK || written == Status.NEEDS_REVIEW;
        Evidence evidence = new Evidence(
                cell(row, "doc_id"),
                named(cell(row, "source_file")),
                named(cell(row, "duplicate_of")),
                read,
                Arrays.stream(ReportType.values())
                        .filter(t -> t.code().equals(cell(row, "report_type")))
                        .findFirst()
                        .orElse(ReportType.UNKNOWN),
                claim(row),
                decided.getOrDefault(cell(row, "doc_id"), ""),
                number(row, "fiscal_year_be"),
                number(row, "assessed_year_be"),
                number(row, "round_months"),
                draft.scores,
                cell(row, "overall_grade"),
                draft.measures,
                draft.findings,
                draft.doubts,
                draft.rows);
        Status status = read ? (draft.doubts > 0 ? Status.NEEDS_REVIEW : Status.OK) : written;
        return new Document(evidence, status, cell(row, "org_id"));
    }

    private static Evidence.Claim claim(Map<String, String> row) {
        OrgType type = Arrays.stream(OrgType.values())
                .filter(t -> t.name().equals(cell(row, "org_type")))
                .findFirst()
                .orElse(OrgType.OTHER);
        return new Evidence.Claim(
                type,
                cell(row, "org_name"),
                cell(row, "district"),
                cell(row, "province"),
                cell(row, "province_code"),
                read(row));
    }

    /** How surely a document was read: for sure where no page was a picture. */
    private static double read(Map<String, String> row) {
        String mean = cell(row, "mean_confidence");
        boolean printed =
                cell(row, "ocr_pages").isEmpty() || cell(row, "ocr_pages").equals("0");
        return printed || mean.isEmpty() ? 1 : Double.parseDouble(mean);
    }

    private static @Nullable Integer number(Map<String, String> row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
