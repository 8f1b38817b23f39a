package raingan.scan.paper;

import raingan.scan.image.Bitmap;
import raingan.scan.image.NativeImage;

/**
 * Tells whether a page lies on its side, from the page itself: lines of text make the ink of rows alternate far more than
 * that of columns.
 */
final class PageOrientation {

    /** Dots an inch from which an image is reduced once more: strokes must vanish, lines must not. */
    private static final double FINE = 250;

    /** Strips in which rows are summed, so that a skewed page still shows its lines. */
    private static final int STRIPS = 8;

    /** Share of a page beside each of its edges in which copiers leave shadows. */
    private static final double EDGE = 0.025;

    /** Inches from which a straight run is a rule and does not count. */
    private static final double RULE = 0.2;

    /** Times by which columns must alternate more than rows for a page to lie on its side. */
    private static final double SIDEWAYS = 1.15;

    /** The same from which it may lie askew, so that neither rows nor columns follow its lines, and degrees that do so. */
    private static final double ASKEW = 0.6;

    private static final double STEEP = 1.5;

    private PageOrientation() {}

    /** Whether the lines of a 1-bit image run from top to bottom. */
    static boolean isSideways(NativeImage ink, double dpi) {
        double turned = columnsToRows(ink, dpi);
        if (turned < ASKEW || turned > 1 / ASKEW) {
            return turned > SIDEWAYS;
        }
        NativeImage.Skew skew = ink.skew();
        if (!skew.isSure() || Math.abs(skew.degrees()) < STEEP) {
            return turned > SIDEWAYS;
        }
        try (NativeImage level = ink.rotate(Math.toRadians(skew.degrees()))) {
            return columnsToRows(level, dpi) > SIDEWAYS;
        }
    }

    /** Times by which the ink of columns alternates more than that of rows. */
    private static double columnsToRows(NativeImage ink, double dpi) {
        int length = (int) (RULE * dpi);
        try (NativeImage smoothAcross = ink.dilate(1, 3);
                NativeImage smoothDown = ink.dilate(3, 1);
                NativeImage across = smoothAcross.open(length, 1);
                NativeImage down = smoothDown.open(1, length);
                NativeImage acrossWide = across.dilate(3, 3);
                NativeImage downWide = down.dilate(3, 3)) {
            Bitmap text = ink.bits().minus(acrossWide.bits()).minus(downWide.bits());
            try (NativeImage full = NativeImage.of(text);
                    NativeImage upright = dpi > FINE ? full.reduce(1, 1, 1) : full.reduce(1, 1);
                    NativeImage turned = upright.turn(1)) {
                return alternation(turned.bits()) / Math.max(1, alternation(upright.bits()));
            }
        }
    }

    /** Sum of the squared differences between the ink of neighbouring rows, strip by strip. */
    private static double alternation(Bitmap text) {
        double sum = 0;
        int across = (int) Math.ceil(EDGE * text.width());
        int down = (int) Math.ceil(EDGE * text.height());
        int strip = Math.max(1, text.width() / STRIPS);
        for (int left = 0; left + strip <= text.width(); left += strip) {
            int from = Math.max(left, across);
            int to = Math.min(left + strip, text.width() - across);
            int before = 0;
            for (int y = down; y < text.height() - down; y++) {
                int ink = text.count(from, y, to, y + 1);
                sum += (double) (ink - before) * (ink - before);
                before = ink;
            }
        }
        return sum;
    }
}
