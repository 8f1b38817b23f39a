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
import raingan.run.EmbeddedInputs;
import raingan.run.PageCache;
import raingan.run.ReaderVersion;
import raingan.run.ResultCache;
import raingan.run.RunSettings;
import raingan.source.SourceException;
import raingan.source.Sources;
import raingan.thai.value.Spelling;

/** {@code raingan extract}: reports in, a dataset out. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false)
final class ExtractCommand implements Callable<Integer>, OwnTempFolder.User {

    /** More processes than any machine has use for. */
    private static final int MOST_JOBS = 256;

    /** A day. */
    private static final int MOST_SECONDS = 86_400;

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

    @Mixin
    private OfficialList officialList = new OfficialList();

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

    @Option(names = "--verify")
    private boolean verify;

    @Option(names = "--follow-links")
    private boolean followLinks;

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        Texts texts = new Texts(output.language());
        checkNumbers(texts);
        List<List<String>> ownWords = words.read(texts);
        Sources.Found found = find(texts);
        String reader = ReaderVersion.current();
        Extractor.Choices choices = new Extractor.Choices(
                verify,
                replace,
                officialList,
                officialList.read(texts),
                noCache ? null : cacheFolder().resolve(EmbeddedInputs.FOLDER));
        return new Extractor(output, settings(reader, ownWords), reader, words.names(), () -> spelling(ownWords))
                .run(found, choices);
    }

    private void checkNumbers(Texts texts) {
        checkRange(texts, "--jobs", jobs, 1, MOST_JOBS);
        checkRange(texts, "--dpi", dpi, Options.LEAST_DPI, Options.MOST_DPI);
        checkRange(texts, "--timeout-per-page", timeout, 1, MOST_SECONDS);
        if (cache != null && cache.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), texts.of("no-folder", "--cache"));
        }
        if (inputs.stream().anyMatch(String::isBlank)) {
            throw new ParameterException(spec.commandLine(), texts.of("no-input-name"));
        }
    }

    private void checkRange(Texts texts, String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(),
                    texts.of("out-of-range", option, Long.toString(least), Long.toString(most), Long.toString(value)));
        }
    }

    private Sources.Found find(Texts texts) {
        try {
            Sources.Found found = Sources.find(inputs, new Sources.Rules(output.out(), cacheFolder(), followLinks));
            if (found.inputs().isEmpty()) {
                throw new ParameterException(spec.commandLine(), texts.of("no-inputs", String.join(", ", inputs)));
            }
            return found;
        } catch (SourceException e) {
            throw new ParameterException(
                    spec.commandLine(), e.message(output.language().locale()), e);
        }
    }

    private Path cacheFolder() {
        return cache == null ? output.out().resolve(CacheCommand.DEFAULT_NAME) : cache;
    }

    private Spelling spelling(List<List<String>> ownWords) {
        Spelling spelling = noSpelling ? Spelling.off() : Spelling.standard();
        for (List<String> lines : ownWords) {
            spelling = noSpelling ? spelling : spelling.with(lines);
        }
        return spelling;
    }

    private RunSettings settings(String reader, List<List<String>> ownWords) throws IOException {
        Options options = new Options(ocr, dpi, !noSpelling);
        ResultCache.Maker maker = ResultCache.Maker.current(output.language().locale());
        return new RunSettings(
                WorkerMain.command(output.language()),
                jobs,
                Duration.ofSeconds(timeout),
                RunSettings.RECYCLE_AFTER,
                options,
                noCache ? null : new PageCache(cacheFolder(), reader),
                noCache ? null : ResultCache.of(cacheFolder(), maker, options + "|" + ownWords),
                force);
    }
}
