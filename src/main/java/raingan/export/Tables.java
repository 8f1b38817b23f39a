package raingan.export;

import static raingan.export.Column.column;
import static raingan.export.Schema.Type.DATE;
import static raingan.export.Schema.Type.PROSE;
import static raingan.export.Schema.Type.STRING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import raingan.check.Issue;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.compare.Themes;
import raingan.export.Schema.Reference;
import raingan.report.record.Field;
import raingan.report.record.Finding;
import raingan.report.record.IndicatorScore;
import raingan.report.record.IndicatorSource;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Status;
import raingan.thai.Step;

/** The files of the dataset, column by column. */
final class Tables {

    private static final String THEME = Themes.standard().codes().stream().collect(Collectors.joining("|", "(", ")"));

    /** Codes of themes, parted by semicolons. */
    private static final String THEMES = THEME + "(;" + THEME + ")*";

    private static final Reference DOCUMENT = new Reference("source_file", "documents", "source_file");

    private static final Function<DocumentResult, List<Row<Measure>>> MEASURE_ROWS =
            Row.each(Report::measures, Measure::id);

    static final Table<Row<IndicatorScore>> INDICATOR_SCORES = Table.of(
            "indicator_scores",
            List.of("score_id"),
            List.of(DOCUMENT),
            Row.each(Report::scores, IndicatorScore::id),
            columns(
                    Common.recordId("score_id"),
                    List.of(
                            Common.year("assessed_year_be", Tables::assessedYear),
                            Common.<Row<IndicatorScore>>tool(
                                            r -> Cells.tool(null, r.value().indicator()))
                                    .required(),
                            Common.<Row<IndicatorScore>>indicatorNo(
                                            r -> r.value().indicator())
                                    .required(),
                            Common.<Row<IndicatorScore>>indicatorName(
                                            r -> r.value().indicator())
                                    .required(),
                            column("topic", PROSE, r -> r.value().topic()),
                            Common.score("score", r -> possible(r.value().score())),
                            Common.score("threshold", r -> Cells.of(r.value().threshold())),
                            Common.counted(
                                    "page", r -> Cells.page(r.value().source().firstPage())),
                            Common.confidence(r -> r.value().source().confidence()),
                            Common.needsReview(Row::needsReview),
                            column("raw_text", PROSE, r -> r.value().source().text()))));

    static final Table<Row<Finding>> FINDINGS = Table.of(
            "findings",
            List.of("finding_id"),
            List.of(DOCUMENT),
            Row.each(Report::findings, Finding::id),
            columns(
                    Common.recordId("finding_id"),
                    List.of(
                            Common.tool(r -> Cells.of(r.value().tool())),
                            Column.<Row<Finding>>column(
                                            "indicator_nos",
                                            STRING,
                                            r -> Cells.numbers(r.value().indicators()))
                                    .matching("(10|[1-9])(;(10|[1-9]))*"),
                            column("text", PROSE, r -> r.value().text().text()),
                            Common.counted(
                                    "page", r -> Cells.page(r.value().text().firstPage())),
                            Common.confidence(r -> r.value().text().confidence()),
                            Common.needsReview(Row::needsReview))));

    static final Table<Row<Measure>> MEASURES = Table.of(
            "measures",
            List.of("measure_id"),
            List.of(DOCUMENT, new Reference("plan_measure_id", "measures", "measure_id")),
            MEASURE_ROWS,
            columns(Common.recordId("measure_id"), measureColumns()));

    static final Table<Row<Step>> MEASURE_STEPS = Table.of(
            "measure_steps",
            List.of("measure_id", "step_no"),
            List.of(new Reference("measure_id", "measures", "measure_id")),
            Row.parts(MEASURE_ROWS, Measure::steps),
            List.of(
                    Common.recordId("measure_id"),
                    Common.<Row<Step>>counted(
                                    "step_no", r -> Cells.number(r.value().number()))
                            .required(),
                    column("step_label", STRING, r -> r.value().label()),
                    column("text", PROSE, r -> r.value().text())));

