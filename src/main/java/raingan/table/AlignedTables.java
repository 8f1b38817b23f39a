package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Word;

/** Finds tables whose columns only white space parts: without rulings, or with horizontal ones alone. */
final class AlignedTables {

    /** Fewest columns: two aligned columns also occur in letterheads and signatures. */
    private static final int COLUMNS = 3;

    /** Fewest lines with text in most columns. */
    private static final int FULL_LINES = 2;

    /** Lines of the first guess of the columns, which then stand for all lines that agree with them. */
    private static final int FIRST_LINES = 8;

    /** Times that the lines are chosen by the columns, and these by the lines. */
    private static final int ROUNDS = 4;

    /** How much likelier than none the columns of a table must be at least. */
    private static final double LIKELY = 6;

    /** Line heights of white space that a table may hold between two lines. */
    private static final double FAR = 4;

    /** Points by which a table may lie otherwise on the next page. */
    static final double SHIFT = 15;

    /** A number that is no year. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}(?:[.]\\p{Nd}*)?");

    private final List<Line> lines;
    private final List<Ruling> across;
    private final List<Ruling> down;
    private final TableRange range;

    private AlignedTables(List<Line> lines, List<Ruling> across, List<Ruling> down) {
        this.lines = lines;
        this.across = across;
        this.down = down;
        this.range = new TableRange(across);
    }

    /**
     * The blocks of lines that stand outside ruled tables.
     *
     * @param rulings the rules of the page that frame no words by themselves, and the edges of filled cells
     * @param open the column borders of a table that ends the page before, or none
     * @param ahead those of one that begins the next page, or none
     */
    static List<Block> split(List<Line> lines, List<Ruling> rulings, List<Double> open, List<Double> ahead) {
        AlignedTables tables = new AlignedTables(
                lines,
                rulings.stream().filter(Ruling::isHorizontal).toList(),
                rulings.stream().filter(r -> !r.isHorizontal()).toList());
        return tables.blocks(open, ahead);
    }

