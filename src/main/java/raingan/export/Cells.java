package raingan.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Indicator;
import raingan.report.record.Tool;
import raingan.review.Numbers;

/** Values as cells; what is not known is an empty cell. */
final class Cells {

    private static final String BETWEEN = ";";
    /** Years between the Buddhist and the common era. */
    static final int ERA_OFFSET = 543;

    private Cells() {}

    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String of(@Nullable BigDecimal value) {
        return value == null ? "" : Numbers.plain(value);
    }

    static String number(int value) {
        return Integer.toString(value);
    }

    /** A page number, empty for 0: no page. */
    static String page(int number) {
        return number == 0 ? "" : number(number);
    }

    static String commonEra(@Nullable Integer buddhistYear) {
        return buddhistYear == null ? "" : number(buddhistYear - ERA_OFFSET);
    }

    static String tool(@Nullable Tool tool, @Nullable Indicator indicator) {
        return tool != null
                ? tool.name()
                : indicator == null ? "" : indicator.tool().name();
    }

    static String number(@Nullable Indicator indicator) {
        return indicator == null ? "" : number(indicator.number());
    }

    static String name(@Nullable Indicator indicator) {
        return indicator == null ? "" : indicator.thaiName();
    }

    static String numbers(List<Indicator> indicators) {
        return indicators.stream().map(Cells::number).collect(Collectors.joining(BETWEEN));
    }

    static String numbersOf(List<Integer> values) {
        return values.stream().map(Cells::number).collect(Collectors.joining(BETWEEN));
    }

    static String joined(List<String> values) {
        return String.join(BETWEEN, values);
    }
}
