package raingan.thai;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label that a list item begins with.
 *
 * @param label in Arabic digits and without point or brackets: {@code 1}, {@code 2.1.1}, {@code ก}; {@code -} for a
 *     dash, {@code •} for any other bullet
 * @param end index in UTF-16 units where the text of the item begins
 * @param kind of what shape it is
 */
public record ListLabel(String label, int end, Kind kind) {

    /** The shape of a label. */
    public enum Kind {
        /** 1. 1) (1) 2.1 2.1.1) */
        NUMBER,
        /** ข้อ 1 */
        CLAUSE,
        /** ก. (ข) a) */
        LETTER,
        /** - – • ● ▪ ✓ */
        BULLET
    }

    private static final String D = "[0-9๐-๙]";
    private static final String N = D + "{1,2}";
    /** What may follow a number that is a value and not a label. */
    private static final Pattern UNIT = Pattern.compile(
            "\\s*(?:ล้าน|แสน|หมื่น|พัน|ร้อย|บาท|คะแนน|เปอร์เซ็นต์|%|กิโล|เมตร|ตาราง|ไร่|น\\.|เท่า|ปี|เดือน|วัน|ชั่วโมง|นาที|ครั้ง|คน|ราย(?!งาน|การ|ละเอียด|ชื่อ|ได้|รับ|จ่าย)|แห่ง)");

    private static final String CLAUSE_WORD = "ข้อ";
    private static final Pattern CLAUSE =
            Pattern.compile(CLAUSE_WORD + "(?:ที่)?\\s*(" + N + "(?:\\." + N + ")*)(?=[\\s.):]|$)[.):]?");
    private static final Pattern BRACKETED = Pattern.compile("\\(?\\s?(" + N + "(?:\\.\\s?" + N + "){0,4})\\s?\\.?\\)");
    private static final Pattern LEVELS =
            Pattern.compile("(" + D + "{1,2}(?:\\." + D + "{1,2}){1,4})(?:\\.(?!" + D + ")|(?=\\s*[^\\s0-9๐-๙.,%–-]))");
    private static final Pattern POINTED = Pattern.compile("(" + N + ")\\s?\\.(?!\\s?" + D + "|\\.)");
    private static final Pattern LETTER =
            Pattern.compile("(?:\\(\\s?([ก-ฮa-zA-Z])\\s?\\)|([ก-ฮa-zA-Z])\\)|([กขคง])\\.(?=\\s)|([a-hA-H])\\.(?=\\s))");
    private static final String BULLETS = "•●▪◦○■□◆◇►▶➢➤✓✔☑☐✗❖·‣⁃∙๏➔→★☆⮚";
    private static final String DASHES = "-–—−‐‑";

    /** No list of these reports has more items; larger first numbers are scores and quantities. */
    private static final int MOST_ITEMS = 40;

    /** Reads the label at the beginning of a line. */
    public static Optional<ListLabel> parse(String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return parseAt(line, start);
    }

    /** Reads the label that begins at an index. */
    static Optional<ListLabel> parseAt(String text, int at) {
        int bullet = bulletEnd(text, at);
        if (bullet > at) {
            boolean dash = DASHES.indexOf(text.charAt(at)) >= 0;
            return Optional.of(new ListLabel(dash ? "-" : "•", bullet, Kind.BULLET));
        }
        if (!mayOpen(text, at)) {
            return Optional.empty();
        }
        return numbered(CLAUSE, Kind.CLAUSE, text, at)
                .or(() -> numbered(BRACKETED, Kind.NUMBER, text, at))
                .or(() -> numbered(LEVELS, Kind.NUMBER, text, at))
                .or(() -> numbered(POINTED, Kind.NUMBER, text, at))
                .or(() -> lettered(text, at));
    }

    /** Whether any of the shapes can begin so: nearly every word of running text is turned away here. */
    private static boolean mayOpen(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return c == '(' || ThaiChars.isDigit(c) || next == ')' || next == '.' || text.startsWith(CLAUSE_WORD, at);
    }

    private static Optional<ListLabel> numbered(Pattern shape, Kind kind, String text, int at) {
        Matcher m = shape.matcher(text).region(at, text.length());
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String label = ThaiNumbers.arabic(m.group(1)).replace(" ", "");
        boolean value = shape == LEVELS && isValue(label, text, m.end());
        boolean tooLarge = Integer.parseInt(label.split("\\.")[0]) > MOST_ITEMS;
        return value || tooLarge ? Optional.empty() : Optional.of(new ListLabel(label, textStart(text, m.end()), kind));
    }

    /** Two levels may also be a decimal: one with a leading or trailing zero, a large fraction, or a unit behind it. */
    private static boolean isValue(String label, String text, int end) {
        String[] levels = label.split("\\.");
        String last = levels[levels.length - 1];
        if (levels.length > 2) {
            return false;
        }
        boolean zero = levels[0].startsWith("0") || last.startsWith("0") || (last.length() == 2 && last.endsWith("0"));
        return zero
                || Integer.parseInt(last) > MOST_ITEMS
                || UNIT.matcher(text).region(end, text.length()).lookingAt();
    }

    private static Optional<ListLabel> lettered(String text, int at) {
        Matcher m = LETTER.matcher(text).region(at, text.length());
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        for (int group = 1; group <= m.groupCount(); group++) {
            if (m.group(group) != null) {
                return Optional.of(new ListLabel(m.group(group), textStart(text, m.end()), Kind.LETTER));
            }
        }
        return Optional.empty();
    }

    /** Index after a bullet and its spaces, or {@code at} where none stands there. A dash before a digit is a minus. */
    static int bulletEnd(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        int next = textStart(text, at + 1);
        boolean more = next < text.length();
        if (BULLETS.indexOf(c) >= 0) {
            return next;
        }
        if (DASHES.indexOf(c) >= 0) {
            boolean spaced = next > at + 1;
            boolean word = more
                    && (ThaiChars.isLetter(text.charAt(next)) || (spaced && !ThaiChars.isDigit(text.charAt(next))));
            return word && DASHES.indexOf(text.charAt(next)) < 0 ? next : at;
        }
        boolean spacedSign = (c == '*' || c == 'o') && next > at + 1 && more && ThaiChars.isLetter(text.charAt(next));
        return spacedSign ? next : at;
    }

    /** Whether a list item may begin at an index: at the beginning of a line; a bullet sign also after a space. */
    static boolean beginsItem(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        if (i == 0 || text.charAt(i - 1) == '\n') {
            return true;
        }
        return i < at && BULLETS.indexOf(text.charAt(at)) >= 0;
    }

    private static int textStart(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
