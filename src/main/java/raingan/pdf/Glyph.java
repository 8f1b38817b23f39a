package raingan.pdf;

/**
 * A glyph as the page shows it: points, origin top-left of the page, y down.
 *
 * @param reading what it stands for
 * @param font the font it comes from
 * @param code its code in that font
 * @param x of the pen before it
 * @param y of the pen before it, on the baseline
 * @param endX of the pen after it
 * @param endY of the pen after it
 * @param size height of the em
 * @param invisible whether the text is drawn without ink, as by OCR programs
 * @param shape what its outline shows
 */
record Glyph(
        CodeText reading,
        FontModel font,
        int code,
        double x,
        double y,
        double endX,
        double endY,
        double size,
        boolean invisible,
        GlyphShape shape) {

    /** The direction it runs in, in degrees clockwise from left to right, to the nearest quarter. */
    int turn() {
        double dx = endX - x;
        double dy = endY - y;
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 180;
        }
        return dy >= 0 ? 90 : 270;
    }

    Glyph in(Frame frame) {
        return new Glyph(
                reading,
                font,
                code,
                frame.x(x, y),
                frame.y(x, y),
                frame.x(endX, endY),
                frame.y(endX, endY),
                size,
                invisible,
                shape);
    }

    /** The same without ink. */
    Glyph unseen() {
        return new Glyph(reading, font, code, x, y, endX, endY, size, true, shape);
    }

    Glyph with(CodeText newReading) {
        return new Glyph(newReading, font, code, x, y, endX, endY, size, invisible, shape);
    }

    /** What it stands for by all evidence; empty when nothing is known. */
    String text() {
        return reading.text();
    }

    double advance() {
        return endX - x;
    }

    /** Left edge of the ink, or the pen where the outline is unknown. */
    double inkLeft() {
        return shape.hasInk() ? x + shape.left() * size : x;
    }

    /** Right edge of the ink, or the pen where the outline is unknown. */
    double inkRight() {
        return shape.hasInk() ? x + shape.right() * size : endX;
    }
}
