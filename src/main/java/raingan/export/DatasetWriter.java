package raingan.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import raingan.check.Severity;
import raingan.export.DocumentResult.Status;
import raingan.review.Additions;
import raingan.review.Correction;
import raingan.review.Corrections;
import raingan.review.Messages;
import raingan.review.Outcome;
import raingan.review.ReviewRow;
import raingan.review.Reviewed;
import raingan.review.Sheet;
import raingan.source.SourceFile;

/**
 * Writes results as they come, one document after the other, so that memory holds one document at a time. The JSON of a
 * document is in place at once, the tables when the writer is finished.
 */
public final class DatasetWriter implements AutoCloseable {

    /** What a person should look at. */
    public static final String REVIEW = "review/review.csv";

    /** What people corrected, by review id. */
    public static final String CORRECTIONS = "review/corrections.csv";

    /** The records that people added. */
    public static final String ADDITIONS = "review/" + Additions.FILE_NAME;

    private final OutputFolder folder;
    private final Messages messages;
    private final Corrections corrections;
    private final List<Open> tables = new ArrayList<>();
    private final Sheet review;
    private final Set<Path> documents = new HashSet<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Additions.Problem> problems = new ArrayList<>();

    private record Open(Table<?> table, Sheet sheet) {}

    /** Opens every file aside. */
    public DatasetWriter(OutputFolder folder, Messages messages, Corrections corrections) throws IOException {
        this.folder = folder;
        this.messages = messages;
        this.corrections = corrections;
        for (Table<?> table : Tables.ALL) {
            tables.add(new Open(
                    table, new Sheet(folder.open(path(table)), table.schema().header())));
        }
        review = new Sheet(folder.open(REVIEW), ReviewRow.COLUMNS);
    }

    /**
     * Adds the next document in the order of the dataset.
     *
     * @return what stands in the dataset now, corrected where people corrected it
     */
    public DocumentResult add(DocumentResult result) throws IOException {
        SourceFile source = result.source();
        byte[] asRead = JsonExport.write(result, List.of());
        Reviewed reviewed = reviewed(result, corrections);
        if (result.duplicateOf().isEmpty() && !source.docId().isEmpty()) {
            String name = JsonExport.fileName(source.docId());
            List<Correction> corrected = reviewed.corrections();
            folder.write(name, corrected.isEmpty() ? asRead : JsonExport.write(result, corrected));
            documents.add(folder.resolve(name));
        }
        DocumentResult current = current(result, reviewed);
        for (Open open : tables) {
            for (List<String> row : open.table().rows(current)) {
                open.sheet().write(row);
            }
        }
        for (ReviewRow row : reviewed.rows()) {
            review.write(row.cells(messages));
        }
        outcomes.addAll(reviewed.outcomes());
        problems.addAll(reviewed.problems());
        return current;
    }

    /** A document with what people corrected in it; a copy of another has nothing to correct. */
    public static Reviewed reviewed(DocumentResult result, Corrections corrections) {
        Corrections own = result.duplicateOf().isEmpty() ? corrections : Corrections.NONE;
        return Reviewed.of(result.source(), result.report(), result.issues(), own);
    }

    /** Corrections that hold: values that stand in the dataset, entered or confirmed. */
    public int applied() {
        return (int) outcomes.stream().filter(Outcome::closes).count();
    }

    /** Corrections and additions that do not: the record is gone, reads otherwise now, or cannot hold them. */
    public int stale() {
        return (int) outcomes.stream()
                        .filter(o -> o.isMissed() && o.kind() != Outcome.Kind.SUPERSEDED)
                        .count()
                + problems.size();
    }

    private static DocumentResult current(DocumentResult result, Reviewed reviewed) {
        boolean doubts = reviewed.open().stream().anyMatch(i -> i.severity() != Severity.INFO);
        Status status = result.status() == Status.NEEDS_REVIEW && !doubts ? Status.OK : result.status();
        return new DocumentResult(
                result.source(),
                status,
                result.failure(),
                result.duplicateOf(),
                result.pages(),
                reviewed.report(),
                reviewed.open());
    }

    /** Puts the tables in place. */
    public void finish() throws IOException {
        List<String> names = new ArrayList<>();
        for (Open open : tables) {
            open.sheet().close();
            names.add(path(open.table()));
        }
        review.close();
        names.add(REVIEW);
        folder.publish(names);
        List<Schema> files = tables.stream().map(open -> open.table().schema()).toList();
        folder.write("dataset/" + DataPackage.FILE_NAME, DataPackage.of("raingan", files));
        folder.write("review/" + DataPackage.FILE_NAME, DataPackage.of("raingan-review", List.of(ReviewSchema.SCHEMA)));
        keepCorrections();
    }

    private void keepCorrections() throws IOException {
        Corrections settled = corrections.settled(outcomes);
        if (!settled.isEmpty() || Files.exists(folder.resolve(CORRECTIONS))) {
            folder.write(CORRECTIONS, settled.bytes());
        }
        if (!Files.exists(folder.resolve(ADDITIONS))) {
            folder.write(ADDITIONS, Sheet.bytes(Additions.COLUMNS, List.of()));
        }
    }

    /** Removes the JSON of documents that are no longer part of the input; only after a run that was not broken off. */
    public void removeStale() throws IOException {
        for (Path file : folder.files("documents", ".json")) {
            if (!documents.contains(file)) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Open open : tables) {
            open.sheet().close();
        }
        review.close();
    }

    private static String path(Table<?> table) {
        return "dataset/" + table.schema().fileName();
    }
}
