package raingan.thai.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;

/**
 * A day as people type it and spreadsheets save it, in Thai, British and US settings: {@code 2022-10-01},
 * {@code 1/10/2565}, {@code 10/1/2022}, {@code 1-Oct-22}, {@code 1 ต.ค. 65}, or the number by which a spreadsheet counts
 * it. A text that both settings read, each its own way, has two readings.
 *
 * @param dayFirst the day when the day stands before the month; null when there is no such day
 * @param monthFirst the day when the month stands before the day; null when there is no such day
 */
public record SheetDate(@Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst) {

    private static final String YEAR = "(?:พ\\.?\\s?ศ\\.?\\s*|ค\\.?\\s?ศ\\.?\\s*)?(?<year>\\d{4}|\\d{2})";
    private static final String BETWEEN = "\\s?[/.-]\\s?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<first>\\d{1,2})" + BETWEEN + "(?<second>\\d{1,2})" + BETWEEN + YEAR);
    private static final Pattern ENGLISH =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s/.-]*(?<month>[A-Za-z]{3,9})[\\s/.,-]*" + YEAR);
    private static final Pattern ENGLISH_MONTH_FIRST =
            Pattern.compile("(?<month>[A-Za-z]{3,9})[\\s.-]*(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+" + YEAR);
    private static final Pattern THAI = Pattern.compile(
            "(?:วันที่\\s*)?(?<day>\\d{1,2})[\\s/.-]*(?:เดือน\\s*)?" + Months.ANY + "[\\s/.,-]*" + YEAR);

    /** The days since 1899-12-30 of the years 2000 to 2049. */
    private static final Pattern SERIAL = Pattern.compile("3[6-9]\\d{3}|4\\d{4}|5[0-4]\\d{3}");

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    /** A time of day that a spreadsheet shows behind a day. */
    private static final Pattern TIME =
            Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?$");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2060;
    /** Two digits from here on are a year of the Buddhist era, those below one of the common era. */
    private static final int SHORT_BUDDHIST = 48;

    private static final int CENTURY_BE = 2500;
    private static final int CENTURY_CE = 2000;

    /** What a text may mean, in either setting; empty when it is no day. */
    public static Optional<SheetDate> of(String typed) {
        String text = TIME.matcher(
                        ThaiNumbers.arabic(ThaiText.normalise(typed).text()).strip())
                .replaceFirst("")
                .strip();
        return Stream.of(
                        yearFirst(text),
                        yearLast(text),
                        named(THAI, text),
                        named(ENGLISH, text),
                        named(ENGLISH_MONTH_FIRST, text),
                        serial(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The different days it may mean, one or two. */
    public List<LocalDate> readings() {
        return Stream.of(Optional.ofNullable(dayFirst), Optional.ofNullable(monthFirst))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<SheetDate> yearFirst(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        return m.matches() ? only(day(m.group(1), number(m.group(2)), number(m.group(3)))) : Optional.empty();
    }

    /** A year of the Buddhist era is no US setting's. */
    private static Optional<SheetDate> yearLast(String text) {
        Matcher m = YEAR_LAST.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = number(m.group("first"));
        int second = number(m.group("second"));
        LocalDate dayFirst = day(m.group("year"), second, first);
        LocalDate monthFirst = day(m.group("year"), first, second);
        if (isBuddhist(m.group("year"))) {
            return only(dayFirst == null ? monthFirst : dayFirst);
        }
        return dayFirst == null && monthFirst == null
                ? Optional.empty()
                : Optional.of(new SheetDate(dayFirst, monthFirst));
    }

    private static Optional<SheetDate> named(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int month = pattern == THAI ? Months.month(m) : english(m.group("month"));
        return only(day(m.group("year"), month, number(m.group("day"))));
    }

    private static Optional<SheetDate> serial(String text) {
        return SERIAL.matcher(text).matches() ? only(SERIAL_START.plusDays(number(text))) : Optional.empty();
    }

    private static Optional<SheetDate> only(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(d -> new SheetDate(d, d));
    }

    /** The month that an English name, in full or cut short, means; 0 when it is none. */
    private static int english(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(low)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(String year, int month, int day) {
        int common = commonYear(year);
        try {
            return common < FIRST_YEAR || common > LAST_YEAR ? null : LocalDate.of(common, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int commonYear(String digits) {
        int year = number(digits);
        if (digits.length() == 2) {
            return year >= SHORT_BUDDHIST ? CENTURY_BE + year - ThaiDates.BUDDHIST_ERA : CENTURY_CE + year;
        }
        return year > LAST_YEAR ? year - ThaiDates.BUDDHIST_ERA : year;
    }

    private static boolean isBuddhist(String digits) {
        return number(digits) != commonYear(digits) && number(digits) + CENTURY_CE != commonYear(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
