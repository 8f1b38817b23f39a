package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.review.SheetReader;

@Tag("process")
class WorkerFaultsTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(20);

    private final Path temp;
    private final Path in;
    private final Path out;

    WorkerFaultsTest(@TempDir Path temp) {
        this.temp = temp;
        this.in = temp.resolve("in");
        this.out = temp.resolve("out");
    }

    @Test
    void aPageThatAlwaysCrashesCostsOneReviewRowAndNothingElse() throws IOException {
        Runs.file(in, "a.pdf", "one", "crash", "three");
        Runs.file(in, "b.pdf", "four");

        RunSummary summary = run(LONG);

        assertThat(summary.retries()).isEqualTo(2);
        assertThat(review()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("code", "PAGE_FAILED")
                .containsEntry("page", "2")
                .containsEntry("source_file", "a.pdf"));
        assertThat(document("a.pdf")).containsEntry("page_count", "3").containsEntry("ocr_pages", "2");
        assertThat(document("b.pdf")).containsEntry("ocr_pages", "1");
    }

    @Test
    void aHangingPageIsEndedByTheTimeLimit() throws IOException {
        Runs.file(in, "a.pdf", "one", "hang");

        run(SHORT);

        assertThat(review()).singleElement().satisfies(row -> assertThat(row.get("message"))
                .contains("--timeout-per-page"));
    }

    @Test
    void aPageThatIsOnlyTooDearIsReadAtLowerCostAndTheRecordSaysSo() throws IOException {
        Runs.file(in, "a.pdf", "if-dear-memory", "if-dear-hang", "if-dear-throw");

        RunSummary summary = run(SHORT);

        assertThat(review()).isEmpty();
        assertThat(summary.retries()).isEqualTo(3);
        String json = Runs.written(out).values().stream()
                .filter(c -> c.contains("read-again-at-lower-resolution"))
                .findFirst()
                .orElse("");
        assertThat(json).contains("out of memory", "time limit", "failed reader", "150 dpi");
    }

    @Test
    void aWorkerKilledFromOutsideChangesNothingInTheResult() throws IOException {
        Path file = Runs.file(in, "a.pdf", "one", "killed-once", "three");
        RunSummary disturbed = run(LONG);
        Map<String, String> first = Runs.written(out);

        assertThat(file.resolveSibling("a.pdf.mark")).exists();
        Path undisturbed = temp.resolve("again");
        RunSummary calm = Runs.run(in, undisturbed, Runs.settings(LONG, 500, null), RunEvents.SILENT);

        assertThat(disturbed.retries()).isEqualTo(1);
        assertThat(calm.retries()).isZero();
        assertThat(Runs.written(undisturbed)).isEqualTo(first);
    }

    @Test
    void aDamagedPageIsNotReadTwice() throws IOException {
        Runs.file(in, "a.pdf", "damaged", "two");

        RunSummary summary = run(LONG);

        assertThat(summary.retries()).isZero();
        assertThat(review()).singleElement().satisfies(row -> assertThat(row.get("message"))
                .contains("Scan it again"));
    }

    @Test
    void noiseOnStandardOutputDoesNotDisturbTheAnswers() throws IOException {
        Runs.file(in, "a.pdf", "noise", "noise", "three");

        RunSummary summary = run(LONG);

        assertThat(summary.retries()).isZero();
        assertThat(review()).isEmpty();
    }

    @Test
    void aWorkerIsReplacedAfterItsShareOfPages() throws IOException {
        Runs.file(in, "a.pdf", "process 1", "process 2", "process 3", "process 4", "process 5", "process 6");

        RunSummary summary = Runs.run(in, out, Runs.settings(LONG, 2, null), RunEvents.SILENT);

        assertThat(summary.pages()).isEqualTo(6);
        assertThat(summary.retries()).isZero();
        assertThat(Pattern.compile("process ([0-9]+)")
                        .matcher(String.join("", Runs.written(out).values()))
                        .results()
                        .map(m -> m.group(1))
                        .distinct())
                .hasSizeBetween(3, 5);
    }

    @Test
    void aFileThatCannotBeOpenedHasItsRow() throws IOException {
        Runs.file(in, "empty.pdf");
        Runs.file(in, "ok.pdf", "one");
        Runs.file(in, "defect.pdf", "one", "two");

        RunSummary summary = run(LONG);

        assertThat(document("empty.pdf")).containsEntry("status", "failed").containsEntry("error_code", "EMPTY_FILE");
        assertThat(document("defect.pdf")).containsEntry("error_code", "PARSE_FAILED");
        assertThat(document("ok.pdf")).containsEntry("status", "ok");
        assertThat(summary.failures())
                .extracting(RunSummary.FailedFile::sourceFile)
                .containsExactly("defect.pdf", "empty.pdf");
    }

    @Test
    void aDocumentThatIsParsedWithoutEndCostsItselfAndNothingElse() throws IOException {
        Runs.file(in, "endless.pdf", "one");
        Runs.file(in, "ok.pdf", "two");

        RunSummary summary = run(Duration.ofSeconds(5));

        assertThat(document("endless.pdf")).containsEntry("error_code", "PARSE_FAILED");
        assertThat(document("ok.pdf")).containsEntry("status", "ok");
        assertThat(summary.defects()).singleElement().asString().contains("endless.pdf", "5 s", "Runs.parse");
    }

    private RunSummary run(Duration limit) throws IOException {
        return Runs.run(in, out, Runs.settings(limit, 500, null), RunEvents.SILENT);
    }

    private List<Map<String, String>> review() throws IOException {
        return SheetReader.read(out.resolve("review/review.csv"));
    }

    private Map<String, String> document(String name) throws IOException {
        return SheetReader.read(out.resolve("dataset/documents.csv")).stream()
                .filter(row -> name.equals(row.get("source_file")))
                .findFirst()
                .orElseThrow();
    }
}
