package raingan.report.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/** Parts the cells of a table of numbers in which no rule parts its rows or its columns. */
final class GluedCells {

    /** Rows in which a cell must hold several numbers side by side. */
    private static final int ENOUGH = 3;

    /** Pages lie one below the other, points. */
    private static final double PAGE = 10_000;

    private GluedCells() {}

    /** The table with a row for each score where several stand in one cell, one below the other. */
    static Table rows(Table table) {
        List<Cell> cells = new ArrayList<>();
        int added = 0;
        for (int row = 0; row < table.rows(); row++) {
            List<Double> borders = borders(table, row);
            for (Cell cell : table.row(row)) {
                cells.addAll(below(cell, row + added, borders));
            }
            added += borders.size();
        }
        return added == 0 ? table : new Table(table.edges(), table.rows() + added, cells, List.of());
    }

    /** Where the rows part that one row is made of, from top to bottom; none for a row that is one. */
    private static List<Double> borders(Table table, int row) {
        List<Double> lines = table.row(row).stream()
                .filter(c -> numbers(c) > 1)
                .max(Comparator.comparingLong(GluedCells::numbers))
                .map(c -> c.lines().stream().map(GluedCells::y).toList())
                .orElse(List.of());
        return IntStream.range(1, lines.size())
                .mapToObj(i -> (lines.get(i - 1) + lines.get(i)) / 2)
                .toList();
    }

    private static long numbers(Cell cell) {
        return cell.lines().stream().filter(GluedCells::isScore).count();
    }

    private static boolean isScore(Line line) {
        return ThaiNumbers.decimal(line.text()).filter(v -> v.scale() > 0).isPresent();
    }

    private static double y(Line line) {
        return line.page() * PAGE + line.box().centerY();
    }

    private static List<Cell> below(Cell cell, int row, List<Double> borders) {
        if (borders.isEmpty()) {
            return List.of(cell.at(row, cell.column(), cell.rowSpan(), cell.columnSpan()));
        }
        TreeMap<Integer, List<Line>> bands = cell.lines().stream()
                .collect(Collectors.groupingBy(l -> band(y(l), borders), TreeMap::new, Collectors.toList()));
        return bands.entrySet().stream()
                .map(e -> cell(e.getValue(), row + e.getKey(), cell.column(), cell.columnSpan()))
                .toList();
    }

    private static int band(double at, List<Double> borders) {
        return (int) borders.stream().filter(b -> b <= at).count();
    }

    private static Cell cell(List<Line> lines, int row, int column, int columnSpan) {
        List<Cell.Part> parts = lines.stream()
                .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Cell.Part(
                        e.getKey(),
                        Box.around(e.getValue().stream().map(Line::box).toList())
                                .orElseThrow(),
                        e.getValue()))
                .toList();
        return new Cell(row, column, 1, columnSpan, parts);
    }

    /** The table with a column for each number where several stand side by side in one cell. */
    static Table columns(Table table) {
        for (int column = table.columns() - 1; column >= 0; column--) {
            List<Double> borders = borders(table.cells(), column);
            if (!borders.isEmpty()) {
                return columns(parted(table, column, borders));
            }
        }
        return table;
    }

    /** Where a column parts, points from the left of the page; as often as many of its cells hold things side by side. */
    private static List<Double> borders(List<Cell> cells, int column) {
        List<List<Box>> lines = cells.stream()
                .filter(c -> c.column() == column && c.columnSpan() == 1)
                .map(GluedCells::sideBySide)
                .filter(boxes -> boxes.size() > 1)
                .toList();
        int most = lines.stream()
                .collect(Collectors.groupingBy(List::size, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() >= ENOUGH)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(1);
        List<List<Box>> alike = lines.stream().filter(l -> l.size() == most).toList();
        return IntStream.range(1, most)
                .mapToObj(i -> (alike.stream()
                                        .mapToDouble(l -> l.get(i - 1).right())
                                        .max()
                                        .orElseThrow()
                                + alike.stream()
                                        .mapToDouble(l -> l.get(i).left())
                                        .min()
                                        .orElseThrow())
                        / 2)
                .toList();
    }

    /**
     * The places of what stands side by side in the line of a cell that ends in scores: the words before them, if any, and
     * each score.
     */
    private static List<Box> sideBySide(Cell cell) {
        return cell.lines().stream()
                .map(GluedCells::sideBySide)
                .filter(boxes -> boxes.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Box> sideBySide(Line line) {
        List<List<Word>> tokens = new ArrayList<>();
        for (Word word : line.words()) {
            if (word.spaced() || tokens.isEmpty()) {
                tokens.add(new ArrayList<>());
            }
            tokens.get(tokens.size() - 1).add(word);
        }
        List<Line> parts = tokens.stream().map(t -> new Line(line.page(), t)).toList();
        int first = parts.size();
        while (first > 0 && isScore(parts.get(first - 1))) {
            first--;
        }
        List<Box> boxes = new ArrayList<>();
        Box.around(parts.subList(0, first).stream().map(Line::box).toList()).ifPresent(boxes::add);
        parts.subList(first, parts.size()).forEach(p -> boxes.add(p.box()));
        return first == parts.size() ? List.of() : boxes;
    }

    private static Table parted(Table table, int column, List<Double> borders) {
        int more = borders.size();
        List<Cell> cells = table.cells().stream()
                .flatMap(c -> c.column() + c.columnSpan() <= column
                        ? Stream.of(c)
                        : c.column() > column
                                ? Stream.of(c.at(c.row(), c.column() + more, c.rowSpan(), c.columnSpan()))
                                : c.columnSpan() > 1
                                        ? Stream.of(c.at(c.row(), c.column(), c.rowSpan(), c.columnSpan() + more))
                                        : beside(c, borders))
                .toList();
        double left = table.edges().get(column);
        double right = table.edges().get(column + 1);
        List<Double> edges = DoubleStream.concat(
                        DoubleStream.concat(
                                table.edges().stream().mapToDouble(e -> e).limit(column + 1L),
                                IntStream.rangeClosed(1, more)
                                        .mapToDouble(i -> left + (right - left) * i / (more + 1))),
                        table.edges().stream().mapToDouble(e -> e).skip(column + 1L))
                .boxed()
                .toList();
        return new Table(edges, table.rows(), cells, table.doubtfulRows());
    }

    /** The words of a cell, each in the column in which it stands. */
    private static Stream<Cell> beside(Cell cell, List<Double> borders) {
        TreeMap<Integer, List<Line>> columns = new TreeMap<>();
        for (Line line : cell.lines()) {
            line.words().stream()
                    .collect(Collectors.groupingBy(
                            w -> band(w.box().centerX(), borders), TreeMap::new, Collectors.toList()))
                    .forEach((at, words) ->
                            columns.computeIfAbsent(at, a -> new ArrayList<>()).add(new Line(line.page(), words)));
        }
        return columns.entrySet().stream()
                .map(e -> cell(e.getValue(), cell.row(), cell.column() + e.getKey(), 1))
                .map(c -> c.at(c.row(), c.column(), cell.rowSpan(), 1));
    }
}
