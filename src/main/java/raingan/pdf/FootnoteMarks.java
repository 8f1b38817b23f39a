package raingan.pdf;

import java.util.ArrayList;
import java.util.List;

/** Small raised digits behind a word: they point to a note below the table and are no part of its number or name. */
final class FootnoteMarks {

    /** The stable name of the change. */
    static final String RULE = "footnote-mark";

    /** Ems of the sign before, at least and at most, by which a mark is raised. */
    private static final double LEAST_RISE = 0.15;

    private static final double MOST_RISE = 0.7;

    /** Share of the size of the sign before that a mark has at most. */
    private static final double SMALL = 0.8;

    /** Ems between the sign before and a mark. */
    private static final double NEAR = 0.35;

    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private FootnoteMarks() {}

    /** The glyphs without such marks, which stay in what the signs before them are known to be printed as. */
    static List<Glyph> attached(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            int base = kept.size() - 1;
            Glyph before = base < 0 ? null : kept.get(base);
            boolean further = before != null && RULE.equals(before.reading().rule());
            if (before != null && isMark(glyph, before, further)) {
                kept.set(
                        base,
                        before.with(new CodeText(before.reading().raw() + raised(glyph.text()), before.text(), RULE)));
            } else {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static boolean isMark(Glyph glyph, Glyph before, boolean further) {
        double rise = (before.y() - glyph.y()) / before.size();
        double gap = (glyph.x() - Math.max(before.endX(), before.inkRight())) / before.size();
        return glyph.turn() == 0
                && before.turn() == 0
                && glyph.text().length() == 1
                && (digit(glyph.text()) >= 0 || glyph.text().equals("*"))
                && glyph.size() <= SMALL * before.size()
                && rise >= LEAST_RISE
                && rise <= MOST_RISE
                && gap <= (further ? 2 * NEAR : NEAR)
                && gap > -NEAR
                && !before.text().isBlank()
                && !isPower(glyph.text(), before.text());
    }

    /** The value of an Arabic or Thai digit, else less than 0. */
    private static int digit(String text) {
        return Character.digit(text.charAt(0), 10);
    }

    /** Square and cubic metres. */
    private static boolean isPower(String mark, String before) {
        return (mark.equals("2") || mark.equals("3"))
                && (before.equals(".") || before.equals("m") || before.equals("\u0E21"));
    }

    private static String raised(String mark) {
        int digit = digit(mark);
        return digit < 0 ? mark : RAISED.substring(digit, digit + 1);
    }
}
