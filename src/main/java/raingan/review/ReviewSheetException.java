package raingan.review;

import java.io.IOException;
import java.nio.file.Path;

/** A sheet that is no review sheet any more: a column that ties its rows to the dataset is gone. */
public final class ReviewSheetException extends IOException {

    private static final long serialVersionUID = 1L;

    ReviewSheetException(Path file) {
        super(String.valueOf(file.getFileName()));
    }
}
