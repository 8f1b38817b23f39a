package raingan.pdf;

import raingan.geometry.Box;

/**
 * An image as the page shows it.
 *
 * @param box points, origin top-left, y down
 * @param pixelWidth of the image as stored
 * @param pixelHeight of the image as stored
 * @param stencil whether it is a mask painted in one colour
 */
public record PlacedImage(Box box, int pixelWidth, int pixelHeight, boolean stencil) {

    /** Pixels per inch, the coarser of both directions; turned images counted along their own sides. */
    public double dpi() {
        double longSide = Math.max(box.width(), box.height());
        double shortSide = Math.min(box.width(), box.height());
        return 72
                * Math.min(
                        Math.max(pixelWidth, pixelHeight) / longSide,
                        Math.min(pixelWidth, pixelHeight) / Math.max(shortSide, 1e-6));
    }
}
