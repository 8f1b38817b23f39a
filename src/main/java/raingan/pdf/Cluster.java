package raingan.pdf;

import java.util.ArrayList;
import java.util.List;

/** A glyph that takes room on its line, with the marks that stand on it; in a frame where text runs to the right. */
final class Cluster {

    private final Glyph base;
    private final List<Glyph> marks = new ArrayList<>();
    private double end;

    Cluster(Glyph base) {
        this.base = base;
        this.end = base.advance() > 0.01 * base.size() ? base.endX() : Math.max(base.endX(), base.inkRight());
    }

    void add(Glyph mark) {
        marks.add(mark);
        boolean follows = mark.x() >= base.x() && mark.x() <= end + 0.1 * base.size();
        if (follows) {
            end = Math.max(end, mark.endX());
        }
    }

    Glyph base() {
        return base;
    }

    /** Where it begins: x in points. */
    double start() {
        return base.x();
    }

    /** Where the pen stands after it: x in points. */
    double end() {
        return end;
    }

    double size() {
        return base.size();
    }

    /** Its glyphs in the order of Thai writing: base first, then marks as they were drawn. */
    List<Glyph> glyphs() {
        List<Glyph> glyphs = new ArrayList<>(marks.size() + 1);
        glyphs.add(base);
        glyphs.addAll(marks);
        return glyphs;
    }
}
