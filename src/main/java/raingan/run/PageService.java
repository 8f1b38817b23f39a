package raingan.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import raingan.pipeline.reading.Options;
import raingan.run.Request.Answer;
import raingan.source.SourceFile;

/** Answers questions about pages from the cache or from worker processes; for several threads. */
final class PageService implements AutoCloseable {

    /** Half the pixels of 200 dpi, the lowest resolution at which small print is still read. */
    private static final int CHEAP_DPI = 150;

    /** What a worker costs before it reads as fast as one that has read ten pages. */
    private static final long START_NANOS = 2_000_000_000L;

    private final RunSettings settings;
    private final Locale locale;
    private final RunEvents events;
    private final BlockingQueue<WorkerProcess> idle = new LinkedBlockingQueue<>();
    private final List<WorkerProcess> all = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger retries = new AtomicInteger();
    private final AtomicInteger cachedPages = new AtomicInteger();
    private final AtomicLong waited = new AtomicLong();
    private final MachineCheck machine;
    private volatile boolean everAnswered;
    private volatile @Nullable Answer noWorkers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(PageService::daemon);

    PageService(RunSettings settings, Locale locale, RunEvents events) {
        this.settings = settings;
        this.locale = locale;
        this.events = events;
        this.machine = new MachineCheck(this::askOne, locale);
    }

    /** The answer, whatever it costs the workers; {@link Request#PAGE_COUNT} asks for the number of pages. */
    Answer ask(SourceFile source, int page) {
        Optional<Answer> known = cached(source, page);
        Answer answer = known.orElseGet(() -> noWorkers == null ? askWorkers(source, page) : noWorkers);
        if (page > 0) {
            cachedPages.addAndGet(known.isPresent() ? 1 : 0);
            events.pageDone(known.isPresent());
        }
        return answer;
    }

    /** Starts a worker that is going to be asked; when it does not start, the first question tells why. */
    void prepare() {
        try {
            idle.add(start());
        } catch (WorkerException e) {
            return;
        }
    }

    int retries() {
        return retries.get();
    }

    int cachedPages() {
        return cachedPages.get();
    }

    private Optional<Answer> cached(SourceFile source, int page) {
        return settings.cache() == null || settings.refresh()
                ? Optional.empty()
                : settings.cache().get(source, page, settings.options());
    }

    /** A worker that fell over may have been killed by chance: the same again, then cheaper; a late one at once cheaper. */
    private Answer askWorkers(SourceFile source, int page) {
        Request request = request(source, page, settings.options());
        WorkerException failure;
        try {
            return keep(source, page, askOne(request));
        } catch (WorkerException e) {
            failure = e;
        }
        Optional<Answer> fault = machine.fault(failure.why(), request);
        if (fault.isPresent()) {
            return fault.get();
        }
        retried();
        if (failure.mayBeChance()) {
            try {
                return keep(source, page, askOne(request));
            } catch (WorkerException e) {
                failure = e;
                retried();
            }
        }
        try {
            Request cheap = request(source, page, cheaper(settings.options()));
            return RetriedPages.marked(askOne(cheap), failure.why());
        } catch (WorkerException e) {
            Answer givenUp = RetriedPages.givenUp(e, locale);
            if (e.why() == WorkerException.Cause.NOT_STARTED && !everAnswered) {
                noWorkers = givenUp;
            }
            return givenUp;
        }
    }

    private Request request(SourceFile source, int page, Options options) {
        return new Request(Request.Source.of(source), page, options, machine.ocrFault());
    }

    private static Options cheaper(Options options) {
        return options.withDpi(Math.min(options.dpi(), CHEAP_DPI));
    }

    private void retried() {
        retries.incrementAndGet();
        events.pageRetried();
    }

    private Answer keep(SourceFile source, int page, Answer answer) {
        if (settings.cache() != null && answer.failure() == null) {
            try {
                settings.cache().put(source, page, settings.options(), answer);
            } catch (IOException e) {
                // A cache that cannot be written costs time in the next run, nothing in this one.
                return answer;
            }
        }
        return answer;
    }

    private Answer askOne(Request request) throws WorkerException {
        WorkerProcess worker = take();
        boolean sound = false;
        try {
            Answer answer = worker.ask(request, settings.pageLimit(), clock);
            everAnswered = true;
            sound = worker.served() < settings.recycleAfter();
            return answer;
        } finally {
            giveBack(worker, sound);
        }
    }

    /**
     * A worker that has nothing to do. Where there is none, another is started once the pages have waited, all together, as
     * long as that takes: the break-even rule of the ski rental problem, by which few pages never pay for a worker.
     */
    private WorkerProcess take() throws WorkerException {
        WorkerProcess free = idle.poll();
        if (free == null && hasWorkers()) {
            free = await();
        }
        return free == null ? start() : free;
    }

    private @Nullable WorkerProcess await() {
        long begun = System.nanoTime();
        try {
            WorkerProcess free = idle.poll(Math.max(0, START_NANOS - waited.get()), TimeUnit.NANOSECONDS);
            waited.addAndGet(System.nanoTime() - begun - (free == null ? START_NANOS : 0));
            return free;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private boolean hasWorkers() {
        synchronized (all) {
            return !all.isEmpty();
        }
    }

    private WorkerProcess start() throws WorkerException {
        synchronized (all) {
            if (stopped.get()) {
                throw new CancellationException();
            }
            WorkerProcess started = new WorkerProcess(settings.workerCommand());
            all.add(started);
            return started;
        }
    }

    private void giveBack(WorkerProcess worker, boolean sound) {
        if (stopped.get()) {
            throw new CancellationException();
        }
        if (sound) {
            idle.add(worker);
        } else {
            worker.close();
            synchronized (all) {
                all.remove(worker);
            }
        }
    }

    /** Ends every worker, also in the middle of a page; what still asks is cancelled. */
    @Override
    public void close() {
        stopped.set(true);
        clock.shutdownNow();
        synchronized (all) {
            all.forEach(WorkerProcess::close);
            all.clear();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "page limits");
        thread.setDaemon(true);
        return thread;
    }
}
