package raingan.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import raingan.review.Corrections;
import raingan.review.Messages;
import raingan.review.ReviewRow;
import raingan.review.ReviewRows;
import raingan.review.Sheet;

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

    private record Open(Table<?> table, Sheet sheet) {}

    /** Opens every file aside. */
    public DatasetWriter(OutputFolder folder, Messages messages, Corrections corrections) throws IOException {
        this.folder = folder;
        this.messages = messages;
        this.corrections = corrections;
        for (Table<?> table : Tables.ALL) {
            tables.add(new Open(table, new Sheet(folder.open(path(table)), table.header())));
        }
        review = new Sheet(folder.open(REVIEW), ReviewRow.COLUMNS);
    }

    /**
     * Adds the next document in the order of the dataset.
     *
     * @return what stands in the dataset now
     */
    public DocumentResult add(DocumentResult result) throws IOException {
        byte[] json =
                JsonExport.write(result, corrections.ofDocument(result.source().docId()));
        if (result.duplicateOf().isEmpty()) {
            String name = JsonExport.fileName(result.source().docId());
            folder.write(name, json);
            documents.add(folder.resolve(name));
        }
        DocumentResult stored = JsonExport.read(json).document();
        for (Open open : tables) {
            for (List<String> row : open.table().rows(stored)) {
                open.sheet().write(row);
            }
        }
        List<ReviewRow> doubts =
                ReviewRows.of(stored.source().docId(), stored.source().name(), stored.issues(), corrections);
        for (ReviewRow row : doubts) {
            review.write(row.cells(messages));
        }
        return stored;
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
        folder.write("dataset/" + DataPackage.FILE_NAME, DataPackage.of(Tables.ALL));
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
        return "dataset/" + table.fileName();
    }
}
