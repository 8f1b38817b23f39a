package raingan.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image and how the page draws it.
 *
 * @param placed where it stands and how large it is
 * @param image as stored, not decoded
 * @param toPage from the unit square, y up, to the page: points, origin top-left, y down
 */
record DrawnImage(PlacedImage placed, PDImage image, AffineTransform toPage) {

    /** Share of its length by which a side may be off the axis. */
    private static final double SLANT = 1e-3;

    DrawnImage in(Frame frame) {
        AffineTransform turned = frame.transform();
        turned.concatenate(toPage);
        return new DrawnImage(
                new PlacedImage(frame.box(placed.box()), placed.pixelWidth(), placed.pixelHeight(), placed.stencil()),
                image,
                turned);
    }

    /** From pixels, origin top-left, y down, to the page. */
    AffineTransform pixelsToPage() {
        AffineTransform pixels = new AffineTransform(toPage);
        pixels.translate(0, 1);
        pixels.scale(1.0 / placed.pixelWidth(), -1.0 / placed.pixelHeight());
        return pixels;
    }

    /** Whether it stands upright and nothing shows through it. */
    boolean covers() {
        try {
            boolean upright = Math.abs(toPage.getShearX()) < SLANT * Math.abs(toPage.getScaleX())
                    || Math.abs(toPage.getScaleX()) < SLANT * Math.abs(toPage.getShearX());
            return upright
                    && isPlain()
                    && !(image instanceof PDImageXObject object && object.getColorKeyMask() != null);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it has no mask, which would leave parts of it out. */
    boolean isPlain() throws IOException {
        return !placed.stencil()
                && (!(image instanceof PDImageXObject object)
                        || (object.getMask() == null && object.getSoftMask() == null));
    }
}
