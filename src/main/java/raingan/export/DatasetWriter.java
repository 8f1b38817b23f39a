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
import raingan.review.Correction;
import raingan.review.Corrections;
import raingan.review.Messages;
import raingan.review.ReviewRow;
import raingan.review.Reviewed;
import raingan.review.Sheet;
import raingan.source.SourceFile;

/**
 * Writes results as they come, one document after the other, so that memory holds one document at a time. The JSON of a
 * document is in place at once, the tables when the writer is finished.
 */
public final class DatasetWriter implements AutoCloseable {

    private static final String REVIEW = "review/review.csv";

    private final OutputFolder folder;
    private final Messages messages;
    private final Corrections corrections;
    private final List<Open> tables = new ArrayList<>();
    private final Sheet review;
    private final Set<Path> documents = new HashSet<>();
    private int applied;
    private int stale;

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
        Reviewed reviewed = Reviewed.of(source, result.report(), result.issues(), corrections);
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
        applied += reviewed.applied();
        stale += reviewed.stale();
        return current;
    }

    /** Corrected values that stand in the dataset. */
    public int applied() {
        return applied;
    }

    /** Corrected values that found no place: their record is gone, reads otherwise now, or cannot hold them. */
    public int stale() {
        return stale;
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
