package raingan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import raingan.check.Severity;
import raingan.compare.Evidence;
import raingan.compare.Gazetteer;
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

    /** Tables with cells that are known only when all documents are. */
    private static final List<Table<?>> LATE = List.of(DocumentTable.TABLE, Tables.MEASURES);

    private final OutputFolder folder;
    private final Messages messages;
    private final Corrections corrections;
    private final Gazetteer gazetteer;
    private final Map<String, String> offices;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final List<OutputStream> files = new ArrayList<>();
    private final Set<Path> documents = new HashSet<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Additions.Problem> problems = new ArrayList<>();

    /** Opens every file aside, without an official list of offices. */
    public DatasetWriter(OutputFolder folder, Messages messages, Corrections corrections) throws IOException {
        this(folder, messages, corrections, Gazetteer.NONE);
    }

    /** Opens every file aside; {@code gazetteer} is the official list of offices. */
    public DatasetWriter(OutputFolder folder, Messages messages, Corrections corrections, Gazetteer gazetteer)
            throws IOException {
        this.folder = folder;
        this.messages = messages;
        this.corrections = corrections;
        this.gazetteer = gazetteer;
        this.offices = StoredDataset.offices(folder);
        for (Table<?> table : Tables.ALL) {
            files.add(open(
                    LATE.contains(table) ? LateFile.name(path(table)) : path(table),
                    table.schema().header()));
        }
        files.add(open(REVIEW, ReviewRow.COLUMNS));
    }

    /**
     * Adds the next document in the order of the dataset.
     *
     * @return what stands in the dataset now, corrected where people corrected it
     */
    public Contribution add(DocumentResult result) throws IOException {
        SourceFile source = result.source();
        byte[] asRead = JsonExport.write(result, List.of());
        Reviewed reviewed = reviewed(result, corrections);
        String json = "";
        if (result.duplicateOf().isEmpty() && !source.docId().isEmpty()) {
            List<Correction> corrected = reviewed.corrections();
            json = folder.writeWhenNew(
                    JsonExport.fileName(source.docId()),
                    corrected.isEmpty() ? asRead : JsonExport.write(result, corrected));
        }
        Contribution contribution = contribution(current(result, reviewed), reviewed, json);
        write(contribution);
        outcomes.addAll(reviewed.outcomes());
        problems.addAll(reviewed.problems());
        return contribution;
    }

    /** Whether the JSON of a document that nobody corrected stands as it was written, so that {@code kept} is the rest of it. */
    public boolean canAdd(Contribution kept) {
        return folder.holds(JsonExport.fileName(kept.docId()), kept.json());
    }

    /** Whether people said anything about a document, also by the id that an earlier version gave it. */
    public boolean isCorrected(SourceFile source) {
        return corrections.speaksOf(source.docId()) || corrections.speaksOf(source.formerDocId());
    }

    /** Adds the next document as it was written before. */
    public void add(Contribution kept) throws IOException {
        write(kept);
    }

    private Contribution contribution(DocumentResult current, Reviewed reviewed, String json) throws IOException {
        List<byte[]> rows = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            rows.add(Sheet.rows(table.rows(current)));
        }
        rows.add(Sheet.rows(
                reviewed.rows().stream().map(row -> row.cells(messages)).toList()));
        return new Contribution(
                current.source().docId(), DocumentFigures.of(current), rows, json, EvidenceOf.document(current));
    }

    private void write(Contribution contribution) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).write(contribution.rows().get(i));
        }
        evidence.add(contribution.evidence());
        statuses.add(contribution.figures().status());
        if (!contribution.json().isEmpty()) {
            documents.add(folder.resolve(JsonExport.fileName(contribution.docId())));
        }
    }

    private OutputStream open(String path, List<String> header) throws IOException {
        OutputStream file = folder.open(path);
        file.write(Sheet.bytes(header, List.of()));
        return file;
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

    /**
     * Compares the documents and puts the tables in place.
     *
     * @return what came of the comparison
     */
    public ComparedDocuments finish() throws IOException {
        List<String> names = new ArrayList<>();
        ComparedDocuments compared = ComparedDocuments.of(evidence, statuses, gazetteer, offices, corrections);
        OutputStream review = files.get(files.size() - 1);
        review.write(Sheet.rows(
                compared.rows().stream().map(row -> row.cells(messages)).toList()));
        close();
        LateFile.fill(folder, path(DocumentTable.TABLE), compared.documentCells());
        LateFile.fill(folder, path(Tables.MEASURES), compared.measureCells());
        Tables.ALL.forEach(table -> names.add(path(table)));
        names.add(REVIEW);
        names.addAll(ComparisonFiles.write(compared.comparison(), folder));
        names.add(ComparisonFiles.write(
                folder,
                "review/" + DataPackage.FILE_NAME,
                DataPackage.of("raingan-review", List.of(ReviewSchema.SCHEMA))));
        folder.publish(names);
        keepCorrections();
        return compared;
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
                folder.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputStream file : files) {
            file.close();
        }
    }

    private static String path(Table<?> table) {
        return "dataset/" + table.schema().fileName();
    }
}
