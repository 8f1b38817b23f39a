package raingan.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a run that is told to end (Ctrl-C, kill) put away what it has; told the same once more, it ends at once. */
final class Interruption implements AutoCloseable {

    private final Set<EndSignal> wishes = EnumSet.noneOf(EndSignal.class);
    private final List<Runnable> asBefore;
    private @Nullable EndSignal first;
    private Runnable stop = () -> {};

    Interruption() {
        asBefore = Arrays.stream(EndSignal.values())
                .map(signal -> signal.handledBy(() -> asked(signal)))
                .toList();
        Launched.whenLauncherEnds(() -> asked(EndSignal.TERM));
    }

    /** Calls {@code stop}, which makes a run end early, when the process is told to end or has been. */
    void stops(Runnable stop) {
        boolean late;
        synchronized (this) {
            this.stop = stop;
            late = first != null;
        }
        if (late) {
            stop.run();
        }
    }

    /** The exit status: {@code usual}, or that of a program that was told to end. */
    synchronized int status(int usual) {
        return first == null ? usual : first.status();
    }

    /** A terminal sends INT to every process, and the launcher hands on what it got as TERM: both are one wish. */
    private void asked(EndSignal signal) {
        Runnable action;
        synchronized (this) {
            if (!wishes.add(signal)) {
                action = () -> System.exit(signal.status());
            } else if (first == null) {
                first = signal;
                action = stop;
            } else {
                return;
            }
        }
        action.run();
    }

    @Override
    public void close() {
        asBefore.forEach(Runnable::run);
    }
}
