package raingan.table;

import java.util.List;
import java.util.stream.IntStream;
import raingan.thai.ThaiNumbers;

/** How many rows the header of a table takes, told from the spans of its cells, whatever they say. */
public final class HeaderShape {

    /** Most rows a header has, below a title row. */
    private static final int MOST_ROWS = 3;

    /** Fewest columns that a row counts. */
    private static final int ENOUGH = 2;

    private HeaderShape() {}

    /** One cell over all columns. */
    public static boolean isTitle(Table table, int row) {
        List<Cell> cells = table.row(row);
        return cells.size() == 1 && cells.get(0).columnSpan() == table.columns() && table.columns() > 1;
    }

    /** The first row from {@code row} on that is no title. */
    public static int top(Table table, int row) {
        int top = row;
        while (top + 1 < table.rows() && isTitle(table, top)) {
            top++;
        }
        return top;
    }

    /** Rows of the header: as many as its tallest cell, and one more where a heading stands over sub-headings. */
    public static int depth(Table table, int row) {
        int depth = table.row(row).stream().mapToInt(Cell::rowSpan).min().orElse(1);
        int tallest = table.row(row).stream().mapToInt(Cell::rowSpan).max().orElse(1);
        boolean spans = table.row(row).stream().anyMatch(c -> c.columnSpan() > 1);
        if (spans) {
            depth = Math.max(tallest, hasSubHeadings(table, row, row + depth) ? depth + 1 : depth);
        }
        return Math.min(Math.min(depth, MOST_ROWS), table.rows() - row);
    }

    /** Whether a row only counts the columns. */
    public static boolean isCount(Table table, int row) {
        List<String> texts = row >= table.rows()
                ? List.of()
                : table.row(row).stream()
                        .map(c -> ThaiNumbers.arabic(c.text().strip()))
                        .toList();
        return texts.size() >= ENOUGH
                && IntStream.range(0, texts.size())
                        .allMatch(i -> texts.get(i).matches("[(]?\\s*" + (i + 1) + "\\s*[.)]?"));
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
}
