package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.geometry.Grid;
import raingan.geometry.GridCell;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.Shade;

/** What is drawn into blank cells instead of written: a colour that fills them, a line or an arrow through them. */
final class DrawnMarks {

    /** Share of a cell that a colour must cover: fills stop short of borders. */
    private static final double FILLED = 0.7;

    /** Share of the width of a cell that a line must run through: an arrow may begin in the middle of a month. */
    private static final double CROSSED = 0.4;

    /** Points from the upper and lower border within which a line is the border itself. */
    private static final double BORDER = 4;

    /** Points by which the pieces of a border differ. */
    private static final double SAME = 3.5;

    private final Page page;

    DrawnMarks(Page page) {
        this.page = page;
    }

    /** The rulings of the page without the lines that only run through blank cells of these grids and part no text. */
    List<Ruling> borders(List<Grid> grids) {
        List<Ruling> borders = new ArrayList<>(page.rulings());
        for (Grid grid : grids) {
            Set<GridCell> filled =
                    grid.cells().stream().filter(c -> hasWords(c.box())).collect(Collectors.toSet());
            IntStream.range(1, grid.rows())
                    .filter(row -> runsThrough(grid, row, filled))
                    .forEach(row -> borders.removeIf(r -> r.isHorizontal()
                            && Math.abs(r.position() - grid.ys().get(row)) <= SAME
                            && r.start() >= grid.box().left() - SAME
                            && r.end() <= grid.box().right() + SAME));
        }
        return borders;
    }

    /** Whether only blank cells end or begin at the upper border of a row, beside one with words that goes on. */
    private static boolean runsThrough(Grid grid, int row, Set<GridCell> filled) {
        return grid.cells().stream()
                        .filter(c -> c.row() == row || c.row() + c.rowSpan() == row)
                        .noneMatch(filled::contains)
                && filled.stream().anyMatch(c -> c.row() < row && row < c.row() + c.rowSpan());
    }

    /** Whether something is drawn into a blank cell that is not drawn behind the words beside it. */
    boolean in(GridCell cell, Grid grid) {
        return isMarked(
                cell.box(),
                grid.cells().stream()
                        .filter(c -> c.row() < cell.row() + cell.rowSpan() && cell.row() < c.row() + c.rowSpan())
                        .map(GridCell::box));
    }

    /** A block with its blank cells marked into which something is drawn. */
    Block on(Block block) {
        if (!(block instanceof Block.Tabular tabular)) {
            return block;
        }
        Table table = tabular.table();
        List<Cell> cells = table.cells().stream()
                .map(c -> c.isEmpty() && isMarked(box(c), beside(c, table)) ? marked(c) : c)
                .toList();
        return new Block.Tabular(
                new Table(table.edges(), table.rows(), cells, table.doubtfulRows()), tabular.repeatedHeaders());
    }

    private static Stream<Box> beside(Cell cell, Table table) {
        return table.cells().stream()
                .filter(c -> c.row() < cell.row() + cell.rowSpan() && cell.row() < c.row() + c.rowSpan())
                .map(DrawnMarks::box);
    }

    private static Box box(Cell cell) {
        return cell.parts().get(0).box();
    }

    private static Cell marked(Cell cell) {
        Cell.Part part = cell.parts().get(0);
        return new Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                List.of(new Cell.Part(part.page(), part.box(), part.lines(), true)));
    }

    private boolean isMarked(Box cell, Stream<Box> row) {
        return isCrossed(cell) || isFilled(cell, row.filter(this::hasWords).toList());
    }

    private boolean isCrossed(Box box) {
        return page.rulings().stream()
                .filter(r ->
                        r.isHorizontal() && r.position() > box.top() + BORDER && r.position() < box.bottom() - BORDER)
                .anyMatch(
                        r -> Math.min(r.end(), box.right()) - Math.max(r.start(), box.left()) >= CROSSED * box.width());
    }

    private boolean isFilled(Box cell, List<Box> beside) {
        List<Integer> colours = colours(cell);
        if (colours.isEmpty() || beside.isEmpty()) {
            return false;
        }
        int last = colours.get(colours.size() - 1);
        return beside.stream().noneMatch(b -> colours(b).contains(last));
    }

    /** The colours that fill a box, in drawing order. */
    private List<Integer> colours(Box box) {
        return page.shades().stream()
                .map(Shade::rgb)
                .distinct()
                .filter(rgb -> covered(box, rgb) >= FILLED * box.width() * box.height())
                .toList();
    }

    private double covered(Box box, int rgb) {
        return page.shades().stream()
                .filter(s -> s.rgb() == rgb)
                .flatMap(s -> s.box().intersection(box).stream())
                .mapToDouble(b -> b.width() * b.height())
                .sum();
    }

    private boolean hasWords(Box box) {
        return page.words().stream()
                .anyMatch(w -> box.contains(w.box().centerX(), w.box().centerY()));
    }
}
