package raingan.export;

import static raingan.export.Column.Type.BOOLEAN;
import static raingan.export.Column.Type.DATE;
import static raingan.export.Column.Type.INTEGER;
import static raingan.export.Column.Type.NUMBER;
import static raingan.export.Column.Type.PROSE;
import static raingan.export.Column.Type.STRING;
import static raingan.export.Column.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import raingan.check.Severity;
import raingan.report.record.Field;
import raingan.report.record.Finding;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Status;
import raingan.review.Numbers;
import raingan.thai.Step;

/** The files of the dataset, column by column. */
final class Tables {

    private static final Function<DocumentResult, List<Row<Measure>>> MEASURE_ROWS =
            Row.each(Report::measures, Measure::id);

    static final Table<Row<IndicatorScore>> INDICATOR_SCORES = new Table<>(
            "indicator_scores",
            Row.each(Report::scores, IndicatorScore::id),
            List.of(
                    column("score_id", STRING, Row::id),
                    column("doc_id", STRING, r -> r.document().source().docId()),
                    column("source_file", STRING, r -> r.document().source().name()),
                    column("org_full_name", STRING, r -> r.facts()
                            .organisation()
                            .fullName()),
                    column("province", STRING, r -> r.facts().organisation().province()),
                    column("fiscal_year_be", INTEGER, r -> Cells.of(r.facts().fiscalYear())),
                    column("assessed_year_be", INTEGER, Tables::assessedYear),
                    column("tool", STRING, r -> Cells.tool(null, r.value().indicator())),
                    column("indicator_no", INTEGER, r -> Cells.number(r.value().indicator())),
                    column("indicator_name", STRING, r -> Cells.name(r.value().indicator())),
                    column("topic", PROSE, r -> r.value().topic()),
                    column("score", NUMBER, r -> Cells.of(r.value().score())),
                    column("threshold", NUMBER, r -> Cells.of(r.value().threshold())),
                    column("page", INTEGER, r -> Cells.page(r.value().source().firstPage())),
                    column(
                            "confidence",
                            NUMBER,
                            r -> Numbers.confidence(r.value().source().confidence())),
                    column("needs_review", BOOLEAN, r -> Cells.of(r.needsReview())),
                    column("raw_text", PROSE, r -> r.value().source().text())));

    static final Table<Row<Finding>> FINDINGS = new Table<>(
            "findings",
            Row.each(Report::findings, Finding::id),
            List.of(
                    column("finding_id", STRING, Row::id),
                    column("doc_id", STRING, r -> r.document().source().docId()),
                    column("source_file", STRING, r -> r.document().source().name()),
                    column("org_full_name", STRING, r -> r.facts()
                            .organisation()
                            .fullName()),
                    column("province", STRING, r -> r.facts().organisation().province()),
                    column("fiscal_year_be", INTEGER, r -> Cells.of(r.facts().fiscalYear())),
                    column("tool", STRING, r -> Cells.of(r.value().tool())),
                    column("indicator_nos", STRING, r -> Cells.numbers(r.value().indicators())),
                    column("text", PROSE, r -> r.value().text().text()),
                    column("page", INTEGER, r -> Cells.page(r.value().text().firstPage())),
                    column(
                            "confidence",
                            NUMBER,
                            r -> Numbers.confidence(r.value().text().confidence())),
                    column("needs_review", BOOLEAN, r -> Cells.of(r.needsReview()))));

    static final Table<Row<Measure>> MEASURES = new Table<>("measures", MEASURE_ROWS, measureColumns());

    static final Table<Row<Step>> MEASURE_STEPS = new Table<>(
            "measure_steps",
            Row.parts(MEASURE_ROWS, Measure::steps),
            List.of(
                    column("measure_id", STRING, Row::id),
                    column("step_no", INTEGER, r -> Cells.number(r.value().number())),
                    column("step_label", STRING, r -> r.value().label()),
                    column("text", PROSE, r -> r.value().text())));

    /** All files, in the order of the data package. */
    static final List<Table<?>> ALL = List.of(DocumentTable.TABLE, INDICATOR_SCORES, FINDINGS, MEASURES, MEASURE_STEPS);

    private Tables() {}

    private static List<Column<Row<Measure>>> measureColumns() {
        List<Column<Row<Measure>>> columns = new ArrayList<>(List.of(
                column("measure_id", STRING, Row::id),
                column("doc_id", STRING, r -> r.document().source().docId()),
                column("source_file", STRING, r -> r.document().source().name()),
                column("org_full_name", STRING, r -> r.facts().organisation().fullName()),
                column("province", STRING, r -> r.facts().organisation().province()),
                column("fiscal_year_be", INTEGER, r -> Cells.of(r.facts().fiscalYear())),
                column("table_no", INTEGER, r -> Cells.number(r.value().tableNo())),
                column("row_no", INTEGER, r -> Cells.number(r.value().rowNo())),
                column(
                        "tool",
                        STRING,
                        r -> Cells.tool(r.value().tool(), r.value().indicator())),
                column("indicator_no", INTEGER, r -> Cells.number(r.value().indicator())),
                column("indicator_name", STRING, r -> Cells.name(r.value().indicator())),
                field(Field.FINDING),
                field(Field.MEASURE),
                field(Field.METHOD),
                field(Field.OWNER),
                column("owner_units", STRING, r -> Cells.joined(r.value().ownerUnits())),
                field(Field.PERIOD)));
        columns.addAll(List.of(
                column("period_start", DATE, r -> periodStart(r.value())),
                column("period_end", DATE, r -> periodEnd(r.value())),
                column("status", STRING, r -> status(r.value())),
                field(Field.RESULT),
                field(Field.OUTCOME),
                field(Field.FOLLOW_UP),
                field(Field.REMARK),
                column("theme", STRING, r -> ""),
                column("page_first", INTEGER, r -> Cells.page(r.value().firstPage())),
                column("page_last", INTEGER, r -> Cells.page(r.value().lastPage())),
                column("confidence", NUMBER, r -> Numbers.confidence(r.value().confidence())),
                column("needs_review", BOOLEAN, r -> Cells.of(needsReview(r)))));
        return columns;
    }

    /** A measure is in doubt where it is itself, and where a column of its table is. */
    private static boolean needsReview(Row<Measure> row) {
        return row.needsReview()
                || row.document().issues().stream()
                        .filter(i -> i.code().isOfColumn() && i.severity() != Severity.INFO)
                        .flatMap(i -> row.report().measures().stream().filter(m -> m.id().equals(i.recordId())))
                        .anyMatch(m -> m.tableNo() == row.value().tableNo());
    }

    private static Column<Row<Measure>> field(Field field) {
        return column(field.column(), PROSE, r -> r.value().field(field).text());
    }

    private static String periodStart(Measure measure) {
        return measure.period() == null ? "" : measure.period().start().toString();
    }

    private static String periodEnd(Measure measure) {
        return measure.period() == null ? "" : measure.period().end().toString();
    }

    private static String status(Measure measure) {
        return measure.status().map(Status::code).orElse("");
    }

    /** The round a score is of, as said beside it, else that of the report. */
    private static String assessedYear(Row<IndicatorScore> row) {
        Integer own = row.value().assessedYear();
        return Cells.of(own == null ? row.facts().assessedYear() : own);
    }
}
