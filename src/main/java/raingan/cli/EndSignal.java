package raingan.cli;

import org.jline.utils.Signals;

/** The signals by which terminals and operators end a program. One that was ignored when the process began stays ignored. */
enum EndSignal {
    /** The terminal was closed. */
    HUP(1),
    /** Ctrl-C. */
    INT(2),
    /** An operator or the system wants it. */
    TERM(15);

    /** The exit status of a program that a signal ended is this and the number of the signal. */
    static final int ENDED_BY = 128;

    private final int number;

    EndSignal(int number) {
        this.number = number;
    }

    /** The exit status of a program that it ended. */
    int status() {
        return ENDED_BY + number;
    }

    /** Calls {@code action} instead of ending the process, until what it returns is run. */
    Runnable handledBy(Runnable action) {
        Object before = Signals.register(name(), action);
        return () -> Signals.unregister(name(), before);
    }
}
