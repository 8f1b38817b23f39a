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
        CRASHED
    }

    private final Cause why;

    WorkerException(Cause why) {
        super(why.name());
        this.why = why;
    }

    Cause why() {
        return why;
    }
}
