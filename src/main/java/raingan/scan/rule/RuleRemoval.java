package raingan.scan.rule;

import raingan.scan.image.Bitmap;
import raingan.scan.image.NativeImage;

/**
 * Takes the rules out of the ink of a page and keeps the strokes of letters that cross them: where ink goes on at both
 * sides of a rule, the pixels between belong to a letter.
 */
public final class RuleRemoval {

    /** Pixels around a rule that its blurred edge may cover. */
    private static final int EDGE = 1;

    private RuleRemoval() {}

    /** The ink without the rules. */
    public static Bitmap remove(Bitmap ink, Rules rules) {
        Bitmap horizontal = grow(rules.horizontal());
        Bitmap vertical = grow(rules.vertical());
        Bitmap text = ink.minus(horizontal).minus(vertical);
        Bitmap result = text.copy();
        mend(ink, text, horizontal, result);
        mendAcross(ink, text, vertical, result);
        return result;
    }

    private static Bitmap grow(Bitmap rules) {
        try (NativeImage image = NativeImage.of(rules);
                NativeImage grown = image.dilate(1 + 2 * EDGE, 1 + 2 * EDGE)) {
            return grown.bits();
        }
    }

    /** Gives back the columns of horizontal rules that have letter ink right above and right below. */
    private static void mend(Bitmap ink, Bitmap text, Bitmap rules, Bitmap result) {
        for (int y = 1; y < rules.height(); y++) {
            for (int x = rules.next(y, 0, rules.width(), true); x < rules.width(); ) {
                int end = rules.next(y, x, rules.width(), false);
                for (int column = x; column < end; column++) {
                    if (text.at(column, y - 1) && !rules.at(column, y - 1)) {
                        mendColumn(ink, text, rules, result, column, y);
                    }
                }
                x = rules.next(y, end, rules.width(), true);
            }
        }
    }

    private static void mendColumn(Bitmap ink, Bitmap text, Bitmap rules, Bitmap result, int x, int top) {
        int bottom = top;
        while (rules.at(x, bottom)) {
            bottom++;
        }
        if (text.at(x, bottom) || text.at(x - 1, bottom) || text.at(x + 1, bottom)) {
            for (int y = top; y < bottom; y++) {
                if (ink.at(x, y)) {
                    result.set(x, y, true);
                }
            }
        }
    }

    /** Gives back the rows of vertical rules that have letter ink right before and right after. */
    private static void mendAcross(Bitmap ink, Bitmap text, Bitmap rules, Bitmap result) {
        for (int y = 0; y < rules.height(); y++) {
            for (int x = rules.next(y, 0, rules.width(), true); x < rules.width(); ) {
                int end = rules.next(y, x, rules.width(), false);
                if (text.at(x - 1, y) && (text.at(end, y) || text.at(end, y - 1) || text.at(end, y + 1))) {
                    for (int column = x; column < end; column++) {
                        if (ink.at(column, y)) {
                            result.set(column, y, true);
                        }
                    }
                }
                x = rules.next(y, end, rules.width(), true);
            }
        }
    }
}
