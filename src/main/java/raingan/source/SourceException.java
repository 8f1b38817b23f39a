package raingan.source;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An input that cannot be read, with the code of why. Costs the document its row, never the run. */
public class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Object> arguments;

    public SourceException(ErrorCode code, Object... arguments) {
        this(code, null, arguments);
    }

    public SourceException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code + ": " + code.message(Locale.ENGLISH, arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public ErrorCode code() {
        return code;
    }

    /** What happened and what to do, for a person. */
    public String message(Locale locale) {
        return code.message(locale, arguments.toArray());
    }
}
