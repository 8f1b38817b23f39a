package raingan.check;

import java.util.List;
import raingan.report.record.ColumnDoubt;
import raingan.report.record.ColumnRole;
import raingan.report.record.Field;
import raingan.report.record.Report;

/** Rules over the columns of tables: one issue for a column whose meaning is not sure, whatever its cells hold. */
final class ColumnChecks {

    /** What stands for the meaning of a column that went to no field. */
    private static final String NO_FIELD = "-";

    private ColumnChecks() {}

    static List<Issue> of(String docId, Report report) {
        return report.coverage().doubts().stream()
                .map(d -> issue(docId, report, d))
                .toList();
    }

    private static Issue issue(String docId, Report report, ColumnDoubt doubt) {
        String field = column(doubt.meaning());
        Severity severity = doubt.telling() ? Severity.WARNING : Severity.INFO;
        IssueCode code = code(doubt);
        boolean ofMeasures = report.measures().stream().anyMatch(m -> m.tableNo() == doubt.measuresTable());
        IssueBuilder draft = ofMeasures
                ? IssueBuilder.of(RecordType.TABLE, Issue.tableId(docId, doubt.measuresTable()), field, severity, code)
                : IssueBuilder.of(
                        RecordType.PAGE, Issue.pageId(docId, doubt.heading().firstPage()), "", severity, code);
        return draft.from(doubt.heading())
                .args(args(doubt, field))
                .extracted(field.isEmpty() ? NO_FIELD : field)
                .done();
    }

    private static String[] args(ColumnDoubt doubt, String field) {
        String heading = doubt.heading().text();
        return doubt.repeated().isEmpty()
                ? new String[] {heading, field}
                : new String[] {heading, field, doubt.repeated()};
    }

    private static IssueCode code(ColumnDoubt doubt) {
        if (!doubt.repeated().isEmpty()) {
            return IssueCode.HEADING_REPAIRED;
        }
        return doubt.meaning() == ColumnRole.OTHER ? IssueCode.UNKNOWN_HEADING : IssueCode.HEADING_UNCERTAIN;
    }

    /** The column of the dataset that holds texts of this meaning, empty where there is none. */
    private static String column(ColumnRole meaning) {
        return switch (meaning) {
            case INDICATOR -> "indicator_no";
            case STATUS -> "status";
            case SCORE -> "score";
            default -> meaning.field().map(Field::column).orElse("");
        };
    }
}
