package raingan.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import raingan.report.record.ColumnDoubt;
import raingan.report.record.ColumnRole;
import raingan.report.record.Field;
import raingan.report.record.Leftover;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Sourced;

/** Rules over the columns of tables: one issue for a column whose meaning is not sure, whatever its cells hold. */
final class ColumnChecks {

    /** What stands for the meaning of a column that went to no field. */
    private static final String NO_FIELD = "-";

    /** What nearly every measure says. */
    private static final List<Field> EXPECTED = List.of(Field.OWNER, Field.PERIOD);

    /** Pages on which the further columns of a wide sheet follow. */
    private static final int SPILL = 2;

    private ColumnChecks() {}

    static List<Issue> of(String docId, Report report) {
        Stream<Issue> doubts = report.coverage().doubts().stream().map(d -> issue(docId, report, d));
        return Stream.concat(doubts, empty(docId, report)).toList();
    }

    /** Owner or period missing in every measure of a table, while a text of the table or right after it went nowhere. */
    private static Stream<Issue> empty(String docId, Report report) {
        Map<Integer, Sourced> unread = new TreeMap<>();
        report.coverage().doubts().stream()
                .filter(d -> d.telling() && code(d) == IssueCode.UNKNOWN_HEADING && d.measuresTable() > 0)
                .forEach(d -> unread.putIfAbsent(d.measuresTable(), d.heading()));
        for (Measure measure : report.measures()) {
            report.coverage().leftovers().stream()
                    .filter(l -> isBeside(l, measure))
                    .forEach(l -> unread.putIfAbsent(measure.tableNo(), l.text()));
        }
        return unread.entrySet().stream().flatMap(e -> EXPECTED.stream()
                .filter(f -> isEmpty(report, e.getKey(), f))
                .map(f -> IssueBuilder.of(
                                RecordType.TABLE,
                                Issue.tableId(docId, e.getKey()),
                                f.column(),
                                Severity.WARNING,
                                IssueCode.COLUMN_EMPTY)
                        .from(e.getValue())
                        .args(f.column(), firstLine(e.getValue()))
                        .done()));
    }

    private static boolean isBeside(Leftover leftover, Measure measure) {
        int pagesOn = leftover.text().firstPage() - measure.firstPage();
        return leftover.measuresTable() == measure.tableNo()
                || (leftover.kind() == Leftover.Kind.TABLE
                        && leftover.measuresTable() == 0
                        && pagesOn >= 0
                        && pagesOn <= SPILL);
    }

    private static String firstLine(Sourced text) {
        return text.text().lines().findFirst().orElse("");
    }

    private static boolean isEmpty(Report report, int table, Field field) {
        List<Measure> of =
                report.measures().stream().filter(m -> m.tableNo() == table).toList();
        boolean dated = field == Field.PERIOD && of.stream().anyMatch(m -> m.period() != null);
        return !of.isEmpty()
                && !dated
                && of.stream().allMatch(m -> m.field(field).isEmpty());
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
                .confidence(Math.min(doubt.probability(), doubt.heading().confidence()))
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
