package raingan.scan.image;

import java.util.Arrays;

/**
 * An image in grey: pixels, origin top-left, one byte each, row by row, 0 black to 255 white.
 *
 * <p>The pixels are shared, not copied: whoever makes one hands them over.
 */
public final class GrayImage {

    public static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] pixels;

    public GrayImage(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException(
                    "An image of " + width + " x " + height + " needs as many pixels, got " + pixels.length);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** An empty sheet. */
    public static GrayImage white(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) WHITE);
        return new GrayImage(width, height, pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The grey value at a place inside the image, 0–255. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    public void set(int x, int y, int value) {
        pixels[y * width + x] = (byte) value;
    }

    /** How many pixels have each grey value. */
    public int[] histogram() {
        int[] counts = new int[WHITE + 1];
        for (byte pixel : pixels) {
            counts[pixel & 0xff]++;
        }
        return counts;
    }

    /** The brightness that most pixels have. */
    public int paper() {
        return paper(histogram());
    }

    /** The same of pixels that are counted already. */
    public static int paper(int[] counts) {
        int most = 0;
        for (int value = 0; value < counts.length; value++) {
            most = counts[value] > counts[most] ? value : most;
        }
        return most;
    }

    /** The brightness, {@code end} at most, below which as many pixels are as wanted. */
    public static int darkest(int[] counts, double wanted, int end) {
        long seen = 0;
        int value = 0;
        while (value < end && seen < wanted) {
            seen += counts[value++];
        }
        return value;
    }

    /** The same the other way up. */
    public GrayImage turned() {
        byte[] other = new byte[pixels.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = pixels[pixels.length - 1 - i];
        }
        return new GrayImage(width, height, other);
    }

    /** The pixels themselves, row by row. */
    public byte[] pixels() {
        return pixels;
    }
}
