package raingan.scan.image;

import raingan.geometry.Box;

/**
 * A rectangle of pixels, origin top-left.
 *
 * @param left first column
 * @param top first row
 * @param right one past the last column
 * @param bottom one past the last row
 */
public record Area(int left, int top, int right, int bottom) {

    public static final double POINTS_PER_INCH = 72;

    public Area {
        if (left > right || top > bottom) {
            throw new IllegalArgumentException("Not an area: " + left + " " + top + " " + right + " " + bottom);
        }
    }

    /** The pixels of a box in points, clipped to an image. */
    public static Area of(Box box, double dpi, int width, int height) {
        double scale = dpi / POINTS_PER_INCH;
        int left = clip(Math.round(box.left() * scale), width);
        int top = clip(Math.round(box.top() * scale), height);
        return new Area(
                left,
                top,
                Math.max(left, clip(Math.round(box.right() * scale), width)),
                Math.max(top, clip(Math.round(box.bottom() * scale), height)));
    }

    private static int clip(long value, int end) {
        return (int) Math.max(0, Math.min(end, value));
    }

    /** In points. */
    public Box box(double dpi) {
        double scale = POINTS_PER_INCH / dpi;
        return new Box(left * scale, top * scale, right * scale, bottom * scale);
    }

    /** In pixels. */
    public int width() {
        return right - left;
    }

    /** In pixels. */
    public int height() {
        return bottom - top;
    }

    /** Whether the other lies in it, edges included. */
    public boolean contains(Area other) {
        return left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom;
    }

    /** The smallest area that holds both. */
    public Area union(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Number of columns that both have. */
    public int overlapX(Area other) {
        return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
    }

    /** Number of rows that both have. */
    public int overlapY(Area other) {
        return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
    }

    /** Empty columns between the two, 0 when they overlap. */
    public int gapX(Area other) {
        return Math.max(0, Math.max(left, other.left) - Math.min(right, other.right));
    }

    /** Empty rows between the two, 0 when they overlap. */
    public int gapY(Area other) {
        return Math.max(0, Math.max(top, other.top) - Math.min(bottom, other.bottom));
    }

    /** Grown by a margin on each side, clipped to an image. */
    public Area grow(int margin, int width, int height) {
        return new Area(
                Math.max(0, left - margin),
                Math.max(0, top - margin),
                Math.min(width, right + margin),
                Math.min(height, bottom + margin));
    }
}
