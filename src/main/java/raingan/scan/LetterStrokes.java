package raingan.scan;

import java.util.List;

/** Tells strokes of letters that reach from rule to rule in a low row from borders: letters stand beside them. */
final class LetterStrokes {

    /** Inches beside a border that a cell leaves white, at least where its text does not begin. */
    private static final double WHITE = 0.05;

    /** Inches beside the middle of a stroke that are its own. */
    private static final double HALF = 0.015;

    /** Inches at both ends that belong to the rules there. */
    private static final double END = 0.03;

    /** Share of a stroke beside which ink stands from which it is part of a word. */
    private static final double BESIDE = 0.4;

    /** Inches across within which borders of two rows are one, and inches between their ends. */
    private static final double IN_LINE = 0.03;

    private static final double NEXT = 0.1;

    private final Bitmap ink;
    private final double dpi;

    LetterStrokes(Bitmap ink, double dpi) {
        this.ink = ink;
        this.dpi = dpi;
    }

    /** Whether a vertical stroke stands among letters and goes on in no row above or below. */
    boolean holds(Stroke stroke, List<Stroke> vertical) {
        return !goesOn(stroke, vertical) && (isFull(stroke, -1) || isFull(stroke, 1));
    }

    private boolean goesOn(Stroke stroke, List<Stroke> vertical) {
        return vertical.stream()
                .filter(o -> o != stroke && Math.abs(o.position() - stroke.position()) <= IN_LINE * dpi)
                .anyMatch(o -> Math.abs(o.start() - stroke.end()) <= NEXT * dpi
                        || Math.abs(o.end() - stroke.start()) <= NEXT * dpi);
    }

    private boolean isFull(Stroke stroke, int side) {
        double near = stroke.position() + side * HALF * dpi;
        double far = stroke.position() + side * WHITE * dpi;
        int from = (int) (stroke.start() + END * dpi);
        int to = (int) (stroke.end() - END * dpi);
        int inked = 0;
        for (int y = from; y < to; y++) {
            inked += ink.count((int) Math.min(near, far), y, (int) Math.max(near, far) + 1, y + 1) > 0 ? 1 : 0;
        }
        return inked >= BESIDE * Math.max(1, to - from);
    }
}
