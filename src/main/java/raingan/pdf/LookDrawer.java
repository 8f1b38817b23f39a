package raingan.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import raingan.geometry.Box;

/**
 * Draws a page on a {@link Sheet} and watches what each sign adds to it. A sign is drawn as the box around its outline: at
 * this size nobody sees more of it, whatever its colour, clip and ground.
 */
final class LookDrawer extends PageRenderer.GuardedDrawer {

    /** Ems of a sign whose outline nobody knows. */
    private static final double USUAL_HEIGHT = 0.5;

    /** Points of the highest line of letters that are drawn as curves; a slice of a chart is larger. */
    private static final double HIGHEST_LETTER = 40;

    /** Points of the lowest picture of text; what is thinner is a line. */
    private static final double THINNEST_TEXT = 3;

    /** Ems around the pen in which a sign leaves its ink. */
    private static final double REACH = 1.2;

    private final Sheet sheet;
    private final PagePlacement placement;
    private final FontBook fonts;
    private int groups;
    private int signs;

    /** Drawn for the sign that is being shown, in user space; null when its outline is drawn. */
    private @Nullable Shape box;

    LookDrawer(PageDrawerParameters parameters, Sheet sheet, PagePlacement placement, FontBook fonts)
            throws IOException {
        super(parameters);
        this.sheet = sheet;
        this.placement = placement;
        this.fonts = fonts;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        GlyphShape shape = fonts.model(font).shape(font, code);
        boolean simple = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL;
        if (simple && shape.isWithoutInk()) {
            return;
        }
        Point2D start = placement.upright(matrix.transformPoint(0, 0));
        box = simple && !(font instanceof PDType3Font) ? box(matrix, shape, displacement) : null;
        Rectangle2D bounds = box == null ? null : box.getBounds2D();
        sheet.before(bounds == null ? reach(matrix, start, displacement) : placement.upright(bounds));
        signs++;
        super.showGlyph(matrix, font, code, displacement);
        signs--;
        Point2D middle =
                bounds == null ? null : placement.upright(new Point2D.Double(bounds.getCenterX(), bounds.getCenterY()));
        sheet.after(new Sheet.Place(code, start.getX(), start.getY()), middle, groups > 0);
    }

    /** Where a sign of unknown outline may leave its ink. */
    private Box reach(Matrix matrix, Point2D start, Vector displacement) {
        Point2D up = placement.upright(matrix.transformPoint(0, 1));
        Point2D end = placement.upright(matrix.transformPoint(displacement.getX(), displacement.getY()));
        return new Box(
                        Math.min(start.getX(), end.getX()),
                        Math.min(start.getY(), end.getY()),
                        Math.max(start.getX(), end.getX()),
                        Math.max(start.getY(), end.getY()))
                .grow(REACH * start.distance(up));
    }

    private Shape box(Matrix matrix, GlyphShape shape, Vector displacement) {
        Rectangle2D ems = shape.hasInk()
                ? new Rectangle2D.Double(shape.left(), shape.bottom(), shape.width(), shape.height())
                : new Rectangle2D.Double(0, 0, displacement.getX(), USUAL_HEIGHT);
        AffineTransform toUser = matrix.createAffineTransform();
        if (toUser.getShearX() != 0 || toUser.getShearY() != 0) {
            return asLargeAsAPixel(toUser.createTransformedShape(ems));
        }
        Rectangle2D drawn = new Rectangle2D.Double();
        drawn.setFrameFromDiagonal(
                toUser.transform(new Point2D.Double(ems.getMinX(), ems.getMinY()), null),
                toUser.transform(new Point2D.Double(ems.getMaxX(), ems.getMaxY()), null));
        return asLargeAsAPixel(drawn);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (box == null) {
            super.showFontGlyph(matrix, font, code, displacement);
            return;
        }
        Graphics2D graphics = getGraphics();
        graphics.setComposite(getGraphicsState().getNonStrokingJavaComposite());
        graphics.setPaint(getNonStrokingPaint());
        setClip();
        graphics.fill(box);
    }

    /** A point or a tone mark of small type would leave too little to be noticed. */
    private Shape asLargeAsAPixel(Shape sign) {
        Rectangle2D box = sign.getBounds2D();
        double least = 1 / (sheet.scale() * placement.scale());
        if (box.getWidth() >= least && box.getHeight() >= least) {
            return sign;
        }
        double width = Math.max(least, box.getWidth());
        double height = Math.max(least, box.getHeight());
        return new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        AffineTransform unit =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D box =
                unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        if (Math.min(box.getWidth(), box.getHeight()) * placement.scale() > THINNEST_TEXT) {
            mark(box);
        }
        super.drawImage(image);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        markCurves();
        super.fillPath(windingRule);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        markCurves();
        super.fillAndStrokePath(windingRule);
    }

    @Override
    public void strokePath() throws IOException {
        markCurves();
        super.strokePath();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        groups++;
        try {
            super.showTransparencyGroup(form);
        } finally {
            groups--;
        }
    }

    private void markCurves() {
        for (PathIterator i = getLinePath().getPathIterator(null); !i.isDone() && signs == 0; i.next()) {
            if (i.currentSegment(new double[6]) == PathIterator.SEG_CUBICTO) {
                Rectangle2D box = getLinePath().getBounds2D();
                if (Math.min(box.getWidth(), box.getHeight()) * placement.scale() < HIGHEST_LETTER) {
                    mark(box);
                }
                return;
            }
        }
    }

    /** What stands there may be text that is no sign. */
    private void mark(Rectangle2D user) {
        if (signs == 0) {
            sheet.mark(placement.upright(user));
        }
    }
}
