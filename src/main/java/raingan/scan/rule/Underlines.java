package raingan.scan.rule;

import java.util.List;

/** Tells the lines under words of a cell, drawn by hand or printed, from the rules of the table: those end at others. */
final class Underlines {

    /** Inches by which the end of a rule may miss the one that it meets. */
    private static final double LOOSE = 0.1;

    /** Inches across within which strokes are pieces of one rule. */
    private static final double IN_LINE = 0.04;

    private final List<RuleStroke> horizontal;
    private final List<RuleStroke> vertical;
    private final double dpi;

    private Underlines(List<RuleStroke> horizontal, List<RuleStroke> vertical, double dpi) {
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.dpi = dpi;
    }

    /** The horizontal strokes that stand alone between two borders and reach neither. */
    static List<RuleStroke> among(List<RuleStroke> horizontal, List<RuleStroke> vertical, double dpi) {
        Underlines all = new Underlines(horizontal, vertical, dpi);
        return horizontal.stream().filter(all::isUnderline).toList();
    }

    private boolean isUnderline(RuleStroke s) {
        return vertical.stream().anyMatch(v -> v.position() < s.start() && spans(v, s))
                && vertical.stream().anyMatch(v -> v.position() > s.end() && spans(v, s))
                && vertical.stream().noneMatch(v -> ends(s, v))
                && horizontal.stream().noneMatch(o -> o != s && Math.abs(o.position() - s.position()) <= IN_LINE * dpi);
    }

    private boolean spans(RuleStroke border, RuleStroke s) {
        return border.start() + LOOSE * dpi < s.position() && s.position() < border.end() - LOOSE * dpi;
    }

    private boolean ends(RuleStroke s, RuleStroke border) {
        double reach = LOOSE * dpi;
        return border.near(s.position(), s.start(), reach) || border.near(s.position(), s.end(), reach);
    }
}
