package raingan.scan.paper;

import raingan.scan.image.GrayImage;

/** White letters on black paper, as fax machines, films and wrong masks give them. */
final class Negative {

    /** Grey value (of 255) below which a pixel is black. */
    private static final int BLACK = 80;

    /** Share of black pixels from which the paper itself is black; a page of solid tables has less. */
    private static final double MOST = 0.7;

    private Negative() {}

    /** The image with black letters on white; itself unless its paper is black. */
    static GrayImage developed(GrayImage image) {
        int[] histogram = image.histogram();
        long black = 0;
        for (int value = 0; value < BLACK; value++) {
            black += histogram[value];
        }
        byte[] pixels = image.pixels();
        if (black < MOST * pixels.length) {
            return image;
        }
        byte[] positive = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            positive[i] = (byte) (GrayImage.WHITE - (pixels[i] & 0xff));
        }
        return new GrayImage(image.width(), image.height(), positive);
    }
}
