package raingan.training;

import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text writes its digits; reports mix both kinds, now and then inside one number. */
public enum DigitStyle {
    ARABIC,
    THAI,
    BY_NUMBER,
    BY_DIGIT;

    private static final int ARABIC_PERCENT = 40;
    private static final int THAI_PERCENT = 44;
    private static final int BY_NUMBER_PERCENT = 10;
    private static final int ZERO_THAI = 0x0E50;
    /** Digits that belong to a Latin word (an address, {@code O12}) stay Arabic. */
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,/:-][0-9]+)*");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    /** A style, drawn as often as it is seen. */
    public static DigitStyle draw(RandomGenerator random) {
        int percent = random.nextInt(100);
        if (percent < ARABIC_PERCENT) {
            return ARABIC;
        }
        if (percent < ARABIC_PERCENT + THAI_PERCENT) {
            return THAI;
        }
        return percent < ARABIC_PERCENT + THAI_PERCENT + BY_NUMBER_PERCENT ? BY_NUMBER : BY_DIGIT;
    }

    /** The text with its Arabic digits in this style. */
    public String apply(String text, RandomGenerator random) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(
                        LATIN.matcher(token.group()).find() ? token.group() : numbers(token.group(), random)));
    }

    private String numbers(String token, RandomGenerator random) {
        return NUMBER.matcher(token).replaceAll(number -> Matcher.quoteReplacement(number(number.group(), random)));
    }

    private String number(String digits, RandomGenerator random) {
        boolean thai = this == THAI || (this == BY_NUMBER && random.nextBoolean());
        StringBuilder styled = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean change = c >= '0' && c <= '9' && (this == BY_DIGIT ? random.nextBoolean() : thai);
            styled.append(change ? (char) (c - '0' + ZERO_THAI) : c);
        }
        return styled.toString();
    }
}
