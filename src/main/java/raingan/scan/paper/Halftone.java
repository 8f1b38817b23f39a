package raingan.scan.paper;

import raingan.scan.image.GrayImage;

/** Makes grey what a scanner in black and white, or a printer, drew as single dots. */
final class Halftone {

    /** Brightness that parts ink from paper. */
    private static final int MIDDLE = 128;

    /** Share of the pixels that stand alone from which they are a grey; specks of a copy are far fewer. */
    private static final double DOTTED = 0.002;

    /** Rows of which one is looked at. */
    private static final int STEP = 3;

    /** Times that neighbouring pixels are averaged: the blur of an ordinary scan. */
    private static final int PASSES = 2;

    private Halftone() {}

    /** The page itself, or a blurred one when much of it is dots. */
    static GrayImage smooth(GrayImage page) {
        if (alone(page) * STEP < DOTTED * page.width() * page.height()) {
            return page;
        }
        GrayImage smooth = page;
        for (int i = 0; i < PASSES; i++) {
            smooth = blurred(smooth);
        }
        return smooth;
    }

    /** The dark pixels of some rows of which none of the eight beside it is dark. */
    private static int alone(GrayImage page) {
        int alone = 0;
        for (int y = 1; y < page.height() - 1; y += STEP) {
            for (int x = 1; x < page.width() - 1; x++) {
                alone += page.at(x, y) < MIDDLE && isAlone(page, x, y) ? 1 : 0;
            }
        }
        return alone;
    }

    private static boolean isAlone(GrayImage page, int x, int y) {
        for (int i = 0; i < 9; i++) {
            if (i != 4 && page.at(x - 1 + i % 3, y - 1 + i / 3) < MIDDLE) {
                return false;
            }
        }
        return true;
    }

    /** Each pixel the mean of itself and those beside it, weighted 1 2 1 in both directions. */
    private static GrayImage blurred(GrayImage page) {
        GrayImage result = GrayImage.white(page.width(), page.height());
        for (int y = 1; y < page.height() - 1; y++) {
            for (int x = 1; x < page.width() - 1; x++) {
                int sum = 0;
                for (int i = 0; i < 9; i++) {
                    sum += page.at(x - 1 + i % 3, y - 1 + i / 3) << ((i % 3 & 1) + (i / 3 & 1));
                }
                result.set(x, y, sum >> 4);
            }
        }
        return result;
    }
}
