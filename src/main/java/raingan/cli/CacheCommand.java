package raingan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import raingan.run.CacheFolder;

/** {@code raingan cache}: looks after the pages kept for later runs. */
@Command(name = "cache", mixinStandardHelpOptions = true)
final class CacheCommand implements Callable<Integer> {

    /** Name of the cache inside an output folder. */
    static final String DEFAULT_NAME = ".cache";

    /** A hundred years. */
    private static final int MOST_DAYS = 36_500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--prune", required = true)
    private boolean prune;

    @Option(names = "--older-than", paramLabel = "${bundle:label.days}", defaultValue = "30")
    private int days = 30;

    @Option(names = "--cache", paramLabel = "${bundle:label.folder}")
    private @Nullable Path cache;

    @Override
    public Integer call() {
        Texts texts = new Texts(output.language());
        if (days < 0 || days > MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(),
                    texts.of("out-of-range", "--older-than", "0", Integer.toString(MOST_DAYS), Integer.toString(days)));
        }
        Path folder = cache == null ? output.out().resolve(DEFAULT_NAME) : cache;
        try {
            int removed = prune ? CacheFolder.prune(folder, Duration.ofDays(days), Instant.now()) : 0;
            Screen.out().println(texts.of("pruned", Integer.toString(removed), folder));
            return Main.OK;
        } catch (IOException e) {
            Screen.err().println(WriteProblems.text(e, folder, output.language().locale()));
            return Main.WRONG_USAGE;
        }
    }
}
