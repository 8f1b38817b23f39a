package raingan.thai;

import java.util.Map;

/**
 * Characters that stand for another one: what each means, and the rule that says so.
 *
 * <p>U+F700–U+F71A are the shifted glyphs that Thai fonts of the 1990s kept in the private-use area, as the shaping
 * tables of Windows fonts, Pango and LibThai list them. U+F0xx are code points of the Symbol and Wingdings fonts.
 */
final class CharacterForms {

    /** What a character becomes. */
    record Form(String rule, String text) {}

    private static final char PRIVATE_FIRST = '\uF700';

    /** In order from U+F700. */
    private static final String PRIVATE = "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
            + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    private static final Map<Character, String> SYMBOLS = Map.ofEntries(
            Map.entry('\uF0B7', "•"),
            Map.entry('\uF06C', "●"),
            Map.entry('\uF06E', "■"),
            Map.entry('\uF0A7', "▪"),
            Map.entry('\uF0D8', "➢"),
            Map.entry('\uF076', "❖"),
            Map.entry('\uF0FC', "✓"),
            Map.entry('\uF0FE', "☑"),
            Map.entry('\uF050', "✓"),
            Map.entry('\uF052', "☑"),
            Map.entry('\uF0A8', "□"),
            Map.entry('\uF06F', "□"),
            Map.entry('\uF02D', "-"),
            Map.entry('\uF0E0', "→"));

    private static final Map<Character, String> LIGATURES =
            Map.of('\uFB00', "ff", '\uFB01', "fi", '\uFB02', "fl", '\uFB03', "ffi", '\uFB04', "ffl");

    private CharacterForms() {}

    /** Whether a character of the basic multilingual plane outside Thai may have another form: a cheap first look. */
    static boolean isSuspect(char c) {
        return c >= '\u0080' ? formOf(c) != null : c < ' ' && c != '\n' && c != '\r';
    }

    /** The form of a character, or null where it stands for itself. */
    static @org.jspecify.annotations.Nullable Form formOf(char c) {
        if (c < '\u0080') {
            return c < ' ' && c != '\n' && c != '\r'
                    ? new Form("control", c == '\t' || c == '\u000C' ? " " : "")
                    : null;
        }
        if (c >= PRIVATE_FIRST && c < PRIVATE_FIRST + PRIVATE.length()) {
            return new Form("private-use", String.valueOf(PRIVATE.charAt(c - PRIVATE_FIRST)));
        }
        if (isZeroWidth(c)) {
            return new Form("zero-width", "");
        }
        if (isExoticSpace(c)) {
            return new Form("exotic-space", " ");
        }
        if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return new Form("exotic-space", "\n");
        }
        return foreignForm(c);
    }

    private static @org.jspecify.annotations.Nullable Form foreignForm(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return new Form("full-width", String.valueOf((char) (c - '\uFF01' + '!')));
        }
        if ((c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9')) {
            return new Form("foreign-digit", String.valueOf((char) ('0' + (c & 0xF))));
        }
        String text = SYMBOLS.get(c);
        if (text != null) {
            return new Form("symbol-font", text);
        }
        text = LIGATURES.get(c);
        return text == null ? null : new Form("ligature", text);
    }

    private static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u180E';
    }

    private static boolean isExoticSpace(char c) {
        return c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u1680';
    }
}
