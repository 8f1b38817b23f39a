package raingan.report.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import raingan.report.record.Indicator;
import raingan.thai.Recent;
import raingan.thai.ThaiText;
import raingan.thai.value.KeyMatcher;

/** Finds the names of the ten indicators in a text, however they are spaced and with small misspellings. */
final class IndicatorNaming {

    /** Similarity (0–1) from which words are the name of an indicator. */
    private static final double SAME_NAME = 0.74;

    /** Characters after an index in which a name ends. */
    private static final int NAME_SPAN = 60;

    /** The instrument for disclosure is called nearly like the indicator. */
    private static final Pattern INSTRUMENT = Pattern.compile("แบบ(?:ตรวจ|วัด)การเปิดเผย");

    private record Name(Indicator indicator, String printed, KeyMatcher matcher) {
        String key() {
            return matcher.key();
        }
    }

    private static final List<Name> NAMES = Tsv.read("indicators.tsv").stream()
            .map(e -> new Name(
                    Indicator.of(Integer.parseInt(e.key())).orElseThrow(),
                    e.text(),
                    new KeyMatcher(ThaiText.key(e.text()))))
            .toList();

    /**
     * A name in a text.
     *
     * @param likeness to the name of the indicator (0–1)
     * @param start index of its first character
     * @param end index after its last
     */
    record Named(Indicator indicator, double likeness, int start, int end) {

        private Named movedBy(int characters) {
            return new Named(indicator, likeness, start + characters, end + characters);
        }
    }

    /** Each reader of a cell or a paragraph asks for the indicators in it. */
    private static final Recent<Optional<Named>> OPENING = new Recent<>(IndicatorNaming::opening);

    private IndicatorNaming() {}

    /** The name that begins at an index, the likeliest of all, the longer of equals. */
    static Optional<Named> at(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + NAME_SPAN));
        return OPENING.of(rest).map(n -> n.movedBy(at));
    }

    private static Optional<Named> opening(String text) {
        Map<Integer, String> keys = new HashMap<>();
        return NAMES.stream()
                .map(n -> {
                    int length = lengthOf(text, n.key().length());
                    return named(n, keys.computeIfAbsent(length, l -> ThaiText.key(text.substring(0, l))), 0, length);
                })
                .filter(n -> n.likeness() >= SAME_NAME)
                .max(Comparator.comparingDouble(Named::likeness).thenComparingInt(Named::end));
    }

    /** The name that ends before an index, the likeliest of all, the longer of equals. */
    static Optional<Named> before(String text, int end) {
        return NAMES.stream()
                .flatMap(n -> {
                    int start = startOf(text, end, n.key().length());
                    return start < 0
                            ? Stream.empty()
                            : Stream.of(named(n, ThaiText.key(text.substring(start, end)), start, end - start));
                })
                .filter(n -> n.likeness() >= SAME_NAME)
                .max(Comparator.comparingDouble(Named::likeness).thenComparingInt(n -> -n.start()));
    }

    private static Named named(Name name, String key, int at, int length) {
        double likeness = name.matcher().similarity(key, SAME_NAME);
        return new Named(name.indicator(), likeness, at, at + length);
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

    /** Where so many letters begin that end before an index, or -1. */
    private static int startOf(String text, int end, int letters) {
        int at = end;
        for (int seen = 0; seen < letters; seen += Character.isWhitespace(text.charAt(at)) ? 0 : 1) {
            if (--at < 0) {
                return -1;
            }
        }
        return at;
    }

    /** All names that stand in a text to the letter, in reading order. */
    static List<Named> exact(String text) {
        List<Named> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int start = at;
            Optional<Named> name = NAMES.stream()
                    .filter(n -> text.startsWith(n.printed(), start))
                    .max(Comparator.comparingInt(n -> n.printed().length()))
                    .map(n -> new Named(
                            n.indicator(), 1, start, start + n.printed().length()));
            name.ifPresent(found::add);
            at = name.map(n -> n.end() - 1).orElse(at);
        }
        return found;
    }

    /** The indicator whose name stands anywhere in a text, the longest of several. */
    static Optional<Indicator> within(String text) {
        String key = ThaiText.key(text);
        return NAMES.stream()
                .filter(n -> key.contains(n.key()) && !INSTRUMENT.matcher(key).find())
                .max(Comparator.comparingInt(n -> n.key().length()))
                .map(Name::indicator);
    }
}
