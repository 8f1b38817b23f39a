package raingan.scan.handwriting;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;

/**
 * A stroke of a pen followed both ways from a point, pixel by pixel: on along its bend where it is free, straight on
 * over letters and over gaps of rules.
 */
final class StrokeTracer {

    /** Inches of the thickest stroke. */
    private static final double THICK = 0.035;

    /** Times its thickness that a cut across it is looked at on either side. */
    private static final int REACH = 4;

    /** Times its usual thickness up to which ink is the stroke's own. */
    private static final double OWN = 1.5;

    /** Inches looked ahead, and those of a gap that a stroke goes on over. */
    private static final double AHEAD = 0.03;

    private static final double GAP = 0.075;

    /** Inches of the way over other ink that a stroke can be followed. */
    private static final double BLIND = 0.12;

    /** Radians that a stroke may turn for each of the angles tried, the number of angles to each side, */
    private static final double ANGLE = Math.toRadians(6);

    private static final int ANGLES = 6;

    /** and the share of ink ahead that a turn of one angle costs. */
    private static final double TURN_COST = 0.035;

    /** Share of ink ahead below which a stroke ends. */
    private static final double LEAST = 0.7;

    /** How much more it takes to go on behind a gap, and pixels aside at which it may go on. */
    private static final double AGAIN = 0.1;

    private static final int ASIDE = 4;

    /** Pixels of a gap that one counts for where a rule was taken out. */
    private static final double ON_RULE = 0.3;

    /** Inches of the longest stroke, and those after which one that turns too much is given up. */
    private static final double MOST = 12;

    private static final double SOME = 0.4;

    /** Radians for an inch by which it turns at most: letters turn in less room. */
    private static final double TURNED = 12;

    /** Pixels by which a step moves it to the middle of the ink at most. */
    private static final double MIDDLE = 0.7;

    /** Share of the last bend that is kept for each pixel. */
    private static final double KEPT = 0.85;

    /** Directions tried at the beginning. */
    private static final int DIRECTIONS = 18;

    private final Bitmap ink;
    private final Bitmap page;
    private final double dpi;
    private final int ahead;
    private final List<StrokeSection> cuts = new ArrayList<>();
    private double turned;

    private StrokeTracer(Bitmap ink, Bitmap page, double dpi) {
        this.ink = ink;
        this.page = page;
        this.dpi = dpi;
        this.ahead = (int) Math.max(3, Math.round(AHEAD * dpi));
    }

