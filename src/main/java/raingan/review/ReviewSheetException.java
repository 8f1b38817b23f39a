package raingan.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file that cannot be read as a sheet; its message names the file. */
public final class ReviewSheetException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        /** Nothing stands in it. */
        EMPTY,
        /** It is a workbook, a document or an archive by its first bytes, not a CSV. */
        NOT_A_CSV,
        /** A quotation mark is opened and not closed. */
        UNCLOSED_QUOTE,
        /** The last row ends in the middle. */
        CUT_OFF,
        /** A column that ties its rows to the dataset is gone. */
        NO_COLUMNS,
        /** It holds additions, which have a place of their own. */
        ADDITIONS
    }

    private final Problem problem;
    private final int row;

    ReviewSheetException(Path file, Problem problem, int row) {
        super(String.valueOf(file.getFileName()));
        this.problem = problem;
        this.row = row;
    }

    public Problem problem() {
        return problem;
    }

    /** What fills {0}, {1}, … of its text: the file, and the row as a spreadsheet counts it. */
    public List<String> args() {
        return List.of(String.valueOf(getMessage()), Integer.toString(row));
    }
}
