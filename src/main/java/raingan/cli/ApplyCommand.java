package raingan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import raingan.export.Contribution;
import raingan.export.DatasetWriter;
import raingan.export.MergedDatasets;
import raingan.export.OutputFolder;
import raingan.export.StoredDataset;
import raingan.review.Corrections;
import raingan.review.FilledSheet;
import raingan.review.Messages;
import raingan.review.SheetEntry;
import raingan.run.KeptResults;
import raingan.run.ResultCache;
import raingan.run.RunLock;
import raingan.run.RunMessage;

/** {@code raingan apply}: carries what people corrected into the dataset, without reading a page. */
@Command(name = "apply", mixinStandardHelpOptions = true)
final class ApplyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "review")
    private List<Path> sheets = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--partial")
    private boolean partial;

    private final PrintStream out = Screen.out();
    private final PrintStream err = Screen.err();

    @Override
    public Integer call() {
        Texts texts = new Texts(output.language());
        List<Path> filled =
                sheets.isEmpty() ? List.of(output.out().resolve(CorrectionFiles.REVIEW)) : List.copyOf(sheets);
        List<Path> needed = new ArrayList<>(filled);
        needed.add(output.out().resolve("dataset/documents.csv"));
        if (Files.exists(output.out().resolve(MergedDatasets.MARK))) {
            throw new ParameterException(spec.commandLine(), texts.of("apply-merged", output.out()));
        }
        for (Path file : needed) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), texts.of("missing", file));
            }
        }
        try {
            Optional<RunLock> lock = RunLock.take(output.out());
            if (lock.isEmpty()) {
                err.println(RunMessage.LOCKED.text(output.language().locale(), output.out()));
                return Main.WRONG_USAGE;
            }
            try (RunLock held = lock.get();
                    OutputFolder target = new OutputFolder(held.folder())) {
                return apply(target, filled, texts);
            }
        } catch (IOException e) {
            err.println(WriteProblems.text(e, output.out(), output.language().locale()));
            return Main.WRONG_USAGE;
        }
    }

    private int apply(OutputFolder target, List<Path> filled, Texts texts) throws IOException {
        List<SheetEntry> entries = new ArrayList<>();
        Path inPlace = target.resolve(CorrectionFiles.REVIEW);
        Optional<FilledSheet> own = Optional.empty();
        for (Path file : filled) {
            FilledSheet sheet = FilledSheet.read(file);
            entries.addAll(sheet.entries());
            own = Files.exists(inPlace) && Files.isSameFile(file, inPlace) ? Optional.of(sheet) : own;
        }
        StoredDataset stored = StoredDataset.open(target);
        Corrections known = own.isPresent() ? CorrectionFiles.stored(target, own.get()) : CorrectionFiles.known(target);
        Proposal proposal = Proposal.of(stored, known, entries);
        Messages messages = new Messages(output.language());
        for (Proposal.Row row : proposal.refused()) {
            err.println(texts.of("refused", row.file(), Integer.toString(row.number()), messages.of(row.why())));
        }
        boolean refused = !proposal.refused().isEmpty();
        if (dryRun) {
            proposal.changes()
                    .forEach(c -> out.println(texts.of("change", c.recordId(), c.field(), c.before(), c.after())));
            out.println(texts.of("changed", Integer.toString(proposal.changes().size())));
        } else if (refused && !partial) {
            err.println(texts.of(
                    "nothing-applied", Integer.toString(proposal.refused().size())));
        } else {
            write(target, stored, proposal.accepted(), messages, texts);
        }
        return refused ? Main.SOME_FAILED : Main.OK;
    }

    private void write(
            OutputFolder target, StoredDataset stored, Corrections corrections, Messages messages, Texts texts)
            throws IOException {
        KeptResults kept = KeptResults.of(
                target.root(), ResultCache.Maker.current(output.language().locale()));
        try (DatasetWriter writer = new DatasetWriter(target, messages, corrections, OfficialList.kept(target))) {
            for (int i = 0; i < stored.size(); i++) {
                add(stored, i, kept, writer);
            }
            writer.finish();
            CorrectionFiles.remember(target);
            out.println(texts.of("applied", Integer.toString(writer.applied()), Integer.toString(writer.stale())));
        }
    }

    /** As it was written before where nobody said anything of it; reading its JSON takes ten times as long. */
    private static void add(StoredDataset stored, int i, KeptResults kept, DatasetWriter writer) throws IOException {
        Optional<Contribution> asBefore =
                stored.isRead(i) ? kept.of(stored.docId(i), stored.sourceFile(i), writer) : Optional.empty();
        if (asBefore.isPresent()) {
            writer.add(asBefore.get());
        } else {
            writer.add(stored.document(i));
        }
    }
}
