package raingan.scan.handwriting;

import raingan.scan.image.Bitmap;

/**
 * A cut across the stroke of a pen: pixels.
 *
 * @param x of the middle line
 * @param y of the middle line
 * @param angle of the stroke
 * @param before ink from the middle line to one side, none in a gap
 * @param after ink to the other side
 */
record StrokeSection(double x, double y, double angle, double before, double after) {

    /** Pixels of a step along a cut. */
    private static final double STEP = 0.5;

    /** The cut of some ink, {@code most} pixels to each side. */
    static StrokeSection at(Bitmap ink, double x, double y, double angle, int most) {
        double before = reach(ink, x, y, angle - Math.PI / 2, most);
        return new StrokeSection(x, y, angle, before, reach(ink, x, y, angle + Math.PI / 2, most));
    }

    private static double reach(Bitmap ink, double x, double y, double angle, int most) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double at = 0;
        while (at < most && ink.at((int) Math.round(x + dx * at), (int) Math.round(y + dy * at))) {
            at += STEP;
        }
        return at;
    }

    double width() {
        return before + after;
    }

    /** Makes it white, with the blurred edge on both sides. */
    void erase(Bitmap ink) {
        for (double at = -before - STEP; at <= after + STEP; at += STEP) {
            int row = (int) Math.round(y + Math.cos(angle) * at);
            int column = (int) Math.floor(x - Math.sin(angle) * at);
            for (int pixel = column; pixel <= column + 1; pixel++) {
                if (ink.at(pixel, row)) {
                    ink.set(pixel, row, false);
                }
            }
        }
    }
}
