package raingan.report.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.report.record.Indicator;
import raingan.report.vocabulary.IndicatorNaming.Named;
import raingan.thai.ListLabel;
import raingan.thai.ThaiNumbers;

/** Finds where a text names an indicator, by number, by name, or both. */
public final class Indicators {

    private static final Pattern NUMBERED = Pattern.compile(
            "(ตัวชี้วัด(?:ด้าน|ย่อย)?(?:ที่|ท)?|ตัวชีวัด(?:ด้าน)?(?:ที่)?|ตชว\\.?\\s*(?:ที่)?)?\\s*(?<![0-9.A-Za-z])(10|[1-9])(?![0-9]|\\.[0-9])\\s*[.):]?\\s*");

    private static final Pattern OPENS_BRACKET = Pattern.compile("\\s*[(]\\s*$");

    private static final Pattern WORD = Pattern.compile("ตัวชี้?วัด|ตชว");

    private static final Pattern ALSO =
            Pattern.compile("^\\s*(และ|,|กับ|ถึง|-|–)\\s*(?:ตัวชี้วัดที่\\s*)?(10|[1-9])(?![0-9.])");

    private static final Pattern PART =
            Pattern.compile("ตัวชี้วัด(?:ย่อย)?(?:ที่)?\\s*(10|[1-9])\\.[0-9]{1,2}(?![0-9])");

    private static final Pattern ALONE = Pattern.compile("\\s*(?:ข้อ)?(?:ที่)?\\s*\\(?\\s*(10|[1-9])\\s*[.)]?\\s*");

    /**
     * A place where a text names an indicator.
     *
     * @param indicator by number as printed, or by name where no number stands
     * @param printedName the name as printed, empty when only the number stands
     * @param named the indicator of that name, empty when only the number stands
     * @param start index of the first character
     * @param end index after the last character
     */
    public record Mention(Indicator indicator, String printedName, Optional<Indicator> named, int start, int end) {

        /** Whether number and name belong to different indicators. */
        public boolean contradicts() {
            return named.isPresent() && named.get() != indicator;
        }
    }

    private Indicators() {}

    /** All mentions by number in a text in Arabic digits: {@code ตัวชี้วัดที่ 2 …}, or a list number before a name. */
    public static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        if (!hasDigit(text)) {
            return mentions;
        }
        Matcher matcher = NUMBERED.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            Optional<Named> name = IndicatorNaming.at(text, matcher.end());
            boolean said = matcher.group(1) != null;
            from = matcher.end();
            if (said || name.isPresent()) {
                Mention mention = numbered(text, matcher, name);
                mentions.removeIf(m -> m.end() > mention.start());
                mentions.add(mention);
                from = Math.max(from, name.map(Named::end).orElse(matcher.end()));
                from = said ? also(text, from, mentions) : from;
            }
        }
        return mentions;
    }

    /** A number with the name after it, or else before it, past a list number: {@code 1. การใช้อำนาจ (ตัวชี้วัดที่ 3)}. */
    private static Mention numbered(String text, Matcher number, Optional<Named> after) {
        Indicator counted = Indicator.of(Integer.parseInt(number.group(2))).orElseThrow();
        Matcher bracket = OPENS_BRACKET.matcher(text).region(0, number.start());
        Optional<Named> before =
                after.isEmpty() && bracket.find() ? IndicatorNaming.before(text, bracket.start()) : Optional.empty();
        return before.or(() -> after)
                .map(n -> new Mention(
                        counted,
                        text.substring(n.start(), n.end()).strip(),
                        Optional.of(n.indicator()),
                        Math.min(n.start(), number.start()),
                        Math.max(n.end(), number.end())))
                .orElse(new Mention(counted, "", Optional.empty(), number.start(), number.end()));
    }

    /** The indicators that a text counts with the word for one: {@code ตัวชี้วัดที่ 2}. */
    public static Set<Indicator> counted(String text) {
        return in(text).stream()
                .filter(m -> WORD.matcher(text.substring(m.start(), m.end())).find())
                .map(Mention::indicator)
                .collect(Collectors.toSet());
    }

    /** Whether a text is the count and the name of one indicator and nothing else: {@code ตัวชี้วัดที่ 2 การใช้งบประมาณ}. */
    public static boolean isCounted(String text) {
        String line = ThaiNumbers.arabic(text.replace("\n", "")).strip();
        return counted(line).size() == 1
                && first(line)
                        .filter(m -> m.named().isPresent() && m.start() == 0 && m.end() == line.length())
                        .isPresent();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** All places where a name stands to the letter, with or without a number, in reading order. */
    public static List<Mention> names(String text) {
        return IndicatorNaming.exact(text).stream().map(n -> byName(text, n)).toList();
    }

    private static Mention byName(String text, Named name) {
        String printed = text.substring(name.start(), name.end()).strip();
        return new Mention(name.indicator(), printed, Optional.of(name.indicator()), name.start(), name.end());
    }

    /** Numbers that follow without the word: {@code ตัวชี้วัดที่ 9 และ 10}. */
    private static int also(String text, int from, List<Mention> mentions) {
        int at = from;
        while (true) {
            Matcher matcher = ALSO.matcher(text).region(at, text.length());
            if (!matcher.find()) {
                return at;
            }
            Indicator indicator =
                    Indicator.of(Integer.parseInt(matcher.group(2))).orElseThrow();
            mentions.add(new Mention(indicator, "", Optional.empty(), matcher.start(2), matcher.end()));
            at = matcher.end();
        }
    }

    /** The indicator of a heading over several rows, which may name a part of it: {@code ตัวชี้วัดย่อยที่ 9.1 …}. */
    public static Optional<Mention> ofSection(String text) {
        Matcher part = PART.matcher(text);
        return part.find()
                ? Indicator.of(Integer.parseInt(part.group(1)))
                        .map(i -> new Mention(i, "", Optional.empty(), part.start(), part.end()))
                : first(text);
    }

    /** The indicator of a cell under a heading that says so, where a number may stand alone. */
    public static Optional<Mention> ofCell(String text) {
        Matcher alone = ALONE.matcher(text);
        return alone.matches()
                ? Indicator.of(Integer.parseInt(alone.group(1)))
                        .map(i -> new Mention(i, "", Optional.empty(), 0, text.length()))
                : first(text);
    }

    /** The indicator a cell or heading is about: by number first, else by name alone. */
    public static Optional<Mention> first(String text) {
        Optional<Mention> numbered = in(text).stream().findFirst();
        return numbered.isPresent() ? numbered : byName(text);
    }

    /** The indicator whose name opens a list item. */
    public static Optional<Mention> opening(String text) {
        int from = ListLabel.parse(text).map(ListLabel::end).orElse(0);
        return IndicatorNaming.at(text, from).map(n -> byName(text, n));
    }

    /** The indicator whose name opens a text, or stands anywhere in a short one. */
    static Optional<Mention> byName(String text) {
        return IndicatorNaming.at(text, 0).map(n -> byName(text, n)).or(() -> IndicatorNaming.within(text)
                .map(i -> new Mention(i, text, Optional.of(i), 0, text.length())));
    }

    /** The indicator that a name is of, when it is one of the ten. */
    public static Optional<Indicator> named(String name) {
        return IndicatorNaming.at(name, 0).map(Named::indicator);
    }
}
