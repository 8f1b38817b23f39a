package raingan.scan.rule;

import java.util.List;

/** White between two tables that stand close below each other, with their columns in line. */
final class TableGaps {

    /** Inches between the last rule of one table and the first of the next: more than a double rule, no row of text. */
    private static final double LEAST = 0.05;

    private static final double MOST = 0.13;

    /** Inches within which a border ends at a rule. */
    private static final double MEET = 0.025;

    private TableGaps() {}

    /** Whether one border ends at a rule and the next begins at another one, so that they are of two tables. */
    static boolean isBetween(RuleStroke above, RuleStroke below, List<RuleStroke> rules, double dpi) {
        double gap = below.start() - above.end();
        return gap >= LEAST * dpi
                && gap <= MOST * dpi
                && rules.stream().anyMatch(r -> r.near(above.position(), above.end(), MEET * dpi))
                && rules.stream().anyMatch(r -> r.near(below.position(), below.start(), MEET * dpi));
    }
}
