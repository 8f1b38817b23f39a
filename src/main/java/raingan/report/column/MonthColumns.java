package raingan.report.column;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.StatusMarks;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.DatePeriod;
import raingan.thai.value.ThaiDates;

/** Reads a chart of bars: columns headed by months or quarters, marked where a measure is under way. */
public final class MonthColumns {

    /** Fewest such columns side by side: one month alone heads something else. */
    private static final int FEWEST = 3;

    /** Months of the longest unit that heads a column, a quarter. */
    private static final int LONGEST = 3;

    /** Any fiscal year: a heading only has to be a month of one. */
    private static final OptionalInt SOME_YEAR = OptionalInt.of(2560);

    private static final Pattern QUARTER = Pattern.compile("ไตรมาส");
    private static final Pattern FISCAL = Pattern.compile("ปี\\s*งบ\\s*ประมาณ");
    private static final Pattern TRAILING_YEAR = Pattern.compile(" [0-9]{4}$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:ที่\\s*)?[1-4]\\s*");

    private MonthColumns() {}

    /**
     * The header, with runs of such columns named {@link ColumnRole#MONTH} and their texts cut to month and year.
     *
     * @param lowest the lowest heading of each column
     */
    static HeaderMap name(HeaderMap header, List<String> lowest) {
        List<String> names = IntStream.range(0, lowest.size())
                .mapToObj(column ->
                        unbroken(quarter(lowest.get(column), header.texts().get(column))))
                .toList();
        List<ColumnRole> headings = new ArrayList<>(header.headings());
        List<String> texts = new ArrayList<>(header.texts());
        List<Map<ColumnRole, Double>> likelihoods = new ArrayList<>(header.likelihoods());
        int first = 0;
        while (first < names.size()) {
            int end = first;
            while (end < names.size() && isMonth(names.get(end)) && headings.get(end) != ColumnRole.RESULT) {
                end++;
            }
            for (int column = first; column < end && end - first >= FEWEST; column++) {
                headings.set(column, ColumnRole.MONTH);
                likelihoods.set(column, Map.of(ColumnRole.MONTH, 1.0));
                texts.set(column, dated(names.get(column), texts.get(column)));
            }
            first = Math.max(end, first + 1);
        }
        return new HeaderMap(header.firstRow(), headings, texts, likelihoods);
    }

    /** A bare number under a heading that says it counts quarters. */
    private static String quarter(String name, String whole) {
        boolean counts = QUARTER.matcher(whole).find()
                && NUMBER.matcher(ThaiNumbers.arabic(name)).matches();
        return counts ? "ไตรมาส " + ThaiNumbers.arabic(name).replaceAll("\\D", "") : name;
    }

    /** A name that a narrow column breaks inside its word: {@code ไตรมา ส 1}. */
    private static String unbroken(String name) {
        String joined = BLANKS.matcher(name).replaceAll("");
        return !joined.equals(name) && !isMonth(name) && isMonth(joined) ? joined : name;
    }

    /** Whether a heading is a month or a quarter. */
    static boolean isMonth(String name) {
        Optional<DatePeriod> period =
                ThaiDates.mayStateMonths(name) ? ThaiDates.period(name, SOME_YEAR) : Optional.empty();
        return period.filter(p -> p.start().getDayOfMonth() == 1
                        && p.start().plusMonths(LONGEST).isAfter(p.end()))
                .isPresent();
    }

    private static String dated(String name, String whole) {
        List<Integer> years = ThaiDates.years(whole);
        String month = name.strip().replaceAll("\\s*\\.\\s*", ".");
        return ThaiDates.years(name).isEmpty() && years.size() == 1
                ? month + " " + (years.get(0) - yearsBefore(name, whole))
                : month;
    }

    /** A fiscal year begins in October of the year before. */
    private static int yearsBefore(String name, String whole) {
        boolean early = FISCAL.matcher(whole).find()
                && !QUARTER.matcher(name).find()
                && ThaiDates.period(name, SOME_YEAR)
                        .filter(p -> p.start().getMonthValue() >= Month.OCTOBER.getValue())
                        .isPresent();
        return early ? 1 : 0;
    }

    /** From one column to another; quarters share their year. */
    private static String range(String first, String last) {
        Matcher year = TRAILING_YEAR.matcher(last);
        boolean shared = QUARTER.matcher(first).find() && year.find() && first.endsWith(year.group());
        return (shared ? first.substring(0, first.length() - year.group().length()) : first) + " - " + last;
    }

    /** From the first marked month to the last, in the words of the headings. */
    public static Sourced period(HeaderMap header, List<Sourced> marks) {
        Sourced found = Sourced.EMPTY;
        String first = "";
        List<Integer> columns = header.columns(ColumnRole.MONTH);
        for (int i = 0; i < columns.size(); i++) {
            if (!StatusMarks.isUnmarked(marks.get(i).text())) {
                String month = header.texts().get(columns.get(i));
                boolean opens = found.isEmpty();
                first = opens ? month : first;
                found = (opens ? marks.get(i) : Sourced.both(found, marks.get(i)))
                        .withText(opens ? month : range(first, month));
            }
        }
        return found;
    }
}
