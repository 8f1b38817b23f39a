package raingan.review.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.record.Tool;
import raingan.report.vocabulary.Derivations;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.thai.value.DatePeriod;

/** The cells of {@code measures.csv} that a person may change. */
public final class MeasureCells {

    /** What can be entered, and where. */
    public static final RecordCells<Measure> CELLS = new RecordCells<>(
            columns(),
            Map.of(
                    "indicator_name", "indicator_no",
                    "org_full_name", "document.org_name",
                    "province", "document.province",
                    "fiscal_year_be", "document.fiscal_year_be",
                    "theme", "measure"),
            Set.of(
                    "measure_id",
                    "doc_id",
                    "source_file",
                    "table_no",
                    "row_no",
                    "page_first",
                    "page_last",
                    "confidence",
                    "needs_review",
                    "plan_measure_id",
                    "indicator_source"),
            MeasureCells::cell);

    private MeasureCells() {}

    private static List<CellColumn> columns() {
        List<CellColumn> columns = new ArrayList<>(List.of(
                new CellColumn("tool", Readings::tool, true),
                new CellColumn("indicator_no", Readings::indicator, true),
                new CellColumn("owner_units", Readings::units, true),
                new CellColumn("period_start", Readings::date, true),
                new CellColumn("period_end", Readings::date, true),
                new CellColumn("status", Readings::status, true)));
        for (Field field : Field.values()) {
            columns.add(new CellColumn(field.column(), Readings::text, true));
        }
        return columns;
    }

    private static String cell(Measure measure, String column) {
        return switch (column) {
            case "tool" -> Objects.toString(tool(measure), "");
            case "indicator_no" ->
                measure.indicator() == null
                        ? ""
                        : Integer.toString(measure.indicator().number());
            case "owner_units" -> String.join(";", measure.ownerUnits());
            case "period_start" -> measure.periodStart();
            case "period_end" -> measure.periodEnd();
            case "status" -> measure.status().map(Status::code).orElse("");
            default -> field(column).map(f -> measure.field(f).text()).orElse("");
        };
    }

    /** The text field of a column. */
    public static Optional<Field> field(String column) {
        return Arrays.stream(Field.values())
                .filter(f -> f.column().equals(column))
                .findFirst();
    }

    private static @Nullable Tool tool(Measure measure) {
        return measure.tool() == null ? Derivations.tool(measure.indicator()) : measure.tool();
    }

    /**
     * The measure with other cells: first its texts with what follows from them, then the cells that were entered
     * themselves, so that they hold whatever their order.
     *
     * @param before fiscal year as the measure was read, null when unknown
     * @param now fiscal year as it stands corrected
     * @throws raingan.review.entry.RefusedException when the cells contradict each other
     */
    public static Measure edit(
            Measure old, Map<String, String> cells, @Nullable Integer before, @Nullable Integer now) {
        Map<Field, Sourced> fields = new EnumMap<>(Field.class);
        fields.putAll(old.fields());
        cells.forEach(
                (column, value) -> field(column).ifPresent(f -> fields.put(f, Corrected.text(old.field(f), value))));
        Measure texts = Derivations.withTexts(old, fields, before, now);
        Indicator indicator = indicator(texts, cells);
        return new Measure(
                old.id(),
                old.tableNo(),
                old.rowNo(),
                tool(old, cells, indicator),
                indicator,
                old.indicatorText(),
                fields,
                old.others(),
                units(texts, cells),
                period(texts, cells),
                marks(texts, cells),
                texts.steps(),
                old.doubtfulJoin());
    }

    private static @Nullable Indicator indicator(Measure measure, Map<String, String> cells) {
        String number = cells.get("indicator_no");
        return number == null ? measure.indicator() : number.isEmpty() ? null : Readings.indicatorOf(number);
    }

    /** The instrument follows from an indicator that was entered, and one that followed goes with it. */
    private static @Nullable Tool tool(Measure old, Map<String, String> cells, @Nullable Indicator indicator) {
        Tool follows = Derivations.tool(indicator);
        String entered = cells.get("tool");
        if (entered == null) {
            boolean followed = old.tool() == Derivations.tool(old.indicator());
            return cells.containsKey("indicator_no") && (followed || follows != null) ? follows : old.tool();
        }
        Tool tool = entered.isEmpty() ? null : Tool.valueOf(entered);
        if (indicator != null && tool != follows) {
            throw Refusal.because(
                    Reason.TOOL_CONTRADICTS, entered, Integer.toString(indicator.number()), String.valueOf(follows));
        }
        return tool;
    }

    private static List<String> units(Measure measure, Map<String, String> cells) {
        String units = cells.get("owner_units");
        return units == null
                ? measure.ownerUnits()
                : Arrays.stream(units.split(";")).filter(u -> !u.isEmpty()).toList();
    }

    private static @Nullable DatePeriod period(Measure measure, Map<String, String> cells) {
        if (!cells.containsKey("period_start") && !cells.containsKey("period_end")) {
            return measure.period();
        }
        String start = cells.getOrDefault("period_start", measure.periodStart());
        String end = cells.getOrDefault("period_end", measure.periodEnd());
        Optional<LocalDate> first = day(start);
        Optional<LocalDate> last = day(end);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw Refusal.because(Reason.ENDS_BEFORE_START, start, end);
        }
        return DatePeriod.between(first, last).orElse(null);
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static Set<Status> marks(Measure measure, Map<String, String> cells) {
        String status = cells.get("status");
        return status == null
                ? measure.marks()
                : status.isEmpty() ? Set.of() : Set.of(Status.valueOf(status.toUpperCase(Locale.ROOT)));
    }

    /** A measure that a person adds. */
    public static Measure added(
            String id,
            int tableNo,
            int rowNo,
            Sourced source,
            Map<String, String> cells,
            @Nullable Integer fiscalYear) {
        Measure empty = new Measure(
                id,
                tableNo,
                rowNo,
                null,
                null,
                Sourced.EMPTY,
                Map.of(Field.MEASURE, source),
                Map.of(),
                List.of(),
                null,
                Set.of(),
                List.of(),
                false);
        return edit(empty, cells, fiscalYear, fiscalYear);
    }
}
