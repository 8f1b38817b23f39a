package raingan.thai;

/**
 * The Thai block (U+0E00–U+0E7F) by the character classes of WTT 2.0 (the input and output rules of TIS 620-2533):
 * consonants, leading vowels, following vowels, marks above and below, tones, and signs on top.
 */
public final class ThaiChars {

    static final char SARA_A = '\u0E30';
    static final char MAI_HAN_AKAT = '\u0E31';
    static final char SARA_AA = '\u0E32';
    static final char SARA_AM = '\u0E33';
    static final char SARA_I = '\u0E34';
    static final char SARA_UE = '\u0E36';
    static final char PHINTHU = '\u0E3A';
    static final char SARA_E = '\u0E40';
    static final char SARA_AE = '\u0E41';
    static final char LAKKHANGYAO = '\u0E45';
    static final char MAIYAMOK = '\u0E46';
    static final char PAIYANNOI = '\u0E2F';
    static final char THANTHAKHAT = '\u0E4C';
    static final char NIKHAHIT = '\u0E4D';
    static final char RU = '\u0E24';
    static final char LU = '\u0E26';
    static final char DIGIT_ZERO = '\u0E50';
    static final char DIGIT_NINE = '\u0E59';

    private static final char FIRST = '\u0E00';
    private static final char LAST = '\u0E7F';

    private ThaiChars() {}

    /** Whether it is a letter, mark or sign of the Thai block. */
    public static boolean isThai(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** A letter, vowel, mark or tone; not a digit, not the baht sign, not a sign of punctuation. */
    public static boolean isLetter(char c) {
        return c >= '\u0E01' && c <= '\u0E4E' && c != '\u0E3F' && (c < '\u0E3B' || c > '\u0E3E');
    }

    /** A consonant, or one of the two independent vowels ฤ ฦ, which carry marks as consonants do. */
    public static boolean isConsonant(char c) {
        return c >= '\u0E01' && c <= '\u0E2E';
    }

    /** เ แ โ ใ ไ, written before the consonant they follow in speech. */
    static boolean isLeadingVowel(char c) {
        return c >= SARA_E && c <= '\u0E44';
    }

    /** ะ า ำ ๅ, written after the consonant on the line. */
    static boolean isFollowingVowel(char c) {
        return c == SARA_A || c == SARA_AA || c == SARA_AM || c == LAKKHANGYAO;
    }

    /** ั ิ ี ึ ื ุ ู ฺ ็, the first mark of a cell. */
    static boolean isVowelMark(char c) {
        return c == MAI_HAN_AKAT || (c >= SARA_I && c <= PHINTHU) || c == '\u0E47';
    }

    static boolean isTone(char c) {
        return c >= '\u0E48' && c <= '\u0E4B';
    }

    /** ์ ํ ๎, the last mark of a cell. */
    static boolean isTopSign(char c) {
        return c >= THANTHAKHAT && c <= '\u0E4E';
    }

    public static boolean isMark(char c) {
        return c >= MAI_HAN_AKAT && (isVowelMark(c) || isTone(c) || isTopSign(c));
    }

    static boolean isThaiDigit(char c) {
        return c >= DIGIT_ZERO && c <= DIGIT_NINE;
    }

    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || isThaiDigit(c);
    }

    /** Value of an ASCII or Thai digit. */
    static int digitValue(char c) {
        return c <= '9' ? c - '0' : c - DIGIT_ZERO;
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '\u00C0' && c <= '\u024F');
    }

    /** Whether a word may begin at {@code index}: not inside a cell and not right after a leading vowel. */
    public static boolean mayBegin(CharSequence text, int index) {
        if (index <= 0 || index >= text.length()) {
            return true;
        }
        char c = text.charAt(index);
        return !isMark(c) && !isFollowingVowel(c) && !isLeadingVowel(text.charAt(index - 1));
    }
}
