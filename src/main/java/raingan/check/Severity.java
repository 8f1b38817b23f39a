package raingan.check;

import java.util.Locale;

/** How grave an issue is; only info lets a document be ok. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The value in {@code review.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
