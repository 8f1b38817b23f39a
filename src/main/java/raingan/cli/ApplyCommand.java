package raingan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import raingan.export.DatasetWriter;
import raingan.export.OutputFolder;
import raingan.export.StoredDataset;
import raingan.review.Messages;
import raingan.run.RunLock;
import raingan.run.RunMessage;

/** {@code raingan apply}: carries what people corrected into the dataset, without reading a page. */
@Command(name = "apply", mixinStandardHelpOptions = true)
final class ApplyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "review")
    private Path review = Path.of("review.csv");

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Texts texts = new Texts(output.language());
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        for (Path needed : new Path[] {review, output.out().resolve("dataset/documents.csv")}) {
            if (!Files.isRegularFile(needed)) {
                throw new ParameterException(spec.commandLine(), texts.of("missing", needed));
            }
        }
        try {
            Optional<RunLock> lock = RunLock.take(output.out());
            if (lock.isEmpty()) {
                err.println(RunMessage.LOCKED.text(output.language().locale(), output.out()));
                return Main.WRONG_USAGE;
            }
            try (RunLock held = lock.get()) {
                apply(held.folder(), texts);
            }
            return Main.OK;
        } catch (IOException e) {
            err.println(WriteProblems.text(e, output.out(), output.language().locale()));
            return Main.WRONG_USAGE;
        }
    }

    private void apply(Path folder, Texts texts) throws IOException {
        try (OutputFolder target = new OutputFolder(folder);
                DatasetWriter writer = new DatasetWriter(
                        target, new Messages(output.language()), CorrectionFiles.add(target, review))) {
            StoredDataset stored = StoredDataset.open(target);
            for (int i = 0; i < stored.size(); i++) {
                writer.add(stored.document(i));
            }
            writer.finish();
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(texts.of("applied", Integer.toString(writer.applied()), Integer.toString(writer.stale())));
        }
    }
}
