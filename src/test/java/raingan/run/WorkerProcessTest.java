package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import raingan.pipeline.reading.Options;
import raingan.source.SourceException;
import raingan.source.SourceFile;

@Tag("process")
class WorkerProcessTest {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Path SAMPLES = Path.of("samples/reports");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int MOST_MB = 400;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Set<Long> before = children();

    @AfterEach
    void stopTheClock() {
        clock.shutdownNow();
    }

    @Test
    void aWorkerNeverHoldsMoreThan400MegabytesHoweverManyScansItReads()
            throws IOException, SourceException, WorkerException {
        assumeTrue(Files.isReadable(STATUS), "only Linux tells what a process held at most");
        List<String> command = WorkerCommand.of("raingan.cli.WorkerMain", List.of("EN"));

        try (WorkerProcess worker = new WorkerProcess(command)) {
            for (String name : List.of("saengdao-2567.scan-a.pdf", "moksai-2565.photo.pdf")) {
                SourceFile source = SourceFile.of(SAMPLES.resolve(name), name);
                for (int page = 1; page <= 4; page++) {
                    Request request = new Request(Request.Source.of(source), page, Options.defaults(), null);
                    assertThat(worker.ask(request, LONG, clock).page()).isNotNull();
                }
            }

            assertThat(peakMegabytes()).isPositive().isLessThan(MOST_MB);
        }
    }

    /** The most that the child of this process held at a time. */
    private long peakMegabytes() throws IOException {
        long child = children().stream()
                .filter(pid -> !before.contains(pid))
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(
                        STATUS.resolveSibling("../" + child + "/status").normalize())
                .stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }
}
