package raingan.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of row an issue speaks of. */
public enum RecordType {
    DOCUMENT,
    INDICATOR_SCORE,
    FINDING,
    MEASURE,
    TABLE,
    PAGE;

    /** The value in {@code review.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that value. */
    public static Optional<RecordType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }
}
