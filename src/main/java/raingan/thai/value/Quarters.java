package raingan.thai.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quarters of a fiscal year that a text names.
 *
 * @param first 1 to 4
 * @param last 1 to 4, not before the first
 * @param allBetween false where single quarters are listed that leave one out
 */
record Quarters(int first, int last, boolean allBetween) {

    private static final Pattern NAMED = Pattern.compile(
            "(?:ไตรมาส|(?<![A-Za-z])Q)(?:\\s?ที่)?\\s?([1-4])(?!\\d)((?:\\s*(?:[-–—,]|และ|ถึง|\\s)\\s*(?:ไตรมาส|Q)?(?:\\s?ที่)?\\s?[1-4](?!\\d))*)");
    private static final Pattern FIRST = Pattern.compile("ไตรมาส\\s?แรก");
    private static final Pattern LAST = Pattern.compile("ไตรมาส\\s?สุดท้าย");

    private static final Pattern ROMAN =
            Pattern.compile("(ไตรมาส(?:\\s?ที่)?\\s?|[-–—,]\\s?|และ\\s?|ถึง\\s?)(IV|I{1,3})(?![A-Za-z])");
    private static final List<String> NUMERALS = List.of("", "I", "II", "III", "IV");

    static Optional<Quarters> in(String text) {
        Matcher m = NAMED.matcher(numbered(text));
        if (!m.find()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(m.group(1));
        String more = m.group(2).replaceAll("\\D", "");
        int other = more.isEmpty() ? one : Integer.parseInt(more.substring(more.length() - 1));
        boolean leftOut = PeriodParser.LISTED.matcher(m.group(2)).find() && Math.abs(other - one) > more.length();
        return Optional.of(new Quarters(Math.min(one, other), Math.max(one, other), !leftOut));
    }

    private static String numbered(String text) {
        String named = LAST.matcher(FIRST.matcher(text).replaceAll("ไตรมาส 1")).replaceAll("ไตรมาส 4");
        return named.contains("ไตรมาส")
                ? ROMAN.matcher(named).replaceAll(q -> q.group(1) + NUMERALS.indexOf(q.group(2)))
                : named;
    }
}