    /**
     * The stroke through a point.
     *
     * @param ink what is left of the page's ink
     * @param page all of it, with the rules
     */
    static StrokeTracer from(Bitmap ink, Bitmap page, double x, double y, double dpi) {
        StrokeTracer trace = new StrokeTracer(ink, page, dpi);
        double best = 0;
        double most = -1;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = Math.PI * i / DIRECTIONS;
            double seen = trace.seen(x, y, angle, trace.ahead) + trace.seen(x, y, angle + Math.PI, trace.ahead);
            if (seen > most) {
                most = seen;
                best = angle;
            }
        }
        trace.follow(x, y, best);
        trace.follow(x, y, best + Math.PI);
        return trace;
    }

    /** Pixels of the way, and of its height. */
    double length() {
        return cuts.size();
    }

    double rise() {
        return area().height();
    }

    /** Pixels of ink where it is as thick as a pen. */
    double covered() {
        return cuts.stream()
                .filter(this::isThin)
                .mapToDouble(StrokeSection::width)
                .sum();
    }

    /** Whether it turns no more than a pen does. */
    boolean isSmooth() {
        return turned * dpi <= TURNED * length();
    }

    /** Whether it went round in a letter. */
    private boolean isTangle() {
        return length() > SOME * dpi && turned * dpi > 2 * TURNED * length();
    }

    /** The rectangle around its middle line. */
    Area area() {
        IntSummaryStatistics x = cuts.stream().mapToInt(c -> (int) c.x()).summaryStatistics();
        IntSummaryStatistics y = cuts.stream().mapToInt(c -> (int) c.y()).summaryStatistics();
        return cuts.isEmpty() ? new Area(0, 0, 0, 0) : new Area(x.getMin(), y.getMin(), x.getMax() + 1, y.getMax() + 1);
    }

    /** Share of the way on which it is as thick as a pen. */
    double free() {
        long thin = cuts.stream().filter(this::isThin).count();
        return cuts.isEmpty() ? 0 : (double) thin / cuts.size();
    }

    private void follow(double fromX, double fromY, double direction) {
        Pen pen = new Pen(fromX, fromY, direction);
        int first = cuts.size();
        while (pen.gap <= GAP * dpi && pen.blind <= BLIND * dpi && cuts.size() < MOST * dpi && !isTangle()) {
            pen.step();
        }
        int unseen = Math.max(pen.steps, pen.blind);
        cuts.subList(Math.max(first, cuts.size() - unseen), cuts.size()).clear();
    }

    /** Where the pen is, and where it is going. */
    private final class Pen {
        private double x;
        private double y;
        private double angle;
        private double bend;
        private double gap;
        private int steps;
        private int blind;

        Pen(double x, double y, double angle) {
            this.x = x;
            this.y = y;
            this.angle = angle;
        }

        void step() {
            double turn = steps > 0 ? resume() : turn(x, y, angle + bend, LEAST);
            boolean lost = Double.isNaN(turn);
            bend = KEPT * bend + (lost || blind > 0 ? 0 : turn / 2);
            turned += Math.abs(bend);
            angle += bend;
            x += Math.cos(angle);
            y += Math.sin(angle);
            gap = lost ? gap + (page.at((int) Math.round(x), (int) Math.round(y)) ? ON_RULE : 1) : 0;
            steps = lost ? steps + 1 : 0;
            StrokeSection cut = StrokeSection.at(ink, x, y, angle, (int) (REACH * THICK * dpi));
            boolean thin = isThin(cut);
            blind = thin || lost ? 0 : blind + 1;
            if (thin) {
                shift(Math.max(-MIDDLE, Math.min(MIDDLE, (cut.after() - cut.before()) / 2)));
            }
            cuts.add(cut);
        }

        private void shift(double across) {
            x -= Math.sin(angle) * across;
            y += Math.cos(angle) * across;
        }

        /** Goes on behind a gap, up to a few pixels aside. */
        private double resume() {
            for (int i = 0; i <= 2 * ASIDE; i++) {
                int side = side(i);
                double turn = turn(x - Math.sin(angle) * side, y + Math.cos(angle) * side, angle + bend, LEAST + AGAIN);
                if (!Double.isNaN(turn)) {
                    shift(side);
                    return turn;
                }
            }
            return Double.NaN;
        }
    }

    /** 0, -1, 1, -2, 2 and so on: the nearest first. */
    private static int side(int i) {
        return (i % 2 == 0 ? i : -i - 1) / 2;
    }

    private boolean isThin(StrokeSection cut) {
        return cut.width() > 0 && cut.width() <= THICK * dpi;
    }

    /** By how much the stroke turns here; not a number when it is not seen ahead. */
    private double turn(double x, double y, double angle, double least) {
        double best = Double.NaN;
        double most = 0;
        for (int i = 0; i <= 2 * ANGLES; i++) {
            int side = side(i);
            double seen = seen(x, y, angle + side * ANGLE, ahead);
            if (seen >= least && seen - Math.abs(side) * TURN_COST > most) {
                most = seen - Math.abs(side) * TURN_COST;
                best = side * ANGLE;
            }
        }
        return best;
    }

    /** Share of a way ahead that is ink. */
    private double seen(double x, double y, double angle, int way) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        int inked = 0;
        for (int i = 1; i <= way; i++) {
            inked += ink.at((int) Math.round(x + dx * i), (int) Math.round(y + dy * i)) ? 1 : 0;
        }
        return (double) inked / way;
    }

    /** Makes the stroke white where it is no thicker than itself. */
    void erase() {
        double[] widths = cuts.stream()
                .mapToDouble(StrokeSection::width)
                .filter(w -> w > 0)
                .sorted()
                .toArray();
        double own = OWN * widths[widths.length / 2] + 1;
        cuts.stream().filter(c -> c.width() > 0 && c.width() <= own).forEach(c -> c.erase(ink));
    }
}
