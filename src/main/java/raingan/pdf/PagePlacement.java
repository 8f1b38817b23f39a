package raingan.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import raingan.geometry.Box;

/**
 * From the user space of a stored page to the page a person sees: points, origin top-left, y down, after the crop box
 * and {@code /Rotate}.
 *
 * @param width in points, as seen
 * @param height in points, as seen
 * @param rotation degrees clockwise by which the stored page is turned
 * @param toUpright from user space
 */
record PagePlacement(double width, double height, int rotation, AffineTransform toUpright) {

    private static final PDRectangle DEFAULT = PDRectangle.A4;

    static PagePlacement of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        if (crop.getWidth() < 1 || crop.getHeight() < 1) {
            crop = DEFAULT;
        }
        double w = crop.getWidth();
        double h = crop.getHeight();
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new PagePlacement(h, w, 90, new AffineTransform(0, 1, 1, 0, -bottom, -left));
            case 180 -> new PagePlacement(w, h, 180, new AffineTransform(-1, 0, 0, 1, left + w, -bottom));
            case 270 -> new PagePlacement(h, w, 270, new AffineTransform(0, -1, -1, 0, bottom + h, left + w));
            default -> new PagePlacement(w, h, 0, new AffineTransform(1, 0, 0, -1, -left, bottom + h));
        };
    }

    Box page() {
        return new Box(0, 0, width, height);
    }

    boolean contains(double x, double y) {
        return page().contains(x, y);
    }

    Point2D upright(Point2D user) {
        return toUpright.transform(user, new Point2D.Double());
    }

    Box upright(Rectangle2D user) {
        Rectangle2D r = toUpright.createTransformedShape(user).getBounds2D();
        return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
    }

    /** The part of {@code box} that lies on the page. */
    Optional<Box> visible(Box box) {
        return box.intersection(page());
    }
}
