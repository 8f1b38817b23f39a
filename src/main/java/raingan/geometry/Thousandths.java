package raingan.geometry;

/**
 * How finely a dataset tells where something stands and how sure its reader was: no reader is sure of less than 1/1000
 * of a point or of certainty.
 */
public final class Thousandths {

    private static final double PER_UNIT = 1000;

    private Thousandths() {}

    /** The multiple of 1/1000 nearest to {@code value}; it has at most three decimals when written in full. */
    public static double round(double value) {
        return Math.round(value * PER_UNIT) / PER_UNIT;
    }

    /** A box of which each side is rounded. */
    public static Box round(Box box) {
        return new Box(round(box.left()), round(box.top()), round(box.right()), round(box.bottom()));
    }
}
