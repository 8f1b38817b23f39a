package raingan.report.column;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Cell;
import raingan.table.Table;

/** The texts under a heading, and what most of them are. */
final class ColumnCells {

    /** Share of the filled cells that must speak for a meaning: one cell in three may be odd. */
    private static final double MOST = 0.65;

    /** Share of the cells that prove what a column is: one in four may be odd. */
    private static final double NEARLY_ALL = 0.75;

    /** Filled cells without which there is no evidence. */
    private static final int FEWEST = 2;

    private ColumnCells() {}

    /** The cells of a column that are of its width, from top to bottom. */
    static Set<Cell> own(Table table, int firstRow, int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row = firstRow; row < table.rows(); row++) {
            table.cell(row, column).filter(c -> c.columnSpan() == 1).ifPresent(cells::add);
        }
        return cells;
    }

    /** The texts of these cells that are filled. */
    static List<String> of(Table table, int firstRow, int column) {
        return own(table, firstRow, column).stream()
                .map(Cell::text)
                .filter(t -> !t.isBlank())
                .toList();
    }

    /** Whether the cells prove what {@code are} says of one, whatever stands in the odd one. */
    static boolean nearlyAll(List<String> cells, Predicate<String> are) {
        double odd = (1 - NEARLY_ALL) * cells.size();
        return !cells.isEmpty()
                && cells.stream().filter(are.negate()).limit((long) odd + 1).count() <= odd;
    }

    /** The column of texts whose heading says nothing, the last before the steps rather than a further one, or -1. */
    static int unnamed(Table table, HeaderMap header) {
        List<Integer> columns = IntStream.range(0, table.columns())
                .filter(c -> header.headings().get(c) == ColumnRole.OTHER)
                .filter(c -> HeadingMatcher.scores(header.texts().get(c)).getOrDefault(ColumnRole.OTHER, 0.0)
                        < HeaderReader.UNDERSTOOD)
                .filter(c -> most(of(table, header.firstRow(), c), CellContent::isText))
                .boxed()
                .toList();
        return columns.stream()
                .filter(c -> c < header.headings().indexOf(ColumnRole.METHOD))
                .reduce((left, right) -> right)
                .or(() -> columns.stream().findFirst())
                .orElse(-1);
    }

    /** Whether the cells of a column are no lists of steps. */
    static boolean isUnlisted(Table table, int firstRow, int column) {
        return !most(of(table, firstRow, column), CellContent::isSteps);
    }

    private static boolean most(List<String> cells, Predicate<String> speaks) {
        long speaking = cells.stream().filter(speaks).count();
        return speaking >= FEWEST && speaking >= MOST * cells.size();
    }
}
