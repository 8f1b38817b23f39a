package raingan.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is ended from outside (Ctrl-C, kill) put away what it has before the process ends. */
final class Interruption implements AutoCloseable {

    /** Longer than it takes to move a large dataset into place. */
    private static final long SECONDS_TO_FINISH = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile Runnable stop = () -> {};

    Interruption() {
        hook = new Thread(this::finish, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Calls {@code stop}, which makes a run end early, when the process is told to end. */
    void stops(Runnable stop) {
        this.stop = stop;
    }

    private void finish() {
        stop.run();
        try {
            done.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what ended this run.
            return;
        }
    }
}
