package raingan.pdf;

import java.awt.geom.AffineTransform;
import raingan.geometry.Box;

/**
 * A page looked at after turning it, so that text which ran in another direction runs to the right: points, origin
 * top-left, y down, on both sides.
 *
 * @param turn degrees clockwise by which the text is turned on the page: 0, 90, 180 or 270
 * @param width of the page in points
 * @param height of the page in points
 */
record Frame(int turn, double width, double height) {

    Frame {
        if (turn % 90 != 0 || turn < 0 || turn >= 360) {
            throw new IllegalArgumentException("A page turns by quarters, got " + turn);
        }
    }

    /** The x, in the turned frame, of a point of the page. */
    double x(double x, double y) {
        return switch (turn) {
            case 90 -> y;
            case 180 -> width - x;
            case 270 -> height - y;
            default -> x;
        };
    }

    /** The y, in the turned frame, of a point of the page. */
    double y(double x, double y) {
        return switch (turn) {
            case 90 -> width - x;
            case 180 -> height - y;
            case 270 -> x;
            default -> y;
        };
    }

    /** From the page to the turned frame. */
    AffineTransform transform() {
        return switch (turn) {
            case 90 -> new AffineTransform(0, -1, 1, 0, 0, width);
            case 180 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 270 -> new AffineTransform(0, 1, -1, 0, height, 0);
            default -> new AffineTransform();
        };
    }

    Box box(Box page) {
        double x1 = x(page.left(), page.top());
        double y1 = y(page.left(), page.top());
        double x2 = x(page.right(), page.bottom());
        double y2 = y(page.right(), page.bottom());
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** The width of the page in the turned frame. */
    double turnedWidth() {
        return turn % 180 == 0 ? width : height;
    }

    /** The height of the page in the turned frame. */
    double turnedHeight() {
        return turn % 180 == 0 ? height : width;
    }

    /** The way back. */
    Frame inverse() {
        return new Frame((360 - turn) % 360, turnedWidth(), turnedHeight());
    }
}
