package raingan.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages as pictures, and refuses those that would draw without end or need more memory than a page deserves. */
class PageRenderer extends PDFRenderer {

    /** As many as an A4 page at 1,200 dpi nearly has: more pixels than any scan of a page needs. */
    static final long MOST_PIXELS = 100_000_000;

    /** Thrown out of PDFBox, which passes unchecked exceptions on. */
    static final class ImageTooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long pixels;

        ImageTooLargeException(long pixels) {
            this.pixels = pixels;
        }

        long megapixels() {
            return pixels / 1_000_000;
        }
    }

    PageRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** Page {@code number}, counted from 1, upright as {@code content} is, {@code scale} pixels to the point. */
    static PageImage draw(PDDocument document, int number, PageContent content, double scale) throws IOException {
        PagePlacement placement = PagePlacement.of(document.getPage(number - 1));
        float pixels = (float) (scale * placement.scale());
        BufferedImage stored = new PageRenderer(document).renderImage(number - 1, pixels, ImageType.GRAY);
        int rotation = placement.rotation();
        int turn = Math.floorMod(rotation - content.rotation(), 360);
        return new PageImage(turn == 0 ? stored : turned(stored, turn), scale, false);
    }

    private static BufferedImage turned(BufferedImage stored, int turn) {
        Frame frame = new Frame(turn, stored.getWidth(), stored.getHeight());
        BufferedImage turned =
                new BufferedImage((int) frame.turnedWidth(), (int) frame.turnedHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(stored, frame.transform(), null);
        graphics.dispose();
        return turned;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new GuardedDrawer(parameters);
    }

    static void requireModest(PDImage image) {
        long pixels = (long) image.getWidth() * image.getHeight();
        if (pixels > MOST_PIXELS) {
            throw new ImageTooLargeException(pixels);
        }
    }

    /** Draws what the guard lets pass. */
    static class GuardedDrawer extends PageDrawer {

        private final DrawingGuard guard = new DrawingGuard();

        GuardedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            guard.countCommand();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            requireModest(image);
            super.drawImage(image);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            guard.draw(form.getCOSObject(), () -> super.showForm(form));
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            guard.draw(form.getCOSObject(), () -> super.showTransparencyGroup(form));
        }
    }
}
