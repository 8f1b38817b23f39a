package raingan.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Page images drawn for tests: 200 dots an inch, black on white. */
public final class Drawn {

    public static final double DPI = 200;
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 700;

    private Drawn() {}

    public static BufferedImage blank() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.dispose();
        return image;
    }

    /** A table with its left top corner at 100, 100; all cells equally large. */
    public static BufferedImage table(int rows, int columns, int rowHeight, int columnWidth) {
        BufferedImage image = blank();
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(3));
        for (int r = 0; r <= rows; r++) {
            g.drawLine(100, 100 + r * rowHeight, 100 + columns * columnWidth, 100 + r * rowHeight);
        }
        for (int c = 0; c <= columns; c++) {
            g.drawLine(100 + c * columnWidth, 100, 100 + c * columnWidth, 100 + rows * rowHeight);
        }
        g.dispose();
        return image;
    }

    /** The same table with rules of dots or dashes of this many pixels. */
    public static BufferedImage dotted(int rows, int columns, int rowHeight, int columnWidth, int dot) {
        BufferedImage image = blank();
        for (int r = 0; r <= rows; r++) {
            dots(image, 100, 100 + r * rowHeight, 100 + columns * columnWidth, 100 + r * rowHeight, dot);
        }
        for (int c = 0; c <= columns; c++) {
            dots(image, 100 + c * columnWidth, 100, 100 + c * columnWidth, 100 + rows * rowHeight, dot);
        }
        return image;
    }

    public static void dots(BufferedImage image, int x1, int y1, int x2, int y2, int dot) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {dot}, 0));
        g.drawLine(x1, y1, x2, y2);
        g.dispose();
    }

    /** Something as large as a letter. */
    static void letter(BufferedImage image, int x, int y) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(4));
        g.drawRoundRect(x, y, 16, 24, 8, 8);
        g.dispose();
    }

    public static void line(BufferedImage image, int x1, int y1, int x2, int y2, int thickness) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.drawLine(x1, y1, x2, y2);
        g.dispose();
    }

    public static void wipe(BufferedImage image, int x, int y, int width, int height) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(x, y, width, height);
        g.dispose();
    }

    static void dash(BufferedImage image, int x, int y) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.fillRect(x, y, 12, 4);
        g.dispose();
    }

    static BufferedImage coloured(BufferedImage image) {
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = result.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return result;
    }

    /** A blue ring; black pixels stay black, as ink under a stamp does. */
    static void stamp(BufferedImage image, int x, int y, int size) {
        BufferedImage ring = coloured(blank());
        Graphics2D g = ring.createGraphics();
        g.setColor(new Color(40, 60, 200));
        g.setStroke(new BasicStroke(5));
        g.drawOval(x, y, size, size);
        g.dispose();
        for (int row = y - 5; row < y + size + 5; row++) {
            for (int column = x - 5; column < x + size + 5; column++) {
                int under = image.getRGB(column, row) & 0xff;
                if (under > 100) {
                    image.setRGB(column, row, ring.getRGB(column, row));
                }
            }
        }
    }

    /** Lines of letters, every third with a mark above it. */
    static BufferedImage lines(int lines, int letters) {
        BufferedImage image = blank();
        for (int line = 0; line < lines; line++) {
            for (int i = 0; i < letters; i++) {
                int x = 100 + 26 * i;
                int y = 100 + 60 * line;
                letter(image, x, y);
                if (i % 3 == 0) {
                    mark(image, x + 4, y - 14);
                }
            }
        }
        return image;
    }

    private static void mark(BufferedImage image, int x, int y) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.fillRect(x, y, 10, 8);
        g.dispose();
    }

    /** The image as a camera below its middle sees it: the top is narrower by a tenth. */
    static BufferedImage photographed(BufferedImage image) {
        BufferedImage result = blank();
        for (int y = 0; y < HEIGHT; y++) {
            double narrow = 1 - 0.1 * (HEIGHT - y) / HEIGHT;
            for (int x = 0; x < WIDTH; x++) {
                int from = (int) Math.round(WIDTH / 2.0 + (x - WIDTH / 2.0) / narrow);
                if (from >= 0 && from < WIDTH) {
                    result.setRGB(x, y, image.getRGB(from, y));
                }
            }
        }
        return result;
    }

    /** The image turned clockwise by quarters. */
    static BufferedImage turned(BufferedImage image, int degrees) {
        boolean side = degrees % 180 != 0;
        int width = side ? image.getHeight() : image.getWidth();
        int height = side ? image.getWidth() : image.getHeight();
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = result.createGraphics();
        g.translate(width / 2.0, height / 2.0);
        g.rotate(Math.toRadians(degrees));
        g.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
        g.dispose();
        return result;
    }

    /** The image turned by a small angle, in degrees clockwise, around its middle. */
    static BufferedImage tilted(BufferedImage image, double degrees) {
        BufferedImage result = blank();
        Graphics2D g = result.createGraphics();
        g.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return result;
    }
}
