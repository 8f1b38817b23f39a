package raingan.scan.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A scan that comes as an image file: TIFF with one or many pages, PNG, or JPEG (also in CMYK). A page is decoded only
 * when it is asked for, and only when its size is sane.
 */
public final class ImageFile implements Closeable {

    /** Pixels of the largest page that is decoded: A3 at 600 dots an inch. */
    private static final long MOST_PIXELS = 75_000_000;

    /** Inches of the long side of A4, which a file without a resolution is taken for. */
    private static final double A4_LONG = 11.693;

    /** Dots an inch that a file may claim and be believed. */
    private static final double LEAST_DPI = 70;

    private static final double MOST_DPI = 1300;

    private static final double MM_PER_INCH = 25.4;

    private final Path path;

    /** Null when the file can be told by its name, as all but those in an encoding that is not the platform's can. */
    private final @Nullable FileChannel channel;

    private final ImageInputStream stream;
    private final ImageReader reader;

    private ImageFile(Path path, @Nullable FileChannel channel, ImageInputStream stream, ImageReader reader) {
        this.path = path;
        this.channel = channel;
        this.stream = stream;
        this.reader = reader;
    }

    /**
     * One page.
     *
     * @param image its pixels, upright as stored
     * @param dpi pixels for an inch of paper: as the file says when that is believable, else as if it were A4
     */
    public record ScannedPage(BufferedImage image, double dpi) {}

    /**
     * Opens a file.
     *
     * @throws IOException when it is no image that can be read; the message says what to do
     */
    public static ImageFile open(Path path) throws IOException {
        FileChannel channel = path.toFile().exists() ? null : FileChannel.open(path);
        ImageInputStream stream = ImageIO.createImageInputStream(channel == null ? path.toFile() : channel);
        if (stream == null) {
            throw new IOException("Cannot open " + path.getFileName() + ": check that the file can be read");
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            close(stream, channel);
            throw new IOException(path.getFileName() + " is no image that can be read: save it as TIFF, PNG or JPEG");
        }
        ImageReader reader = readers.next();
        reader.setInput(stream, false, false);
        return new ImageFile(path, channel, stream, reader);
    }

    private static void close(ImageInputStream stream, @Nullable FileChannel channel) throws IOException {
        stream.close();
        if (channel != null) {
            channel.close();
        }
    }

    /** Number of pages, at least 1. */
    public int pageCount() throws IOException {
        return Math.max(1, reader.getNumImages(true));
    }

    /**
     * A page, counted from 0.
     *
     * @throws IOException when it is damaged or too large to be a scan
     */
    public ScannedPage page(int index) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "Page %d of %s has %d x %d pixels, too many for a scan: save it with 300 dots an inch",
                    index + 1,
                    path.getFileName(),
                    width,
                    height));
        }
        try {
            BufferedImage image = reader.read(index, new ImageReadParam());
            return new ScannedPage(onPaper(image), dpi(index, width, height));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("Page " + (index + 1) + " of " + path.getFileName() + " is damaged", e);
        }
    }

    private static BufferedImage onPaper(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = paper.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        return paper;
    }

    private double dpi(int index, int width, int height) {
        double stated = statedDpi(index);
        if (stated >= LEAST_DPI && stated <= MOST_DPI && plausible(stated, width, height)) {
            return stated;
        }
        return Math.max(width, height) / A4_LONG;
    }

    /** Screens and cameras write 72 or 96 into files that were never measured: a sheet is not a metre long. */
    private static boolean plausible(double dpi, int width, int height) {
        return Math.max(width, height) / dpi <= 2 * A4_LONG;
    }

    /** The resolution of the file's metadata, 0 when there is none. */
    private double statedDpi(int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return 0;
            }
            Node root = metadata.getAsTree("javax_imageio_1.0");
            return MM_PER_INCH / pixelSize((org.w3c.dom.Element) root);
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    /** Millimetres of a pixel; infinite when not stated. */
    private static double pixelSize(org.w3c.dom.Element root) {
        NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double size = Double.parseDouble(((org.w3c.dom.Element) sizes.item(0)).getAttribute("value"));
        return size > 0 ? size : Double.POSITIVE_INFINITY;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        close(stream, channel);
    }
}
