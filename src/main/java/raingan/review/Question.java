package raingan.review;

import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;

/** What a row of the review sheet asks, and so what can be answered. */
enum Question {
    /** What stands in a cell. */
    CELL,
    /** Which unit, or units, one of the owners of a measure is. */
    UNIT,
    /** The first and the last day of a measure. */
    DAYS,
    /** Which field a column of a table is. */
    COLUMN,
    /** Whether a whole row, page or document is right. */
    WHOLE;

    private static final String PERIOD_START = "period_start";

    static Question of(Issue issue) {
        return of(issue.code(), issue.recordType(), issue.field());
    }

    static Question of(IssueCode code, RecordType type, String field) {
        if (code.isOfColumn() && type == RecordType.TABLE) {
            return COLUMN;
        }
        if (type == RecordType.PAGE || type == RecordType.TABLE || field.isEmpty() || code == IssueCode.NO_RECORDS) {
            return WHOLE;
        }
        if (code == IssueCode.OWNER_NOT_UNDERSTOOD && field.equals("owner_units")) {
            return UNIT;
        }
        boolean ofPeriod = code == IssueCode.PERIOD_NOT_UNDERSTOOD
                || code == IssueCode.PERIOD_UNCERTAIN
                || code == IssueCode.PERIOD_OUTSIDE_YEAR;
        return ofPeriod && field.equals(PERIOD_START) ? DAYS : CELL;
    }
}
