package raingan.run;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import raingan.pipeline.reading.Options;

/**
 * How a run is carried out; nothing here decides what is read on a page.
 *
 * @param workerCommand starts a worker
 * @param jobs worker processes at a time
 * @param pageLimit time for one page to be read, and for as many to be parsed
 * @param recycleAfter requests after which a worker is replaced by a new one
 * @param options how to read
 * @param cache where pages are kept, null for nowhere
 * @param results where results are kept, null for nowhere
 * @param refresh whether what is kept is made anew
 */
public record RunSettings(
        List<String> workerCommand,
        int jobs,
        Duration pageLimit,
        int recycleAfter,
        Options options,
        @Nullable PageCache cache,
        @Nullable ResultCache results,
        boolean refresh) {

    /** Time for one page: many times what the slowest sound page takes on a slow machine. */
    public static final Duration PAGE_LIMIT = Duration.ofMinutes(3);

    /** Pages per worker: often enough that a leak cannot grow, seldom enough that starting anew costs nothing. */
    public static final int RECYCLE_AFTER = 500;

    public RunSettings {
        workerCommand = List.copyOf(workerCommand);
        if (jobs < 1 || recycleAfter < 1 || pageLimit.isNegative() || pageLimit.isZero()) {
            throw new IllegalArgumentException("A run needs jobs, a page limit and pages per worker above 0");
        }
    }
}
