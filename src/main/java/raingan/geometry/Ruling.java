package raingan.geometry;

/**
 * A straight horizontal or vertical line of a table, in points, origin top-left, y down.
 *
 * @param orientation the direction it runs
 * @param position its y when horizontal, its x when vertical: the middle of the line
 * @param start where it begins along its direction
 * @param end where it ends, not less than {@code start}
 */
public record Ruling(Orientation orientation, double position, double start, double end) {

    /** The direction of a ruling. */
    public enum Orientation {
        HORIZONTAL,
        VERTICAL
    }

    public Ruling {
        if (!(start <= end)) {
            throw new IllegalArgumentException("A ruling needs start <= end, got " + start + " " + end);
        }
    }

    public static Ruling horizontal(double y, double left, double right) {
        return new Ruling(Orientation.HORIZONTAL, y, left, right);
    }

    public static Ruling vertical(double x, double top, double bottom) {
        return new Ruling(Orientation.VERTICAL, x, top, bottom);
    }

    public boolean isHorizontal() {
        return orientation == Orientation.HORIZONTAL;
    }

    public double length() {
        return end - start;
    }

    /** Whether this lies on another, with its middle at least. */
    public boolean isOn(Ruling other) {
        double middle = (start + end) / 2;
        return orientation == other.orientation
                && Math.abs(position - other.position) <= RuleLine.ALIGNED
                && middle >= other.start
                && middle <= other.end;
    }

    /** The box of this line, without thickness. */
    public Box box() {
        return isHorizontal() ? new Box(start, position, end, position) : new Box(position, start, position, end);
    }
}
