package raingan.report.record;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How a measure is tied to its indicator. */
public enum IndicatorSource {
    /** The row of the measure names it, in a column for it or in its texts. */
    PRINTED,
    /** What stands above the row names it: a heading, a band, a cell over several rows, the text before the table. */
    SECTION;

    /** The value in {@code measures.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a measure is tied; empty for one without an indicator, or when nobody read what names it. */
    public static Optional<IndicatorSource> of(Measure measure) {
        if (measure.indicator() == null || measure.indicatorText().places().isEmpty()) {
            return Optional.empty();
        }
        Place named = measure.indicatorText().places().get(0);
        return measure.fields().values().stream()
                .flatMap(text -> text.places().stream())
                .min(Comparator.comparingInt(Place::page)
                        .thenComparingDouble(p -> p.box().top()))
                .map(first -> isAbove(named, first) ? SECTION : PRINTED);
    }

    private static boolean isAbove(Place named, Place first) {
        return named.page() < first.page()
                || (named.page() == first.page()
                        && named.box().bottom() <= first.box().top());
    }
}
