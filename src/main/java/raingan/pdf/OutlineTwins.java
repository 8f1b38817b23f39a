package raingan.pdf;

import java.awt.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Thai marks of one font that have a name, to recognise those that have none: fonts hold the same mark several times,
 * shifted or shrunk to clear tall consonants, and documents often name only one of them.
 */
final class OutlineTwins {

    static final String RULE = "same-outline";

    /** Subsets keep the numbers of the whole font; Thai fonts have some hundreds of glyphs. */
    private static final int MOST_CODES = 3000;

    /** Shrunk marks differ from their models by up to this much, and clearly less than from any other mark. */
    private static final double ALIKE = 0.12;

    /** The next best must differ by this many times more. */
    private static final double CLEAR = 1.5;

    /** Marks squeezed by the designer differ by up to this much; then the next best must be far away. */
    private static final double AKIN = 0.25;

    private static final double FAR = 2.2;

    private final List<Named> marks;

    private record Named(String text, GlyphRaster form, boolean above) {}

    private OutlineTwins(List<Named> marks) {
        this.marks = List.copyOf(marks);
    }

    /** The named marks of {@code font}. */
    static OutlineTwins of(PDFont font) throws IOException {
        List<Named> marks = new ArrayList<>();
        if (font instanceof PDVectorFont outlines) {
            for (int code = 1; code < MOST_CODES; code++) {
                String text = CodeReader.named(font, code);
                if (text.codePointCount(0, text.length()) == 1 && Signs.isMark(text.codePointAt(0))) {
                    Shape outline = outlines.getNormalizedPath(code);
                    if (!outline.getBounds2D().isEmpty()) {
                        marks.add(new Named(
                                text,
                                GlyphRaster.of(outline),
                                outline.getBounds2D().getMinY() > 0));
                    }
                }
            }
        }
        return new OutlineTwins(marks);
    }

    /** What the mark with this outline is; empty when none is alike, or two are. */
    String name(Shape outline) {
        GlyphRaster form = GlyphRaster.of(outline);
        boolean above = outline.getBounds2D().getMinY() > 0;
        String best = "";
        double least = AKIN;
        double next = Double.POSITIVE_INFINITY;
        for (Named mark : marks) {
            double difference = mark.above() == above ? mark.form().difference(form) : Double.POSITIVE_INFINITY;
            if (difference < least) {
                next = best.equals(mark.text()) ? next : best.isEmpty() ? next : least;
                best = mark.text();
                least = difference;
            } else if (!mark.text().equals(best)) {
                next = Math.min(next, difference);
            }
        }
        return next > (least < ALIKE ? CLEAR : FAR) * least ? best : "";
    }
}
