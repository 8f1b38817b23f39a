package raingan.pdf;

import java.util.function.IntPredicate;

/** What kind of sign a glyph is, by its text and, where that is silent, by its ink. */
final class Signs {

    /** Stands for a glyph that nobody could name. */
    static final String UNREADABLE = "\uFFFD";

    private Signs() {}

    static boolean isSpace(Glyph glyph) {
        return !isUnreadable(glyph) && all(glyph.text(), Signs::isSpace);
    }

    /** Whether it has ink and no name. A font that cannot be asked for its ink counts as inked. */
    static boolean isUnreadable(Glyph glyph) {
        if (glyph.text().equals(UNREADABLE)) {
            return true;
        }
        boolean nameless = all(glyph.text(), c -> c < 0x20);
        return nameless
                ? !glyph.shape().isWithoutInk()
                : glyph.text().isBlank() && glyph.shape().hasInk();
    }

    static boolean isMark(Glyph glyph) {
        return !glyph.text().isEmpty() && all(glyph.text(), Signs::isMark);
    }

    /** Whether marks can stand on it: consonants, and anything unusual that is no vowel, digit or Latin. */
    static boolean carriesMarks(Glyph glyph) {
        int c = glyph.text().isEmpty() ? 0 : glyph.text().codePointAt(0);
        return isConsonant(c) || c == 0xFFFD || c == 0x25CC || c == '-' || c == 0xF700 || c == 0xF70F;
    }

    static boolean isConsonant(int c) {
        return c >= 0x0E01 && c <= 0x0E2E;
    }

    static boolean isThai(int c) {
        return c >= 0x0E01 && c <= 0x0E5B;
    }

    static boolean isPrivate(int c) {
        return c >= 0xF700 && c <= 0xF71A;
    }

    /** Thai signs above or below, and their private-use variants; U+F700 and U+F70F are consonants without their foot. */
    static boolean isMark(int c) {
        return c == 0x0E31
                || in(c, 0x0E34, 0x0E3A)
                || in(c, 0x0E47, 0x0E4E)
                || (isPrivate(c) && c != 0xF700 && c != 0xF70F);
    }

    static boolean isTone(int c) {
        return in(c, 0x0E48, 0x0E4B) || in(c, 0xF705, 0xF708) || in(c, 0xF70A, 0xF70D) || in(c, 0xF713, 0xF716);
    }

    /** As a stream would say; asked several times for every sign of a page, where a stream costs more than the reading. */
    private static boolean all(String text, IntPredicate is) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!is.test(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean in(int c, int first, int last) {
        return first <= c && c <= last;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c < 0x20;
    }
}
