package raingan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import raingan.compare.Gazetteer;
import raingan.export.DatasetWriter;
import raingan.export.DocumentResult;
import raingan.export.DocumentResult.Status;
import raingan.export.OutputFolder;
import raingan.pipeline.Extraction;
import raingan.pipeline.PageOutcome;
import raingan.review.Messages;
import raingan.run.DocumentParser;
import raingan.run.EmbeddedInputs;
import raingan.run.LocalRunner;
import raingan.run.ResultCache;
import raingan.run.RunFile;
import raingan.run.RunLock;
import raingan.run.RunMessage;
import raingan.run.RunSettings;
import raingan.run.RunSummary;
import raingan.source.KnownFiles;
import raingan.source.SourceFile;
import raingan.source.Sources;
import raingan.thai.value.Spelling;

/** One run of {@code extract} into one folder. */
final class Extractor {

    /** Documents that a refusal names. */
    private static final int NAMES_SHOWN = 5;

    private final OutputOptions output;
    private final RunSettings settings;
    private final String reader;
    private final List<String> wordLists;
    private final Supplier<Spelling> spellings;
    private final Texts texts;
    private final PrintStream out = Screen.out();
    private final PrintStream err = Screen.err();
    private @Nullable Spelling spelling;

    /**
     * What a person leaves to this run.
     *
     * @param verify whether files are read even where nothing says that they changed
     * @param replace whether documents may be dropped from the dataset
     * @param list the official list of local governments as it was given
     * @param gazetteer what it says
     * @param attachments where the files inside PDFs are kept; null for nowhere
     */
    record Choices(
            boolean verify, boolean replace, OfficialList list, Gazetteer gazetteer, @Nullable Path attachments) {}

    /**
     * A run to be made.
     *
     * @param spellings makes the corrector, which takes as long as parsing ten documents
     */
    Extractor(
            OutputOptions output,
            RunSettings settings,
            String reader,
            List<String> wordLists,
            Supplier<Spelling> spellings) {
        this.output = output;
        this.settings = settings;
        this.reader = reader;
        this.wordLists = wordLists;
        this.spellings = spellings;
        this.texts = new Texts(output.language());
    }

    /** Reads what was found and returns the exit status. */
    int run(Sources.Found found, Choices choices) {
        Path folder = output.out();
        try {
            Optional<RunLock> lock = RunLock.take(folder);
            if (lock.isEmpty()) {
                err.println(RunMessage.LOCKED.text(output.language().locale(), folder));
                return Main.WRONG_USAGE;
            }
            try (RunLock held = lock.get()) {
                return extract(found, choices, held.folder());
            }
        } catch (IOException e) {
            err.println(WriteProblems.text(e, folder, output.language().locale()));
            return Main.WRONG_USAGE;
        }
    }

    private int extract(Sources.Found named, Choices choices, Path folder) throws IOException {
        ResultCache results = settings.results();
        KnownFiles known = results == null || choices.verify() ? KnownFiles.none() : results.knownFiles();
        try (AttachmentFolder attachments = AttachmentFolder.of(choices.attachments())) {
            return extract(EmbeddedInputs.with(named, attachments.path(), known), choices, folder, known);
        }
    }

    private int extract(Sources.Found found, Choices choices, Path folder, KnownFiles known) throws IOException {
        if (!choices.replace()) {
            List<String> dropped = DroppedDocuments.of(folder, found.inputs(), known);
            if (!dropped.isEmpty()) {
                err.println(refusal(dropped, folder));
                return Main.WRONG_USAGE;
            }
        }
        return extract(found, known, choices, folder);
    }

    private String refusal(List<String> dropped, Path folder) {
        String names = String.join(", ", dropped.subList(0, Math.min(NAMES_SHOWN, dropped.size())));
        String all = dropped.size() <= NAMES_SHOWN
                ? names
                : texts.of("and-more", names, Integer.toString(dropped.size() - NAMES_SHOWN));
        return texts.of("would-drop", Integer.toString(dropped.size()), folder, all);
    }

    private int extract(Sources.Found found, KnownFiles known, Choices choices, Path folder) throws IOException {
        try (Interruption interruption = new Interruption();
                OutputFolder target = new OutputFolder(folder);
                Progress progress = Progress.start(found.inputs().size(), texts, err);
                LocalRunner runner =
                        new LocalRunner(settings, output.language().locale(), new Parser(), progress, known);
                DatasetWriter writer = new DatasetWriter(
                        target,
                        new Messages(output.language()),
                        CorrectionFiles.collect(target),
                        choices.gazetteer())) {
            interruption.stops(runner::stop);
            choices.list().keep(target);
            RunSummary summary = write(found, runner, writer, target);
            progress.end();
            new SummaryText(texts, folder).print(summary, out);
            if (writer.stale() > 0) {
                out.println(texts.of("missed", Integer.toString(writer.stale())));
            }
            return interruption.status(summary.documents(Status.FAILED) > 0 ? Main.SOME_FAILED : Main.OK);
        }
    }

    private final class Parser implements DocumentParser {

        @Override
        public DocumentResult parse(SourceFile source, List<PageOutcome> pages) {
            return Extraction.parse(source, pages, spelling());
        }

        @Override
        public void prepare() {
            spelling();
        }
    }

    private synchronized Spelling spelling() {
        Spelling made = spelling == null ? spellings.get() : spelling;
        spelling = made;
        return made;
    }

    private RunSummary write(Sources.Found found, LocalRunner runner, DatasetWriter writer, OutputFolder target)
            throws IOException {
        Instant start = Instant.now();
        RunSummary summary = runner.run(found, writer);
        summary.add(writer.finish());
        if (!summary.interrupted()) {
            writer.removeStale();
        }
        CorrectionFiles.remember(target);
        byte[] run = RunFile.of(
                Main.Version.number(), reader, settings, wordLists, target.root(), summary, start, Instant.now());
        target.write(RunFile.NAME, run);
        return summary;
    }
}
