package raingan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import raingan.compare.Evidence;
import raingan.compare.Gazetteer;
import raingan.export.DocumentResult.Status;
import raingan.review.Corrections;
import raingan.review.Messages;
import raingan.review.ReviewRow;
import raingan.review.Sheet;

/**
 * Several datasets as one, compared anew. What was read stays in the folders it came from: the merged one holds tables and
 * the review sheet, and corrections belong where the documents are.
 */
public final class MergedDatasets {

    /** Says that a folder holds merged datasets. */
    public static final String MARK = "merged.csv";

    private final List<WrittenDataset> datasets;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Status> statuses = new ArrayList<>();
    private final Map<String, String> before = new HashMap<>();
    private Corrections corrections = Corrections.NONE;

    /** The {@code source_file} of the first document of each id. */
    private final Map<String, String> firsts = new HashMap<>();

    private MergedDatasets(List<WrittenDataset> datasets) {
        this.datasets = datasets;
    }

    /**
     * Merges the datasets in {@code folders} into {@code out}.
     *
     * @param folders with what their files are called by beside each other, in this order
     * @return what came of the comparison
     */
    public static ComparedDocuments write(
            Map<String, Path> folders, OutputFolder out, Messages messages, Gazetteer gazetteer) throws IOException {
        MergedDatasets merged = new MergedDatasets(folders.entrySet().stream()
                .map(e -> new WrittenDataset(e.getValue(), e.getKey()))
                .toList());
        merged.read();
        ComparedDocuments compared =
                ComparedDocuments.of(merged.evidence, merged.statuses, gazetteer, merged.before, merged.corrections);
        merged.write(compared, out, messages);
        return compared;
    }

    private void read() throws IOException {
        for (WrittenDataset dataset : datasets) {
            corrections = corrections.with(dataset.corrections());
            for (WrittenDataset.Document document : dataset.documents()) {
                add(document);
            }
        }
    }

    /** A document that stands in an earlier dataset as well is a duplicate here. */
    private void add(WrittenDataset.Document document) {
        Evidence told = document.evidence();
        String first = told.read() ? firsts.putIfAbsent(told.docId(), told.sourceFile()) : null;
        evidence.add(first == null ? told : told.duplicateOf(first));
        statuses.add(first == null ? document.status() : Status.DUPLICATE);
        if (!document.orgId().isEmpty()) {
            before.putIfAbsent(told.docId(), document.orgId());
        }
    }

    private boolean isFirst(String docId, String sourceFile) {
        return firsts.getOrDefault(docId, sourceFile).equals(sourceFile);
    }

    private void write(ComparedDocuments compared, OutputFolder out, Messages messages) throws IOException {
        List<String> names = new ArrayList<>();
        Iterator<String> late = compared.documentCells();
        Iterator<String> plans = compared.measureCells();
        for (Table<?> table : Tables.ALL) {
            names.add(table(table, table.equals(DocumentTable.TABLE) ? late : plans, out));
        }
        names.add(review(compared, out, messages));
        names.addAll(ComparisonFiles.write(compared.comparison(), out));
        names.add(ComparisonFiles.write(
                out,
                MARK,
                Sheet.bytes(
                        List.of("name"),
                        datasets.stream().map(d -> List.of(d.name())).toList())));
        out.publish(names);
    }

    private String table(Table<?> table, Iterator<String> late, OutputFolder out) throws IOException {
        String name = "dataset/" + table.schema().fileName();
        Set<String> steps = new HashSet<>();
        try (OutputStream file = out.open(name);
                Sheet sheet = new Sheet(file, table.schema().header())) {
            for (WrittenDataset dataset : datasets) {
                CsvRows.each(dataset.file(table.schema().name()), row -> {
                    if (keeps(dataset, row, steps)) {
                        sheet.write(cells(table, dataset, row, late));
                    }
                });
            }
        }
        return name;
    }

    /** Records of a document that stands in an earlier dataset as well are there. */
    private boolean keeps(WrittenDataset dataset, Map<String, String> row, Set<String> steps) {
        if (row.containsKey("status") && row.containsKey("duplicate_of")) {
            return true;
        }
        String file = row.getOrDefault("source_file", "");
        if (!file.isEmpty()) {
            return isFirst(row.getOrDefault("doc_id", ""), dataset.named(file));
        }
        String step = row.getOrDefault("measure_id", "") + " " + row.getOrDefault("step_no", "");
        return steps.add(step);
    }

    private List<String> cells(Table<?> table, WrittenDataset dataset, Map<String, String> row, Iterator<String> late) {
        String file = dataset.named(row.getOrDefault("source_file", ""));
        boolean repeated = table.equals(DocumentTable.TABLE) && !isFirst(row.getOrDefault("doc_id", ""), file);
        List<String> cells = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            String name = column.field().name();
            cells.add(
                    column.late()
                            ? late.next()
                            : name.equals("source_file")
                                    ? file
                                    : repeated ? ofRepeated(column, row) : own(dataset, name, row));
        }
        return cells;
    }

    private static String own(WrittenDataset dataset, String name, Map<String, String> row) {
        String cell = row.getOrDefault(name, "");
        return name.equals("duplicate_of") ? dataset.named(cell) : cell;
    }

    /** Of a document that stands in an earlier dataset only the id, and where it stands. */
    private String ofRepeated(Column<?> column, Map<String, String> row) {
        String id = row.getOrDefault("doc_id", "");
        return switch (column.field().name()) {
            case "doc_id" -> id;
            case "duplicate_of" -> firsts.getOrDefault(id, "");
            default -> column.field().limits().required() ? "0" : "";
        };
    }

    private String review(ComparedDocuments compared, OutputFolder out, Messages messages) throws IOException {
        Set<String> anew = compared.rows().stream().map(ReviewRow::reviewId).collect(Collectors.toSet());
        try (OutputStream file = out.open(DatasetWriter.REVIEW);
                Sheet sheet = new Sheet(file, ReviewRow.COLUMNS)) {
            for (WrittenDataset dataset : datasets) {
                CsvRows.each(dataset.folder().resolve(DatasetWriter.REVIEW), row -> {
                    String named = dataset.named(row.getOrDefault("source_file", ""));
                    boolean across = WrittenDataset.ACROSS.contains(row.getOrDefault("code", ""));
                    if (!across
                            && isFirst(row.getOrDefault("doc_id", ""), named)
                            && !anew.contains(row.getOrDefault("review_id", ""))) {
                        row.put("source_file", named);
                        sheet.write(ReviewRow.COLUMNS.stream()
                                .map(c -> row.getOrDefault(c, ""))
                                .toList());
                    }
                });
            }
            for (ReviewRow row : compared.rows()) {
                sheet.write(row.cells(messages));
            }
        }
        return DatasetWriter.REVIEW;
    }

    /** Names for folders beside each other: that of each, with as many of those above as tell them apart. */
    public static List<String> names(List<Path> folders) {
        List<Path> whole =
                folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
        for (int parts = 1; ; parts++) {
            int wanted = parts;
            List<String> names = whole.stream().map(f -> last(f, wanted)).toList();
            boolean all = whole.stream().allMatch(f -> f.getNameCount() <= wanted);
            if (all || names.size() == Set.copyOf(names).size()) {
                return names;
            }
        }
    }

    private static String last(Path folder, int parts) {
        int from = Math.max(0, folder.getNameCount() - parts);
        return Stream.iterate(from, i -> i < folder.getNameCount(), i -> i + 1)
                .map(i -> folder.getName(i).toString())
                .collect(Collectors.joining("/"));
    }
}
