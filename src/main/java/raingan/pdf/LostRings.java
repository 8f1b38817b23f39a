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
    private static final String AA = "\u0E32";

    private LostRings() {}

    /** The same glyphs, in the same order, with the rings named. */
    static List<Glyph> named(List<Glyph> glyphs) {
        List<Glyph> named = new ArrayList<>(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.text().isBlank() && glyph.shape().isRing() && isBeforeAa(glyphs, i)) {
                named.set(i, glyph.with(glyph.reading().repaired(NIKHAHIT, RULE)));
            }
        }
        return named;
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
