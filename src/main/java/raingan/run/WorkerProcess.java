package raingan.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import raingan.run.Request.Answer;

/** The outside of a worker process. Not for several threads at a time, but {@link #close} is for any. */
final class WorkerProcess implements AutoCloseable {

    /** How long a worker that was told to end may take to be gone. */
    private static final long END_SECONDS = 5;

    /** How long a worker may take to start: a second, on a machine with far too much to do half a minute. */
    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final WorkerLastWords lastWords;
    private final OutputStream requests;
    private final InputStream answers;
    private boolean ready;
    private int served;

    /**
     * Starts it.
     *
     * @throws WorkerException when the system makes no process of the command
     */
    WorkerProcess(List<String> command) throws WorkerException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new WorkerException(WorkerException.Cause.NOT_STARTED, String.valueOf(e.getMessage()));
        }
        lastWords = new WorkerLastWords(process);
        requests = new BufferedOutputStream(process.getOutputStream());
        answers = new BufferedInputStream(process.getInputStream());
    }

    /**
     * Asks and waits for the answer; the process is dead when it throws.
     *
     * @param limit from when the worker is ready
     * @throws WorkerException when there is none in time, or the process ended
     */
    Answer ask(Request request, Duration limit, ScheduledExecutorService clock) throws WorkerException {
        if (!ready) {
            within(START, clock, () -> Frames.read(answers));
            ready = true;
        }
        Answer answer = within(limit, clock, () -> {
            Frames.write(requests, request.write());
            return PageCodec.MAPPER.readValue(Frames.read(answers), Answer.class);
        });
        served++;
        return answer;
    }

    private interface Exchange<T> {
        T run() throws IOException;
    }

    private <T> T within(Duration limit, ScheduledExecutorService clock, Exchange<T> exchange) throws WorkerException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = clock.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } catch (IOException e) {
            WorkerException.Cause cause = end();
            throw new WorkerException(ready && late.get() ? WorkerException.Cause.LATE : cause, lastWords.text());
        } finally {
            alarm.cancel(false);
        }
    }

    /** How many requests it has answered. */
    int served() {
        return served;
    }

    /** Ends the process, whatever it is doing. */
    @Override
    public void close() {
        process.destroyForcibly();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its last answer was cut off: it is ending, and tells by its exit status why. */
    private WorkerException.Cause end() {
        waitForEnd();
        lastWords.await();
        close();
        if (!ready) {
            return WorkerException.Cause.NOT_STARTED;
        }
        if (process.isAlive()) {
            return WorkerException.Cause.CRASHED;
        }
        return switch (process.exitValue()) {
            case WorkerCommand.OUT_OF_MEMORY_EXIT -> WorkerException.Cause.OUT_OF_MEMORY;
            case Worker.READER_THREW_EXIT -> WorkerException.Cause.THREW;
            default -> WorkerException.Cause.CRASHED;
        };
    }
}
