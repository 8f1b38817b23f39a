package raingan.pdf;

import java.awt.image.BufferedImage;
import raingan.geometry.Box;

/**
 * A page as a picture that covers exactly the upright page; pixels, origin top-left, y down.
 *
 * @param image grey; a coloured scan keeps its colours unless it is very large
 * @param pixelsPerPoint pixels for one point of the page, in both directions
 * @param embedded whether it is the scan itself and not a rendering
 */
public record PageImage(BufferedImage image, double pixelsPerPoint, boolean embedded) {

    static final double POINTS_PER_INCH = 72;

    /** Pixels per inch. */
    public double dpi() {
        return pixelsPerPoint * POINTS_PER_INCH;
    }

    /** From pixels of the picture to points of the page. */
    public Box toPage(Box pixels) {
        return new Box(
                pixels.left() / pixelsPerPoint,
                pixels.top() / pixelsPerPoint,
                pixels.right() / pixelsPerPoint,
                pixels.bottom() / pixelsPerPoint);
    }
}
