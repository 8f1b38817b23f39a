package raingan.scan.line;

import java.util.List;
import raingan.scan.image.Component;

/**
 * Tells which way up lines of text stand, from the lines themselves: Thai letters carry most of their marks and tails above,
 * few below.
 */
public final class UprightText {

    /** Letter heights around the level of the letters in which marks and tails are counted. */
    private static final double ZONE = 0.5;

    /** Letter heights that count as nothing: letters differ so much. */
    private static final double SLACK = 0.12;

    /** Marks and tails from which their balance can be trusted. */
    private static final int ENOUGH = 12;

    /** Balance, from -1 all below to 1 all above, beyond which no reading is needed. */
    private static final double CLEAR = 0.2;

    private UprightText() {}

    /** What the balance of marks above and below the letters says. */
    public enum Verdict {
        UPRIGHT,
        UPSIDE_DOWN,
        UNCLEAR
    }

    /** Which way up the lines of a page stand. */
    public static Verdict verdict(List<TextLine> lines) {
        double above = 0;
        double below = 0;
        for (TextLine line : lines) {
            double slack = SLACK * line.letterHeight();
            double zone = ZONE * line.letterHeight();
            for (Component c : line.parts()) {
                above += reaches(line.top() - c.area().top(), slack, zone);
                below += reaches(c.area().bottom() - line.bottom(), slack, zone);
            }
        }
        if (above + below < ENOUGH) {
            return Verdict.UNCLEAR;
        }
        double balance = (above - below) / (above + below);
        if (Math.abs(balance) < CLEAR) {
            return Verdict.UNCLEAR;
        }
        return balance > 0 ? Verdict.UPRIGHT : Verdict.UPSIDE_DOWN;
    }

    private static int reaches(double beyond, double slack, double zone) {
        return beyond > slack && beyond <= slack + 2 * zone ? 1 : 0;
    }
}
