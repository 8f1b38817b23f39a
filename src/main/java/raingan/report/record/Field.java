package raingan.report.record;

import java.util.Locale;

/** The text fields of a measure; the column of each in {@code measures.csv} is its name in lower case. */
public enum Field {
    FINDING,
    MEASURE,
    METHOD,
    OWNER,
    PERIOD,
    RESULT,
    OUTCOME,
    FOLLOW_UP,
    REMARK;

    /** Column name in {@code measures.csv}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
