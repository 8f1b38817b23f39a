package raingan.report.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.thai.value.DatePeriod;
import raingan.thai.value.ThaiDates;

/** Fiscal years: N runs from 1 October N−1 to 30 September N. */
public final class Years {

    private static final int OCTOBER = 10;

    /** Share of the dated measures that must fall in one year for it to be the report's. */
    private static final double MOST = 0.6;

    private Years() {}

    /** The fiscal year in which most measures fall by their own words, null when they do not say. */
    public static @Nullable Integer stated(List<Measure> measures) {
        Map<Integer, Long> years = measures.stream()
                .map(m -> m.field(Field.PERIOD).text())
                .filter(t -> !ThaiDates.years(t).isEmpty())
                .map(t -> ThaiDates.period(t, OptionalInt.empty()))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Years::of, TreeMap::new, Collectors.counting()));
        long all = years.values().stream().mapToLong(Long::longValue).sum();
        return years.entrySet().stream()
                .filter(e -> e.getValue() >= MOST * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The fiscal year, Buddhist era, in which a period begins. */
    static int of(DatePeriod period) {
        int year = period.start().getYear() + ThaiDates.BUDDHIST_ERA;
        return period.start().getMonthValue() >= OCTOBER ? year + 1 : year;
    }
}
