package raingan.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * What the outline of a glyph shows, in ems, origin on the baseline at the pen, y up.
 *
 * @param known whether the font program could be asked
 * @param left smallest x of the ink
 * @param bottom smallest y of the ink
 * @param right largest x of the ink
 * @param top largest y of the ink
 * @param contours closed curves it is made of; 0 without ink
 */
record GlyphShape(boolean known, double left, double bottom, double right, double top, int contours) {

    static final GlyphShape UNKNOWN = new GlyphShape(false, 0, 0, 0, 0, 0);

    private static final GlyphShape NO_INK = new GlyphShape(true, 0, 0, 0, 0, 0);

    /** Above this height, in ems, only marks stand: Thai consonants reach 0.4–0.6 em, their marks begin above. */
    private static final double MARK_FLOOR = 0.33;

    /** A nikhahit is drawn as round as the font allows. */
    private static final double ROUND = 1.25;

    static GlyphShape of(Shape outline, double unitsPerEm) {
        Rectangle2D box = outline.getBounds2D();
        int contours = contours(outline);
        if (contours == 0 || box.isEmpty()) {
            return NO_INK;
        }
        return new GlyphShape(
                true,
                box.getMinX() / unitsPerEm,
                box.getMinY() / unitsPerEm,
                box.getMaxX() / unitsPerEm,
                box.getMaxY() / unitsPerEm,
                contours);
    }

    /** CFF outlines may begin with an empty one, which is not counted. */
    private static int contours(Shape outline) {
        int contours = 0;
        boolean begun = false;
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(new double[6]);
            if (segment == PathIterator.SEG_MOVETO) {
                begun = true;
            } else if (begun && segment != PathIterator.SEG_CLOSE) {
                contours++;
                begun = false;
            }
        }
        return contours;
    }

    boolean hasInk() {
        return known && contours > 0;
    }

    boolean isWithoutInk() {
        return known && contours == 0;
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    /** Whether it stands wholly above the consonants. */
    boolean isAbove() {
        return hasInk() && bottom > MARK_FLOOR;
    }

    /** Whether it is a small ring above the consonants: nikhahit, the upper half of sara am. */
    boolean isRing() {
        return isAbove() && contours == 2 && width() < ROUND * height() && height() < ROUND * width();
    }
}
