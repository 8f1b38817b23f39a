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
import raingan.report.record.Status;
import raingan.report.vocabulary.CellContent;

/** Rules over the columns of tables: one issue for a column whose meaning is not sure, whatever its cells hold. */
final class ColumnChecks {

    /** What stands for the meaning of a column that went to no field. */
    private static final String NO_FIELD = "-";

    /** What nearly every measure says. */
    private static final List<ColumnRole> EXPECTED = List.of(ColumnRole.OWNER, ColumnRole.PERIOD);

    /** Probability of a meaning up to which another is as likely, and the column may be one that is missed. */
    private static final double EVEN = 0.5;

    /** Pages on which the further columns of a wide sheet follow. */
    private static final int SPILL = 2;

    private ColumnChecks() {}

    static List<Issue> of(String docId, Report report) {
        return report.coverage().doubts().stream()
                .flatMap(d -> Stream.concat(Stream.of(issue(docId, report, d)), follow(docId, report, d)))
                .toList();
    }

    /** Fields that are missing in every measure of a table while a text of the table, or right after it, may be theirs. */
    static List<Issue> empty(String docId, Report report) {
        Map<String, Issue> issues = new TreeMap<>();
        for (ColumnDoubt doubt : report.coverage().doubts()) {
            if (doubt.telling() && doubt.measuresTable() > 0) {
                Stream<String> may = doubt.others().stream().flatMap(role -> columns(role).stream());
                boolean unknown = code(doubt) == IssueCode.UNKNOWN_HEADING;
                Stream<String> lost = EXPECTED.stream()
                        .filter(role -> unknown || doubt.probability() <= EVEN)
                        .flatMap(role -> columns(role).stream().limit(unknown ? 1 : Long.MAX_VALUE));
                Stream.concat(may, lost)
                        .filter(column -> isEmpty(report, doubt.measuresTable(), column))
                        .forEach(column -> put(issues, docId, doubt.measuresTable(), column, doubt.heading()));
            }
        }
        for (Measure measure : report.measures()) {
            for (Leftover leftover : report.coverage().leftovers()) {
                if (isBeside(leftover, measure)) {
                    boolean told = leftover.text().text().lines().anyMatch(CellContent::namesUnit);
                    EXPECTED.stream()
                            .flatMap(role -> columns(role).stream().limit(told ? Long.MAX_VALUE : 1))
                            .filter(column -> isEmpty(report, measure.tableNo(), column))
                            .forEach(column -> put(issues, docId, measure.tableNo(), column, leftover.text()));
                }
            }
        }
        return List.copyOf(issues.values());
    }

    private static void put(Map<String, Issue> issues, String docId, int table, String column, Sourced text) {
        String id = Issue.tableId(docId, table);
        issues.computeIfAbsent(id + " " + column, key -> IssueBuilder.of(
                        RecordType.TABLE, id, column, Severity.WARNING, IssueCode.COLUMN_EMPTY)
                .from(text)
                .args(column, firstLine(text))
                .done());
    }

    /** The columns of the dataset that follow from one in doubt. */
    private static Stream<Issue> follow(String docId, Report report, ColumnDoubt doubt) {
        List<String> columns = columns(doubt.meaning());
        boolean asked = doubt.telling() && doubt.repeated().isEmpty() && ofMeasures(report, doubt);
        return !asked
                ? Stream.of()
                : columns.stream().skip(1).map(column -> IssueBuilder.of(
                                RecordType.TABLE,
                                Issue.tableId(docId, doubt.measuresTable()),
                                column,
                                Severity.WARNING,
                                IssueCode.DERIVED_UNCERTAIN)
                        .from(doubt.heading())
                        .confidence(
                                Math.min(doubt.probability(), doubt.heading().confidence()))
                        .args(column, columns.get(0), doubt.heading().text())
                        .done());
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

    private static boolean isEmpty(Report report, int table, String column) {
        List<Measure> of =
                report.measures().stream().filter(m -> m.tableNo() == table).toList();
        return !of.isEmpty() && of.stream().allMatch(m -> value(m, column).isEmpty());
    }

    private static String value(Measure measure, String column) {
        return switch (column) {
            case "indicator_no" -> measure.indicator() == null ? "" : String.valueOf(measure.indicator());
            case "status" -> measure.status().map(Status::code).orElse("");
            case "owner_units" -> String.join(";", measure.ownerUnits());
            case "period_start" -> measure.periodStart();
            case "period_end" -> measure.periodEnd();
            case "period" ->
                measure.period() == null
                        ? measure.field(Field.PERIOD).text()
                        : measure.periodStart() + measure.periodEnd();
            default ->
                Stream.of(Field.values())
                        .filter(f -> f.column().equals(column))
                        .map(f -> measure.field(f).text())
                        .findFirst()
                        .orElse("");
        };
    }

    private static boolean ofMeasures(Report report, ColumnDoubt doubt) {
        return report.measures().stream().anyMatch(m -> m.tableNo() == doubt.measuresTable());
    }

    private static Issue issue(String docId, Report report, ColumnDoubt doubt) {
        String field = columns(doubt.meaning()).stream().findFirst().orElse("");
        Severity severity = doubt.telling() ? Severity.WARNING : Severity.INFO;
        IssueCode code = code(doubt);
        IssueBuilder draft = ofMeasures(report, doubt)
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

    /** The columns of the dataset that hold texts of this meaning, and then what follows from them. */
    private static List<String> columns(ColumnRole meaning) {
        return switch (meaning) {
            case INDICATOR -> List.of("indicator_no");
            case STATUS, STATUS_DONE, STATUS_IN_PROGRESS, STATUS_NOT_STARTED -> List.of("status");
            case SCORE -> List.of("score");
            case OWNER -> List.of("owner", "owner_units");
            case PERIOD, MONTH -> List.of("period", "period_start", "period_end");
            default -> meaning.field().map(Field::column).stream().toList();
        };
    }
}
