package raingan.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the borders of a table that no rule draws: white space that runs down a column through all of its rows, its
 * heading among them, with text on both sides; so is one that the same table has on the page before.
 */
public final class WhitespaceBorders {

    /** Rows with text on both sides of the white space, the heading among them, from which it is no accident. */
    private static final int ROWS = 4;

    /** Share of the rows with text that have it on both sides. */
    private static final double MOST = 0.6;

    /** Points of white space that two cells leave beside their border at least: margins of a word processor. */
    private static final double WIDTH = 8;

    /** Points from the left of a cell to the white space behind its list label: what stands before it is no column. */
    private static final double LABELS = 28;

    /** Points by which a table may lie otherwise on the next page. */
    private static final double SHIFT = 6;

    private WhitespaceBorders() {}

    /**
     * The rulings with one for each lost border.
     *
     * @param ink boxes of words or letters
     * @param open the column borders in points of a table that ends the page before; empty when there is none
     */
    public static List<Ruling> complete(List<Ruling> rulings, List<Box> ink, List<Double> open) {
        List<Ruling> all = new ArrayList<>(rulings);
        Grids.of(rulings).stream().filter(g -> g.columns() > 1).forEach(g -> all.addAll(found(g, ink, open)));
        return all;
    }

    private static List<Ruling> found(Grid grid, List<Box> ink, List<Double> open) {
        boolean continued = isContinued(grid, open);
        List<Ruling> found = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            List<Row> rows = rows(grid, column, ink);
            for (Gap gap : gaps(rows)) {
                double x = gap.middle();
                if (parts(rows, x) || (continued && open.stream().anyMatch(gap::holds))) {
                    found.add(Ruling.vertical(
                            x,
                            rows.get(0).cell().box().top(),
                            rows.get(rows.size() - 1).cell().box().bottom()));
                }
            }
        }
        return found;
    }

    /** A cell and the boxes in it, at least one. */
    private record Row(GridCell cell, List<Box> ink) {

        boolean isOnBothSidesOf(double x) {
            long left = ink.stream().filter(b -> b.centerX() < x).count();
            return left > 0 && left < ink.size();
        }
    }

    /** White space from one x to another. */
    private record Gap(double from, double to) {

        double middle() {
            return (from + to) / 2;
        }

        boolean holds(double x) {
            return x >= from - SHIFT && x <= to + SHIFT;
        }
    }

    private static List<Row> rows(Grid grid, int column, List<Box> ink) {
        return grid.cells().stream()
                .filter(c -> c.column() == column && c.columnSpan() == 1)
                .sorted(Comparator.comparingInt(GridCell::row))
                .map(c -> new Row(
                        c,
                        ink.stream()
                                .filter(b -> c.box().contains(b.centerX(), b.centerY()))
                                .toList()))
                .filter(r -> !r.ink().isEmpty())
                .toList();
    }

    /** The white space between boxes that all rows leave free. */
    private static List<Gap> gaps(List<Row> rows) {
        List<Box> boxes = rows.stream()
                .flatMap(r -> r.ink().stream())
                .sorted(Comparator.comparingDouble(Box::left))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        double right = Double.POSITIVE_INFINITY;
        for (Box box : boxes) {
            if (box.left() - right >= WIDTH) {
                gaps.add(new Gap(right, box.left()));
            }
            right = right == Double.POSITIVE_INFINITY ? box.right() : Math.max(right, box.right());
        }
        return gaps;
    }

    private static boolean parts(List<Row> rows, double x) {
        Stream<Row> both = rows.stream().filter(r -> r.isOnBothSidesOf(x));
        double left = rows.stream()
                .flatMap(r -> r.ink().stream())
                .mapToDouble(Box::left)
                .min()
                .orElse(x);
        return x - left > LABELS
                && rows.get(0).isOnBothSidesOf(x)
                && both.count() >= Math.max(ROWS, MOST * rows.size());
    }

    /** Whether all borders of a grid are borders of the table before, which has more. */
    private static boolean isContinued(Grid grid, List<Double> open) {
        return open.size() > grid.xs().size()
                && grid.xs().stream().allMatch(x -> open.stream().anyMatch(o -> Math.abs(o - x) <= SHIFT));
    }
}
