package raingan.table;

import java.util.ArrayList;
import java.util.List;
import raingan.page.Word;

/** White space that runs down between columns. */
final class Gutters {

    /** Points that a gutter is wide at least: wider than the spaces of justified Thai. */
    private static final double WIDTH = 7;

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

    /** The middles of the gutters that all lines leave free, from left to right. */
    static List<Double> of(List<Line> lines) {
        List<double[]> spans = lines.stream()
                .flatMap(l -> l.words().stream())
                .map(Word::box)
                .map(b -> new double[] {b.left(), b.right()})
                .sorted((a, b) -> Double.compare(a[0], b[0]))
                .toList();
        List<Double> middles = new ArrayList<>();
        double right = spans.get(0)[1];
        for (double[] span : spans) {
            if (span[0] - right >= WIDTH) {
                middles.add((span[0] + right) / 2);
            }
            right = Math.max(right, span[1]);
        }
        return middles;
    }
}
