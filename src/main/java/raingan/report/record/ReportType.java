package raingan.report.record;

import java.util.Locale;

/** What a report is about. */
public enum ReportType {
    ITA_ANALYSIS,
    MEASURES_PLAN,
    MEASURES_RESULT,
    UNKNOWN;

    /** The value in {@code documents.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
