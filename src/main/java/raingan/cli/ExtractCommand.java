package raingan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import raingan.pipeline.reading.Options;
import raingan.pipeline.reading.Options.OcrMode;
import raingan.run.PageCache;
import raingan.run.ReaderVersion;
import raingan.run.RunSettings;
import raingan.source.SourceException;
import raingan.source.Sources;
import raingan.thai.value.Spelling;

/** {@code raingan extract}: reports in, a dataset out. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false)
final class ExtractCommand implements Callable<Integer>, OwnTempFolder.User {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.inputs}", descriptionKey = "input")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--ocr", paramLabel = "auto|always|never", defaultValue = "auto")
    private OcrMode ocr = OcrMode.AUTO;

    @Option(names = "--dpi", paramLabel = "${bundle:label.number}", defaultValue = "" + Options.DEFAULT_DPI)
    private int dpi = Options.DEFAULT_DPI;

    @Option(names = "--no-spelling")
    private boolean noSpelling;

    @Mixin
    private WordLists words = new WordLists();

    @Option(names = "--jobs", paramLabel = "${bundle:label.number}")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--timeout-per-page", paramLabel = "${bundle:label.seconds}")
    private long timeout = RunSettings.PAGE_LIMIT.toSeconds();

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--cache", paramLabel = "${bundle:label.folder}")
    private @Nullable Path cache;

    @Option(names = "--no-cache")
    private boolean noCache;

    @Override
    public Integer call() throws IOException {
        QuickCompilation.prefer();
        List<Sources.Input> found;
        try {
            found = Sources.find(inputs);
        } catch (SourceException e) {
            throw new ParameterException(
                    spec.commandLine(), e.message(output.language().locale()));
        }
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), new Texts(output.language()).of("no-inputs", String.join(", ", inputs)));
        }
        String reader = ReaderVersion.current();
        Spelling spelling =
                noSpelling ? Spelling.off() : words.addTo(Spelling.standard(), new Texts(output.language()));
        return new Extractor(output, settings(reader), reader, spelling, words.names()).run(found);
    }

    private RunSettings settings(String reader) {
        try {
            Path folder = cache == null ? output.out().resolve(CacheCommand.DEFAULT_NAME) : cache;
            return new RunSettings(
                    WorkerMain.command(output.language()),
                    jobs,
                    Duration.ofSeconds(timeout),
                    RunSettings.RECYCLE_AFTER,
                    new Options(ocr, dpi, !noSpelling),
                    noCache ? null : new PageCache(folder, reader),
                    force);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
