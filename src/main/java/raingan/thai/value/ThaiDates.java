package raingan.thai.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;

/**
 * Years and periods as Thai reports print them. The Buddhist era is 543 years ahead of the common era (since the year
 * began to start in January, 1941); fiscal year N runs from 1 October N−1 to 30 September N.
 */
public final class ThaiDates {

    /** Years by which the Buddhist era is ahead of the common era. */
    public static final int BUDDHIST_ERA = 543;

    private static final int FIRST_BE = 2400;
    private static final int LAST_BE = 2699;
    private static final int FIRST_CE = 1900;
    private static final int LAST_CE = 2150;
    /** Two-digit years are of this century of the Buddhist era. */
    private static final int CENTURY_BE = 2500;

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d,])(?<!\\d[.])(?<four>\\d\\s?\\d\\s?\\d\\s?\\d)(?![\\d,]|\\.\\d)"
                    + "|(?:พ\\.?\\s?ศ\\.?|ปี(?:งบ(?:ประมาณ)?)?|งปม\\.?|['’])\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(?<two>\\d{2})(?![\\d.,])"
                    + "|" + Months.ANY + "\\s*(?<short>\\d{2})(?![\\d]|[.,]\\d)");

    private static final Pattern MONTHS = Pattern.compile("[0-9๐-๙]|ไตรมาส|" + Months.ANY);

    private ThaiDates() {}

    /** The years that a text names, in the Buddhist era, in reading order and with repetitions. */
    public static List<Integer> years(String text) {
        String plain = ThaiNumbers.arabic(ThaiText.normalise(text).text());
        if (plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        List<Integer> years = new ArrayList<>();
        Matcher m = YEAR.matcher(plain);
        while (m.find()) {
            String shorter = m.group("two") != null ? m.group("two") : m.group("short");
            buddhistYear(m.group("four") != null ? m.group("four") : shorter).ifPresent(years::add);
        }
        return List.copyOf(years);
    }

    /**
     * The period a text states.
     *
     * @param fiscalYearBe the fiscal year of the report, by which months without a year are placed
     */
    public static Optional<DatePeriod> period(String text, OptionalInt fiscalYearBe) {
        String plain = ThaiNumbers.arabic(ThaiText.normalise(text).text())
                .replaceAll("\\s+", " ")
                .strip();
        return new PeriodParser(plain, fiscalYearBe).parse();
    }

    /** Whether a text may state months, which is quickly told: it names one or a quarter, or holds a digit. */
    public static boolean mayStateMonths(String text) {
        return MONTHS.matcher(text).find();
    }

    /** A year of either era, of two or four digits, in the Buddhist era. */
    static Optional<Integer> buddhistYear(String digits) {
        String compact = digits.replaceAll("\\s", "");
        int year = Integer.parseInt(compact);
        if (compact.length() == 2) {
            return Optional.of(CENTURY_BE + year);
        }
        if (year >= FIRST_BE && year <= LAST_BE) {
            return Optional.of(year);
        }
        boolean common = year >= FIRST_CE && year <= LAST_CE;
        return common ? Optional.of(year + BUDDHIST_ERA) : Optional.empty();
    }
}
