package raingan.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import raingan.geometry.Ruling;
import raingan.geometry.Ruling.Orientation;

/**
 * Finds the rules of tables in the ink of an upright page: strokes that a long thin brick fits into (Leptonica's
 * opening), joined over gaps when they lie in one line.
 */
final class ScanRulings {

    /** Inches of unbroken stroke from which it may be part of a rule: longer than any stroke of a letter. */
    private static final double STROKE = 0.2;

    /** Inches of unbroken vertical stroke; rows may be low, and a stroke this short must end at rules. */
    private static final double LOW_STROKE = 0.14;

    /** Inches from which a rule stands for itself. */
    private static final double LONG = 0.45;

    /** Inches from which a vertical rule needs no horizontal one beside it. */
    private static final double ALONE = 1.2;

    /** Inches of the thickest rule; what is thicker is a filled area. */
    private static final double THICK = 0.045;

    /** Rise of a straight stroke for its length; arcs of stamps and letters rise more. */
    private static final double BEND = 0.02;

    /** Inches that the middle of a rule may lie beside its ends, and the same as a share of its length. */
    private static final double BOW = 0.01;

    private static final double BOW_SHARE = 0.006;

    private static final int FIFTHS = 5;

    /** Inches that the parts of one rule may lie apart along it: gaps of a copied line. */
    private static final double GAP = 0.2;

    /** The same as a share of the shorter part. */
    private static final double GAP_SHARE = 0.3;

    /** Inches that the parts of one rule may lie apart across it. */
    private static final double JITTER = 0.02;

    /** Inches within which the end of a short stroke meets a rule. */
    private static final double MEET = 0.04;

    private static final double POINTS = 72;

    private final double dpi;

    private ScanRulings(double dpi) {
        this.dpi = dpi;
    }

    /** The rules of an image of this resolution. */
    static Rules find(Bitmap ink, double dpi) {
        return new ScanRulings(dpi).find(ink);
    }

    private Rules find(Bitmap ink) {
        List<Component> across = strokes(ink, true);
        List<Component> down = strokes(ink, false);
        List<Stroke> horizontal = longOnes(join(across, Orientation.HORIZONTAL));
        List<Stroke> vertical = join(down, Orientation.VERTICAL).stream()
                .filter(this::isStraight)
                .filter(s -> isBorder(s, horizontal))
                .toList();
        List<Ruling> rulings = new ArrayList<>();
        horizontal.forEach(s -> rulings.add(s.ruling(POINTS / dpi)));
        vertical.forEach(s -> rulings.add(s.ruling(POINTS / dpi)));
        return new Rules(rulings, paint(ink, horizontal), paint(ink, vertical));
    }

    private List<Stroke> longOnes(List<Stroke> strokes) {
        return strokes.stream()
                .filter(s -> s.length() >= LONG * dpi)
                .filter(this::isStraight)
                .toList();
    }

    private boolean isStraight(Stroke stroke) {
        return stroke.bow() <= BOW * dpi + BOW_SHARE * stroke.length();
    }

    /** A vertical rule of a table touches horizontal ones: a short one at both ends, a very long one need not. */
    private boolean isBorder(Stroke stroke, List<Stroke> horizontal) {
        double reach = MEET * dpi;
        boolean atTop = horizontal.stream().anyMatch(o -> o.near(stroke.position, stroke.start, reach));
        boolean atBottom = horizontal.stream().anyMatch(o -> o.near(stroke.position, stroke.end, reach));
        boolean crossed = horizontal.stream()
                .anyMatch(
                        o -> o.near(stroke.position, Math.max(stroke.start, Math.min(stroke.end, o.position)), reach));
        return (atTop && atBottom)
                || (stroke.length() >= LONG * dpi && (atTop || atBottom || crossed))
                || stroke.length() >= ALONE * dpi;
    }

    /** Thin components of the ink that a brick one pixel thick and a stroke long fits into. */
    private List<Component> strokes(Bitmap ink, boolean across) {
        int length = (int) Math.round((across ? STROKE : LOW_STROKE) * dpi);
        Bitmap found;
        try (NativeImage page = NativeImage.of(ink);
                NativeImage smooth = across ? page.dilate(1, 3) : page.dilate(3, 1);
                NativeImage opened = across ? smooth.open(length, 1) : smooth.open(1, length);
                NativeImage own = opened.and(page)) {
            found = own.bits();
        }
        return Components.of(found, new Area(0, 0, ink.width(), ink.height())).stream()
                .filter(c -> isThin(c, across))
                .toList();
    }

