package raingan.scan.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Makes grey images of Java's. */
public final class GrayImages {

    private GrayImages() {}

    /** The luminance of an image on white paper (ITU-R BT.601). */
    public static GrayImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
                && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getData().length == width * height) {
            return new GrayImage(width, height, buffer.getData().clone());
        }
        BufferedImage rgb = image;
        if (image.getColorModel().hasAlpha()) {
            rgb = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = rgb.createGraphics();
            g.drawImage(image, 0, 0, Color.WHITE, null);
            g.dispose();
        }
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            colours(rgb, y, row);
            for (int x = 0; x < width; x++) {
                int p = row[x];
                pixels[y * width + x] =
                        (byte) ((299 * (p >> 16 & 0xff) + 587 * (p >> 8 & 0xff) + 114 * (p & 0xff) + 500) / 1000);
            }
        }
        return new GrayImage(width, height, pixels);
    }

    /** The colours of a row as {@link BufferedImage#getRGB} gives them; those of a usual scan without its detours. */
    public static void colours(BufferedImage image, int y, int[] row) {
        int width = image.getWidth();
        if (image.getType() != BufferedImage.TYPE_3BYTE_BGR
                || !(image.getRaster().getDataBuffer() instanceof DataBufferByte buffer)
                || buffer.getData().length != 3 * width * image.getHeight()) {
            image.getRGB(0, y, width, 1, row, 0, width);
            return;
        }
        byte[] bytes = buffer.getData();
        for (int x = 0, at = 3 * y * width; x < width; x++, at += 3) {
            row[x] = (0xff << 24) | ((bytes[at + 2] & 0xff) << 16) | ((bytes[at + 1] & 0xff) << 8) | (bytes[at] & 0xff);
        }
    }
}
