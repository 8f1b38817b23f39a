package raingan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import raingan.thai.KeyMatcher;
import raingan.thai.ListLabel;
import raingan.thai.ThaiText;

/** Finds where a text names an indicator, by number, by name, or both. */
public final class Indicators {

    /** Similarity (0–1) from which the words after a number are the name of an indicator. */
    private static final double SAME_NAME = 0.74;

    /** Characters after a number in which its name stands. */
    private static final int NAME_SPAN = 60;

    private static final Pattern NUMBERED = Pattern.compile(
            "(ตัวชี้วัด(?:ด้าน|ย่อย)?(?:ที่|ท)?|ตัวชีวัด(?:ด้าน)?(?:ที่)?)?\\s*(?<![0-9.])(10|[1-9])(?![0-9]|\\.[0-9])\\s*[.):]?\\s*");

    private static final Pattern ALSO =
            Pattern.compile("^\\s*(และ|,|กับ|ถึง|-|–)\\s*(?:ตัวชี้วัดที่\\s*)?(10|[1-9])(?![0-9.])");

    private static final Pattern PART =
            Pattern.compile("ตัวชี้วัด(?:ย่อย)?(?:ที่)?\\s*(10|[1-9])\\.[0-9]{1,2}(?![0-9])");

    /** The instrument for disclosure is called nearly like the indicator. */
    private static final Pattern INSTRUMENT = Pattern.compile("แบบ(?:ตรวจ|วัด)การเปิดเผย");

    private static final Pattern ALONE = Pattern.compile("\\s*\\(?\\s*(10|[1-9])\\s*[.)]?\\s*");

    private record Name(Indicator indicator, KeyMatcher matcher) {
        String key() {
            return matcher.key();
        }
    }

    private static final List<Name> NAMES = Tsv.read("indicators.tsv").stream()
            .map(e -> new Name(
                    Indicator.of(Integer.parseInt(e.key())).orElseThrow(), new KeyMatcher(ThaiText.key(e.text()))))
            .toList();

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
            Indicator indicator =
                    Indicator.of(Integer.parseInt(matcher.group(2))).orElseThrow();
            Optional<Named> name = nameAt(text, matcher.end());
            boolean said = matcher.group(1) != null;
            from = matcher.end();
            if (said || name.isPresent()) {
                int end = name.map(Named::end).orElse(matcher.end());
                String printed = name.map(
                                n -> text.substring(matcher.end(), n.end()).strip())
                        .orElse("");
                mentions.add(new Mention(indicator, printed, name.map(Named::indicator), matcher.start(), end));
                from = Math.max(from, end);
                from = said ? also(text, from, mentions) : from;
            }
        }
        return mentions;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
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
    static Optional<Mention> ofSection(String text) {
        Matcher part = PART.matcher(text);
        return part.find()
                ? Indicator.of(Integer.parseInt(part.group(1)))
                        .map(i -> new Mention(i, "", Optional.empty(), part.start(), part.end()))
                : first(text);
    }

    /** The indicator of a cell under a heading that says so, where a number may stand alone. */
    static Optional<Mention> ofCell(String text) {
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
    static Optional<Mention> opening(String text) {
        int from = ListLabel.parse(text).map(ListLabel::end).orElse(0);
        return nameAt(text, from)
                .map(n -> new Mention(
                        n.indicator(),
                        text.substring(from, n.end()).strip(),
                        Optional.of(n.indicator()),
                        from,
                        n.end()));
    }

    /** The indicator whose name opens a text, or stands anywhere in a short one. */
    static Optional<Mention> byName(String text) {
        Optional<Named> name = nameAt(text, 0);
        if (name.isPresent()) {
            return name.map(n ->
                    new Mention(n.indicator(), text.substring(0, n.end()), name.map(Named::indicator), 0, n.end()));
        }
        String key = ThaiText.key(text);
        return NAMES.stream()
                .filter(n -> key.contains(n.key()) && !INSTRUMENT.matcher(key).find())
                .max(Comparator.comparingInt(n -> n.key().length()))
                .map(n -> new Mention(n.indicator(), text, Optional.of(n.indicator()), 0, text.length()));
    }

    /** The indicator that a name is of, when it is one of the ten. */
    public static Optional<Indicator> named(String name) {
        return nameAt(name, 0).map(Named::indicator);
    }

    private record Named(Indicator indicator, double likeness, int end) {}

    /** The name that begins at an index, the likeliest of all, the longer of equals. */
    private static Optional<Named> nameAt(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + NAME_SPAN));
        return NAMES.stream()
                .map(n -> named(n, rest, at))
                .filter(n -> n.likeness() >= SAME_NAME)
                .max(Comparator.comparingDouble(Named::likeness).thenComparingInt(Named::end));
    }

    private static Named named(Name name, String rest, int at) {
        int length = lengthOf(rest, name.key().length());
        double likeness = name.matcher().similarity(ThaiText.key(rest.substring(0, length)), SAME_NAME);
        return new Named(name.indicator(), likeness, at + length);
    }

    /** Characters of a text that hold so many letters, spaces not counted. */
    private static int lengthOf(String text, int letters) {
        int seen = 0;
        int i = 0;
        while (i < text.length() && seen < letters) {
            if (!Character.isWhitespace(text.charAt(i))) {
                seen++;
            }
            i++;
        }
        return i;
    }
}
