package raingan.report.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.Tool;
import raingan.thai.Steps;
import raingan.thai.value.DatePeriod;
import raingan.thai.value.ThaiDates;

/** The values that follow from others, the same for what was read and for what a person put in its place. */
public final class Derivations {

    private Derivations() {}

    /** The canonical units that the text of an owner names. */
    public static List<String> ownerUnits(Sourced owner) {
        return Owners.units(owner.text());
    }

    /** First and last day of a period in words; months without a year fall in {@code fiscalYear}, Buddhist era. */
    public static Optional<DatePeriod> period(Sourced period, @Nullable Integer fiscalYear) {
        return ThaiDates.period(period.text(), fiscalYear == null ? OptionalInt.empty() : OptionalInt.of(fiscalYear));
    }

    /** The steps that a method lists. */
    public static Steps.Repaired steps(Sourced method) {
        return Steps.repair(Steps.split(method.text()));
    }

    /** The instrument that an indicator belongs to. */
    public static @Nullable Tool tool(@Nullable Indicator indicator) {
        return indicator == null ? null : indicator.tool();
    }

    /** The instrument that all of these indicators belong to, null when they belong to several, or there is none. */
    public static @Nullable Tool tool(List<Indicator> indicators) {
        List<Tool> tools = indicators.stream().map(Indicator::tool).distinct().toList();
        return tools.size() == 1 ? tools.get(0) : null;
    }

    /**
     * A measure with other texts: what follows from those that changed is worked out anew, all else stays.
     *
     * @param fields all its texts
     * @param before fiscal year of the report as the measure was made, null when unknown
     * @param now fiscal year of the report
     */
    public static Measure withTexts(
            Measure old, Map<Field, Sourced> fields, @Nullable Integer before, @Nullable Integer now) {
        Sourced owner = fields.getOrDefault(Field.OWNER, Sourced.EMPTY);
        Sourced period = fields.getOrDefault(Field.PERIOD, Sourced.EMPTY);
        Sourced method = fields.getOrDefault(Field.METHOD, Sourced.EMPTY);
        boolean otherDays = isOther(old, Field.PERIOD, period)
                || (!Objects.equals(before, now) && !period(period, before).equals(period(period, now)));
        return new Measure(
                old.id(),
                old.tableNo(),
                old.rowNo(),
                old.tool(),
                old.indicator(),
                old.indicatorText(),
                fields,
                old.others(),
                isOther(old, Field.OWNER, owner) ? ownerUnits(owner) : old.ownerUnits(),
                otherDays ? period(period, now).orElse(null) : old.period(),
                old.marks(),
                isOther(old, Field.METHOD, method) ? steps(method).steps() : old.steps(),
                old.doubtfulJoin());
    }

    private static boolean isOther(Measure old, Field field, Sourced text) {
        return !old.field(field).text().equals(text.text());
    }
}
