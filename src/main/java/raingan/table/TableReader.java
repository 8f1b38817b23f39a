package raingan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.geometry.Grid;
import raingan.geometry.GridCell;
import raingan.geometry.Grids;
import raingan.geometry.Ruling;
import raingan.geometry.WhitespaceBorders;
import raingan.page.Page;
import raingan.page.Word;

/** Reads the blocks of one page: tables where rulings form grids or text stands in columns, lines elsewhere. */
public final class TableReader {

    /** Points of the white space between two tables whose rules a reader of scans may take for one. */
    private static final double SPACE = 15;

    private TableReader() {}

    /**
     * The blocks of a page from top to bottom.
     *
     * @param open the column borders in points of a table that ends the page before, which may go on here without
     *     rulings; empty when there is none
     * @param ahead the column borders in points of a table that begins the next page, which may begin here; or none
     */
    static List<Block> read(Page page, List<Double> open, List<Double> ahead) {
        List<Box> ink = page.words().stream().map(Word::box).toList();
        DrawnMarks marks = new DrawnMarks(page);
        List<Grid> ruled = drawn(page.rulings(), ink, open);
        List<Ruling> borders = marks.borders(tables(ruled));
        List<Grid> drawn = borders.equals(page.rulings()) ? ruled : drawn(borders, ink, open);
        List<Grid> grids = tables(drawn);
        int number = page.ref().number();
        List<Positioned> blocks = new ArrayList<>();
        List<Word> free = new ArrayList<>(page.words());
        for (Grid grid : grids) {
            List<Word> inside = free.stream().filter(w -> isIn(w, grid.box())).toList();
            free.removeIf(w -> isIn(w, grid.box()));
            List<Grid> parts = apart(grid, inside);
            for (int i = 0; i < parts.size(); i++) {
                int own = i;
                List<Word> words =
                        inside.stream().filter(w -> home(w, parts) == own).toList();
                blocks.add(new Positioned(
                        parts.get(i).box().top(),
                        new Block.Tabular(table(number, parts.get(i), words, marks), List.of())));
            }
        }
        framed(page, Frames.rows(frames(drawn), page.width()), free, blocks);
        for (RuledForms.Found form : RuledForms.of(number, page.width(), across(page), free, open)) {
            free.removeAll(form.words());
            blocks.add(new Positioned(form.top(), new Block.Tabular(form.table(), List.of())));
        }
        List<Ruling> bands = new ArrayList<>(page.rulings());
        bands.removeIf(r -> !r.isHorizontal() && drawn.stream().anyMatch(g -> isIn(r, g.box())));
        bands.addAll(ShadedRows.edges(page));
        bands.addAll(ShadedRows.borders(page));
        AlignedTables.split(Line.of(number, free), bands, open, ahead)
                .forEach(b -> blocks.add(new Positioned(top(b), marks.on(b))));
        return blocks.stream()
                .sorted(Comparator.comparingDouble(Positioned::top))
                .map(Positioned::block)
                .toList();
    }

    /** Takes the words of frames that stand beside one another out of the free ones, frame by frame. */
    private static void framed(Page page, List<List<Box>> rows, List<Word> free, List<Positioned> blocks) {
        for (List<Box> row : rows) {
            double top = row.stream().mapToDouble(Box::top).min().orElse(0);
            for (Box frame : row) {
                List<Word> inside = free.stream().filter(w -> isIn(w, frame)).toList();
                free.removeIf(w -> isIn(w, frame));
                Line.of(page.ref().number(), inside)
                        .forEach(l -> blocks.add(new Positioned(top, new Block.Text(l, Block.Role.BODY))));
            }
        }
    }

    /** Everything that rulings draw, be it with borders that white space completes. */
    private static List<Grid> drawn(List<Ruling> rulings, List<Box> ink, List<Double> open) {
        return Grids.of(WhitespaceBorders.complete(rulings, ink, open));
    }

    /** What is drawn around text and is no table. */
    private static List<Box> frames(List<Grid> drawn) {
        return drawn.stream().filter(g -> !isTable(g)).map(Grid::box).toList();
    }

    private static List<Grid> tables(List<Grid> drawn) {
        return drawn.stream().filter(TableReader::isTable).toList();
    }

