package raingan.scan.rule;

import java.util.List;
import raingan.scan.image.Area;

/** Where dotted rules meet: the dashes of both together are too thick for a dash of either. */
final class Junctions {

    /** Inches of the largest cross where two dotted rules meet. */
    private static final double CROSS = 0.15;

    /** Inches by which it may lie beside a rule. */
    private static final double JITTER = 0.02;

    private Junctions() {}

    /** Whether ink is a junction. */
    static boolean isOne(Area a, List<RuleStroke> horizontal, List<RuleStroke> vertical, double dpi) {
        double jitter = JITTER * dpi;
        return Math.max(a.width(), a.height()) <= CROSS * dpi
                && vertical.stream()
                        .anyMatch(v -> v.isDotted() && runsThrough(v, a.left(), a.right(), a.top(), a.bottom(), jitter))
                && horizontal.stream()
                        .anyMatch(
                                h -> h.isDotted() && runsThrough(h, a.top(), a.bottom(), a.left(), a.right(), jitter));
    }

    private static boolean runsThrough(
            RuleStroke s, int across, int acrossEnd, int along, int alongEnd, double jitter) {
        return s.position() >= across - jitter
                && s.position() <= acrossEnd + jitter
                && s.start() <= alongEnd + jitter
                && s.end() >= along - jitter;
    }
}
