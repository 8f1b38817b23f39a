package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the column borders of two tables. */
final class Columns {

    /** Share of the table width by which the same border may differ from page to page: skew, cropping, rounding. */
    private static final double TOLERANCE = 0.017;

    /** Share of the borders that a part of a table draws at least: with fewer it is another table. */
    private static final double MOST = 0.6;

    private Columns() {}

    /**
     * The borders of both, when the one with fewer has no border that the other lacks: a header with merged cells
     * draws fewer than its rows.
     */
    static Optional<List<Double>> union(List<Double> a, List<Double> b) {
        List<Double> more = a.size() >= b.size() ? a : b;
        List<Double> fewer = a.size() >= b.size() ? b : a;
        boolean enough = fewer.size() > 2 && fewer.size() >= MOST * more.size();
        boolean all = enough && fewer.stream().allMatch(x -> more.stream().anyMatch(y -> isSame(x, y)));
        return all ? Optional.of(more) : Optional.empty();
    }

    private static boolean isSame(double x, double y) {
        return Math.abs(x - y) <= TOLERANCE;
    }

    /** The same table on finer borders: its cells span those in between. */
    static Table onto(Table table, List<Double> edges) {
        if (table.edges().equals(edges)) {
            return table;
        }
        List<Integer> at = new ArrayList<>();
        for (double x : table.edges()) {
            at.add(nearest(edges, x));
        }
        List<Cell> cells = table.cells().stream()
                .map(c -> {
                    int first = at.get(c.column());
                    return c.at(c.row(), first, c.rowSpan(), at.get(c.column() + c.columnSpan()) - first);
                })
                .toList();
        return new Table(edges, table.rows(), cells, table.doubtfulRows());
    }

    private static int nearest(List<Double> edges, double x) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(best) - x)) {
                best = i;
            }
        }
        return best;
    }
}
