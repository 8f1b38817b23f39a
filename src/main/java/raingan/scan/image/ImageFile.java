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
import org.w3c.dom.Element;
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

    /** Share by which the sides of a square pixel may differ; those of fax machines differ by two. */
    private static final double SQUARE = 0.05;

    private static final double MOST_OBLONG = 4.5;

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
     * @param image its pixels, square, as the file says that they lie on the paper
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
            Stored stored = stored(index);
            double wider = stored.wider();
            BufferedImage upright = StoredOrientation.upright(onPaper(image), stored.orientation(), wider);
            int across = (int) Math.round(width * Math.max(1, wider));
            int down = (int) Math.round(height * Math.max(1, 1 / wider));
            return new ScannedPage(upright, dpi(stored.dpi(), across, down));
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

    private static double dpi(double stated, int width, int height) {
        if (stated >= LEAST_DPI && stated <= MOST_DPI && plausible(stated, width, height)) {
            return stated;
        }
        return Math.max(width, height) / A4_LONG;
    }

    /** Screens and cameras write 72 or 96 into files that were never measured: a sheet is not a metre long. */
    private static boolean plausible(double dpi, int width, int height) {
        return Math.max(width, height) / dpi <= 2 * A4_LONG;
    }

    /**
     * What the file says of its pixels.
     *
     * @param across millimetres of the width of a pixel, 0 when not stated
     * @param down of its height
     * @param orientation of TIFF and Exif
     */
    private record Stored(double across, double down, int orientation) {

        private static final Stored NOTHING = new Stored(0, 0, StoredOrientation.UPRIGHT);

        /** Width of a pixel by its height; 1 where the two are not stated or make no sense. */
        double wider() {
            double ratio = across > 0 && down > 0 ? across / down : 1;
            boolean oblong = Math.abs(ratio - 1) > SQUARE && ratio < MOST_OBLONG && ratio > 1 / MOST_OBLONG;
            return oblong ? ratio : 1;
        }

        /** Pixels for an inch along the finer side. */
        double dpi() {
            double finer = wider() == 1 ? across : Math.min(across, down);
            return finer > 0 ? MM_PER_INCH / finer : 0;
        }
    }

    private Stored stored(int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return Stored.NOTHING;
            }
            Element root = (Element) metadata.getAsTree("javax_imageio_1.0");
            boolean tiff = reader.getFormatName().toLowerCase(Locale.ROOT).contains("tif");
            return new Stored(
                    number(root, "HorizontalPixelSize"),
                    number(root, "VerticalPixelSize"),
                    StoredOrientation.of(value(root, "ImageOrientation"), tiff));
        } catch (IOException | IllegalArgumentException e) {
            return Stored.NOTHING;
        }
    }

    private static double number(Element root, String name) {
        String value = value(root, name);
        double number = value.isEmpty() ? 0 : Double.parseDouble(value);
        return number > 0 && number < Double.POSITIVE_INFINITY ? number : 0;
    }

    private static String value(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return nodes.getLength() == 0 ? "" : ((Element) nodes.item(0)).getAttribute("value");
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        close(stream, channel);
    }
}
