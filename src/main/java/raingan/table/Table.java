package raingan.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table: cells that cover rows and columns without overlap. One that runs over pages is one table.
 *
 * @param edges the column borders, as shares (0–1) of its width from the left
 * @param rows number of rows
 * @param cells row by row, from left to right
 * @param doubtfulRows rows joined over a page break on weak evidence
 */
public record Table(List<Double> edges, int rows, List<Cell> cells, List<Integer> doubtfulRows) {

    public Table {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
        doubtfulRows = List.copyOf(doubtfulRows);
    }

    public int columns() {
        return edges.size() - 1;
    }

    /** Whether the columns of both stand alike. */
    public boolean hasColumnsOf(Table other) {
        return columns() == other.columns()
                && Columns.union(edges, other.edges()).isPresent();
    }

    /** The cell that covers this field. */
    public Optional<Cell> cell(int row, int column) {
        return cells.stream().filter(c -> c.covers(row, column)).findFirst();
    }

    /** The table with rows and columns exchanged: a form whose headings stand in the first column. */
    public Table transposed() {
        List<Double> even =
                IntStream.rangeClosed(0, rows).mapToObj(i -> (double) i / rows).toList();
        List<Cell> turned = cells.stream()
                .map(c -> c.at(c.column(), c.row(), c.columnSpan(), c.rowSpan()))
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
        return new Table(even, columns(), turned, List.of());
    }

    /** The columns {@code from} to {@code end}, the latter excluded; a cell that runs into them belongs to them. */
    public Table part(int from, int end) {
        double left = edges.get(from);
        double width = edges.get(end) - left;
        List<Double> own = edges.subList(from, end + 1).stream()
                .map(e -> (e - left) / width)
                .toList();
        List<Cell> inside = cells.stream()
                .filter(c -> c.column() + c.columnSpan() > from && c.column() + c.columnSpan() <= end)
                .map(c -> {
                    int column = Math.max(c.column(), from);
                    return c.at(c.row(), column - from, c.rowSpan(), c.column() + c.columnSpan() - column);
                })
                .toList();
        return new Table(own, rows, inside, doubtfulRows);
    }

    /** The cells that begin in this row, from left to right. */
    public List<Cell> row(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }

    /** The text that begins in this row: for matching, not for export. */
    public String rowText(int row) {
        return row(row).stream()
                .map(Cell::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The text of the cell over this place, empty where there is none. */
    public String text(int row, int column) {
        return cell(row, column).map(Cell::text).orElse("").strip();
    }

    /** First page it stands on. */
    public int firstPage() {
        return pages().min().orElse(0);
    }

    /** Last page it stands on. */
    public int lastPage() {
        return pages().max().orElse(0);
    }

    /** The page on which a row begins. */
    public OptionalInt pageOfRow(int row) {
        return row(row).stream()
                .flatMap(c -> c.parts().stream())
                .mapToInt(Cell.Part::page)
                .min();
    }

    private IntStream pages() {
        return cells.stream().flatMap(c -> c.parts().stream()).mapToInt(Cell.Part::page);
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
