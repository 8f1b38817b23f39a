package raingan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import raingan.run.PageCache;

/** {@code raingan cache}: looks after the pages kept for later runs. */
@Command(name = "cache", mixinStandardHelpOptions = true)
final class CacheCommand implements Callable<Integer> {

    /** Name of the cache inside an output folder. */
    static final String DEFAULT_NAME = ".cache";

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
        Path folder = cache == null ? output.out().resolve(DEFAULT_NAME) : cache;
        try {
            int removed = prune ? PageCache.prune(folder, Duration.ofDays(days), Instant.now()) : 0;
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(new Texts(output.language()).of("pruned", Integer.toString(removed), folder));
            return Main.OK;
        } catch (IOException e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println(WriteProblems.text(e, folder, output.language().locale()));
            return Main.WRONG_USAGE;
        }
    }
}
