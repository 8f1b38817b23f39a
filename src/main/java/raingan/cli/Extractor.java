package raingan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import raingan.export.DatasetWriter;
import raingan.export.DocumentResult.Status;
import raingan.export.OutputFolder;
import raingan.pipeline.Extraction;
import raingan.review.Messages;
import raingan.run.LocalRunner;
import raingan.run.RunFile;
import raingan.run.RunLock;
import raingan.run.RunMessage;
import raingan.run.RunSettings;
import raingan.run.RunSummary;
import raingan.source.Sources;
import raingan.thai.value.Spelling;

/** One run of {@code extract} into one folder. */
final class Extractor {

    private final OutputOptions output;
    private final RunSettings settings;
    private final String reader;
    private final Spelling spelling;
    private final List<String> wordLists;
    private final Texts texts;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    Extractor(OutputOptions output, RunSettings settings, String reader, Spelling spelling, List<String> wordLists) {
        this.output = output;
        this.settings = settings;
        this.reader = reader;
        this.spelling = spelling;
        this.wordLists = wordLists;
        this.texts = new Texts(output.language());
    }

    /** Reads {@code inputs} and returns the exit status. */
    int run(List<Sources.Input> inputs) {
        Path folder = output.out();
        try {
            Optional<RunLock> lock = RunLock.take(folder);
            if (lock.isEmpty()) {
                err.println(RunMessage.LOCKED.text(output.language().locale(), folder));
                return Main.WRONG_USAGE;
            }
            try (RunLock held = lock.get()) {
                return extract(inputs, held.folder());
            }
        } catch (IOException e) {
            err.println(WriteProblems.text(e, folder, output.language().locale()));
            return Main.WRONG_USAGE;
        }
    }

    private int extract(List<Sources.Input> inputs, Path folder) throws IOException {
        try (Interruption interruption = new Interruption();
                OutputFolder target = new OutputFolder(folder);
                Progress progress = Progress.start(inputs.size(), texts, err);
                LocalRunner runner = new LocalRunner(
                        settings,
                        output.language().locale(),
                        (source, pages) -> Extraction.parse(source, pages, spelling),
                        progress);
                DatasetWriter writer =
                        new DatasetWriter(target, new Messages(output.language()), CorrectionFiles.collect(target))) {
            interruption.stops(runner::stop);
            RunSummary summary = write(inputs, runner, writer, target);
            progress.end();
            new SummaryText(texts, folder).print(summary, out);
            if (writer.stale() > 0) {
                out.println(texts.of("missed", Integer.toString(writer.stale())));
            }
            return interruption.status(summary.documents(Status.FAILED) > 0 ? Main.SOME_FAILED : Main.OK);
        }
    }

    private RunSummary write(List<Sources.Input> inputs, LocalRunner runner, DatasetWriter writer, OutputFolder target)
            throws IOException {
        Instant start = Instant.now();
        RunSummary summary = runner.run(inputs, writer);
        writer.finish();
        if (!summary.interrupted()) {
            writer.removeStale();
        }
        byte[] run = RunFile.of(Main.Version.number(), reader, settings, wordLists, summary, start, Instant.now());
        target.write(RunFile.NAME, run);
        return summary;
    }
}
