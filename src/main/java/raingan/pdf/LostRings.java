package raingan.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The ring of ำ, drawn as a glyph of its own that the document calls a space or nothing: named again by its outline and
 * its place before า. (A thanthakhat may look as round, but no า follows it.)
 */
final class LostRings {

    static final String RULE = "nikhahit-by-outline";

    private static final String NIKHAHIT = "\u0E4D";
    private static final String MAI_EK = "\u0E48";
    private static final String MAI_THO = "\u0E49";

    private static final int CONTOURS_OF_RING = 2;

    /** A tone mark above a ring reaches above this height, in ems. */
    private static final double LEAST_TOP_OF_TONE = 0.75;

    private static final String AA = "\u0E32";

    private LostRings() {}

    /** The same glyphs, in the same order, with the rings named. */
    static List<Glyph> named(List<Glyph> glyphs) {
        List<Glyph> named = new ArrayList<>(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            String text = glyph.text().isBlank() ? ring(glyph.shape()) : "";
            if (!text.isEmpty() && isBeforeAa(glyphs, i)) {
                named.set(i, glyph.with(glyph.reading().repaired(text, RULE)));
            }
        }
        return named;
    }

    /** What a nameless glyph before า is: the ring, or the ring with the tone mark above it as one glyph. */
    private static String ring(GlyphShape shape) {
        if (shape.isRing()) {
            return NIKHAHIT;
        }
        if (shape.isAbove() && shape.top() > LEAST_TOP_OF_TONE) {
            return switch (shape.contours()) {
                case CONTOURS_OF_RING + 1 -> NIKHAHIT + MAI_EK;
                case CONTOURS_OF_RING + 2 -> NIKHAHIT + MAI_THO;
                default -> "";
            };
        }
        return "";
    }

    /** A tone mark may be drawn between the ring and its า. */
    private static boolean isBeforeAa(List<Glyph> glyphs, int ring) {
        for (int i = ring + 1; i < glyphs.size() && i <= ring + 2; i++) {
            Glyph next = glyphs.get(i);
            if (next.text().equals(AA)) {
                return Math.abs(next.y() - glyphs.get(ring).y()) < next.size()
                        && Math.abs(next.x() - glyphs.get(ring).x()) < next.size();
            }
            if (!Signs.isMark(next)) {
                return false;
            }
        }
        return false;
    }
}
