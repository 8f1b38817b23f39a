package raingan.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.record.Tool;
import raingan.report.vocabulary.Owners;
import raingan.thai.Step;
import raingan.thai.Steps;
import raingan.thai.value.DatePeriod;
import raingan.thai.value.ThaiDates;

/** A measure with values that a person entered; what follows from a text follows from its new wording. */
final class MeasureEdit {

    private final Measure original;
    private final OptionalInt fiscalYear;
    private final Map<Field, Sourced> fields;
    private @Nullable Tool tool;
    private @Nullable Indicator indicator;
    private List<String> ownerUnits;
    private @Nullable DatePeriod period;
    private Set<Status> marks;
    private List<Step> steps;

    MeasureEdit(Measure original, OptionalInt fiscalYear) {
        this.original = original;
        this.fiscalYear = fiscalYear;
        this.fields = new EnumMap<>(Field.class);
        this.fields.putAll(original.fields());
        this.tool = original.tool();
        this.indicator = original.indicator();
        this.ownerUnits = original.ownerUnits();
        this.period = original.period();
        this.marks = original.marks();
        this.steps = original.steps();
    }

    /** Enters a value; whether there is such a column. */
    boolean set(String column, String value) {
        switch (column) {
            case "indicator_no" -> {
                indicator = Values.indicator(value);
                tool = indicator == null ? tool : indicator.tool();
            }
            case "tool" -> tool = Values.tool(value);
            case "owner_units" -> ownerUnits = Values.list(value);
            case "period_start" -> period = value.isEmpty() ? null : starting(Values.date(value));
            case "period_end" -> period = value.isEmpty() ? null : ending(Values.date(value));
            case "status" ->
                marks = value.isEmpty() ? Set.of() : Set.of(Status.valueOf(value.toUpperCase(Locale.ROOT)));
            default -> {
                return setText(column, value);
            }
        }
        return true;
    }

    Measure done() {
        return new Measure(
                original.id(),
                original.tableNo(),
                original.rowNo(),
                tool,
                indicator,
                original.indicatorText(),
                fields,
                original.others(),
                ownerUnits,
                period,
                marks,
                steps,
                original.doubtfulJoin());
    }

    private boolean setText(String column, String value) {
        for (Field field : Field.values()) {
            if (field.column().equals(column)) {
                fields.put(field, Values.corrected(original.field(field), value));
                derive(field, value);
                return true;
            }
        }
        return false;
    }

    private void derive(Field field, String value) {
        switch (field) {
            case OWNER -> ownerUnits = Owners.units(value);
            case PERIOD -> period = ThaiDates.period(value, fiscalYear).orElse(null);
            case METHOD -> steps = Steps.split(value);
            default -> {}
        }
    }

    private DatePeriod starting(LocalDate start) {
        LocalDate end = period == null || period.end().isBefore(start) ? start : period.end();
        return new DatePeriod(start, end, true, DatePeriod.Kind.DAYS);
    }

    private DatePeriod ending(LocalDate end) {
        LocalDate start = period == null || period.start().isAfter(end) ? end : period.start();
        return new DatePeriod(start, end, true, DatePeriod.Kind.DAYS);
    }
}
