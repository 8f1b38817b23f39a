package raingan.export;

import static raingan.export.Column.column;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Indicator;
import raingan.report.record.Tool;
import raingan.review.Numbers;

/** Columns that several files have, with the limits of their values. */
final class Common {

    /** Twelve hex digits. */
    static final String DOC_ID = "[0-9a-f]{12}";

    private static final String RECORD_ID = DOC_ID + "-[a-z]+[0-9]+";

    /** That of a measure. */
    static final String MEASURE_ID = RECORD_ID;

    /** A prefix, so that no spreadsheet takes it for a number, and ten hex digits. */
    static final String ORG_ID = "org-[0-9a-f]{10}";

    /** From the first year that can be meant to the last, Buddhist era. */
    private static final int FIRST_YEAR = 2500;

    private static final int LAST_YEAR = 2599;
    private static final int INDICATORS = 10;
    private static final int PER_CENT = 100;

    private Common() {}

    /** The id of a record: that of its document, a letter for its kind and a number. */
    static <T> Column<Row<T>> recordId(String name) {
        return Column.<Row<T>>column(name, Schema.Type.STRING, Row::id)
                .matching(RECORD_ID)
                .required();
    }

    static <R> Column<R> docId(Function<R, DocumentResult> document) {
        Column<R> id = column(
                "doc_id", Schema.Type.STRING, r -> document.apply(r).source().docId());
        return id.matching(DOC_ID);
    }

    static <R> Column<R> sourceFile(Function<R, DocumentResult> document) {
        Column<R> file = column("source_file", Schema.Type.STRING, r -> document.apply(r)
                .source()
                .name());
        return file.required();
    }

    /** Whose report a record is from, and of which year. */
    static <T> List<Column<Row<T>>> origin() {
        return List.of(
                Common.<Row<T>>docId(Row::document).required(),
                sourceFile(Row::document),
                column("org_full_name", Schema.Type.STRING, r -> r.facts()
                        .organisation()
                        .fullName()),
                column("province", Schema.Type.STRING, r -> r.facts()
                        .organisation()
                        .province()),
                year("fiscal_year_be", r -> Cells.of(r.facts().fiscalYear())));
    }

    /** A year of the Buddhist era. */
    static <R> Column<R> year(String name, Function<R, String> value) {
        return column(name, Schema.Type.INTEGER, value).between(FIRST_YEAR, LAST_YEAR);
    }

    /** A year of the common era. */
    static <R> Column<R> commonYear(String name, Function<R, String> value) {
        return column(name, Schema.Type.INTEGER, value)
                .between(FIRST_YEAR - Cells.ERA_OFFSET, LAST_YEAR - Cells.ERA_OFFSET);
    }

    /** A page number, or a number in a list. */
    static <R> Column<R> counted(String name, Function<R, String> value) {
        return column(name, Schema.Type.INTEGER, value).from(1);
    }

    /** How many there are. */
    static <R> Column<R> count(String name, Function<R, String> value) {
        return column(name, Schema.Type.INTEGER, value).from(0).required();
    }

    static <R> Column<R> score(String name, Function<R, String> value) {
        return column(name, Schema.Type.NUMBER, value).between(0, PER_CENT);
    }

    static <R> Column<R> share(String name, Function<R, String> value) {
        return column(name, Schema.Type.NUMBER, value).between(0, 1);
    }

    static <R> Column<R> confidence(ToDoubleFunction<R> value) {
        return Common.<R>share("confidence", r -> Numbers.confidence(value.applyAsDouble(r)))
                .required();
    }

    static <R> Column<R> needsReview(Function<R, Boolean> value) {
        return Column.<R>column("needs_review", Schema.Type.BOOLEAN, r -> Cells.of(value.apply(r)))
                .required();
    }

    static <R> Column<R> tool(Function<R, String> value) {
        return column("tool", Schema.Type.STRING, value).oneOf(Tool.values());
    }

    static <R> Column<R> indicatorNo(Function<R, @Nullable Indicator> indicator) {
        return Column.<R>column("indicator_no", Schema.Type.INTEGER, r -> Cells.number(indicator.apply(r)))
                .between(1, INDICATORS);
    }

    static <R> Column<R> indicatorName(Function<R, @Nullable Indicator> indicator) {
        return Column.<R>column("indicator_name", Schema.Type.STRING, r -> Cells.name(indicator.apply(r)))
                .oneOf(Arrays.stream(Indicator.values())
                        .map(Indicator::thaiName)
                        .toList());
    }
}
