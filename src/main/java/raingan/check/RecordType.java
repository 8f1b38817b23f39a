package raingan.check;

import java.util.Locale;

/** What kind of row an issue speaks of. */
public enum RecordType {
    DOCUMENT,
    INDICATOR_SCORE,
    FINDING,
    MEASURE,
    PAGE;

    /** The value in {@code review.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
