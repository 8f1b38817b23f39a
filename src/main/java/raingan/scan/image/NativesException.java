package raingan.scan.image;

/** The machine cannot run the native part of Raingan; the message names the remedy. */
public final class NativesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NativesException(String message, Throwable cause) {
        super(message, cause);
    }
}
