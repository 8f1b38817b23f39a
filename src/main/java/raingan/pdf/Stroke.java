package raingan.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.geometry.Box;

/**
 * A straight mark of a pen or a thin filled box, as drawn: points, origin top-left, y down.
 *
 * @param box the area it inks
 * @param horizontal whether it runs along x
 */
record Stroke(Box box, boolean horizontal) {

    /** Thicker than this, in points, a box is an area and not a line: Word draws borders of up to 6 pt. */
    private static final double THICKEST = 6;

    /** Least length of a piece of a line, as a multiple of its thickness: dots of borders are drawn nearly square. */
    private static final double DOT = 0.8;

    /** Reach, in points, beyond its area within which a line counts as touched: lines may have no thickness at all. */
    private static final double EDGE = 0.01;

    /** A box thin enough to be a line; a dot is a piece of a line in both directions. */
    static List<Stroke> of(Box box) {
        List<Stroke> strokes = new ArrayList<>();
        if (box.height() <= THICKEST && box.width() >= DOT * box.height() && box.width() > 0) {
            strokes.add(new Stroke(box, true));
        }
        if (box.width() <= THICKEST && box.height() >= DOT * box.width() && box.height() > 0) {
            strokes.add(new Stroke(box, false));
        }
        return strokes;
    }

    /** The part of it inside {@code clip}; a line on the very edge still shows. */
    Optional<Stroke> within(Box clip) {
        return box.grow(EDGE)
                .intersection(clip)
                .map(seen -> horizontal
                        ? new Box(
                                Math.max(box.left(), seen.left()),
                                box.top(),
                                Math.min(box.right(), seen.right()),
                                box.bottom())
                        : new Box(
                                box.left(),
                                Math.max(box.top(), seen.top()),
                                box.right(),
                                Math.min(box.bottom(), seen.bottom())))
                .map(seen -> new Stroke(seen, horizontal));
    }

    double position() {
        return horizontal ? box.centerY() : box.centerX();
    }

    double thickness() {
        return horizontal ? box.height() : box.width();
    }

    double start() {
        return horizontal ? box.left() : box.top();
    }

    double end() {
        return horizontal ? box.right() : box.bottom();
    }
}
