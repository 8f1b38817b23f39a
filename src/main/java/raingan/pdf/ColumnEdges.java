package raingan.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The places at which text begins on several lines, one below the other: columns of a table and margins. */
final class ColumnEdges {

    /** Points by which such places differ. */
    private static final double SAME = 0.6;

    /** Lines from which it is no accident. */
    private static final int ENOUGH = 3;

    private final double[] starts;

    private ColumnEdges(double[] starts) {
        this.starts = starts;
    }

    /** Those of lines whose columns a gap of this many ems parts. */
    static ColumnEdges of(List<Line> lines, double gap) {
        return new ColumnEdges(
                lines.stream().flatMapToDouble(l -> starts(l, gap)).sorted().toArray());
    }

    private static DoubleStream starts(Line line, double gap) {
        List<Cluster> clusters = line.clusters();
        return IntStream.range(0, clusters.size())
                .filter(i -> i == 0
                        || clusters.get(i).start() - clusters.get(i - 1).end()
                                >= gap * clusters.get(i).size())
                .mapToDouble(i -> clusters.get(i).start());
    }

    /** Whether text of a column begins here. */
    boolean isAt(double x) {
        return insertion(x + SAME) - insertion(x - SAME) >= ENOUGH;
    }

    private int insertion(double x) {
        int at = Arrays.binarySearch(starts, x);
        return at < 0 ? -at - 1 : at;
    }
}