    private List<Block> blocks(List<Double> open, List<Double> ahead) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < lines.size()) {
            boolean first = blocks.stream().allMatch(AlignedTables::isPageNumber);
            Optional<Found> table = tableAt(at, free, first ? open : List.of(), ahead);
            if (table.isPresent()) {
                int raised = at - table.get().start();
                blocks.subList(blocks.size() - raised, blocks.size()).clear();
                blocks.add(new Block.Tabular(table.get().table(), List.of()));
                at = table.get().end();
                free = at;
            } else {
                blocks.add(new Block.Text(lines.get(at), Block.Role.BODY));
                at++;
            }
        }
        return blocks;
    }

    private static boolean isPageNumber(Block block) {
        return block instanceof Block.Text text && Furniture.isPageNumber(text.line());
    }

    private static boolean isWithin(Line line, List<Double> xs) {
        Box box = line.box();
        return box.left() >= xs.get(0) - SHIFT && box.right() <= xs.get(xs.size() - 1) + SHIFT;
    }

    private record Found(Table table, int start, int end) {}

    /**
     * The table whose columns and lines fit each other best, of those that a line is among.
     *
     * @param open the borders of a table that may go on here, or none
     * @param ahead those of one that may begin here, or none
     */
    private Optional<Found> tableAt(int at, int free, List<Double> open, List<Double> ahead) {
        boolean goesOn =
                open.size() > COLUMNS && isWithin(lines.get(at), open) && !Furniture.isPageNumber(lines.get(at));
        if (!goesOn && LineWitness.runs(lines.get(at)) < COLUMNS) {
            return Optional.empty();
        }
        List<Double> known = inner(goesOn ? open : ahead);
        int from = at;
        while (from > free && isNear(lines.get(from - 1), lines.get(from))) {
            from--;
        }
        int to = at + 1;
        while (to < lines.size() && isNear(lines.get(to - 1), lines.get(to))) {
            to++;
        }
        int start = at;
        int end = Math.min(to, at + FIRST_LINES);
        ColumnPartition columns = partition(start, end, known);
        if (goesOn && !isRowOf(lines.get(at), columns, open)) {
            return Optional.empty();
        }
        for (int round = 0; round < ROUNDS; round++) {
            int first = at - range.begins(lines.subList(from, at + 1), columns);
            int last = at + range.ends(lines.subList(at, to), columns);
            if ((first == start && last == end) || last <= at) {
                break;
            }
            start = first;
            end = last;
            columns = partition(start, end, known);
        }
        List<Line> own = lines.subList(start, end);
        if (goesOn && columns.areAmong(known)) {
            return isContinued(own, columns) ? Optional.of(found(own, start, columns, open)) : Optional.empty();
        }
        List<Double> xs = columns.borders(own, frame(own));
        return isTable(own, columns) ? Optional.of(found(own, start, columns, xs)) : Optional.empty();
    }

    /** The likeliest columns of some lines; rules between them, and ends of those across, part them as well. */
    private ColumnPartition partition(int start, int end, List<Double> known) {
        List<Line> own = lines.subList(start, end);
        Box box = Box.around(own.stream().map(Line::box).toList()).orElseThrow();
        List<Double> borders = Stream.of(
                        known.stream(),
                        down.stream()
                                .filter(r -> r.start() < box.bottom() && r.end() > box.top())
                                .map(Ruling::position),
                        across.stream()
                                .filter(r -> r.position() > box.top() && r.position() < box.bottom())
                                .flatMap(r -> Stream.of(r.start(), r.end()))
                                .filter(x -> x > box.left() + SHIFT && x < box.right() - SHIFT))
                .flatMap(xs -> xs)
                .toList();
        return ColumnPartition.of(own, borders);
    }

    private static List<Double> inner(List<Double> xs) {
        return xs.isEmpty() ? xs : xs.subList(1, xs.size() - 1);
    }

    /** Whether a line may be the first of a table on this page, and no running header above it. */
    private boolean isRowOf(Line line, ColumnPartition columns, List<Double> open) {
        return range.isFramed(line)
                || columns.of(line) > 0
                || (columns.filled(line) == 1 && line.box().left() <= open.get(0) + SHIFT);
    }

    private static boolean isContinued(List<Line> lines, ColumnPartition columns) {
        long runs = lines.stream()
                .filter(l -> columns.filled(l) > 1 && LineWitness.runs(l) == 1)
                .count();
        return columns.columns() >= COLUMNS
                && runs * 2 < lines.size()
                && lines.stream().mapToDouble(columns::of).sum() > 0;
    }

    private static boolean isTable(List<Line> lines, ColumnPartition columns) {
        return columns.columns() >= COLUMNS
                && columns.score() >= LIKELY
                && lines.stream().filter(l -> columns.filled(l) >= COLUMNS).count() >= FULL_LINES;
    }

    private static boolean isNear(Line above, Line below) {
        return below.box().top() - above.box().bottom() < FAR * above.box().height();
    }

    /** The rules over all lines, and those right above and below them. */
    private List<Ruling> frame(List<Line> lines) {
        Box box = Box.around(lines.stream().map(Line::box).toList()).orElseThrow();
        double near = lines.get(0).box().height();
        return across.stream()
                .filter(r -> r.position() >= box.top() - near && r.position() <= box.bottom() + near)
                .filter(r -> r.start() <= box.left() + LineWitness.LEAN && r.end() >= box.right() - LineWitness.LEAN)
                .toList();
    }

    private Found found(List<Line> lines, int start, ColumnPartition columns, List<Double> xs) {
        List<List<Line>> rows = new ArrayList<>(AlignedRows.of(lines, xs, across));
        while (rows.size() > 1
                && isHeadingBelow(rows.get(rows.size() - 1), columns)
                && !isClosed(rows.get(rows.size() - 1), xs)) {
            rows.remove(rows.size() - 1);
        }
        return new Found(
                table(rows, xs),
                start,
                start + rows.stream().mapToInt(List::size).sum());
    }

    /** A last row with text in one column only is what follows the table. */
    private static boolean isHeadingBelow(List<Line> row, ColumnPartition columns) {
        return row.stream().allMatch(l -> columns.filled(l) == 1);
    }

    /** Whether a rule right below a row closes the table. */
    private boolean isClosed(List<Line> row, List<Double> xs) {
        Box last = row.get(row.size() - 1).box();
        return across.stream()
                .anyMatch(r -> r.position() > last.centerY()
                        && r.position() < last.bottom() + last.height()
                        && r.length() >= RowStarts.ACROSS * (xs.get(xs.size() - 1) - xs.get(0)));
    }

    private static Table table(List<List<Line>> rows, List<Double> xs) {
        List<List<Line>> all = headed(rows, xs);
        List<Cell> cells = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < all.size(); i++) {
            List<Cell> added = AlignedCells.of(all.get(i), height, xs, i == 0);
            height = added.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(height);
            cells.addAll(added);
        }
        double left = xs.get(0);
        double width = xs.get(xs.size() - 1) - left;
        return new Table(xs.stream().map(x -> (x - left) / width).toList(), height, cells, List.of());
    }

    /** Whether a column holds a number alone, which is no heading: an ordinal or a score. */
    private static boolean holdsNumber(Line line, List<Double> xs) {
        return IntStream.range(0, xs.size() - 1)
                .mapToObj(c -> AlignedRows.inColumn(line, c, xs).stream()
                        .map(Word::text)
                        .collect(Collectors.joining(" ")))
                .anyMatch(t -> NUMBER.matcher(t).matches());
    }

    /** The rows with those of a header in one: a line of headings over several columns goes with those below it. */
    private static List<List<Line>> headed(List<List<Line>> rows, List<Double> xs) {
        if (rows.size() < 2 || rows.get(0).size() > 1 || rows.get(1).stream().anyMatch(l -> holdsNumber(l, xs))) {
            return rows;
        }
        List<Line> header =
                Stream.of(rows.get(0), rows.get(1)).flatMap(List::stream).toList();
        return CentredHeadings.spans(header, xs).isEmpty()
                ? rows
                : Stream.concat(Stream.of(header), rows.stream().skip(2)).toList();
    }
}
