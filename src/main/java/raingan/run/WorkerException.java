package raingan.run;

/** A worker process that ended instead of answering. */
final class WorkerException extends Exception {

    private static final long serialVersionUID = 1L;

    /** How it ended. */
    enum Cause {
        /** It took longer than the limit and was killed. */
        LATE,
        /** It had no memory left. */
        OUT_OF_MEMORY,
        /** Its reader threw what no reader should. */
        THREW,
        /** It ended by itself or was killed by somebody else. */
        CRASHED,
        /** It ended, or could not be made, before it was asked anything. */
        NOT_STARTED
    }

    private final Cause why;

    /** What the process, or the system, said of it. */
    WorkerException(Cause why, String said) {
        super(said);
        this.why = why;
    }

    /** Whether the same once more may go well. */
    boolean mayBeChance() {
        return why == Cause.CRASHED || why == Cause.NOT_STARTED;
    }

    Cause why() {
        return why;
    }
}
