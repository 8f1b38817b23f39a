package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.export.DocumentFigures;
import raingan.export.DocumentResult;
import raingan.review.SheetReader;
import raingan.source.KnownFiles;

@Tag("process")
class LocalRunnerTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path temp;
    private final Path in;

    LocalRunnerTest(@TempDir Path temp) {
        this.temp = temp;
        this.in = temp.resolve("in");
    }

    /** Counts the pages that workers read. */
    private static final class Counter implements RunEvents {
        private final AtomicInteger read = new AtomicInteger();

        @Override
        public void pageDone(boolean cached) {
            if (!cached) {
                read.incrementAndGet();
            }
        }
    }

    @Test
    void documentsStandInTheOrderOfTheirNamesWhicheverIsDoneFirst() throws IOException {
        Runs.file(in, "a.pdf", "slow 1", "slow 2");
        Runs.file(in, "b.pdf", "3");
        Runs.file(in, "d.pdf", "slow 4");

        run("out", null);

        assertThat(names("out")).containsExactly("a.pdf", "b.pdf", "d.pdf");
    }

    @Test
    void aRunThatIsToEndBeforeItBeginsReadsNothing() throws IOException {
        Runs.file(in, "a.pdf", "1");
        RunEvents events = new RunEvents() {};
        RunSettings settings = Runs.settings(LIMIT, 500, null);
        try (LocalRunner runner = new LocalRunner(settings, Locale.ENGLISH, Runs::parse, events, KnownFiles.none())) {
            runner.stop();

            RunSummary summary = Runs.run(runner, in, temp.resolve("out"));

            assertThat(summary.interrupted()).isTrue();
        }
        assertThat(names("out")).isEmpty();
    }

    @Test
    void filesWithTheSameBytesAreReadOnce() throws IOException {
        Runs.file(in, "a.pdf", "same");
        Runs.file(in, "b.pdf", "same");
        Runs.file(in, "c.pdf");
        Runs.file(in, "d.pdf");

        RunSummary summary = run("out", null);

        List<Map<String, String>> rows = SheetReader.read(temp.resolve("out/dataset/documents.csv"));
        assertThat(rows.get(1)).containsEntry("status", "duplicate").containsEntry("duplicate_of", "a.pdf");
        assertThat(rows.get(3)).containsEntry("status", "failed").containsEntry("duplicate_of", "c.pdf");
        assertThat(summary.documents(DocumentResult.Status.FAILED)).isEqualTo(2);
    }

    @Test
    void aSecondRunTakesEveryPageFromTheCacheAndWritesTheSameBytes() throws IOException {
        Runs.file(in, "a.pdf", "1", "2", "3");
        Runs.file(in, "b.pdf", "4");
        PageCache cache = new PageCache(temp.resolve("cache"), "test 1");

        Counter first = run("out", cache, false);
        Map<String, String> written = Runs.written(temp.resolve("out"));
        Counter second = run("again", cache, false);

        assertThat(first.read).hasValue(4);
        assertThat(second.read).hasValue(0);
        assertThat(Runs.written(temp.resolve("again"))).isEqualTo(written);
        assertThat(run("forced", cache, true).read).hasValue(4);
        assertThat(run("newer", new PageCache(temp.resolve("cache"), "test 2"), false).read)
                .hasValue(4);
    }

    @Test
    void aRunThatIsStoppedWritesWhatIsDoneAndGoesOnWhereItStopped() throws Exception {
        Runs.file(in, "a.pdf", "1");
        Runs.file(in, "b.pdf", "2", "3");
        Runs.file(in, "c.pdf", "hang");
        PageCache cache = new PageCache(temp.resolve("cache"), "test");
        CountDownLatch two = new CountDownLatch(2);
        RunEvents events = new RunEvents() {
            @Override
            public void documentDone(DocumentFigures document) {
                two.countDown();
            }
        };
        RunSettings settings = Runs.settings(LIMIT, 500, cache);
        try (LocalRunner runner = new LocalRunner(settings, Locale.ENGLISH, Runs::parse, events, KnownFiles.none())) {
            Thread stopper = new Thread(() -> {
                try {
                    two.await();
                    runner.stop();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            stopper.start();
            RunSummary summary = Runs.run(runner, in, temp.resolve("out"));
            stopper.join();
            assertThat(summary.interrupted()).isTrue();
        }
        assertThat(names("out")).containsExactly("a.pdf", "b.pdf");
        assertThat(Files.exists(temp.resolve("out/.raingan-part"))).isFalse();

        Files.delete(in.resolve("c.pdf"));
        assertThat(run("rest", cache, false).read).hasValue(0);
    }

    @Test
    void twoRunsAtOnceShareACacheAndWriteTheSame() throws Exception {
        for (int i = 0; i < 12; i++) {
            Runs.file(in, "f" + i + ".pdf", "slow " + i, i + " 2", i + " 3");
        }
        Path cache = temp.resolve("cache");
        Callable<RunSummary> first = () -> run("one", new PageCache(cache, "test"));
        Callable<RunSummary> second = () -> run("two", new PageCache(cache, "test"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<RunSummary> done : threads.invokeAll(List.of(first, second))) {
                assertThat(done.get().pages()).isEqualTo(36);
            }
        } finally {
            threads.shutdown();
        }

        assertThat(Runs.written(temp.resolve("one"))).isEqualTo(Runs.written(temp.resolve("two")));
        assertThat(run("warm", new PageCache(cache, "test"), false).read).hasValue(0);
        assertThat(Runs.written(temp.resolve("warm"))).isEqualTo(Runs.written(temp.resolve("one")));
    }

    @Test
    void aCacheThatCannotBeWrittenCostsNothingButTime() throws IOException {
        Runs.file(in, "a.pdf", "1", "2");
        Path file = Files.createFile(temp.resolve("file"));
        run("calm", null);

        RunSummary summary = run("out", new PageCache(file.resolve("cache"), "test"));

        assertThat(summary.retries()).isZero();
        assertThat(Runs.written(temp.resolve("out"))).isEqualTo(Runs.written(temp.resolve("calm")));
    }

    private RunSummary run(String out, @Nullable PageCache cache) throws IOException {
        return Runs.run(in, temp.resolve(out), Runs.settings(LIMIT, 500, cache), RunEvents.SILENT);
    }

    private Counter run(String out, PageCache cache, boolean refresh) throws IOException {
        Counter counter = new Counter();
        Runs.run(in, temp.resolve(out), Runs.settings(LIMIT, 500, cache, refresh), counter);
        return counter;
    }

    private List<String> names(String out) throws IOException {
        return SheetReader.read(temp.resolve(out).resolve("dataset/documents.csv")).stream()
                .map(row -> String.valueOf(row.get("source_file")))
                .toList();
    }
}