    /** Index of the part that holds the largest share of a word, which may lean over its border. */
    private static int home(Word word, List<Grid> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .max(Comparator.comparingDouble(
                        i -> word.box().shareIn(parts.get(i).box())))
                .orElseThrow();
    }

    /** The tables of a grid: the rules of two that stand close may touch in a scan. */
    private static List<Grid> apart(Grid grid, List<Word> words) {
        List<Grid> parts = new ArrayList<>();
        int first = 0;
        for (int row = 0; row < grid.rows(); row++) {
            if (isSpace(grid, row, words)) {
                addPart(grid, first, row, parts);
                first = row + 1;
            }
        }
        addPart(grid, first, grid.rows(), parts);
        return parts;
    }

    private static void addPart(Grid grid, int first, int end, List<Grid> parts) {
        if (end > first) {
            parts.add(grid.rows(first, end).compact());
        }
    }

    /** Whether a row is too low for text and holds none, from the left border to the right. */
    private static boolean isSpace(Grid grid, int row, List<Word> words) {
        double top = grid.ys().get(row);
        double bottom = grid.ys().get(row + 1);
        return bottom - top <= SPACE
                && grid.cells().stream()
                        .filter(c -> c.row() <= row && row < c.row() + c.rowSpan())
                        .allMatch(c -> c.rowSpan() == 1)
                && words.stream()
                        .noneMatch(w -> w.box().centerY() > top && w.box().centerY() < bottom);
    }

    /** The column borders in points of the table that ends a page; empty when something else does. */
    static List<Double> openColumns(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Tabular last) {
                return columns(last.table());
            }
            if (!Furniture.isPageNumber(((Block.Text) blocks.get(i)).line())) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The column borders in points of the table that begins a page; empty when something else does. */
    static List<Double> firstColumns(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Tabular first) {
                return columns(first.table());
            }
            if (!Furniture.isPageNumber(((Block.Text) block).line())) {
                return List.of();
            }
        }
        return List.of();
    }

    private static List<Double> columns(Table table) {
        return Box.around(table.cells().stream()
                        .flatMap(c -> c.parts().stream())
                        .map(Cell.Part::box)
                        .toList())
                .map(box -> table.edges().stream()
                        .map(e -> box.left() + e * box.width())
                        .toList())
                .orElse(List.of());
    }

    private static List<Ruling> across(Page page) {
        return page.rulings().stream().filter(Ruling::isHorizontal).toList();
    }

    private record Positioned(double top, Block block) {}

    private static double top(Block block) {
        if (block instanceof Block.Text text) {
            return text.line().box().top();
        }
        return ((Block.Tabular) block)
                .table().cells().stream()
                        .flatMap(c -> c.parts().stream())
                        .mapToDouble(p -> p.box().top())
                        .min()
                        .orElse(0);
    }

    /** A frame around text is no table. */
    private static boolean isTable(Grid grid) {
        return grid.columns() > 1 && grid.cells().size() > 1;
    }

    private static boolean isIn(Word word, Box box) {
        return box.contains(word.box().centerX(), word.box().centerY());
    }

    private static boolean isIn(Ruling ruling, Box box) {
        return box.grow(1).contains(ruling.box().centerX(), ruling.box().centerY());
    }

    private static Table table(int page, Grid grid, List<Word> words, DrawnMarks marks) {
        List<List<Word>> contents = new ArrayList<>();
        grid.cells().forEach(c -> contents.add(new ArrayList<>()));
        for (Word word : words) {
            cellOf(word, grid).ifPresent(i -> contents.get(i).add(word));
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            GridCell c = grid.cells().get(i);
            boolean marked = contents.get(i).isEmpty() && marks.in(c, grid);
            Cell.Part part = new Cell.Part(page, c.box(), Line.of(page, contents.get(i)), marked);
            cells.add(new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), List.of(part)));
        }
        double left = grid.box().left();
        double width = grid.box().width();
        List<Double> edges = grid.xs().stream().map(x -> (x - left) / width).toList();
        return new Table(edges, grid.rows(), cells, List.of());
    }

    /** The cell that holds the largest share of a word: words of a scan lean over borders. */
    private static Optional<Integer> cellOf(Word word, Grid grid) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < grid.cells().size(); i++) {
            double share = word.box().shareIn(grid.cells().get(i).box());
            if (share > most) {
                most = share;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
