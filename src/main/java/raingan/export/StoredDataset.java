package raingan.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import raingan.export.DocumentResult.Failure;
import raingan.export.DocumentResult.Status;
import raingan.review.SheetReader;
import raingan.source.SourceFile;

/** The documents of a dataset that was written before, in its order, as they were extracted. */
public final class StoredDataset {

    private final OutputFolder folder;
    private final List<Map<String, String>> rows;

    private StoredDataset(OutputFolder folder, List<Map<String, String>> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * Opens the dataset in {@code folder}.
     *
     * @throws NoSuchFileException when there is none
     */
    public static StoredDataset open(OutputFolder folder) throws IOException {
        return new StoredDataset(folder, SheetReader.read(folder.resolve("dataset/documents.csv")));
    }

    /** The {@code org_id} of each document of the dataset in {@code folder}, by {@code doc_id}; none where there is none. */
    static Map<String, String> offices(OutputFolder folder) throws IOException {
        Path documents = folder.resolve("dataset/documents.csv");
        return !Files.exists(documents)
                ? Map.of()
                : SheetReader.read(documents).stream()
                        .filter(row -> !cell(row, "org_id").isEmpty())
                        .collect(Collectors.toMap(row -> cell(row, "doc_id"), row -> cell(row, "org_id"), (a, b) -> a));
    }

    public int size() {
        return rows.size();
    }

    /** The id of one document, counted from 0. */
    public String docId(int index) {
        return cell(rows.get(index), "doc_id");
    }

    /** What one document, counted from 0, is called. */
    public String sourceFile(int index) {
        return cell(rows.get(index), "source_file");
    }

    /** Whether one document, counted from 0, was read; a duplicate stands under another. */
    public boolean isRead(int index) {
        Map<String, String> row = rows.get(index);
        return cell(row, "duplicate_of").isEmpty() && cell(row, "error_code").isEmpty();
    }

    /** One document, counted from 0. */
    public DocumentResult document(int index) throws IOException {
        Map<String, String> row = rows.get(index);
        Path json = folder.resolve(JsonExport.fileName(cell(row, "doc_id")));
        return cell(row, "duplicate_of").isEmpty() && Files.exists(json)
                ? JsonExport.read(Files.readAllBytes(json)).document()
                : withoutRecords(row);
    }

    /** A file that has no JSON of its own: a duplicate, or one that nobody could open. */
    private static DocumentResult withoutRecords(Map<String, String> row) {
        String docId = cell(row, "doc_id");
        String name = cell(row, "source_file");
        SourceFile source = new SourceFile(Path.of(""), name, SourceFile.Kind.OTHER, "", docId, "", 0);
        Failure failure = cell(row, "error_code").isEmpty()
                ? null
                : new Failure(cell(row, "error_code"), cell(row, "error_message"));
        Status status = failure == null ? Status.DUPLICATE : Status.FAILED;
        return new DocumentResult(source, status, failure, cell(row, "duplicate_of"), List.of(), null, List.of());
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
