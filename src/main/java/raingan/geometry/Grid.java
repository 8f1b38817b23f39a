package raingan.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cells that crossing rulings enclose: points, origin top-left, y down.
 *
 * @param xs the column borders from left to right, one more than there are columns
 * @param ys the row borders from top to bottom, one more than there are rows
 * @param cells row by row, from left to right; together they cover the grid without overlap
 */
public record Grid(List<Double> xs, List<Double> ys, List<GridCell> cells) {

    public Grid {
        if (xs.size() < 2 || ys.size() < 2) {
            throw new IllegalArgumentException("A grid has at least one row and one column");
        }
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        cells = List.copyOf(cells);
    }

    /** The borders and edges with which neighbouring fields are joined to cells. */
    static Grid of(List<Double> xs, List<Double> ys, Edges edges) {
        var cells = new ArrayList<GridCell>();
        boolean[][] taken = new boolean[ys.size() - 1][xs.size() - 1];
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(xs, ys, edges, taken, row, column));
                }
            }
        }
        return new Grid(xs, ys, cells);
    }

    private static GridCell cell(
            List<Double> xs, List<Double> ys, Edges edges, boolean[][] taken, int row, int column) {
        int right = column + 1;
        int bottom = row + 1;
        for (boolean grown = true; grown; ) {
            grown = false;
            while (right < taken[row].length
                    && open(taken, row, bottom, right, right + 1)
                    && opensRight(edges, row, bottom, right)) {
                right++;
                grown = true;
            }
            while (bottom < taken.length
                    && open(taken, bottom, bottom + 1, column, right)
                    && opensDown(edges, column, right, bottom)) {
                bottom++;
                grown = true;
            }
        }
        for (int r = row; r < bottom; r++) {
            for (int c = column; c < right; c++) {
                taken[r][c] = true;
            }
        }
        Box box = new Box(xs.get(column), ys.get(row), xs.get(right), ys.get(bottom));
        return new GridCell(box, row, column, bottom - row, right - column);
    }

    private static boolean open(boolean[][] taken, int top, int bottom, int left, int right) {
        for (int r = top; r < bottom; r++) {
            for (int c = left; c < right; c++) {
                if (taken[r][c]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean opensRight(Edges edges, int top, int bottom, int border) {
        for (int r = top; r < bottom; r++) {
            if (edges.left(r, border)) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensDown(Edges edges, int left, int right, int border) {
        for (int c = left; c < right; c++) {
            if (edges.top(border, c)) {
                return false;
            }
        }
        return true;
    }

    /** The rows from {@code first} up to {@code end}; no cell may reach over these borders. */
    public Grid rows(int first, int end) {
        List<GridCell> own = cells.stream()
                .filter(c -> c.row() >= first && c.row() < end)
                .map(c -> new GridCell(c.box(), c.row() - first, c.column(), c.rowSpan(), c.columnSpan()))
                .toList();
        return new Grid(xs, ys.subList(first, end + 1), own);
    }

    /** The same cells without the borders at which none ends: what drew them was no border anywhere. */
    public Grid compact() {
        List<Integer> columns = starts(cells.stream().map(GridCell::column));
        List<Integer> rows = starts(cells.stream().map(GridCell::row));
        List<GridCell> moved = cells.stream()
                .map(c -> new GridCell(
                        c.box(),
                        rows.indexOf(c.row()),
                        columns.indexOf(c.column()),
                        between(rows, c.row(), c.row() + c.rowSpan()),
                        between(columns, c.column(), c.column() + c.columnSpan())))
                .toList();
        return new Grid(kept(xs, columns), kept(ys, rows), moved);
    }

    private static List<Integer> starts(Stream<Integer> indices) {
        return indices.distinct().sorted().toList();
    }

    private static int between(List<Integer> starts, int from, int to) {
        return (int) starts.stream().filter(s -> s >= from && s < to).count();
    }

    private static List<Double> kept(List<Double> borders, List<Integer> starts) {
        List<Double> kept = new ArrayList<>();
        starts.forEach(s -> kept.add(borders.get(s)));
        kept.add(borders.get(borders.size() - 1));
        return kept;
    }

    public int rows() {
        return ys.size() - 1;
    }

    public int columns() {
        return xs.size() - 1;
    }

    /** The rectangle that the grid covers. */
    public Box box() {
        return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
    }

    /** Which borders are drawn. */
    interface Edges {

        /** Whether the left border of the field at {@code row}, {@code column} is drawn. */
        boolean left(int row, int column);

        /** Whether the top border of the field at {@code row}, {@code column} is drawn. */
        boolean top(int row, int column);
    }
}
