package raingan.check;

/** What can be wrong with a record. */
public enum IssueCode {
    FOREIGN_ORG_NAME,
    SCORE_THRESHOLD_CONTRADICTION,
    INDICATOR_NAME_MISMATCH,
    INDICATOR_NOT_UNDERSTOOD,
    SCORE_OUT_OF_RANGE,
    SCORE_CONFLICT,
    LOW_CONFIDENCE,
    UNKNOWN_HEADING,
    HEADING_UNCERTAIN,
    UNPLACED_TEXT,
    PERIOD_NOT_UNDERSTOOD,
    PERIOD_OUTSIDE_YEAR,
    PERIOD_UNCERTAIN,
    OWNER_NOT_UNDERSTOOD,
    STATUS_CONFLICT,
    EMPTY_MEASURE,
    STEP_NUMBERS_BROKEN,
    ORG_NOT_FOUND,
    PROVINCE_NOT_FOUND,
    FISCAL_YEAR_NOT_FOUND,
    NO_RECORDS,
    PAGE_FAILED,
    PAGE_BLANK,
    LAYER_REPAIRED,
    SPELLING_CORRECTED,
    NUMBER_REPAIRED,
    HEADING_REPAIRED,
    ROW_JOIN_UNCERTAIN;

    /** Whether it is about a column and so about every row of a table, not only the one it names. */
    public boolean isOfColumn() {
        return this == UNKNOWN_HEADING || this == HEADING_UNCERTAIN;
    }
}
