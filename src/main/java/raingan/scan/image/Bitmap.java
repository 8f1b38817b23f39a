package raingan.scan.image;

/**
 * A 1-bit image: pixels, origin top-left, ink is 1. Rows are whole 32-bit words, first pixel in the highest bit, as in
 * Leptonica. The words are shared, not copied.
 */
public final class Bitmap {

    private final int width;
    private final int height;
    private final int wordsPerRow;
    private final int[] words;

    Bitmap(int width, int height, int[] words) {
        this.width = width;
        this.height = height;
        this.wordsPerRow = (width + 31) / 32;
        this.words = words;
        if (words.length != wordsPerRow * height) {
            throw new IllegalArgumentException("A bitmap of " + width + " x " + height + " needs "
                    + wordsPerRow * height + " words, got " + words.length);
        }
    }

    /** A bitmap without ink. */
    public static Bitmap empty(int width, int height) {
        return new Bitmap(width, height, new int[(width + 31) / 32 * height]);
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    int[] words() {
        return words;
    }

    public boolean at(int x, int y) {
        return x >= 0
                && y >= 0
                && x < width
                && y < height
                && (words[y * wordsPerRow + (x >> 5)] >>> (31 - (x & 31)) & 1) != 0;
    }

    public void set(int x, int y, boolean ink) {
        int index = y * wordsPerRow + (x >> 5);
        int bit = 1 << (31 - (x & 31));
        words[index] = ink ? words[index] | bit : words[index] & ~bit;
    }

    /** Makes the pixels of a component ink, or paper. */
    public void set(Component component, boolean ink) {
        int[] runs = component.runs();
        for (int i = 0; i < runs.length; i += 3) {
            for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                set(x, runs[i], ink);
            }
        }
    }

    /** The first x from {@code from} on, before {@code end}, whose pixel is {@code ink}; {@code end} when none is. */
    public int next(int y, int from, int end, boolean ink) {
        int x = from;
        while (x < end) {
            int word = words[y * wordsPerRow + (x >> 5)];
            int rest = (ink ? word : ~word) << (x & 31);
            if (rest != 0) {
                return Math.min(end, x + Integer.numberOfLeadingZeros(rest));
            }
            x = (x | 31) + 1;
        }
        return end;
    }

    /** Number of ink pixels in a rectangle, clipped to the image. */
    public int count(int left, int top, int right, int bottom) {
        int sum = 0;
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            int end = Math.min(width, right);
            for (int x = next(y, Math.max(0, left), end, true); x < end; ) {
                int stop = next(y, x, end, false);
                sum += stop - x;
                x = next(y, stop, end, true);
            }
        }
        return sum;
    }

    public Bitmap copy() {
        return new Bitmap(width, height, words.clone());
    }

    /** The ink of this that is not in {@code other}, an image of the same size. */
    public Bitmap minus(Bitmap other) {
        int[] left = words.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] &= ~other.words[i];
        }
        return new Bitmap(width, height, left);
    }

    /** The ink of either image, which have the same size. */
    public Bitmap or(Bitmap other) {
        int[] both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other.words[i];
        }
        return new Bitmap(width, height, both);
    }
}
