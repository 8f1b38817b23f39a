package raingan.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import raingan.geometry.Box;

/** Runs the drawing commands of one page, form XObjects and annotations included, and notes what they draw. */
final class ContentReader extends PDFGraphicsStreamEngine {

    /** Some programs draw table lines as images, thinner than this in points. */
    private static final double THIN_IMAGE = 2;

    /** Points by which a base line may lie above or below the area that shows: tight clips cut letters short. */
    private static final double CUT = 2;

    private static final int WHITE = 0xFFFFFF;

    /** Alpha from which nothing shows through. */
    private static final double OPAQUE = 0.99;

    private final FontBook fonts;
    private final HiddenLayers layers;
    private final PagePlacement placement;
    private final PathTrace trace = new PathTrace();
    private final DrawingGuard guard = new DrawingGuard();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> thinImages = new ArrayList<>();
    private final Shades shades = new Shades();
    private final List<DrawnImage> images = new ArrayList<>();
    private final MarkedContent marked = new MarkedContent(glyphs);
    private final Covers covers = new Covers();
    private boolean clipping;
    private @Nullable Area clipped;
    private Box clip = new Box(0, 0, 0, 0);
    private int outlines;

    private ContentReader(PDPage page, FontBook fonts, HiddenLayers layers) {
        super(page);
        this.fonts = fonts;
        this.layers = layers;
        this.placement = PagePlacement.of(page);
    }

    /** @throws DrawingGuard.TooComplexException when the page draws without end */
    static PageContent read(PDPage page, FontBook fonts, HiddenLayers layers) throws IOException {
        ContentReader reader = new ContentReader(page, fonts, layers);
        reader.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup)) {
                reader.showAnnotation(annotation);
                reader.glyphs.addAll(UndrawnText.of(annotation, fonts.ofViewer(), reader.placement.toUpright()));
            }
        }
        reader.strokes.addAll(ImageRulings.of(reader.thinImages));
        return new PageContent(
                reader.placement.width(),
                reader.placement.height(),
                reader.placement.rotation(),
                reader.covers.rest(reader.glyphs),
                reader.strokes,
                reader.shades.all(),
                reader.images,
                reader.outlines);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        guard.countCommand();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        guard.draw(form.getCOSObject(), () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        guard.draw(form.getCOSObject(), () -> super.showTransparencyGroup(form));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        FontModel model = fonts.model(font);
        Point2D start = placement.upright(matrix.transformPoint(0, 0));
        boolean advances = displacement.getX() != 0 || displacement.getY() != 0;
        Point2D end = placement.upright(matrix.transformPoint(displacement.getX(), displacement.getY()));
        Point2D up = placement.upright(matrix.transformPoint(0, 1));
        double x = (start.getX() + end.getX()) / 2;
        double y = (start.getY() + end.getY()) / 2;
        if (!placement.contains(x, y) || isCut(x, y)) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        Point2D next = advances ? end : nudged(start, placement.upright(matrix.transformPoint(1, 0)));
        glyphs.add(new Glyph(
                model.text(font, code),
                model,
                code,
                start.getX(),
                start.getY(),
                next.getX(),
                next.getY(),
                start.distance(up),
                mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP,
                model.shape(font, code)));
    }

    /** Glyphs without advance keep a trace of one, too small to matter, that tells the direction they run in. */
    private static Point2D nudged(Point2D start, Point2D right) {
        double scale = 1e-6 / Math.max(1e-9, start.distance(right));
        return new Point2D.Double(
                start.getX() + scale * (right.getX() - start.getX()),
                start.getY() + scale * (right.getY() - start.getY()));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        marked.begin(properties, COSName.OC.equals(tag) && layers.hides(properties));
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        AffineTransform toPage = new AffineTransform(placement.toUpright());
        toPage.concatenate(matrix.createAffineTransform());
        Rectangle2D unit = toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        Box box = new Box(unit.getMinX(), unit.getMinY(), unit.getMaxX(), unit.getMaxY());
        placement.visible(box).ifPresent(seen -> {
            Stroke.of(seen).stream().filter(s -> s.thickness() < THIN_IMAGE).forEach(thinImages::add);
            PlacedImage placed = new PlacedImage(box, image.getWidth(), image.getHeight(), image.isStencil());
            DrawnImage drawn = new DrawnImage(placed, image, toPage);
            images.add(drawn);
            if (!glyphs.isEmpty() && isOpaque() && drawn.covers()) {
                box.intersection(clip()).ifPresent(area -> covers.add(area, glyphs));
            }
        });
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        trace.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void moveTo(float x, float y) {
        trace.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        trace.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        trace.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return trace.currentPoint();
    }

    @Override
    public void closePath() {
        trace.close();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void strokePath() {
        double width = transformWidth(getGraphicsState().getLineWidth());
        keep(trace.stroked(width), rgb(getGraphicsState().getStrokingColor()));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        int rgb = rgb(getGraphicsState().getNonStrokingColor());
        outlines += rgb == WHITE ? 0 : trace.outlines();
        cover();
        keep(trace.filled(), rgb);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        cover();
        keep(trace.filled(), rgb(getGraphicsState().getNonStrokingColor()));
        strokePath();
    }

    @Override
    public void endPath() {
        if (clipping && !trace.isEmpty()) {
            getGraphicsState().intersectClippingPath(new GeneralPath(trace.bounds()));
        }
        clipping = false;
        trace.clear();
    }

    @Override
    public void shadingFill(COSName name) {
        // a shading is a background
    }

    /** Whether what stands there is outside the area that shows. */
    private boolean isCut(double x, double y) {
        Box seen = clip();
        return x < seen.left() || x > seen.right() || y < seen.top() - CUT || y > seen.bottom() + CUT;
    }

    /** The area outside which nothing shows, as a box. */
    private Box clip() {
        Area area = getGraphicsState().getCurrentClippingPath();
        if (clipped != area) {
            clipped = area;
            clip = placement.upright(area.getBounds2D());
        }
        return clip;
    }

    /** What an opaque box is drawn over is not seen any more. */
    private void cover() {
        if (isOpaque() && !getGraphicsState().getNonStrokingColor().isPattern() && !glyphs.isEmpty()) {
            trace.solid()
                    .flatMap(box -> placement.upright(box).intersection(clip()))
                    .ifPresent(box -> covers.add(box, glyphs));
        }
    }

    private boolean isOpaque() {
        PDGraphicsState state = getGraphicsState();
        return state.getNonStrokeAlphaConstant() >= OPAQUE
                && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL;
    }

    private void keep(List<Rectangle2D> lines, int rgb) {
        if (lines.isEmpty()) {
            return;
        }
        Box clip = clip();
        for (Rectangle2D line : lines) {
            Box box = placement.upright(line);
            Stroke.of(box).stream()
                    .flatMap(s -> s.within(clip).stream())
                    .flatMap(s -> s.within(placement.page()).stream())
                    .filter(s -> rgb != WHITE || shades.isUnder(s))
                    .forEach(strokes::add);
            if (rgb != WHITE) {
                box.intersection(clip).ifPresent(area -> shades.add(area, rgb));
            }
        }
    }

    /** White on paper is not seen, only on a shade; Word lays white boxes under text. */
    private static int rgb(PDColor color) {
        try {
            return color.isPattern() ? 0 : color.toRGB() & WHITE;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
