package raingan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.geometry.Ruling;

/**
 * The likeliest columns of lines that no vertical rules part: each line is a witness for or against each border, and the
 * borders are chosen together so that the sum of what all lines say of them is largest.
 *
 * @param edges where the words of each column but the first begin, from left to right, in points
 * @param score how much likelier these columns are than none, as a natural logarithm
 */
record ColumnPartition(List<Double> edges, double score) {

    /** What a border costs: few places between words are one. */
    private static final double BORDER = 4;

    /** The same of one that the table has on another page. */
    private static final double KNOWN = -2;

    /** Share of the lines that words may run over a border in: more is no border. */
    private static final double BRIDGED = 0.45;

    /** Points before the words of a column at which it begins at least, so that its border is the same on all pages. */
    private static final double MARGIN = 2;

    ColumnPartition {
        edges = List.copyOf(edges);
    }

    int columns() {
        return edges.size() + 1;
    }

    /**
     * The likeliest columns.
     *
     * @param known borders in points of the same table on another page, each likely to be a border here
     */
    static ColumnPartition of(List<Line> lines, List<Double> known) {
        List<LineWitness> all = lines.stream().map(LineWitness::new).toList();
        List<Double> places = Stream.concat(LineWitness.edges(all).stream(), known.stream())
                .distinct()
                .sorted()
                .filter(e -> all.stream().filter(l -> l.crosses(e)).count() <= BRIDGED * lines.size())
                .toList();
        return likeliest(all, places, known);
    }

    /** Viterbi over pairs of neighbouring borders: what a line says of one depends on the columns on both sides. */
    private static ColumnPartition likeliest(List<LineWitness> lines, List<Double> places, List<Double> known) {
        int n = places.size();
        double[] at = new double[n + 2];
        at[0] = Double.NEGATIVE_INFINITY;
        IntStream.range(0, n).forEach(i -> at[i + 1] = places.get(i));
        at[n + 1] = Double.POSITIVE_INFINITY;
        int[][] first = lines.stream().map(l -> l.firstFrom(at)).toArray(int[][]::new);
        double[][] best = new double[n + 2][n + 2];
        int[][] from = new int[n + 2][n + 2];
        for (int right = 2; right <= n + 1; right++) {
            for (int here = 1; here < right; here++) {
                best[here][right] = Double.NEGATIVE_INFINITY;
                if (isEmpty(at, first, here, right)) {
                    continue;
                }
                double cost = LineWitness.isAny(known, at[here]) ? KNOWN : BORDER;
                for (int left = 0; left < here; left++) {
                    if (left == 0 && isEmpty(at, first, left, here)) {
                        continue;
                    }
                    double sum = best[left][here] - cost;
                    for (int i = 0; i < first.length; i++) {
                        LineWitness line = lines.get(i);
                        sum += line.says(at[here], first[i][left], first[i][here], first[i][right])
                                + line.within(first[i][here], first[i][right])
                                + (left == 0 ? line.within(0, first[i][here]) : 0);
                    }
                    if (sum > best[here][right]) {
                        best[here][right] = sum;
                        from[here][right] = left;
                    }
                }
            }
        }
        for (int i = 0; i < first.length; i++) {
            best[0][n + 1] += lines.get(i).within(0, first[i][n + 1]);
        }
        return traced(at, best, from);
    }

    private static boolean isEmpty(double[] at, int[][] first, int left, int right) {
        return at[right] - at[left] <= 2 * LineWitness.LEAN
                || Arrays.stream(first).allMatch(line -> line[left] == line[right]);
    }

    private static ColumnPartition traced(double[] at, double[][] best, int[][] from) {
        int right = at.length - 1;
        int here = IntStream.range(0, right)
                .boxed()
                .max((a, b) -> Double.compare(best[a][right], best[b][right]))
                .orElse(0);
        double score = best[here][right] - best[0][right];
        List<Double> edges = new ArrayList<>();
        int end = right;
        while (here > 0) {
            edges.add(0, at[here]);
            int left = from[here][end];
            end = here;
            here = left;
        }
        return new ColumnPartition(edges, score);
    }

    /** Whether all of these are columns of a table on another page, which may have more. */
    boolean areAmong(List<Double> known) {
        return !edges.isEmpty() && edges.stream().allMatch(e -> LineWitness.isAny(known, e));
    }

    /** What a line says of these columns: above 0 when it is likelier a line of theirs than one of prose. */
    double of(Line line) {
        LineWitness witness = new LineWitness(line);
        double[] at = new double[edges.size() + 2];
        at[0] = Double.NEGATIVE_INFINITY;
        IntStream.range(0, edges.size()).forEach(i -> at[i + 1] = edges.get(i));
        at[at.length - 1] = Double.POSITIVE_INFINITY;
        int[] first = witness.firstFrom(at);
        return edges.isEmpty()
                ? 0
                : IntStream.rangeClosed(1, edges.size())
                                .mapToDouble(i -> witness.says(at[i], first[i - 1], first[i], first[i + 1])
                                        + witness.within(first[i], first[i + 1]))
                                .sum()
                        + witness.within(0, first[1]);
    }

    /** Number of borders over which words of a line run. */
    long crossed(Line line) {
        LineWitness witness = new LineWitness(line);
        return edges.stream().filter(witness::crosses).count();
    }

    /** Number of columns in which a line has words. */
    long filled(Line line) {
        return line.words().stream()
                .mapToLong(w -> edges.stream()
                        .filter(e -> w.box().left() >= e - LineWitness.LEAN)
                        .count())
                .distinct()
                .count();
    }

    /**
     * The borders of the columns from left to right: each between the words that end before an edge and those that begin
     * at it.
     *
     * @param frame rules over and under the lines, or between them, which may run further than any word
     */
    List<Double> borders(List<Line> lines, List<Ruling> frame) {
        List<Double> xs = new ArrayList<>();
        xs.add(Stream.concat(
                        lines.stream().map(l -> l.box().left()), frame.stream().map(Ruling::start))
                .min(Comparator.naturalOrder())
                .orElse(0.0));
        for (double edge : edges) {
            double before = xs.get(xs.size() - 1);
            double end = lines.stream()
                    .flatMap(l -> l.words().stream())
                    .filter(w ->
                            w.box().left() < edge - LineWitness.LEAN && w.box().right() <= edge)
                    .mapToDouble(w -> w.box().right())
                    .max()
                    .orElse(before);
            xs.add(Math.max(edge - MARGIN, (Math.max(before, end) + edge) / 2));
        }
        xs.add(Stream.concat(
                        lines.stream().map(l -> l.box().right()), frame.stream().map(Ruling::end))
                .max(Comparator.naturalOrder())
                .orElse(0.0));
        return xs;
    }
}