    /** All files, in the order of the data package. */
    static final List<Table<?>> ALL = List.of(DocumentTable.TABLE, INDICATOR_SCORES, FINDINGS, MEASURES, MEASURE_STEPS);

    private Tables() {}

    /** The columns of a record: its id, its document, what it says. */
    private static <T> List<Column<Row<T>>> columns(Column<Row<T>> id, List<Column<Row<T>>> own) {
        List<Column<Row<T>>> columns = new ArrayList<>(List.of(id));
        columns.addAll(Common.origin());
        columns.addAll(own);
        return columns;
    }

    private static List<Column<Row<Measure>>> measureColumns() {
        List<Column<Row<Measure>>> columns = new ArrayList<>(List.of(
                Common.<Row<Measure>>counted(
                                "table_no", r -> Cells.number(r.value().tableNo()))
                        .required(),
                Common.<Row<Measure>>counted(
                                "row_no", r -> Cells.number(r.value().rowNo()))
                        .required(),
                Common.tool(r -> Cells.tool(r.value().tool(), r.value().indicator())),
                Common.indicatorNo(r -> r.value().indicator()),
                Common.indicatorName(r -> r.value().indicator()),
                field(Field.FINDING),
                field(Field.MEASURE),
                field(Field.METHOD),
                field(Field.OWNER),
                column("owner_units", STRING, r -> Cells.joined(r.value().ownerUnits())),
                field(Field.PERIOD)));
        columns.addAll(List.of(
                column("period_start", DATE, r -> r.value().periodStart()),
                column("period_end", DATE, r -> r.value().periodEnd()),
                Column.<Row<Measure>>column("status", STRING, r -> status(r.value()))
                        .oneOf(Arrays.stream(Status.values()).map(Status::code).toList()),
                field(Field.RESULT),
                field(Field.OUTCOME),
                field(Field.FOLLOW_UP),
                field(Field.REMARK),
                Column.<Row<Measure>>column(
                                "theme",
                                STRING,
                                r -> Cells.joined(Themes.standard().of(r.value())))
                        .matching(THEMES),
                Common.counted("page_first", r -> Cells.page(r.value().firstPage())),
                Common.counted("page_last", r -> Cells.page(r.value().lastPage())),
                Common.confidence(r -> r.value().confidence()),
                Common.needsReview(Tables::needsReview),
                Column.<Row<Measure>>late("plan_measure_id", STRING).matching(Common.MEASURE_ID),
                Column.<Row<Measure>>column("indicator_source", STRING, r -> IndicatorSource.of(r.value())
                                .map(IndicatorSource::code)
                                .orElse(""))
                        .oneOf(Arrays.stream(IndicatorSource.values())
                                .map(IndicatorSource::code)
                                .toList())));
        return columns;
    }

    /** A measure is in doubt where it is itself, and where a column of its table is. */
    private static boolean needsReview(Row<Measure> row) {
        return row.needsReview()
                || row.document().issues().stream()
                        .filter(i -> i.recordType() == RecordType.TABLE && i.severity() != Severity.INFO)
                        .anyMatch(i -> i.recordId()
                                .equals(Issue.tableId(
                                        row.document().source().docId(),
                                        row.value().tableNo())));
    }

    private static Column<Row<Measure>> field(Field field) {
        return column(field.column(), PROSE, r -> r.value().field(field).text());
    }

    private static String status(Measure measure) {
        return measure.status().map(Status::code).orElse("");
    }

    /** A number that can be no score is none; its doubt says what was read. */
    private static String possible(BigDecimal score) {
        return IndicatorScore.isPossible(score) ? Cells.of(score) : "";
    }

    /** The round a score is of, as said beside it, else that of the report. */
    private static String assessedYear(Row<IndicatorScore> row) {
        Integer own = row.value().assessedYear();
        return Cells.of(own == null ? row.facts().assessedYear() : own);
    }
}
