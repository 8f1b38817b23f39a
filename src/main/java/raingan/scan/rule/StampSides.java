package raingan.scan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the frame of a stamp on a table from its rules. A rule within a table ends at others that go on past it, and others
 * end at its border; the sides of a frame end at each other, and what they lie on passes them.
 */
final class StampSides {

    /** Inches by which the end of a side may miss the one that it meets. */
    private static final double MEET = 0.06;

    /** Inches by which the end of a rule may miss the one that it ends at. */
    private static final double HELD = 0.03;

    /** Inches from which a stroke goes on past another, and from which it crosses one that it does not meet. */
    private static final double BEYOND = 0.08;

    private static final double CROSSED = 0.035;

    /** Inches across within which strokes are pieces of one line, and the longest side of a stamp. */
    private static final double IN_LINE = 0.04;

    private static final double LONGEST = 4;

    /** Inches of the shortest stroke that tells a border by ending at it: longer than any stroke of a letter. */
    private static final double COLUMN = 0.45;

    private final List<RuleStroke> parallel;
    private final List<RuleStroke> crossing;
    private final List<RuleStroke> slanted;
    private final double dpi;

    private StampSides(List<RuleStroke> parallel, List<RuleStroke> crossing, List<RuleStroke> slanted, double dpi) {
        this.parallel = parallel;
        this.crossing = crossing;
        this.slanted = slanted;
        this.dpi = dpi;
    }

    /**
     * The strokes that are sides of a frame within a table or on its border; two of them, or one and a slanted stroke,
     * meet.
     *
     * @param rules the horizontal strokes, and the vertical ones
     * @param slanted strokes that are no rules, likewise
     */
    static List<RuleStroke> among(List<List<RuleStroke>> rules, List<List<RuleStroke>> slanted, double dpi) {
        List<RuleStroke> level = sides(rules.get(0), rules.get(1), slanted.get(1), dpi);
        List<RuleStroke> upright = sides(rules.get(1), rules.get(0), slanted.get(0), dpi);
        List<RuleStroke> sides = new ArrayList<>(meeting(level, upright, slanted.get(1), dpi));
        sides.addAll(meeting(upright, level, slanted.get(0), dpi));
        return sides;
    }

    private static List<RuleStroke> sides(
            List<RuleStroke> parallel, List<RuleStroke> crossing, List<RuleStroke> slanted, double dpi) {
        StampSides sides = new StampSides(parallel, crossing, slanted, dpi);
        return parallel.stream().filter(sides::isSide).toList();
    }

    private static List<RuleStroke> meeting(
            List<RuleStroke> sides, List<RuleStroke> others, List<RuleStroke> slanted, double dpi) {
        return sides.stream()
                .filter(s -> Stream.concat(others.stream(), slanted.stream())
                        .anyMatch(o -> o.near(s.position(), s.start(), MEET * dpi)
                                || o.near(s.position(), s.end(), MEET * dpi)))
                .toList();
    }

    /** A line with all its pieces, from one end to the other. */
    private record Side(double position, double start, double end) {}

    /** The strokes of one direction that lead from one slanted stroke of the other to another. */
    static List<RuleStroke> between(List<RuleStroke> parallel, List<RuleStroke> slanted, double dpi) {
        return parallel.stream()
                .filter(s -> slanted.stream().anyMatch(o -> o.near(s.position(), s.start(), MEET * dpi)))
                .filter(s -> slanted.stream().anyMatch(o -> o.near(s.position(), s.end(), MEET * dpi)))
                .toList();
    }

    private boolean isSide(RuleStroke stroke) {
        List<RuleStroke> pieces = parallel.stream()
                .filter(o -> Math.abs(o.position() - stroke.position()) <= IN_LINE * dpi)
                .toList();
        Side s = new Side(
                stroke.position(),
                pieces.stream().mapToDouble(RuleStroke::start).min().orElseThrow(),
                pieces.stream().mapToDouble(RuleStroke::end).max().orElseThrow());
        return s.end() - s.start() <= LONGEST * dpi
                && (isCorner(s, s.start()) || isCorner(s, s.end()))
                && !isHeld(s, s.start())
                && !isHeld(s, s.end())
                && crossing.stream().noneMatch(c -> endsAt(c, s))
                && (crossing.stream().anyMatch(c -> goesPast(c, s, CROSSED) && isWithin(c, s, CROSSED)) || isInside(s));
    }

    private boolean isCorner(Side s, double end) {
        List<RuleStroke> all = new ArrayList<>(crossing);
        all.addAll(slanted);
        return all.stream().anyMatch(c -> c.near(s.position(), end, MEET * dpi));
    }

    /** Whether an end stands on a stroke that goes on to both sides. */
    private boolean isHeld(Side s, double end) {
        return crossing.stream().anyMatch(c -> c.near(s.position(), end, HELD * dpi) && goesPast(c, s, BEYOND));
    }

    /** Whether a stroke ends at a side, but at none of its ends, as the columns of a table do at its border. */
    private boolean endsAt(RuleStroke c, Side s) {
        return isWithin(c, s, BEYOND)
                && c.length() >= COLUMN * dpi
                && (Math.abs(c.start() - s.position()) <= MEET * dpi || Math.abs(c.end() - s.position()) <= MEET * dpi);
    }

    private boolean isInside(Side s) {
        return crossing.stream().anyMatch(c -> c.position() < s.start() && goesPast(c, s, BEYOND))
                && crossing.stream().anyMatch(c -> c.position() > s.end() && goesPast(c, s, BEYOND));
    }

    private boolean goesPast(RuleStroke c, Side s, double by) {
        return c.start() + by * dpi < s.position() && s.position() < c.end() - by * dpi;
    }

    private boolean isWithin(RuleStroke c, Side s, double by) {
        return s.start() + by * dpi < c.position() && c.position() < s.end() - by * dpi;
    }
}
