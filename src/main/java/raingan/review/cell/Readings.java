package raingan.review.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.OrgType;
import raingan.report.record.ReportType;
import raingan.report.record.Status;
import raingan.report.record.Tool;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Owners;
import raingan.report.vocabulary.StatusMarks;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.review.entry.Words;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.Places;
import raingan.thai.value.SheetDate;
import raingan.thai.value.ThaiDates;

/** How the entries of each kind of column are read. */
final class Readings {

    private static final int FIRST_YEAR_BE = 2540;
    private static final int LAST_YEAR_BE = 2600;
    private static final List<String> ROUNDS = List.of("6", "12");
    private static final List<String> GRADES = List.of(
            "AA",
            "A",
            "B",
            "C",
            "D",
            "E",
            "F",
            "ผ่านดีเยี่ยม",
            "ผ่านดี",
            "ผ่าน",
            "ต้องปรับปรุง",
            "ต้องปรับปรุงโดยด่วน");

    private static final Pattern LIST = Pattern.compile("[;,\\n]|\\sและ\\s");
    private static final Pattern FOUR_DIGITS =
            Pattern.compile("(?:ปี|พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|\\s)*(\\d{4})(?:\\.0+)?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,3})(?:\\.0+)?");

    private static final Pattern OFFICE = Pattern.compile("org-[0-9a-f]{10}|new");

    private Readings() {}

    static String text(String entry, String current) {
        return Words.text(entry);
    }

    /** A score, 0–100; a comma before one or two digits is a decimal one, since no score has thousands. */
    static String score(String entry, String current) {
        BigDecimal value = ThaiNumbers.decimal(entry).orElseThrow(() -> Refusal.because(Reason.NOT_A_NUMBER, entry));
        if (!IndicatorScore.isPossible(value)) {
            throw Refusal.because(Reason.OUT_OF_RANGE, entry);
        }
        return plain(value);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A year of the Buddhist era; one of the common era becomes it. */
    static String year(String entry, String current) {
        return Optional.of(FOUR_DIGITS.matcher(Words.text(entry)))
                .filter(m -> m.matches())
                .map(m -> Integer.parseInt(m.group(1)))
                .map(y -> y + ThaiDates.BUDDHIST_ERA <= LAST_YEAR_BE ? y + ThaiDates.BUDDHIST_ERA : y)
                .filter(y -> y >= FIRST_YEAR_BE && y <= LAST_YEAR_BE)
                .map(String::valueOf)
                .orElseThrow(() -> Refusal.because(Reason.NOT_A_YEAR, entry));
    }

    static String round(String entry, String current) {
        String months = Words.text(entry).replace("เดือน", "").strip();
        return ROUNDS.stream().filter(months::equals).findFirst().orElseThrow(() -> notOneOf(entry, ROUNDS));
    }

    static String grade(String entry, String current) {
        String grade = Words.text(entry);
        return GRADES.stream().filter(grade::equalsIgnoreCase).findFirst().orElseThrow(() -> notOneOf(entry, GRADES));
    }

    /** The number of an indicator, given by number, by name or by both. */
    static String indicator(String entry, String current) {
        String plain = Words.text(entry);
        var number = WHOLE_NUMBER.matcher(plain);
        Optional<Indicator> said = number.matches()
                ? Indicator.of(Integer.parseInt(number.group(1)))
                : Indicators.first(plain).filter(m -> !m.contradicts()).map(Indicators.Mention::indicator);
        return said.map(i -> Integer.toString(i.number()))
                .orElseThrow(() -> Refusal.because(Reason.NOT_AN_INDICATOR, entry));
    }

    /** The indicator of a cell that {@link #indicator} wrote. */
    static Indicator indicatorOf(String cell) {
        return Indicator.of(Integer.parseInt(cell)).orElseThrow();
    }

    /** Indicators in order of number, each once. */
    static String indicators(String entry, String current) {
        return Arrays.stream(LIST.split(entry))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> Integer.valueOf(indicator(part, current)))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(";"));
    }

    static String tool(String entry, String current) {
        return oneOf(entry, Tool.values(), Tool::name, t -> Set.of());
    }

    /** A status by its code, or by words that state one and nothing else, such as ดำเนินการแล้ว. */
    static String status(String entry, String current) {
        String words = Words.text(entry);
        List<Status> said = StatusMarks.isStatus(words) ? StatusMarks.said(words) : List.of();
        return said.size() == 1 ? said.get(0).code() : oneOf(entry, Status.values(), Status::code, s -> Set.of());
    }

    /** The id of an office, or the word for an office of its own. */
    static String office(String entry, String current) {
        String id = Words.text(entry).toLowerCase(Locale.ROOT);
        if (!OFFICE.matcher(id).matches()) {
            throw Refusal.because(Reason.NOT_AN_OFFICE, entry);
        }
        return id;
    }

    static String reportType(String entry, String current) {
        return oneOf(entry, ReportType.values(), ReportType::code, t -> Set.of());
    }

    static String orgType(String entry, String current) {
        return oneOf(entry, OrgType.values(), OrgType::name, t -> Set.of(t.prefix()));
    }

    static String province(String entry, String current) {
        String name = Words.text(entry).replaceFirst("^(?:จังหวัด|จ\\.)\\s*", "");
        return Places.province(name)
                .map(Places.Province::name)
                .orElseThrow(() -> Refusal.because(Reason.NOT_A_PROVINCE, entry));
    }

    static String district(String entry, String current) {
        return Words.text(entry).replaceFirst("^(?:อำเภอ|อ\\.|เขต)\\s*", "");
    }

    /** Units of an office in the order given, each once; a name of a known unit in any spelling is that unit. */
    static String units(String entry, String current) {
        return Arrays.stream(LIST.split(Words.text(entry)))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .flatMap(unit -> Owners.isKnown(unit) ? Stream.of(unit) : Owners.units(unit).stream())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    /** A day; where two settings read it differently and neither reading stands there, it is asked back. */
    static String date(String entry, String current) {
        SheetDate date = SheetDate.of(entry).orElseThrow(() -> Refusal.because(Reason.NOT_A_DATE, entry));
        List<LocalDate> days = date.readings();
        return days.stream()
                .filter(d -> d.toString().equals(current) || days.size() == 1)
                .map(LocalDate::toString)
                .findFirst()
                .orElseThrow(() -> Refusal.because(
                        Reason.AMBIGUOUS_DATE,
                        entry,
                        days.get(0).toString(),
                        days.get(1).toString()));
    }

    private static <E> String oneOf(
            String entry, E[] values, Function<E, String> code, Function<E, Set<String>> words) {
        String said = Words.text(entry);
        return Arrays.stream(values)
                .filter(v -> code.apply(v).equalsIgnoreCase(said)
                        || words.apply(v).stream().anyMatch(w -> !w.isEmpty() && w.equals(said)))
                .map(code)
                .findFirst()
                .orElseThrow(
                        () -> notOneOf(entry, Arrays.stream(values).map(code).toList()));
    }

    private static RuntimeException notOneOf(String entry, List<String> values) {
        return Refusal.because(Reason.NOT_ONE_OF, entry, String.join(", ", values));
    }
}
