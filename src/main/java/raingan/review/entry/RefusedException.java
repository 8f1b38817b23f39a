package raingan.review.entry;

/** An entry that cannot be taken; caught once for each row. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.reason().name() + " " + refusal.args());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
