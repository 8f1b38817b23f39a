package raingan.scan.rule;

import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Ruling;
import raingan.geometry.Ruling.Orientation;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/** A rule in the making: pixels, along and across its direction. */
final class RuleStroke {

    private static final int FIFTHS = 5;

    private final Orientation orientation;
    private final List<Component> parts = new ArrayList<>();
    private double position;
    private double start;
    private double end;
    private double lastPosition;
    private double inked;
    private double dotted;

    private RuleStroke(Orientation orientation) {
        this.orientation = orientation;
    }

    static RuleStroke of(Component c, Orientation orientation) {
        RuleStroke stroke = new RuleStroke(orientation);
        Area a = c.area();
        boolean across = orientation == Orientation.HORIZONTAL;
        stroke.parts.add(c);
        stroke.start = across ? a.left() : a.top();
        stroke.end = across ? a.right() : a.bottom();
        stroke.position = across ? (a.top() + a.bottom()) / 2.0 : (a.left() + a.right()) / 2.0;
        stroke.lastPosition = stroke.position;
        stroke.inked = stroke.length();
        return stroke;
    }

    /** A mark of a dotted rule. */
    static RuleStroke dot(Component c, Orientation orientation) {
        RuleStroke stroke = of(c, orientation);
        stroke.dotted = stroke.length();
        return stroke;
    }

    /** Whether dots or dashes make up most of it. */
    boolean isDotted() {
        return inked > 0 && dotted > inked / 2;
    }

    List<Component> parts() {
        return parts;
    }

    double position() {
        return position;
    }

    double start() {
        return start;
    }

    double end() {
        return end;
    }

    double length() {
        return end - start;
    }

    boolean near(double along, double across, double reach) {
        return Math.abs(position - across) <= reach && start - reach <= along && along <= end + reach;
    }

    boolean continuedBy(RuleStroke next, double gap, double jitter) {
        return next.start - end <= gap && Math.abs(next.position - lastPosition) <= jitter;
    }

    void add(RuleStroke next) {
        position = (position * inked + next.position * next.inked) / (inked + next.inked);
        inked += next.inked;
        dotted += next.dotted;
        lastPosition = next.position;
        end = Math.max(end, next.end);
        parts.addAll(next.parts);
    }

    /** Makes it reach to a place along it. */
    void extend(double to) {
        start = Math.min(start, to);
        end = Math.max(end, to);
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
