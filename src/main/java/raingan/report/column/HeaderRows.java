package raingan.report.column;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import raingan.table.Cell;
import raingan.table.HeaderShape;
import raingan.table.Table;

/**
 * The rows of a table that its header takes, and the words that stand over each column in them.
 *
 * @param top the first of them, below a title
 * @param depth how many they are
 */
public record HeaderRows(Table table, int top, int depth) {

    /** The header that would begin at {@code row}. */
    public static HeaderRows at(Table table, int row) {
        int top = HeaderShape.top(table, row);
        return new HeaderRows(table, top, HeaderShape.depth(table, top));
    }

    /** One cell over all columns. */
    public static boolean isTitle(Table table, int row) {
        return HeaderShape.isTitle(table, row);
    }

    /** The first row after the header, one that only counts the columns left out. */
    public int end() {
        int row = top + depth;
        return HeaderShape.isCount(table, row) ? row + 1 : row;
    }

    /** Whether a cell of the last row begins in this column: one over two columns means the first. */
    boolean opens(int column) {
        return table.cell(top + depth - 1, column)
                .filter(c -> c.column() < column)
                .isEmpty();
    }

    /** The words over a column, the highest first. */
    List<String> levels(int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row = top; row < top + depth; row++) {
            table.cell(row, column).ifPresent(cells::add);
        }
        return cells.stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
    }

    /** The words over each column, from the highest down. */
    public List<String> texts() {
        return IntStream.range(0, table.columns())
                .mapToObj(column -> String.join(" ", levels(column)).strip())
                .toList();
    }

    /** The lowest words over each column. */
    public List<String> lowest() {
        return IntStream.range(0, table.columns())
                .mapToObj(this::levels)
                .map(levels -> levels.isEmpty() ? "" : levels.get(levels.size() - 1))
                .toList();
    }
}
