package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import raingan.page.Word;

/** White space that runs down between columns. */
final class Gutters {

    /** Points that a gutter is wide at least: wider than the spaces of justified Thai. */
    private static final double WIDTH = 7;

    /** The same in heights of a word, where those after it stand one below the other: wider than the space in a line. */
    private static final double NARROW = 0.5;

    /** Fewest words that stand so, and points by which their left edges differ. */
    private static final int ALIGNED = 4;

    private static final double SAME_EDGE = 1;

    /** Fewest characters of what is no list label. */
    private static final int WORD = 4;

    /** Line heights of a gap between headings. */
    private static final double WIDE = 0.9;

    private Gutters() {}

    /** Runs of words on a line that gaps as wide as a gutter part. */
    static int segments(Line line) {
        return of(List.of(line)).size() + 1;
    }

    /** Runs of words that gaps wider than a justified space part, for the line a table begins with. */
    static int wideSegments(Line line) {
        double gap = WIDE * line.box().height();
        int segments = 1;
        for (int i = 1; i < line.words().size(); i++) {
            double space = line.words().get(i).box().left()
                    - line.words().get(i - 1).box().right();
            segments += space >= gap ? 1 : 0;
        }
        return segments;
    }

    /** Whether a line leaves most of these gutters free: a heading over some columns does, prose does not. */
    static boolean leaves(Line line, List<Double> gutters) {
        return crossed(line, gutters) * 2 <= gutters.size();
    }

    /** Number of gutters that words of a line stand on. */
    static long crossed(Line line, List<Double> gutters) {
        return gutters.stream()
                .filter(x -> line.words().stream()
                        .anyMatch(w -> w.box().left() < x && x < w.box().right()))
                .count();
    }

    /** Whether words stand one below the other from here, and what is before them are words as well and no list labels. */
    private static boolean isEdge(double left, List<Line> lines) {
        return lines.stream()
                        .filter(l -> IntStream.range(1, l.words().size())
                                .anyMatch(i -> Math.abs(l.words().get(i).box().left() - left) <= SAME_EDGE
                                        && l.words().get(i - 1).text().length() >= WORD))
                        .count()
                >= ALIGNED;
    }

    /** The middles of the gutters that all lines leave free, from left to right. */
    static List<Double> of(List<Line> lines) {
        List<double[]> spans = lines.stream()
                .flatMap(l -> l.words().stream())
                .map(Word::box)
                .map(b -> new double[] {b.left(), b.right()})
                .sorted((a, b) -> Double.compare(a[0], b[0]))
                .toList();
        double narrow = NARROW
                * lines.stream()
                        .flatMap(l -> l.words().stream())
                        .mapToDouble(w -> w.box().height())
                        .average()
                        .orElse(WIDTH);
        List<Double> middles = new ArrayList<>();
        double right = spans.get(0)[1];
        for (double[] span : spans) {
            double gap = span[0] - right;
            if (gap >= WIDTH || (gap >= narrow && isEdge(span[0], lines))) {
                middles.add((span[0] + right) / 2);
            }
            right = Math.max(right, span[1]);
        }
        return middles;
    }
}
