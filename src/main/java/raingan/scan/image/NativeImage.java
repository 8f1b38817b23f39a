package raingan.scan.image;

import com.sun.jna.ptr.PointerByReference;
import java.nio.FloatBuffer;
import java.util.List;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import net.sourceforge.lept4j.Pta;
import org.jspecify.annotations.Nullable;

/** One image of Leptonica, which lives outside the Java heap until it is closed. Its operations make new images. */
public final class NativeImage implements AutoCloseable {

    /** Leptonica's constants of the same names. */
    private static final int L_ROTATE_AREA_MAP = 1;

    private static final int L_BRING_IN_WHITE = 1;

    private @Nullable Pix pix;

    private NativeImage(@Nullable Pix pix, String operation) {
        if (pix == null) {
            throw new OcrException("Leptonica could not do " + operation + ": the image may be too large");
        }
        this.pix = pix;
    }

    /** A copy of {@code image}, 8 bits a pixel. */
    public static NativeImage of(GrayImage image) {
        Natives.load();
        NativeImage made = new NativeImage(Leptonica1.pixCreate(image.width(), image.height(), 8), "create");
        int words = Leptonica1.pixGetWpl(made.pix());
        int[] row = new int[words];
        var data = Leptonica1.pixGetData(made.pix()).getPointer();
        for (int y = 0; y < image.height(); y++) {
            pack(image, y, row);
            data.write((long) y * words * Integer.BYTES, row, 0, words);
        }
        return made;
    }

    /** A copy of {@code bits}, 1 bit a pixel, ink is 1. */
    public static NativeImage of(Bitmap bits) {
        Natives.load();
        NativeImage made = new NativeImage(Leptonica1.pixCreate(bits.width(), bits.height(), 1), "create");
        Leptonica1.pixGetData(made.pix()).getPointer().write(0, bits.words(), 0, bits.words().length);
        return made;
    }

    private static void pack(GrayImage image, int y, int[] row) {
        byte[] pixels = image.pixels();
        int at = y * image.width();
        int end = at + image.width();
        for (int i = 0; i < row.length; i++, at += 4) {
            int word = 0;
            for (int k = 0; k < 4; k++) {
                word = word << 8 | (at + k < end ? pixels[at + k] & 0xff : 0);
            }
            row[i] = word;
        }
    }

    private Pix pix() {
        if (pix == null) {
            throw new IllegalStateException("The image is closed");
        }
        return pix;
    }

    /** In pixels. */
    public int width() {
        return Leptonica1.pixGetWidth(pix());
    }

    /** In pixels. */
    public int height() {
        return Leptonica1.pixGetHeight(pix());
    }

