package raingan.scan.image;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** OCR cannot run on this machine; no page is to blame and none will be read before the cause is mended. */
public final class OcrUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final OcrFault fault;
    private final transient List<Object> arguments;

    public OcrUnavailableException(OcrFault fault, Object... arguments) {
        this(fault, null, arguments);
    }

    public OcrUnavailableException(OcrFault fault, @Nullable Throwable cause, Object... arguments) {
        super(fault + ": " + fault.message(Locale.ENGLISH, arguments), cause);
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    public OcrFault fault() {
        return fault;
    }

    /** What is wrong with the machine and what to do about it. */
    public String message(Locale locale) {
        return fault.message(locale, arguments.toArray());
    }
}
