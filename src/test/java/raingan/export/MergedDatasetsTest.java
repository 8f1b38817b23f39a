package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.compare.Gazetteer;
import raingan.export.DatasetDiff.Cause;
import raingan.export.DatasetDiff.Difference;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.review.SheetReader;

/** Several datasets as one, and what differs between two. */
class MergedDatasetsTest {

    private final Path temp;

    MergedDatasetsTest(@TempDir Path temp) {
        this.temp = temp;
    }

    /** Two folders that share a document. */
    @BeforeEach
    void write() throws IOException {
        write("first", Results.document("a.pdf", 1), Results.failed("c.pdf", 3));
        write("second", Results.document("b.pdf", 2), Results.document("again.pdf", 1));
    }

    @Test
    void aDocumentOfTwoFoldersCountsOnce() throws IOException {
        merge("merged");

        assertThat(rows("merged", "documents"))
                .extracting(d -> d.get("source_file"), d -> d.get("status"), d -> d.get("duplicate_of"))
                .containsExactly(
                        tuple("first/a.pdf", "needs_review", ""),
                        tuple("first/c.pdf", "failed", ""),
                        tuple("second/b.pdf", "needs_review", ""),
                        tuple("second/again.pdf", "duplicate", "first/a.pdf"));
        assertThat(rows("merged", "measures")).hasSize(2);
        assertThat(rows("merged", "measure_steps")).hasSize(4);
        assertThat(rows("merged", "organisations")).hasSize(1);
    }

    @Test
    void theMergedDatasetIsWhatItsDescriptionSaysAndTheSameEachTime() throws IOException {
        merge("merged");
        merge("again");

        assertThat(PackageCheck.problems(temp.resolve("merged/dataset"))).isEmpty();
        for (String table : List.of("documents", "measures", "organisations", "comparison", "comparison_long")) {
            assertThat(temp.resolve("again/dataset").resolve(table + ".csv"))
                    .hasSameBinaryContentAs(temp.resolve("merged/dataset").resolve(table + ".csv"));
        }
    }

    @Test
    void whatOneFolderWroteIsWhatAMergeOfItAloneWrites() throws IOException {
        Map<String, Path> one = Map.of("first", temp.resolve("first"));
        try (OutputFolder folder = new OutputFolder(temp.resolve("one"))) {
            MergedDatasets.write(one, folder, new Messages(Language.EN), Gazetteer.NONE);
        }

        for (String table : List.of("organisations", "comparison")) {
            assertThat(withoutConfidence("one", table)).isEqualTo(withoutConfidence("first", table));
        }
    }

    @Test
    void foldersOfOneNameAreToldApartByTheFoldersAbove() {
        assertThat(MergedDatasets.names(List.of(Path.of("2566/out"), Path.of("2567/out"))))
                .containsExactly("2566/out", "2567/out");
        assertThat(MergedDatasets.names(List.of(Path.of("x/2566"), Path.of("x/2567"))))
                .containsExactly("2566", "2567");
    }

    @Test
    void equalDatasetsDoNotDiffer() throws IOException {
        assertThat(DatasetDiff.between(temp.resolve("first"), temp.resolve("first")))
                .isEmpty();
    }

    @Test
    void aChangedValueIsNamedWithItsFieldAndCause() throws IOException {
        write("third", Results.document("a.pdf", 1), Results.failed("c.pdf", 3));
        Path measures = temp.resolve("third/dataset/measures.csv");
        Files.writeString(measures, Files.readString(measures).replace(",in_progress,", ",done,"));
        Path run = temp.resolve("third/run.json");
        Files.writeString(run, "{\"version\":\"9\"}");

        assertThat(DatasetDiff.between(temp.resolve("first"), temp.resolve("third")))
                .containsExactly(
                        new Difference("measures", "abc000000001-m1", "status", "in_progress", "done", Cause.PROGRAM));
    }

    @Test
    void aDocumentThatIsNewIsTheCauseOfItsRecords() throws IOException {
        write("more", Results.document("a.pdf", 1), Results.document("b.pdf", 2), Results.failed("c.pdf", 3));

        assertThat(DatasetDiff.between(temp.resolve("first"), temp.resolve("more")))
                .filteredOn(d -> d.field().equals("record"))
                .extracting(Difference::table, Difference::cause)
                .contains(tuple("documents", Cause.DOCUMENT), tuple("measures", Cause.DOCUMENT));
    }

    /** How sure a name was read stands in no table; that of the whole document does. */
    private List<Map<String, String>> withoutConfidence(String name, String table) throws IOException {
        List<Map<String, String>> rows = rows(name, table);
        rows.forEach(row -> row.remove("confidence"));
        return rows;
    }

    private void merge(String name) throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        folders.put("first", temp.resolve("first"));
        folders.put("second", temp.resolve("second"));
        try (OutputFolder folder = new OutputFolder(temp.resolve(name))) {
            MergedDatasets.write(folders, folder, new Messages(Language.EN), Gazetteer.NONE);
        }
    }

    private void write(String name, DocumentResult... documents) throws IOException {
        try (OutputFolder folder = new OutputFolder(temp.resolve(name));
                DatasetWriter writer = new DatasetWriter(folder, new Messages(Language.EN), Corrections.NONE)) {
            for (DocumentResult document : documents) {
                writer.add(document);
            }
            writer.finish();
        }
    }

    private List<Map<String, String>> rows(String name, String table) throws IOException {
        return SheetReader.read(temp.resolve(name).resolve("dataset").resolve(table + ".csv"));
    }
}
