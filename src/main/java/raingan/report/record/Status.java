package raingan.report.record;

import java.util.Locale;

/** How far a measure has come. */
public enum Status {
    DONE,
    IN_PROGRESS,
    NOT_STARTED;

    /** The value in {@code measures.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
