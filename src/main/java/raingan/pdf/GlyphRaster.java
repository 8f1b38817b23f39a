package raingan.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The form of a glyph without its place and size: its ink on a small square, and its width by its height. */
final class GlyphRaster {

    private static final int SIDE = 24;

    /** Darkness (0–255) of each cell, row by row. */
    private final byte[] ink;

    private final double aspect;

    private GlyphRaster(byte[] ink, double aspect) {
        this.ink = ink;
        this.aspect = aspect;
    }

    static GlyphRaster of(Shape outline) {
        Rectangle2D box = outline.getBounds2D();
        AffineTransform toSquare = AffineTransform.getScaleInstance(SIDE / box.getWidth(), SIDE / box.getHeight());
        toSquare.translate(-box.getX(), -box.getY());
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fill(toSquare.createTransformedShape(outline));
        graphics.dispose();
        byte[] ink = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GlyphRaster(ink.clone(), box.getWidth() / box.getHeight());
    }

    /** How much two forms differ: 0 for the same, about 0.3 for two unlike signs, 1 for opposite ones. */
    double difference(GlyphRaster other) {
        long sum = 0;
        for (int i = 0; i < ink.length; i++) {
            sum += Math.abs((ink[i] & 0xFF) - (other.ink[i] & 0xFF));
        }
        double stretch = Math.abs(Math.log(aspect / other.aspect));
        return (double) sum / (255L * ink.length) + stretch;
    }
}
