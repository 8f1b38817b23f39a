package raingan.scan.line;

import raingan.scan.image.Area;
import raingan.scan.image.Component;

/**
 * Where Thai marks stand, in letter heights, measured on isolated lines of common Thai type: a mark ends where its
 * letter ends, and the white between them hardly varies.
 */
enum DiacriticModel {
    /** A vowel below a letter. */
    BELOW(0.08, 0.04, -0.08, 0.03),
    /** A vowel, tone or other mark above a letter. */
    ABOVE(0.13, 0.06, -0.1, 0.26),
    /** A tone above a vowel mark. */
    ON_MARK(0.06, 0.04, -0.1, 0.3);

    /** Letter heights by which the right ends usually differ beyond what is usual. */
    private static final double SIDE_DEVIATION = 0.1;

    /** Letter heights from which a letter has a tail that rises beside its marks. */
    private static final double TAIL = 1.25;

    /** Letter heights from which several letters run together, and the end of the right one is not known. */
    private static final double JOINED = 1.25;

    /** Pixels of the least deviation: edges are that uncertain. */
    private static final double PIXEL = 1;

    private final double white;
    private final double deviation;
    private final double left;
    private final double right;

    DiacriticModel(double white, double deviation, double left, double right) {
        this.white = white;
        this.deviation = deviation;
        this.left = left;
        this.right = right;
    }

    /** How far a mark is from standing so at a base, a letter or a mark, in usual deviations. */
    double misfit(Component mark, Component base, double height) {
        Area m = mark.area();
        Area b = base.area();
        double gap = this == BELOW ? m.top() - b.bottom() : b.top() - m.bottom();
        double miss = Math.abs(gap - white * height);
        if (this == ABOVE && base.height() > TAIL * height) {
            miss = Math.min(miss, Math.abs(b.bottom() - height - m.bottom() - white * height));
        }
        double off = m.right() - b.right();
        double side = Math.max(0, Math.max(left * height - off, off - right * height));
        if (base.width() > JOINED * height && m.left() > b.left()) {
            side = Math.min(side, SIDE_DEVIATION * height);
        }
        return miss / Math.max(PIXEL, deviation * height) + side / Math.max(PIXEL, SIDE_DEVIATION * height);
    }
}
