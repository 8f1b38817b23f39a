package raingan.geometry;

import java.util.Collection;
import java.util.Optional;

/**
 * A rectangle in points (1/72 inch), origin at the top-left corner of the page, y down.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x, not less than {@code left}
 * @param bottom largest y, not less than {@code top}
 */
public record Box(double left, double top, double right, double bottom) {

    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("A box needs left <= right and top <= bottom, got " + left + " " + top
                    + " " + right + " " + bottom);
        }
    }

    /** The smallest box around all of {@code boxes}; empty when there are none. */
    public static Optional<Box> around(Collection<Box> boxes) {
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            left = Math.min(left, box.left);
            top = Math.min(top, box.top);
            right = Math.max(right, box.right);
            bottom = Math.max(bottom, box.bottom);
        }
        return Optional.of(new Box(left, top, right, bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double area() {
        return width() * height();
    }

    public double centerX() {
        return (left + right) / 2;
    }

    public double centerY() {
        return (top + bottom) / 2;
    }

    public boolean contains(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The common part, empty when the two only touch or lie apart. */
    public Optional<Box> intersection(Box other) {
        double l = Math.max(left, other.left);
        double t = Math.max(top, other.top);
        double r = Math.min(right, other.right);
        double b = Math.min(bottom, other.bottom);
        return l < r && t < b ? Optional.of(new Box(l, t, r, b)) : Optional.empty();
    }

    /** Length in points of the common part of the two x intervals, 0 when they lie apart. */
    public double overlapX(Box other) {
        return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
    }

    /** Length in points of the common part of the two y intervals, 0 when they lie apart. */
    public double overlapY(Box other) {
        return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
    }

    /** The share (0–1) of this box that lies inside {@code other}; a box without area counts by its centre. */
    public double shareIn(Box other) {
        if (area() == 0) {
            return other.contains(centerX(), centerY()) ? 1 : 0;
        }
        return intersection(other).map(Box::area).orElse(0.0) / area();
    }

    /** This box grown by {@code margin} points on each side; a negative margin shrinks it, at most to its centre. */
    public Box grow(double margin) {
        double mx = Math.max(margin, -width() / 2);
        double my = Math.max(margin, -height() / 2);
        return new Box(left - mx, top - my, right + mx, bottom + my);
    }
}
