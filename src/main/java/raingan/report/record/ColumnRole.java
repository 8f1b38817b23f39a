package raingan.report.record;

import java.util.Optional;

/** What a table column can mean, whatever its heading says. */
public enum ColumnRole {
    NUMBER,
    TOOL,
    INDICATOR,
    TOPIC,
    SCORE,
    GRADE,
    FINDING(Field.FINDING),
    MEASURE(Field.MEASURE),
    METHOD(Field.METHOD),
    OWNER(Field.OWNER),
    PERIOD(Field.PERIOD),
    MONTH,
    STATUS,
    STATUS_DONE,
    STATUS_IN_PROGRESS,
    STATUS_NOT_STARTED,
    RESULT(Field.RESULT),
    OUTCOME(Field.OUTCOME),
    FOLLOW_UP(Field.FOLLOW_UP),
    REMARK(Field.REMARK),
    BUDGET,
    OTHER;

    private final Optional<Field> field;

    ColumnRole() {
        this.field = Optional.empty();
    }

    ColumnRole(Field field) {
        this.field = Optional.of(field);
    }

    /** The text field of a measure that such a column holds. */
    public Optional<Field> field() {
        return field;
    }

    /** Whether a mark in the column says how far a measure has come. */
    public boolean isStatus() {
        return this == STATUS_DONE || this == STATUS_IN_PROGRESS || this == STATUS_NOT_STARTED;
    }
}
