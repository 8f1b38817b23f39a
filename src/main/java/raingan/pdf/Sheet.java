package raingan.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import raingan.geometry.Box;

/**
 * A page drawn small, in grey, and the ink that each sign left on it: pixels, origin top-left of the page as stored and
 * turned by {@code /Rotate}.
 */
final class Sheet {

    /** Grey values (of 255) by which ink differs from its ground for an eye to notice it. */
    static final int SEEN = 10;

    private static final int WHITE = 0xff;

    /** Which sign of which place, in points. */
    record Place(int code, double x, double y) {

        /** Looked up twice for every sign of a page, where the generated ones are slow. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place p
                    && code == p.code
                    && Double.compare(x, p.x) == 0
                    && Double.compare(y, p.y) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Double.hashCode(x) + Double.hashCode(y)) + code;
        }
    }

    /**
     * The pixel that a sign changed most.
     *
     * @param ground its grey value before
     */
    private record Ink(int pixel, int ground) {

        private static final int NONE = -1;
        private static final int ANY = -2;
    }

    private final double scale;
    private final int width;
    private final int height;
    private final BufferedImage image;
    private final byte[] pixels;
    private final boolean[] marked;
    private boolean anyMarked;

    /** Where signs stand: what they inked, and the ground below them. */
    private final boolean[] signs;

    private final byte[] inked;
    private final byte[] grounds;
    private final Map<Place, Ink> inks = new HashMap<>();
    private byte[] saved = new byte[0];
    private int left;
    private int top;
    private int right;
    private int bottom;

    Sheet(double pageWidth, double pageHeight, double scale) {
        this.scale = scale;
        this.width = Math.max(1, (int) Math.ceil(pageWidth * scale));
        this.height = Math.max(1, (int) Math.ceil(pageHeight * scale));
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        this.pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        this.marked = new boolean[pixels.length];
        this.signs = new boolean[pixels.length];
        this.inked = new byte[pixels.length];
        this.grounds = new byte[pixels.length];
        Arrays.fill(pixels, (byte) WHITE);
    }

    Graphics2D graphics() {
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        return graphics;
    }

    double scale() {
        return scale;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /** Whether something other than signs was drawn anywhere. */
    boolean hasMarks() {
        return anyMarked;
    }

    /** Whether something other than signs was drawn there. */
    boolean isMarked(int x, int y) {
        return marked[y * width + x];
    }

    /** Remembers what stands in {@code around}, in points, before a sign is drawn. */
    void before(Box around) {
        left = Math.max(0, column(around.left()) - 1);
        top = Math.max(0, row(around.top()) - 1);
        right = Math.min(width - 1, column(around.right()) + 1);
        bottom = Math.min(height - 1, row(around.bottom()) + 1);
        int row = right - left + 1;
        int size = row * (bottom - top + 1);
        if (saved.length < size) {
            saved = new byte[size];
        }
        for (int y = top; y <= bottom; y++) {
            System.arraycopy(pixels, y * width + left, saved, (y - top) * row, row);
        }
    }

    /**
     * Notes what a sign changed, and takes it off again when it has the colour of its ground, as white on white: what it
     * hides of other signs is still read. Nobody knows where it was drawn when on another sheet first.
     *
     * @param middle of the sign in points, where known
     */
    void after(Place place, @Nullable Point2D middle, boolean elsewhere) {
        if (elsewhere) {
            inks.put(place, new Ink(Ink.ANY, 0));
            return;
        }
        int row = right - left + 1;
        int most = SEEN - 1;
        Ink ink = new Ink(Ink.NONE, 0);
        int at = 0;
        for (int y = top; y <= bottom; y++) {
            for (int pixel = y * width + left; pixel < y * width + left + row; pixel++) {
                byte before = saved[at++];
                if (pixels[pixel] != before) {
                    int ground = isSign(pixel, before) ? grounds[pixel] & 0xff : before & 0xff;
                    int gain = Math.abs((pixels[pixel] & 0xff) - ground) - Math.abs((before & 0xff) - ground);
                    if (gain > most) {
                        most = gain;
                        ink = new Ink(pixel, ground);
                    }
                }
            }
        }
        if (ink.pixel() == Ink.NONE && middle != null) {
            ink = over(middle, ink);
        }
        if (ink.pixel() == Ink.NONE) {
            restore();
        } else {
            keep();
        }
        Ink known = inks.get(place);
        if (known == null || known.pixel() == Ink.NONE) {
            inks.put(place, ink);
        }
    }

    /** A sign in the colour of signs that it stands on changes little, and is seen with them. */
    private Ink over(Point2D middle, Ink otherwise) {
        int x = column(middle.getX());
        int y = row(middle.getY());
        boolean around = x >= left && x <= right && y >= top && y <= bottom;
        if (!around) {
            return otherwise;
        }
        byte before = saved[(y - top) * (right - left + 1) + x - left];
        int pixel = y * width + x;
        int ground = grounds[pixel] & 0xff;
        int now = Math.abs((pixels[pixel] & 0xff) - ground);
        boolean seen = isSign(pixel, before) && now >= SEEN && now >= Math.abs((before & 0xff) - ground);
        return seen ? new Ink(pixel, ground) : otherwise;
    }

    private boolean isSign(int pixel, byte value) {
        return signs[pixel] && inked[pixel] == value;
    }

    private void restore() {
        int row = right - left + 1;
        for (int y = top; y <= bottom; y++) {
            System.arraycopy(saved, (y - top) * row, pixels, y * width + left, row);
        }
    }

    private void keep() {
        int row = right - left + 1;
        int at = 0;
        for (int y = top; y <= bottom; y++) {
            for (int pixel = y * width + left; pixel < y * width + left + row; pixel++) {
                byte before = saved[at++];
                if (pixels[pixel] != before) {
                    grounds[pixel] = isSign(pixel, before) ? grounds[pixel] : before;
                    signs[pixel] = true;
                    inked[pixel] = pixels[pixel];
                }
            }
        }
    }

    /** Something other than a sign is drawn in {@code box}, in points. */
    void mark(Box box) {
        anyMarked = true;
        int from = column(box.left());
        int to = column(box.right());
        for (int y = row(box.top()); y <= row(box.bottom()); y++) {
            Arrays.fill(marked, y * width + from, y * width + to + 1, true);
        }
    }

    /** Signs explain the ink in {@code box}, in points. */
    void explain(Box box) {
        int from = column(box.left());
        int to = column(box.right());
        for (int y = row(box.top()); y <= row(box.bottom()); y++) {
            Arrays.fill(marked, y * width + from, y * width + to + 1, false);
        }
    }

    /** Whether the ink of a sign is still there; a sign that was not drawn is not judged. */
    boolean shows(Place place) {
        Ink ink = inks.get(place);
        return ink == null
                || ink.pixel() == Ink.ANY
                || (ink.pixel() >= 0 && Math.abs((pixels[ink.pixel()] & 0xff) - ink.ground()) >= SEEN);
    }

    int column(double x) {
        return (int) Math.max(0, Math.min(width - 1, Math.floor(x * scale)));
    }

    int row(double y) {
        return (int) Math.max(0, Math.min(height - 1, Math.floor(y * scale)));
    }
}
