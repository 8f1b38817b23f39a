package raingan.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import raingan.report.facts.Organisations;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Organisation;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.Indicators;
import raingan.thai.Change;
import raingan.thai.value.DatePeriod;
import raingan.thai.value.ThaiDates;

/**
 * What a value in doubt may have to be: the other value that the program holds possible, whole, so that a person can copy
 * it. Empty where it knows none.
 */
final class Suggestions {

    private static final String UNKNOWN = "";

    /** Longest name of a place, in characters, after which no further words are likely to be taken for a part of it. */
    private static final int LONGEST_NAME = 12;

    private static final int OCTOBER = 10;

    private Suggestions() {}

    /** The text with one of its repairs undone, when it is plain where that stands. */
    static String undone(Sourced source, Change change) {
        return replaced(source.text(), change.after(), change.before());
    }

    /** The text with the report's own office in place of the one that it names, when it is plain where that name ends. */
    static String ownName(String text, Organisations.Named named, Organisation own) {
        int end = text.indexOf(named.name(), named.start()) + named.name().length();
        return named.name().length() > LONGEST_NAME
                ? UNKNOWN
                : text.substring(0, named.start()) + own.fullName() + text.substring(end);
    }

    /** A text with another word in place of one that stands in it once. */
    private static String replaced(String text, String word, String other) {
        int at = word.isEmpty() ? -1 : text.indexOf(word);
        boolean once = at >= 0 && text.indexOf(word, at + 1) < 0;
        return once ? text.substring(0, at) + other + text.substring(at + word.length()) : UNKNOWN;
    }

    /** The number of the indicator whose name is printed. */
    static String numberOf(String printedName) {
        return numberOf(Indicators.named(printedName));
    }

    static String numberOf(Optional<Indicator> named) {
        return named.map(i -> Integer.toString(i.number())).orElse(UNKNOWN);
    }

    /** The score as it was read before a repair, when it can be one. */
    static String unrepaired(Change change) {
        return possible(new BigDecimal(change.before()));
    }

    /** A number above 100 that lost its point: two digits stand before it. */
    static String withPoint(BigDecimal number) {
        return number.scale() > 0 || number.signum() < 0
                ? UNKNOWN
                : possible(number.movePointLeft(number.precision() - 2));
    }

    private static String possible(BigDecimal score) {
        return IndicatorScore.isPossible(score) ? score.toPlainString() : UNKNOWN;
    }

    /** The same days and months in the fiscal year of the report. */
    static String inYear(DatePeriod period, int fiscalYearBe) {
        if (period.firstDay().isEmpty() || period.lastDay().isEmpty()) {
            return UNKNOWN;
        }
        LocalDate end = period.end();
        int last = end.getYear() + ThaiDates.BUDDHIST_ERA + (end.getMonthValue() >= OCTOBER ? 1 : 0);
        int years = fiscalYearBe - last;
        return dates(period.start().plusYears(years), end.plusYears(years));
    }

    /** Of a period whose other end follows from the fiscal year, the month or day that is said, alone. */
    static String saidAlone(DatePeriod period) {
        return switch (period.kind()) {
            case DEADLINE -> dates(period.end().with(TemporalAdjusters.firstDayOfMonth()), period.end());
            case OPEN -> dates(period.start(), period.start().with(TemporalAdjusters.lastDayOfMonth()));
            default -> UNKNOWN;
        };
    }

    private static String dates(LocalDate start, LocalDate end) {
        return start + " – " + end;
    }
}
