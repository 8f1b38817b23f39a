package raingan.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Indicator;
import raingan.report.record.Sourced;
import raingan.report.record.Tool;
import raingan.thai.Change;
import raingan.thai.value.ThaiDates;

/** What people type into a sheet, as values; wrong input throws an IllegalArgumentException or a DateTimeException. */
final class Values {

    /** The rule in the audit of a value that a person entered. */
    static final String RULE = "corrected-by-person";

    /** Days as a spreadsheet of Thailand shows them. */
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** Years from here on are of the Buddhist era. */
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private Values() {}

    static Sourced corrected(Sourced old, String value) {
        List<Change> changes = new ArrayList<>(old.changes());
        changes.add(new Change(RULE, old.text(), value, 0));
        return new Sourced(value, old.raw(), old.places(), 1, changes);
    }

    static @Nullable Integer integer(String value) {
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    static @Nullable BigDecimal number(String value) {
        return value.isEmpty() ? null : new BigDecimal(value.replace(",", ""));
    }

    static @Nullable Indicator indicator(String value) {
        return value.isEmpty()
                ? null
                : Indicator.of(Integer.parseInt(value)).orElseThrow(IllegalArgumentException::new);
    }

    static @Nullable Tool tool(String value) {
        return value.isEmpty() ? null : Tool.valueOf(value);
    }

    static List<String> list(String value) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** {@code 2022-10-01}, or {@code 1/10/2565} as a spreadsheet makes of it. */
    static LocalDate date(String value) {
        Matcher shown = DAY_MONTH_YEAR.matcher(value);
        if (!shown.matches()) {
            return LocalDate.parse(value);
        }
        int year = Integer.parseInt(shown.group(3));
        return LocalDate.of(
                year >= FIRST_BUDDHIST_YEAR ? year - ThaiDates.BUDDHIST_ERA : year,
                Integer.parseInt(shown.group(2)),
                Integer.parseInt(shown.group(1)));
    }
}