    private boolean isThin(Component c, boolean across) {
        int length = across ? c.width() : c.height();
        int spread = across ? c.height() : c.width();
        double thickness = (double) c.ink() / length;
        return length >= LOW_STROKE * dpi
                && thickness <= THICK * dpi
                && spread - thickness <= BEND * length + JITTER * dpi;
    }

    private List<Stroke> join(List<Component> parts, Orientation orientation) {
        List<Stroke> open = new ArrayList<>();
        parts.stream()
                .map(c -> Stroke.of(c, orientation))
                .sorted(Comparator.comparingDouble(s -> s.start))
                .forEach(s -> open.stream()
                        .filter(o -> o.continuedBy(s, gap(o, s), JITTER * dpi))
                        .min(Comparator.comparingDouble(o -> Math.abs(o.position - s.position)))
                        .ifPresentOrElse(o -> o.add(s), () -> open.add(s)));
        return open;
    }

    /** The shorter a part, the nearer it must be: it may be a letter above or below the rule. */
    private double gap(Stroke a, Stroke b) {
        return Math.min(GAP * dpi, Math.min(a.length(), b.length()) * GAP_SHARE);
    }

    private static Bitmap paint(Bitmap ink, List<Stroke> strokes) {
        Bitmap mask = Bitmap.empty(ink.width(), ink.height());
        for (Stroke stroke : strokes) {
            for (Component c : stroke.parts) {
                int[] runs = c.runs();
                for (int i = 0; i < runs.length; i += 3) {
                    mask.fill(runs[i], runs[i + 1], runs[i + 2]);
                }
            }
        }
        return mask;
    }

    /** A rule in the making: pixels, along and across its direction. */
    private static final class Stroke {
        private final Orientation orientation;
        private final List<Component> parts = new ArrayList<>();
        private double position;
        private double start;
        private double end;
        private double lastPosition;

        private Stroke(Orientation orientation) {
            this.orientation = orientation;
        }

        static Stroke of(Component c, Orientation orientation) {
            Stroke stroke = new Stroke(orientation);
            Area a = c.area();
            boolean across = orientation == Orientation.HORIZONTAL;
            stroke.parts.add(c);
            stroke.start = across ? a.left() : a.top();
            stroke.end = across ? a.right() : a.bottom();
            stroke.position = across ? (a.top() + a.bottom()) / 2.0 : (a.left() + a.right()) / 2.0;
            stroke.lastPosition = stroke.position;
            return stroke;
        }

        double length() {
            return end - start;
        }

        boolean near(double along, double across, double reach) {
            return Math.abs(position - across) <= reach && start - reach <= along && along <= end + reach;
        }

        boolean continuedBy(Stroke next, double gap, double jitter) {
            return next.start - end <= gap && Math.abs(next.position - lastPosition) <= jitter;
        }

        void add(Stroke next) {
            double total = length() + next.length();
            position = (position * length() + next.position * next.length()) / total;
            lastPosition = next.position;
            end = Math.max(end, next.end);
            parts.addAll(next.parts);
        }

        /** Pixels by which the middle fifth lies beside the line between the outer fifths. */
        double bow() {
            double[] sums = new double[FIFTHS];
            double[] counts = new double[FIFTHS];
            for (Component c : parts) {
                int[] runs = c.runs();
                for (int i = 0; i < runs.length; i += 3) {
                    for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                        boolean across = orientation == Orientation.HORIZONTAL;
                        double along = ((across ? x : runs[i]) - start) / Math.max(1, length());
                        int fifth = (int) Math.max(0, Math.min(FIFTHS - 1, along * FIFTHS));
                        sums[fifth] += across ? runs[i] : x;
                        counts[fifth]++;
                    }
                }
            }
            if (counts[0] == 0 || counts[FIFTHS / 2] == 0 || counts[FIFTHS - 1] == 0) {
                return 0;
            }
            double ends = (sums[0] / counts[0] + sums[FIFTHS - 1] / counts[FIFTHS - 1]) / 2;
            return Math.abs(sums[FIFTHS / 2] / counts[FIFTHS / 2] - ends);
        }

        Ruling ruling(double scale) {
            return new Ruling(orientation, position * scale, start * scale, end * scale);
        }
    }
}
