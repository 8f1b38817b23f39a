package raingan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.page.Word;

/**
 * The cells of one row of an aligned table. Words over several columns make a cell that spans them where nothing else
 * stands in these; below those of a header stand the headings of each column, in a row of their own.
 */
final class AlignedCells {

    private final List<Double> xs;
    private final int page;
    private final Box band;
    private final boolean header;

    private AlignedCells(List<Double> xs, int page, Box band, boolean header) {
        this.xs = xs;
        this.page = page;
        this.band = band;
        this.header = header;
    }

    /**
     * The cells of a row.
     *
     * @param lines those of the row, at least one
     * @param row its index
     * @param header whether it heads the table: its words may stand over columns that they do not reach
     */
    static List<Cell> of(List<Line> lines, int row, List<Double> xs, boolean header) {
        Box band = Box.around(lines.stream().map(Line::box).toList()).orElseThrow();
        AlignedCells cells = new AlignedCells(xs, lines.get(0).page(), band, header);
        int last = xs.size() - 2;
        return isBand(lines, xs)
                ? List.of(cells.cell(lines, row, 1, new Span(0, last)))
                : cells.level(lines, row, new Span(0, last)).stream()
                        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                        .toList();
    }

    /** Columns from the first to the last. */
    record Span(int first, int last) {

        boolean isWide() {
            return last > first;
        }

        boolean holds(Span other) {
            return other.first >= first && other.last <= last;
        }
    }

    /** Whether one run of words over several columns, from the first on, is all there is. */
    private static boolean isBand(List<Line> lines, List<Double> xs) {
        Box box = lines.get(0).box();
        return lines.size() == 1
                && LineWitness.runs(lines.get(0)) == 1
                && box.left() < xs.get(1)
                && box.right() > xs.get(1) + LineWitness.LEAN;
    }

    /** The cells of these lines in some columns, from a row on. */
    private List<Cell> level(List<Line> lines, int row, Span columns) {
        Map<Word, Span> centred = header ? CentredHeadings.spans(lines, xs) : Map.of();
        List<List<Cell>> parts = new ArrayList<>();
        for (Span group : groups(lines, columns, centred)) {
            List<Line> own = only(lines, w -> group.holds(span(w, centred)));
            List<Line> over = own.isEmpty()
                    ? own
                    : only(own.subList(0, 1), w -> span(w, centred).isWide());
            List<Line> under =
                    only(own, w -> over.stream().noneMatch(l -> l.words().contains(w)));
            if (header && group.isWide() && !over.isEmpty() && !under.isEmpty()) {
                List<Cell> part = new ArrayList<>(List.of(cell(over, row, 1, group)));
                part.addAll(level(under, row + 1, group));
                parts.add(part);
            } else if (group.isWide() && !under.isEmpty()) {
                IntStream.rangeClosed(group.first(), group.last())
                        .forEach(c -> parts.add(
                                List.of(cell(only(own, w -> span(w, centred).first() == c), row, 1, new Span(c, c)))));
            } else {
                parts.add(List.of(cell(own, row, 1, group)));
            }
        }
        return even(parts);
    }

    private List<Line> only(List<Line> lines, Predicate<Word> chosen) {
        return lines.stream()
                .map(l -> l.words().stream().filter(chosen).toList())
                .filter(w -> !w.isEmpty())
                .map(w -> new Line(page, w))
                .toList();
    }

    /** The parts side by side, each drawn out to the height of the tallest. */
    private static List<Cell> even(List<List<Cell>> parts) {
        int bottom = parts.stream().mapToInt(AlignedCells::bottom).max().orElse(0);
        return parts.stream()
                .flatMap(p -> p.stream()
                        .map(c -> c.row() + c.rowSpan() < bottom(p)
                                ? c
                                : c.at(c.row(), c.column(), bottom - c.row(), c.columnSpan())))
                .toList();
    }

    private static int bottom(List<Cell> cells) {
        return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
    }

    private Span span(Word word, Map<Word, Span> centred) {
        return centred.getOrDefault(
                word, new Span(AlignedRows.firstColumn(word, xs), AlignedRows.lastColumn(word, xs)));
    }

    /** The columns that words reach over together, from left to right. */
    private List<Span> groups(List<Line> lines, Span columns, Map<Word, Span> centred) {
        int[] end = IntStream.range(0, xs.size() - 1).toArray();
        lines.stream()
                .flatMap(l -> l.words().stream())
                .map(w -> span(w, centred))
                .forEach(s -> {
                    end[s.first()] = Math.max(end[s.first()], s.last());
                });
        List<Span> groups = new ArrayList<>();
        for (int c = columns.first();
                c <= columns.last();
                c = groups.get(groups.size() - 1).last() + 1) {
            int last = end[c];
            for (int inner = c; inner <= last; inner++) {
                last = Math.max(last, end[inner]);
            }
            groups.add(new Span(c, Math.min(last, columns.last())));
        }
        return groups;
    }

    private Cell cell(List<Line> lines, int row, int rowSpan, Span columns) {
        Box box = new Box(xs.get(columns.first()), band.top(), xs.get(columns.last() + 1), band.bottom());
        return new Cell(
                row,
                columns.first(),
                rowSpan,
                columns.last() - columns.first() + 1,
                List.of(new Cell.Part(page, box, lines)));
    }
}
