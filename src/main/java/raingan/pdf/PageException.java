package raingan.pdf;

import raingan.source.ErrorCode;
import raingan.source.SourceException;

/** One page that cannot be read; the others of its document can. */
public final class PageException extends SourceException {

    private static final long serialVersionUID = 1L;

    PageException(ErrorCode code, Object... arguments) {
        super(code, arguments);
    }

    PageException(ErrorCode code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }
}
