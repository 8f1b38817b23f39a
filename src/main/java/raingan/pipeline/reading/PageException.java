package raingan.pipeline.reading;

/** One page that cannot be read; the others of its document can. */
public final class PageException extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * A page that cannot be read.
     *
     * @param code stable name of the reason
     * @param message what is wrong and what to do about it
     */
    public PageException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Why the page could not be read, a constant of the error codes. */
    public String code() {
        return code;
    }
}
