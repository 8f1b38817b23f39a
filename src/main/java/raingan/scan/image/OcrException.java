package raingan.scan.image;

/** The OCR engine failed on an image; the process that ran it should not be trusted with another one. */
public final class OcrException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public OcrException(String message) {
        super(message);
    }

    public OcrException(String message, Throwable cause) {
        super(message, cause);
    }
}
