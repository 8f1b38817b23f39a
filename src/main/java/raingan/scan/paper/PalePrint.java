package raingan.scan.paper;

import java.util.Arrays;
import raingan.scan.image.GrayImage;

/** Makes the ink of a pale print dark: pencil-grey copies, an empty cartridge, a scanner set too bright. */
final class PalePrint {

    /** Share of each side of a page that is not looked at: copiers leave dark edges there. */
    private static final double EDGE = 0.06;

    /** Rows of which one is looked at. */
    private static final int STEP = 4;

    /** Share of the pixels that are as dark as the ink or darker. */
    private static final double INK = 0.005;

    /** Contrasts of ink, as shares of the brightness of paper: below the first it may show through from the back. */
    private static final double LEAST = 0.2;

    private static final double PALE = 0.55;

    /** Contrast that pale ink is given. */
    private static final double WANTED = 0.75;

    private PalePrint() {}

    /** Darkens the ink of {@code page} when all of it is pale. */
    static void darken(GrayImage page) {
        int[] histogram = histogram(page);
        int paper = GrayImage.paper(histogram);
        int ink = GrayImage.darkest(histogram, INK * Arrays.stream(histogram).sum(), GrayImage.WHITE);
        double contrast = (paper - ink) / (double) Math.max(1, paper);
        if (contrast < LEAST || contrast > PALE) {
            return;
        }
        double factor = WANTED / contrast;
        byte[] pixels = page.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int value = pixels[i] & 0xff;
            if (value < paper) {
                pixels[i] = (byte) Math.max(0, Math.round(paper - (paper - value) * factor));
            }
        }
    }

    private static int[] histogram(GrayImage page) {
        int[] histogram = new int[GrayImage.WHITE + 1];
        int across = (int) (EDGE * page.width());
        int down = (int) (EDGE * page.height());
        for (int y = down; y < page.height() - down; y += STEP) {
            for (int x = across; x < page.width() - across; x++) {
                histogram[page.at(x, y)]++;
            }
        }
        return histogram;
    }
}
