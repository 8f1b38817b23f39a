package raingan.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text drawn twice, slightly shifted, to look bold, be it in one font or in two: only the first is kept. */
final class Overprint {

    /** How far, in ems, the second drawing lies at most from the first; neighbours are at least twice as far. */
    private static final double SHIFT = 0.12;

    private Overprint() {}

    static List<Glyph> removed(List<Glyph> glyphs) {
        Map<Sign, Map<Cell, List<Glyph>>> seen = new HashMap<>();
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Map<Cell, List<Glyph>> same = seen.computeIfAbsent(Sign.of(glyph), s -> new HashMap<>());
            Cell cell = Cell.of(glyph);
            if (!isRepeated(glyph, cell, same)) {
                kept.add(glyph);
                same.computeIfAbsent(cell, c -> new ArrayList<>(1)).add(glyph);
            }
        }
        return kept;
    }

    /** What makes two glyphs the same sign: the text, or the code of a font where nobody knows the text. */
    private record Sign(String text, int code, int font) {

        static Sign of(Glyph glyph) {
            return Signs.isUnreadable(glyph) || glyph.text().isBlank()
                    ? new Sign("", glyph.code(), glyph.font().id())
                    : new Sign(glyph.text(), 0, 0);
        }
    }

    private record Cell(long x, long y) {

        /** Cells of two points; a shift never reaches further than the next one for text below 16 pt. */
        static Cell of(Glyph glyph) {
            double side = Math.max(1, SHIFT * glyph.size());
            return new Cell(Math.round(glyph.x() / side), Math.round(glyph.y() / side));
        }

        /** Nine are looked up for every sign of a page: the generated one would cost most of it. */
        @Override
        public int hashCode() {
            return Long.hashCode(31 * x + y);
        }
    }

    private static boolean isRepeated(Glyph glyph, Cell cell, Map<Cell, List<Glyph>> seen) {
        if (seen.isEmpty()) {
            return false;
        }
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (Glyph other : seen.getOrDefault(new Cell(cell.x() + dx, cell.y() + dy), List.of())) {
                    if (isSamePlace(glyph, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSamePlace(Glyph a, Glyph b) {
        double reach = SHIFT * Math.min(a.size(), b.size());
        return Math.abs(a.x() - b.x()) <= reach
                && Math.abs(a.y() - b.y()) <= reach
                && Math.abs(a.size() - b.size()) <= reach;
    }
}