    /** This 8-bit image on the heap. */
    public GrayImage gray() {
        int width = width();
        int height = height();
        int words = Leptonica1.pixGetWpl(pix());
        byte[] pixels = new byte[width * height];
        int[] row = new int[words];
        var data = Leptonica1.pixGetData(pix()).getPointer();
        for (int y = 0; y < height; y++) {
            data.read((long) y * words * Integer.BYTES, row, 0, words);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) (row[x >> 2] >>> (24 - 8 * (x & 3)));
            }
        }
        return new GrayImage(width, height, pixels);
    }

    /** This 1-bit image on the heap. */
    public Bitmap bits() {
        int words = Leptonica1.pixGetWpl(pix());
        return new Bitmap(
                width(), height(), Leptonica1.pixGetData(pix()).getPointer().getIntArray(0, words * height()));
    }

    /** Paper white everywhere, ink as dark as it is against its surroundings; see Leptonica's adaptmap.c. */
    public NativeImage evenBackground(int tile, int inkBelow, int minimum, int white) {
        return new NativeImage(
                Leptonica1.pixBackgroundNorm(pix(), null, null, tile, tile, inkBelow, minimum, white, 2, 2),
                "background normalisation");
    }

    /** Ink is what is darker than {@code threshold}. */
    public NativeImage binary(int threshold) {
        return new NativeImage(Leptonica1.pixThresholdToBinary(pix(), threshold), "binarisation");
    }

    /** What remains of a 1-bit image where a brick of ink of this size, or one that is hardly another, fits. */
    public NativeImage open(int width, int height) {
        return new NativeImage(Leptonica1.pixOpenCompBrick(null, pix(), width, height), "opening");
    }

    /** A 1-bit image with gaps smaller than the brick filled. */
    public NativeImage close(int width, int height) {
        return new NativeImage(Leptonica1.pixCloseSafeBrick(null, pix(), width, height), "closing");
    }

    /** A 1-bit image whose ink has grown by the brick. */
    public NativeImage dilate(int width, int height) {
        return new NativeImage(Leptonica1.pixDilateBrick(null, pix(), width, height), "dilation");
    }

    /** The ink that is in both. */
    public NativeImage and(NativeImage other) {
        return new NativeImage(Leptonica1.pixAnd(null, pix(), other.pix()), "intersection");
    }

    /** A 1-bit image at 1/2, 1/4, 1/8 or 1/16 of its size; {@code ranks} as in Leptonica's binreduce.c. */
    public NativeImage reduce(int... ranks) {
        return new NativeImage(
                Leptonica1.pixReduceRankBinaryCascade(
                        pix(), rank(ranks, 0), rank(ranks, 1), rank(ranks, 2), rank(ranks, 3)),
                "reduction");
    }

    private static int rank(int[] ranks, int i) {
        return i < ranks.length ? ranks[i] : 0;
    }

    /** Turned by quarters, clockwise. */
    public NativeImage turn(int quarters) {
        return new NativeImage(Leptonica1.pixRotateOrth(pix(), quarters), "turning");
    }

    /** Turned clockwise by a small angle around its middle, with white coming in. */
    public NativeImage rotate(double radians) {
        return new NativeImage(
                Leptonica1.pixRotate(pix(), (float) radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0), "rotation");
    }

    /** Pulled so that the places seen come to lie on the flat ones; white comes in. */
    public NativeImage project(Corners corners) {
        Pta from = pta(corners.seen());
        Pta to = pta(corners.flat());
        try {
            return new NativeImage(
                    Leptonica1.pixProjectivePtaGray(pix(), to, from, (byte) GrayImage.WHITE), "projection");
        } finally {
            Leptonica1.ptaDestroy(new PointerByReference(from.getPointer()));
            Leptonica1.ptaDestroy(new PointerByReference(to.getPointer()));
        }
    }

    private static Pta pta(List<Corners.Place> places) {
        Pta pta = Leptonica1.ptaCreate(places.size());
        for (Corners.Place place : places) {
            Leptonica1.ptaAddPt(pta, (float) place.x(), (float) place.y());
        }
        return pta;
    }

    /** The parts of a 1-bit image that touch its border. */
    public NativeImage atBorder() {
        return new NativeImage(Leptonica1.pixExtractBorderConnComps(pix(), 8), "search of the border");
    }

    /** Makes this 8-bit image white where a 1-bit image of its size has ink. */
    public void whiten(NativeImage mask) {
        Leptonica1.pixSetMasked(pix(), mask.pix(), GrayImage.WHITE);
    }

    /** Scaled by area mapping when smaller, by interpolation when larger. */
    NativeImage scale(double factor) {
        return new NativeImage(Leptonica1.pixScale(pix(), (float) factor, (float) factor), "scaling");
    }

    /** The clockwise turn in degrees that makes the lines of this 1-bit image level, and how sure that is. */
    public Skew skew() {
        FloatBuffer angle = FloatBuffer.allocate(1);
        FloatBuffer confidence = FloatBuffer.allocate(1);
        int failed = Leptonica1.pixFindSkew(pix(), angle, confidence);
        return failed != 0 ? new Skew(0, 0) : new Skew(angle.get(0), confidence.get(0));
    }

    @Override
    public void close() {
        if (pix != null) {
            Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
            pix = null;
        }
    }

    /**
     * A skew found in text lines.
     *
     * @param degrees clockwise turn that undoes it
     * @param confidence ratio of the best to the worst score; above 3 it is good (Leptonica, skew.c)
     */
    public record Skew(double degrees, double confidence) {

        /** Leptonica's confidence from which its skew is believed (skew.c). */
        private static final double SURE = 2.5;

        public boolean isSure() {
            return confidence >= SURE;
        }
    }
}
