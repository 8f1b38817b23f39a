package raingan.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The embedded scan itself, where one image fills the page: no pixel is invented or lost on its way to the OCR. */
final class Scans {

    /** An image that fills the page covers at least this share of it. */
    private static final double FULL = 0.9;

    /** Scales of the two directions may differ by this share: rounding of the page size to points. */
    private static final double SQUARE = 0.002;

    /** Resolutions, in dpi, within which a scan is read as it is; others are better rendered. */
    private static final double LEAST_DPI = 100;

    private static final double MOST_DPI = 620;

    /** Pixels of the largest page that keeps its colours, which take three times the memory: A3 at 300 dpi, A4 at 400. */
    private static final long MOST_COLOURED = 18_000_000;

    private Scans() {}

    /** The only image of {@code page}, laid on a canvas of the size of the page; empty when the page is no plain scan. */
    static Optional<PageImage> embedded(PageContent page) throws IOException {
        if (page.images().size() != 1) {
            return Optional.empty();
        }
        DrawnImage image = page.images().get(0);
        if (image.placed().box().area() < FULL * page.width() * page.height() || !image.isPlain()) {
            return Optional.empty();
        }
        PageRenderer.requireModest(image.image());
        AffineTransform pixels = image.pixelsToPage();
        double x = Math.hypot(pixels.getScaleX(), pixels.getShearY());
        double y = Math.hypot(pixels.getShearX(), pixels.getScaleY());
        double scale = 1 / Math.max(x, y);
        double dpi = PageImage.POINTS_PER_INCH * scale;
        boolean asScanned = isStraight(pixels) && Math.abs(x - y) <= SQUARE * x && dpi >= LEAST_DPI && dpi <= MOST_DPI;
        return asScanned ? Optional.of(lay(page, image, scale)) : Optional.empty();
    }

    /** Whether rows of pixels stay rows, or become columns. */
    private static boolean isStraight(AffineTransform pixels) {
        double along = Math.max(Math.abs(pixels.getScaleX()), Math.abs(pixels.getShearY()));
        double across = Math.min(Math.abs(pixels.getScaleX()), Math.abs(pixels.getShearY()));
        return across < 1e-3 * along;
    }

    private static PageImage lay(PageContent page, DrawnImage image, double scale) throws IOException {
        BufferedImage pixels = pixels(image.image());
        int width = Math.max(1, (int) Math.round(page.width() * scale));
        int height = Math.max(1, (int) Math.round(page.height() * scale));
        boolean coloured = isColoured(image.image()) && (long) width * height <= MOST_COLOURED;
        BufferedImage canvas = new BufferedImage(
                width, height, coloured ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.drawImage(pixels, onPixels(image.pixelsToPage(), scale), null);
        graphics.dispose();
        return new PageImage(canvas, scale, true);
    }

    /** The grey values as stored; PDFBox, which makes colours of them one by one, makes whatever is not plainly grey. */
    private static BufferedImage pixels(PDImage image) throws IOException {
        if (!isPlainGray(image)) {
            return image.getImage();
        }
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] values = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        try (InputStream in = image.createInputStream()) {
            in.readNBytes(values, 0, values.length);
        }
        return gray;
    }

    private static boolean isColoured(PDImage image) throws IOException {
        PDColorSpace colours = image.getColorSpace();
        return colours.getNumberOfComponents() > 1 || colours instanceof PDIndexed;
    }

    private static boolean isPlainGray(PDImage image) throws IOException {
        boolean masked = image instanceof PDImageXObject object && object.getColorKeyMask() != null;
        return !masked
                && image.getDecode() == null
                && image.getBitsPerComponent() == Byte.SIZE
                && image.getColorSpace() instanceof PDDeviceGray;
    }

    /** One pixel to one pixel: quarter turns and mirrors stay, everything between pixels is rounded off. */
    private static AffineTransform onPixels(AffineTransform pixels, double scale) {
        return new AffineTransform(
                Math.rint(pixels.getScaleX() * scale),
                Math.rint(pixels.getShearY() * scale),
                Math.rint(pixels.getShearX() * scale),
                Math.rint(pixels.getScaleY() * scale),
                Math.rint(pixels.getTranslateX() * scale),
                Math.rint(pixels.getTranslateY() * scale));
    }
}
