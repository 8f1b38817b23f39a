package raingan.thai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Thai reports print them: Thai, Arabic and mixed digits, thousands, leader dots, units. */
public final class ThaiNumbers {

    /**
     * A number found in a text.
     *
     * @param value what it says
     * @param start index of its first character, in UTF-16 units
     * @param end index after its last character
     * @param percent whether a percent sign or ร้อยละ stands with it
     */
    public record Found(BigDecimal value, int start, int end, boolean percent) {}

    private static final String D = "[0-9๐-๙]";
    private static final Pattern THAI_DIGITS = Pattern.compile("[๐-๙]+");
    private static final String DIGITS = "(?:" + D + "{1,3}(?:," + D + "{3})+|" + D + "+)";
    /** A number; a further dot and digit after it would make it a list number or a date. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9๐-๙A-Za-z_/])(?<![0-9๐-๙][.,])" + DIGITS + "(?:\\."
            + D + "+)?(?!" + D + "|\\." + D + "|[A-Za-z_])");

    private static final Pattern ALONE =
            Pattern.compile("(?:ร้อยละ|จำนวน|เท่ากับ|คะแนน|คือ|=|:)?\\s*[.…_\\s(]*(-?)(" + DIGITS + ")(?:([.,])\\s?("
                    + D + "+)|(?:\\s\\.\\s?|\\.\\s)(" + D + "{2}))?[.…_\\s]*(?:%|คะแนน|เปอร์เซ็นต์|บาท)?[.…_\\s)]*");

    private static final Pattern BETWEEN_SCRIPTS =
            Pattern.compile("(?:(?<=[๐-๙]\\.?) (?=\\.?[0-9])|(?<=[0-9]\\.?) (?=\\.?[๐-๙]))");

    private static final Pattern SPACED = Pattern.compile(D + "(?: ?\\.? ?" + D + ")+");

    private static final Pattern ONE_NUMBER = Pattern.compile("(?:100|[0-9]{1,2})\\.[0-9]{2}|[0-9]{2}|25[0-9]{2}");

    private static final Pattern THOUSANDS = Pattern.compile(D + "{1,3}(?:," + D + "{3})+");
    private static final String PER_CENT = "ร้อยละ";

    private ThaiNumbers() {}

    /** Thai digits become Arabic ones; all else stays. */
    public static String arabic(String text) {
        int i = 0;
        while (i < text.length() && !ThaiChars.isThaiDigit(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; i < chars.length; i++) {
            if (ThaiChars.isThaiDigit(chars[i])) {
                chars[i] = (char) ('0' + ThaiChars.digitValue(chars[i]));
            }
        }
        return new String(chars);
    }

    /**
     * Without the spaces between Thai and Arabic digits of one number, a score, a year or one of two digits: word processors
     * set them between scripts where none was typed.
     */
    public static Audited joinedDigits(String text) {
        Patch patch = new Patch(text, "digits-joined");
        for (Matcher m = SPACED.matcher(text); m.find(); ) {
            String joined = BETWEEN_SCRIPTS.matcher(m.group()).replaceAll("");
            if (ONE_NUMBER.matcher(arabic(joined)).matches()) {
                patch.replace(m.start(), m.end(), joined);
            }
        }
        return patch.result();
    }

    /** As {@link #arabic}, with each run of digits on record. */
    public static Audited arabicDigits(String text) {
        Patch patch = new Patch(text, "thai-digits");
        for (Matcher m = THAI_DIGITS.matcher(text); m.find(); ) {
            patch.replace(m.start(), m.end(), arabic(m.group()));
        }
        return patch.result();
    }

    /**
     * The number that a text consists of, when it consists of one. A comma counts as the point of a reading slip when
     * one or two digits follow it, since thousands have three.
     */
    public static Optional<BigDecimal> decimal(String text) {
        Matcher m = ALONE.matcher(ThaiText.normalise(text).text().strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String whole = m.group(2);
        String fraction = m.group(4) == null ? m.group(5) : m.group(4);
        if (",".equals(m.group(3))
                && (fraction.length() > 2 || THOUSANDS.matcher(whole).matches())) {
            return Optional.empty();
        }
        return Optional.of(parse(m.group(1) + whole + (fraction == null ? "" : "." + fraction)));
    }

    /** All numbers in running text, in reading order; list numbers such as 2.1.1 and parts of words are not numbers. */
    public static List<Found> decimals(String text) {
        List<Found> found = new ArrayList<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            found.add(new Found(parse(m.group()), m.start(), m.end(), isPercent(text, m.start(), m.end())));
        }
        return found;
    }

    private static boolean isPercent(String text, int start, int end) {
        return text.startsWith("%", end)
                || text.startsWith(" %", end)
                || text.substring(0, start).stripTrailing().endsWith(PER_CENT);
    }

    private static BigDecimal parse(String number) {
        return new BigDecimal(arabic(number).replace(",", ""));
    }
}
