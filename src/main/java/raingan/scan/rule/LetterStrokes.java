package raingan.scan.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.geometry.Ruling.Orientation;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;

/** Tells strokes of letters that reach from rule to rule in a low row from borders: letters stand beside them. */
final class LetterStrokes {

    /** Inches beside a border that a cell leaves white, at least where its text does not begin. */
    private static final double WHITE = 0.05;

    /** Inches beside the middle of a stroke that are its own. */
    private static final double HALF = 0.015;

    /** Inches at both ends that belong to the rules there. */
    private static final double END = 0.03;

    /** Inches within which the end of a stroke meets a rule. */
    private static final double MEET = 0.03;

    /** Share of a stroke beside which ink stands from which it is part of a word. */
    private static final double BESIDE = 0.4;

    /** Inches across within which borders of two rows are one, and inches between their ends. */
    private static final double IN_LINE = 0.03;

    private static final double NEXT = 0.1;

    /** The same over a row of one line. */
    private static final double AFTER_NEXT = 0.45;

    private final Bitmap ink;
    private final double dpi;

    LetterStrokes(Bitmap ink, double dpi) {
        this.ink = ink;
        this.dpi = dpi;
    }

    /**
     * The vertical strokes without what belongs to words: short ones that do not lead from rule to rule, and ends that
     * jut out over a rule and reach no other.
     */
    List<Component> without(List<Component> strokes, List<RuleStroke> horizontal, double inches) {
        return strokes.stream()
                .flatMap(c -> Stream.ofNullable(border(c, horizontal, inches * dpi)))
                .toList();
    }

    private @Nullable Component border(Component c, List<RuleStroke> horizontal, double most) {
        RuleStroke stroke = RuleStroke.of(c, Orientation.VERTICAL);
        double[] crossed = horizontal.stream()
                .filter(o -> o.near(stroke.position(), o.position(), MEET * dpi))
                .mapToDouble(RuleStroke::position)
                .filter(y -> y >= stroke.start() - MEET * dpi && y <= stroke.end() + MEET * dpi)
                .sorted()
                .toArray();
        if (crossed.length == 0) {
            return c.height() < most && isWithinWord(stroke, stroke.start(), stroke.end()) ? null : c;
        }
        double first = crossed[0];
        double last = crossed[crossed.length - 1];
        boolean above = first - stroke.start() < most && isWithinWord(stroke, stroke.start(), first);
        boolean below = stroke.end() - last < most && isWithinWord(stroke, last, stroke.end());
        return above || below
                ? c.rows(above ? (int) first : Integer.MIN_VALUE, below ? (int) last + 1 : Integer.MAX_VALUE)
                : c;
    }

    /** Whether letters stand on both sides of a part of a stroke, longer than rules are thick. */
    private boolean isWithinWord(RuleStroke stroke, double from, double to) {
        return to - from > 2 * END * dpi
                && isFull(stroke.position(), from, to, -1)
                && isFull(stroke.position(), from, to, 1);
    }

    /**
     * Whether a vertical stroke stands among letters and goes on in no row above or below. Where it goes on two rows
     * away, behind a row of one cell, text may stand close to it on one side.
     */
    boolean holds(RuleStroke stroke, List<RuleStroke> vertical) {
        if (goesOn(stroke, vertical, NEXT)) {
            return false;
        }
        boolean before = isFull(stroke, -1);
        boolean after = isFull(stroke, 1);
        return (before && after) || ((before || after) && !goesOn(stroke, vertical, AFTER_NEXT));
    }

    private boolean goesOn(RuleStroke stroke, List<RuleStroke> vertical, double inches) {
        return vertical.stream()
                .filter(o -> o != stroke && Math.abs(o.position() - stroke.position()) <= IN_LINE * dpi)
                .anyMatch(o -> Math.abs(o.start() - stroke.end()) <= inches * dpi
                        || Math.abs(o.end() - stroke.start()) <= inches * dpi);
    }

    private boolean isFull(RuleStroke stroke, int side) {
        return isFull(stroke.position(), stroke.start(), stroke.end(), side);
    }

    private boolean isFull(double position, double start, double end, int side) {
        double near = position + side * HALF * dpi;
        double far = position + side * WHITE * dpi;
        int from = (int) (start + END * dpi);
        int to = (int) (end - END * dpi);
        int inked = 0;
        for (int y = from; y < to; y++) {
            inked += ink.count((int) Math.min(near, far), y, (int) Math.max(near, far) + 1, y + 1) > 0 ? 1 : 0;
        }
        return inked >= BESIDE * Math.max(1, to - from);
    }
}
