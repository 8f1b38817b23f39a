package raingan.report.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;

/** Parts a header from the row below it that no rule sets off: its shade did so on paper. */
final class GluedHeader {

    /** Share of the cells of the first row that must open with words known as headings. */
    private static final double MOST = 0.6;

    /** Fewest columns of such a table. */
    private static final int ENOUGH = 3;

    /** Most lines of a heading. */
    private static final int LINES = 3;

    private GluedHeader() {}

    /** The table with its header in a row of its own; the table itself where its first row is one row. */
    static Table parted(Table table) {
        List<Cell> first = table.row(0);
        boolean may = table.rows() > 1
                && first.size() >= ENOUGH
                && first.stream()
                        .allMatch(c -> c.rowSpan() == 1
                                && c.columnSpan() == 1
                                && c.lines().size() > 1);
        if (!may) {
            return table;
        }
        List<Double> bottoms = first.stream().flatMap(c -> bottom(c).stream()).toList();
        if (bottoms.size() < MOST * first.size()) {
            return table;
        }
        double band = bottoms.stream().mapToDouble(b -> b).max().orElse(0);
        boolean whole = first.stream().allMatch(c -> above(c, band) > 0 && above(c, band) < lines(c).size());
        return whole && first.stream().anyMatch(c -> isContent(below(c, band))) ? parted(table, first, band) : table;
    }

    /** Whether words can be no part of a heading: a time, a unit, steps, a score, an indicator. */
    private static boolean isContent(String text) {
        return CellContent.isSteps(text)
                || CellContent.isPeriod(text)
                || CellContent.isOwner(text)
                || CellContent.isScore(text)
                || CellContent.isIndicator(text);
    }

    private static String below(Cell cell, double band) {
        List<Line> lines = lines(cell);
        return lines.subList(above(cell, band), lines.size()).stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static Table parted(Table table, List<Cell> first, double band) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : first) {
            List<Line> lines = lines(cell);
            int label = above(cell, band);
            LabelledCell halves =
                    LabelledCell.parted(cell, lines.subList(0, label), lines.subList(label, lines.size()));
            cells.add(halves.label());
            cells.add(halves.text().at(1, cell.column(), 1, 1));
        }
        table.cells().stream()
                .filter(c -> c.row() > 0)
                .forEach(c -> cells.add(c.at(c.row() + 1, c.column(), c.rowSpan(), c.columnSpan())));
        return new Table(
                table.edges(),
                table.rows() + 1,
                cells,
                table.doubtfulRows().stream().map(row -> row + 1).toList());
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }

    private static List<Line> lines(Cell cell) {
        return cell.parts().get(0).lines();
    }

    private static int above(Cell cell, double band) {
        return (int) lines(cell).stream().filter(l -> l.box().centerY() <= band).count();
    }

    /** Where the heading ends with which a cell opens and goes on with something else, in points. */
    private static Optional<Double> bottom(Cell cell) {
        List<Line> lines = lines(cell);
        boolean whole = LabelledCell.isLabel(cell.text());
        return IntStream.range(1, Math.min(LINES + 1, lines.size()))
                .filter(n -> {
                    String heading = joined(lines.subList(0, n));
                    return isContent(joined(lines.subList(n, lines.size())))
                            ? HeadingMatcher.isSure(heading)
                            : !whole && LabelledCell.isLabel(heading);
                })
                .boxed()
                .reduce((few, many) -> many)
                .map(n -> lines.get(n - 1).box().bottom());
    }
}
