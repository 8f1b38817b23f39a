package raingan.report.column;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/**
 * The rows of a table that its header takes, and the words that stand over each column in them.
 *
 * @param top the first of them, below a title
 * @param depth how many they are
 */
public record HeaderRows(Table table, int top, int depth) {

    /** Most rows a header has, below a title row. */
    private static final int MOST_ROWS = 3;

    /** Fewest columns that a row counts. */
    private static final int ENOUGH = 2;

    /** The header that would begin at {@code row}. */
    public static HeaderRows at(Table table, int row) {
        int top = row;
        while (top + 1 < table.rows() && isTitle(table, top)) {
            top++;
        }
        return new HeaderRows(table, top, depth(table, top));
    }

    /** One cell over all columns. */
    public static boolean isTitle(Table table, int row) {
        List<Cell> cells = table.row(row);
        return cells.size() == 1 && cells.get(0).columnSpan() == table.columns() && table.columns() > 1;
    }

    /** Rows of the header: as many as its tallest cell, and one more where a heading stands over sub-headings. */
    private static int depth(Table table, int row) {
        int depth = table.row(row).stream().mapToInt(Cell::rowSpan).min().orElse(1);
        int tallest = table.row(row).stream().mapToInt(Cell::rowSpan).max().orElse(1);
        boolean spans = table.row(row).stream().anyMatch(c -> c.columnSpan() > 1);
        if (spans) {
            depth = Math.max(tallest, hasSubHeadings(table, row, row + depth) ? depth + 1 : depth);
        }
        return Math.min(Math.min(depth, MOST_ROWS), table.rows() - row);
    }

    /** Whether the row below has text only under the spanning headings. */
    private static boolean hasSubHeadings(Table table, int top, int row) {
        if (row >= table.rows()) {
            return false;
        }
        boolean under = false;
        for (Cell cell : table.row(row)) {
            boolean spanned =
                    table.cell(top, cell.column()).map(c -> c.columnSpan() > 1).orElse(false);
            if (!cell.isEmpty() && !spanned) {
                return false;
            }
            under |= spanned && !cell.isEmpty();
        }
        return under;
    }

    /** The first row after the header, one that only counts the columns left out. */
    public int end() {
        int row = top + depth;
        List<String> texts = row >= table.rows()
                ? List.of()
                : table.row(row).stream()
                        .map(c -> ThaiNumbers.arabic(c.text().strip()))
                        .toList();
        boolean counts = texts.size() >= ENOUGH
                && IntStream.range(0, texts.size())
                        .allMatch(i -> texts.get(i).matches("[(]?\\s*" + (i + 1) + "\\s*[.)]?"));
        return counts ? row + 1 : row;
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
    List<String> lowest() {
        return IntStream.range(0, table.columns())
                .mapToObj(this::levels)
                .map(levels -> levels.isEmpty() ? "" : levels.get(levels.size() - 1))
                .toList();
    }
}
