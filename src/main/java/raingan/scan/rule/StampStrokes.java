package raingan.scan.rule;

import java.util.List;
import raingan.geometry.Ruling.Orientation;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/**
 * Straight strokes that rise too much for the rules of a level page: the frame of a stamp, a line drawn by hand. They
 * begin and end by themselves, while pieces of a bent rule go on in each other.
 */
final class StampStrokes {

    /** Rise of a stroke for its length from which it is no rule, and that of the steepest looked for. */
    private static final double SLANT = 0.012;

    private static final double STEEP = 0.12;

    /** Inches of the least rise: more than the edge of a rule is rough. */
    private static final double RISE = 0.025;

    /** Inches of the thickest stroke, of the shortest and of the longest. */
    private static final double THICK = 0.045;

    private static final double SHORT = 0.3;
    private static final double LONG = 4;

    /** Share of its length by which the middle may lie beside its ends. */
    private static final double BOW = 0.012;

    /** Inches along and across within which a stroke goes on in another. */
    private static final double NEXT = 0.25;

    private static final double IN_LINE = 0.04;

    private StampStrokes() {}

    /** Those among all strokes of one direction. */
    static List<RuleStroke> among(List<Component> strokes, Orientation orientation, double dpi) {
        return strokes.stream()
                .filter(c -> isSlanted(c, orientation, dpi))
                .filter(c -> strokes.stream().noneMatch(o -> o != c && goesOn(c.area(), o.area(), orientation, dpi)))
                .map(c -> RuleStroke.of(c, orientation))
                .toList();
    }

    /** The components without those that are parts of strokes. */
    static List<Component> without(List<Component> components, List<RuleStroke> strokes) {
        return components.stream()
                .filter(c -> strokes.stream().noneMatch(s -> s.parts().contains(c)))
                .toList();
    }

    private static boolean isSlanted(Component c, Orientation orientation, double dpi) {
        RuleStroke stroke = RuleStroke.of(c, orientation);
        double length = stroke.length();
        double thickness = c.ink() / length;
        double rise = c.width() + c.height() - length - thickness;
        return length >= SHORT * dpi
                && length <= LONG * dpi
                && thickness <= THICK * dpi
                && rise >= Math.max(RISE * dpi, SLANT * length)
                && rise <= STEEP * length
                && stroke.bow() <= BOW * length;
    }

    /** Whether one stroke begins where the other ends. */
    private static boolean goesOn(Area a, Area b, Orientation orientation, double dpi) {
        boolean across = orientation == Orientation.HORIZONTAL;
        int along = across ? a.gapX(b) : a.gapY(b);
        int beside = across ? a.gapY(b) : a.gapX(b);
        int common = across ? a.overlapX(b) : a.overlapY(b);
        return common == 0 && along <= NEXT * dpi && beside <= IN_LINE * dpi;
    }
}
