package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.pipeline.reading.Options;
import raingan.review.SheetReader;

/** A broken machine fails the documents that need it, by its own name, and blames no page. */
@Tag("process")
class BrokenMachineTest {

    private final Path temp;
    private final Path in;
    private final Path out;

    BrokenMachineTest(@TempDir Path temp) {
        this.temp = temp;
        this.in = temp.resolve("in");
        this.out = temp.resolve("out");
    }

    @Test
    void anEngineThatDoesNotStartFailsTheDocumentsThatNeedIt() throws IOException {
        Runs.file(in, "mixed.pdf", "printed", "scan");
        Runs.file(in, "printed.pdf", "one", "two");

        RunSummary summary = run(WorkerCommand.of(FaultyReader.class.getName(), List.of("refuses")));

        assertThat(document("mixed.pdf"))
                .containsEntry("status", "failed")
                .containsEntry("error_code", "OCR_UNAVAILABLE")
                .containsEntry("error_message", "no engine");
        assertThat(document("printed.pdf")).containsEntry("status", "ok");
        assertThat(SheetReader.read(out.resolve("review/review.csv"))).isEmpty();
        assertThat(summary.retries()).isZero();
        assertThat(keptPages()).as("pages in the cache: the printed ones").isEqualTo(3);
    }

    @Test
    void anEngineThatCrashesAtItsStartIsFoundOutOnceAndNotTriedAgain() throws IOException {
        Runs.file(in, "a.pdf", "printed", "scan", "scan", "scan", "scan");
        Runs.file(in, "b.pdf", "scan", "scan", "scan", "scan", "scan");
        Runs.file(in, "printed.pdf", "one");

        RunSummary summary = run(WorkerCommand.of(FaultyReader.class.getName(), List.of("crashes")));

        assertThat(document("a.pdf"))
                .containsEntry("error_code", "OCR_UNAVAILABLE")
                .extractingByKey("error_message")
                .asString()
                .contains("breaks down", "exit status 134");
        assertThat(document("b.pdf")).containsEntry("error_code", "OCR_UNAVAILABLE");
        assertThat(document("printed.pdf")).containsEntry("status", "ok");
        assertThat(summary.retries()).as("pages blamed").isZero();
    }

    @Test
    void aPageThatCrashesASoundEngineIsStillToBlame() throws IOException {
        Runs.file(in, "a.pdf", "scan", "crash");

        run(WorkerCommand.of(FaultyReader.class.getName(), List.of()));

        assertThat(document("a.pdf")).containsEntry("status", "ok");
        assertThat(SheetReader.read(out.resolve("review/review.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("code", "PAGE_FAILED"));
    }

    @Test
    void processesThatDoNotStartAreToldWithWhatTheySay() throws IOException {
        Runs.file(in, "a.pdf", "one", "two", "three");
        List<String> command = WorkerCommand.of(FaultyReader.class.getName(), List.of());

        run(List.of(command.get(0), "-XX:NoSuchFlag"));
        assertThat(document("a.pdf"))
                .containsEntry("error_code", "WORKER_UNAVAILABLE")
                .extractingByKey("error_message")
                .asString()
                .contains("NoSuchFlag");

        run(List.of(temp.resolve("no-java").toString()));
        assertThat(document("a.pdf")).containsEntry("error_code", "WORKER_UNAVAILABLE");
        assertThat(keptPages()).isZero();
    }

    private RunSummary run(List<String> workers) throws IOException {
        RunSettings settings = new RunSettings(
                workers,
                2,
                Duration.ofSeconds(60),
                500,
                Options.defaults(),
                new PageCache(cache(), "test"),
                null,
                false);
        return Runs.run(in, out, settings, RunEvents.SILENT);
    }

    private Path cache() {
        return temp.resolve("cache");
    }

    private long keptPages() throws IOException {
        if (!Files.exists(cache())) {
            return 0;
        }
        try (Stream<Path> walk = Files.walk(cache())) {
            return walk.map(p -> p.getFileName().toString())
                    .filter(name -> name.matches("p[1-9].*"))
                    .count();
        }
    }

    private Map<String, String> document(String name) throws IOException {
        return SheetReader.read(out.resolve("dataset/documents.csv")).stream()
                .filter(row -> name.equals(row.get("source_file")))
                .findFirst()
                .orElseThrow();
    }
}
