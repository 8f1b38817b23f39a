package raingan.scan.line;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.scan.image.Component;

/**
 * Parts marks of two lines that touch under tight leading, such as a vowel below a letter and the tone mark of the line
 * below it: cut where both pieces look most like marks of the page.
 */
final class TouchingDiacritics {

    /** Letter heights from which a mark may be two: vowels below letters and marks above them are lower. */
    private static final double TALL = 0.58;

    /** Letter heights of the least piece. */
    private static final double LEAST = 0.12;

    /** Letter heights beside a mark within which a letter may be the one that it belongs to. */
    private static final double BESIDE = 0.3;

    /** Letter heights between a mark and the letters it belongs to, at most. */
    private static final double NEAR = 0.45;

    /** Letter heights of white below a letter down to which its vowel begins. */
    private static final double TIGHT = 0.16;

    /** Share of raster cells, sizes included, in which a piece may differ from the marks it is taken for, */
    private static final double ALIKE = 0.3;
    /** and where its place speaks for it as well. */
    private static final double SIMILAR = 0.5;

    private final List<LineDraft> drafts;
    private final double height;
    private final MarkShapes shapes;
    private final IdentityHashMap<Component, LineDraft> attached;

    /** @param attached marks that were cut off the letters of a line; the pieces of parted ones join them */
    TouchingDiacritics(
            List<LineDraft> drafts, double height, MarkShapes shapes, IdentityHashMap<Component, LineDraft> attached) {
        this.drafts = drafts;
        this.height = height;
        this.shapes = shapes;
        this.attached = attached;
    }

    /** The marks, those that belong to two lines in pieces. */
    List<Component> part(List<Component> marks) {
        return marks.stream()
                .flatMap(m -> m.height() > TALL * height && !attached.containsKey(m) ? pieces(m) : Stream.of(m))
                .toList();
    }

    /** Whether a mark begins where a vowel of the line above would and ends where a mark of the line below would. */
    boolean bridges(Component mark) {
        LineDraft upper = mark.height() > TALL * height ? nearest(mark, true) : null;
        return upper != null && nearest(mark, false) != null && touches(mark, upper);
    }

    private boolean touches(Component mark, LineDraft upper) {
        return upper.letters().stream()
                .filter(l -> l.area().overlapX(mark.area()) > 0)
                .anyMatch(l -> mark.area().top() - l.area().bottom() <= TIGHT * height);
    }

    private Stream<Component> pieces(Component mark) {
        LineDraft upper = nearest(mark, true);
        LineDraft lower = nearest(mark, false);
        if (upper == null || lower == null) {
            return Stream.of(mark);
        }
        return cut(mark, upper)
                .map(row -> {
                    List<Component> above = mark.pieces(Integer.MIN_VALUE, row);
                    List<Component> below = mark.pieces(row, Integer.MAX_VALUE);
                    above.forEach(p -> attached.put(p, upper));
                    below.forEach(p -> attached.put(p, isMarkAbove(p) ? lower : upper));
                    return Stream.concat(above.stream(), below.stream());
                })
                .orElseGet(() -> Stream.of(mark));
    }

    /** The nearest line above or below a mark that has a letter there. */
    private @Nullable LineDraft nearest(Component mark, boolean above) {
        return drafts.stream()
                .filter(d -> d.isAbove(mark) == above)
                .filter(d -> d.letters().stream().anyMatch(l -> mark.area().gapX(l.area()) <= BESIDE * height))
                .filter(d -> distance(d, mark, above) <= NEAR * height)
                .min(Comparator.comparingDouble(d -> distance(d, mark, above)))
                .orElse(null);
    }

    private static double distance(LineDraft line, Component mark, boolean above) {
        return above
                ? mark.area().top() - line.bottom()
                : line.top() - mark.area().bottom();
    }

    /** The row at which the lower mark begins; none when the mark is one. */
    private Optional<Integer> cut(Component mark, LineDraft upper) {
        boolean touches = touches(mark, upper);
        double best = Math.min(touches ? SIMILAR : ALIKE, shapes.unlike(mark, false, height));
        int least = (int) Math.ceil(LEAST * height);
        int row = -1;
        for (int y = mark.area().top() + least; y <= mark.area().bottom() - least; y++) {
            double above = above(mark.pieces(Integer.MIN_VALUE, y), touches);
            double below = each(mark.pieces(y, Integer.MAX_VALUE), false).min().orElse(1);
            if (Math.max(above, below) < best) {
                best = Math.max(above, below);
                row = y;
            }
        }
        return row < 0 ? Optional.empty() : Optional.of(row);
    }

    /** How far upper pieces are from being vowels below letters: where they stand like one, rather that will do. */
    private double above(List<Component> pieces, boolean touching) {
        double vowel = each(pieces, true).max().orElse(1);
        return touching && vowel <= each(pieces, false).max().orElse(1) ? 0 : vowel;
    }

    private DoubleStream each(List<Component> pieces, boolean isBelow) {
        return pieces.stream().mapToDouble(p -> shapes.unlike(p, isBelow, height));
    }

    private boolean isMarkAbove(Component piece) {
        return shapes.unlike(piece, false, height) <= SIMILAR;
    }
}
