package raingan.scan.line;

import java.util.List;
import java.util.Optional;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/** Signs that stand alone in cells and that a model for lines of text reads badly: known by their shape. */
public final class SignShapes {

    public static final String TICK = "✓";

    /** How sure a shape is. */
    public static final double CONFIDENCE = 0.9;

    /** Confidence from which a reading goes before the shape. */
    public static final double SURE = 0.7;

    /** Times its height that a dash is wide, at least. */
    private static final double FLAT = 1.7;

    /** Letter heights of the widest dash; longer ones are underlines and remains of rules. */
    private static final double WIDEST_DASH = 1.6;

    /** Letter heights of the least dash. */
    private static final double LEAST_DASH = 0.14;

    /** Share of its rectangle that a tick covers at most. */
    private static final double THIN = 0.45;

    private SignShapes() {}

    /** A dash, when a line is nothing else. */
    public static Optional<String> dash(TextLine line) {
        if (line.parts().size() != 1) {
            return Optional.empty();
        }
        Component c = line.parts().get(0);
        double letter = line.usualHeight();
        boolean flat = c.width() >= FLAT * c.height() && c.height() <= letter / 2;
        boolean sized = c.width() >= LEAST_DASH * letter && c.width() <= WIDEST_DASH * letter;
        return flat && sized ? Optional.of("-") : Optional.empty();
    }

    /** Whether a line is one stroke that falls to a low point on its left and rises to its right end. */
    public static boolean isTick(TextLine line) {
        List<Component> large = line.parts().stream()
                .filter(c -> c.height() > line.usualHeight() / 3.0)
                .toList();
        if (large.size() != 1) {
            return false;
        }
        Component c = large.get(0);
        int[] runs = c.runs();
        Area a = c.area();
        double low = (share(a, runs[runs.length - 2]) + share(a, runs[runs.length - 1])) / 2;
        double high = (share(a, runs[1]) + share(a, runs[2])) / 2;
        boolean shaped = low > 0.1 && low < 0.6 && high > 0.75;
        boolean stroke = c.ink() <= THIN * a.width() * a.height();
        return shaped && stroke && a.height() >= line.usualHeight() * 0.7 && a.width() >= a.height() * 0.5;
    }

    private static double share(Area area, int x) {
        return (x - area.left()) / (double) area.width();
    }
}
