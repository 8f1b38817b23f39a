package raingan.thai.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days, both ends included, in the common era.
 *
 * @param start first day; {@link LocalDate#MIN} when only the last is known
 * @param end last day; {@link LocalDate#MAX} when only the first is known
 * @param certain whether the text itself says both; false where one end follows from the fiscal year, or is contradicted
 * @param kind how the text puts it
 */
public record DatePeriod(LocalDate start, LocalDate end, boolean certain, Kind kind) {

    /** How a text puts a period. */
    public enum Kind {
        /** A whole fiscal year, 1 October to 30 September, or several. */
        FISCAL_YEAR,
        /** Quarters of the fiscal year; the first is October to December. */
        QUARTERS,
        /** Rounds of three, six, nine or twelve months of the fiscal year. */
        ROUND,
        /** From one month to another, or one month. */
        MONTHS,
        /** From one day to another, or one day. */
        DAYS,
        /** Until a day or month; the beginning is that of the fiscal year. */
        DEADLINE,
        /** From a day or month on; the end is that of the fiscal year. */
        OPEN
    }

    public DatePeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end on " + end + " before it begins on " + start);
        }
    }

    /** What a person says of one end or both; empty when neither is known. */
    public static Optional<DatePeriod> between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(new DatePeriod(first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX), true, Kind.DAYS));
    }

    /** First day, when it is known. */
    public Optional<LocalDate> firstDay() {
        return Optional.of(start).filter(d -> !d.equals(LocalDate.MIN));
    }

    /** Last day, when it is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.of(end).filter(d -> !d.equals(LocalDate.MAX));
    }

    /** Whether any day of it falls in a fiscal year of the Buddhist era. */
    public boolean touches(int fiscalYearBe) {
        int year = fiscalYearBe - ThaiDates.BUDDHIST_ERA;
        return !end.isBefore(LocalDate.of(year - 1, 10, 1)) && !start.isAfter(LocalDate.of(year, 9, 30));
    }
}
