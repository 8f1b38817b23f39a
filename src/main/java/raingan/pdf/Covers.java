package raingan.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import raingan.geometry.Box;

/** The glyphs that an opaque box was drawn over: an old value under a white box, a name under a black one. */
final class Covers {

    /** Points of each side of the least box: less is a rule through a letter. */
    private static final double LEAST = 4;

    /** Ems above the baseline of the middle of a letter. */
    private static final double MIDDLE = 0.25;

    private final Set<Glyph> covered = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Covers those of {@code drawn} whose middle lies in {@code box}. */
    void add(Box box, List<Glyph> drawn) {
        if (box.width() < LEAST || box.height() < LEAST) {
            return;
        }
        for (Glyph glyph : drawn) {
            double rise = glyph.turn() == 0 ? MIDDLE * glyph.size() : 0;
            if (box.contains((glyph.x() + glyph.endX()) / 2, glyph.y() - rise)) {
                covered.add(glyph);
            }
        }
    }

    /** The glyphs that are seen. */
    List<Glyph> rest(List<Glyph> drawn) {
        return covered.isEmpty()
                ? drawn
                : drawn.stream().filter(glyph -> !covered.contains(glyph)).toList();
    }
}
