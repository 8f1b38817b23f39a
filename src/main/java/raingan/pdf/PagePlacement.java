package raingan.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import raingan.geometry.Box;

/**
 * From the user space of a stored page to the page a person sees: points, origin top-left, y down, after the crop box,
 * {@code /UserUnit} and {@code /Rotate}, on a sheet of paper.
 *
 * @param width in points, as seen
 * @param height in points, as seen
 * @param rotation degrees clockwise by which the stored page is turned
 * @param scale points for a unit of user space
 * @param toUpright from user space
 */
record PagePlacement(double width, double height, int rotation, double scale, AffineTransform toUpright) {

    private static final PDRectangle DEFAULT = PDRectangle.A4;

    /** Points of the long side between which a page is a sheet of paper: from A6 to A3 with its trim. */
    private static final double SHORTEST_SHEET = 415;

    private static final double LONGEST_SHEET = 1280;

    static PagePlacement of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        if (crop.getWidth() <= 0 || crop.getHeight() <= 0) {
            crop = DEFAULT;
        }
        double scale = scale(Math.max(crop.getWidth(), crop.getHeight()), page.getUserUnit());
        double w = crop.getWidth();
        double h = crop.getHeight();
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        AffineTransform upright = AffineTransform.getScaleInstance(scale, scale);
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> {
                upright.concatenate(new AffineTransform(0, 1, 1, 0, -bottom, -left));
                yield new PagePlacement(scale * h, scale * w, 90, scale, upright);
            }
            case 180 -> {
                upright.concatenate(new AffineTransform(-1, 0, 0, 1, left + w, -bottom));
                yield new PagePlacement(scale * w, scale * h, 180, scale, upright);
            }
            case 270 -> {
                upright.concatenate(new AffineTransform(0, -1, -1, 0, bottom + h, left + w));
                yield new PagePlacement(scale * h, scale * w, 270, scale, upright);
            }
            default -> {
                upright.concatenate(new AffineTransform(1, 0, 0, -1, -left, bottom + h));
                yield new PagePlacement(scale * w, scale * h, 0, scale, upright);
            }
        };
    }

    /** As the file says where that gives a sheet of paper, else so that it is as long as A4: pixels taken for points. */
    private static double scale(double side, double unit) {
        double stated = unit > 0 ? unit : 1;
        double length = side * stated;
        return length >= SHORTEST_SHEET && length <= LONGEST_SHEET ? stated : DEFAULT.getHeight() / side;
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
        Rectangle2D r = new Rectangle2D.Double();
        r.setFrameFromDiagonal(
                upright(new Point2D.Double(user.getMinX(), user.getMinY())),
                upright(new Point2D.Double(user.getMaxX(), user.getMaxY())));
        return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
    }

    /** The part of {@code box} that lies on the page. */
    Optional<Box> visible(Box box) {
        return box.intersection(page());
    }
}
