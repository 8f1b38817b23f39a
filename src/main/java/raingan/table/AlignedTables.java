package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.geometry.Ruling;

/** Finds tables whose columns only white space parts: without rulings, or with horizontal ones alone. */
final class AlignedTables {

    /** Fewest columns: two aligned columns also occur in letterheads and signatures. */
    private static final int COLUMNS = 3;

    /** Fewest lines with text in most columns. */
    private static final int FULL_LINES = 2;

    /** First lines that may hold headings over several columns. */
    private static final int HEADER_LINES = 4;

    /** Line heights of white space that a table may hold between two lines. */
    private static final double FAR = 4;

    /** Points by which a table may lie otherwise on the next page. */
    private static final double SHIFT = 15;

    /** Lines from which the gutters found are those of the table: one line that runs over two of them is below it. */
    private static final int SETTLED = 5;

    /** Times the widest space between its lines, or the height of a line, that parts a table from what is below. */
    private static final double OFF = 1.3;

    private AlignedTables() {}

    /**
     * The blocks of lines that stand outside ruled tables.
     *
     * @param open the column borders of a table that ends the page before, or none
     */
    static List<Block> split(List<Line> lines, List<Ruling> across, List<Double> open) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < lines.size()) {
            boolean first = blocks.stream().allMatch(AlignedTables::isPageNumber);
            Optional<Found> again = first ? continued(lines, at, across, open) : Optional.empty();
            int start = again.isPresent() ? at : raised(lines, at, free);
            Optional<Found> table = again.isPresent() ? again : tableAt(lines, at, start, across);
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

    /** The table of the page before, when the lines from {@code at} on stand in its columns. */
    private static Optional<Found> continued(List<Line> lines, int at, List<Ruling> across, List<Double> xs) {
        if (xs.size() <= COLUMNS || Furniture.isPageNumber(lines.get(at))) {
            return Optional.empty();
        }
        List<Double> gutters = xs.subList(1, xs.size() - 1);
        int end = at;
        while (end < lines.size()
                && (end == at || isNear(lines.get(end - 1), lines.get(end)))
                && Gutters.crossed(lines.get(end), gutters) == 0
                && isWithin(lines.get(end), xs)) {
            end++;
        }
        List<Line> own = lines.subList(at, end);
        long filled = own.stream()
                .flatMap(l -> l.words().stream())
                .map(w -> AlignedRows.column(w, xs))
                .distinct()
                .count();
        return filled >= COLUMNS ? Optional.of(found(lines.subList(at, end), at, xs, across)) : Optional.empty();
    }

    private static boolean isWithin(Line line, List<Double> xs) {
        Box box = line.box();
        return box.left() >= xs.get(0) - SHIFT && box.right() <= xs.get(xs.size() - 1) + SHIFT;
    }

    /** The first of the free lines that stand beside the next one: a heading of more lines than the others. */
    private static int raised(List<Line> lines, int at, int free) {
        int start = at;
        while (start > free
                && lines.get(start - 1).box().overlapY(lines.get(start).box()) > 0
                && lines.get(start - 1).page() == lines.get(start).page()) {
            start--;
        }
        return start;
    }

    private record Found(Table table, int start, int end) {}

    private static Optional<Found> tableAt(List<Line> lines, int at, int start, List<Ruling> across) {
        if (Gutters.wideSegments(lines.get(at)) < COLUMNS) {
            return Optional.empty();
        }
        for (int header = 0; header < HEADER_LINES && at + header + 1 < lines.size(); header++) {
            int end = end(lines, at + header, at);
            List<Line> body = lines.subList(at + header, end);
            List<Double> gutters = Gutters.of(body);
            long full =
                    body.stream().filter(l -> Gutters.segments(l) >= COLUMNS).count();
            boolean headed = lines.subList(at, at + header).stream().allMatch(l -> Gutters.leaves(l, gutters));
            if (gutters.size() + 1 >= COLUMNS && full >= FULL_LINES && headed) {
                int top = withoutProse(lines, start, at, gutters);
                List<Line> own = lines.subList(top, end);
                return Optional.of(found(own, top, borders(own, gutters), across));
            }
        }
        return Optional.empty();
    }

    /** The first line from which all down to {@code at} leave the gutters free. */
    private static int withoutProse(List<Line> lines, int start, int at, List<Double> gutters) {
        int top = at;
        while (top > start && Gutters.leaves(lines.get(top - 1), gutters)) {
            top--;
        }
        return top;
    }

    /** Index after the last line from {@code from} on that leaves the gutters free. */
    private static int end(List<Line> lines, int from, int start) {
        int end = from + 1;
        while (end < lines.size()
                && isNear(lines.get(end - 1), lines.get(end))
                && !runsOver(lines.get(end), lines.subList(from, end))
                && Gutters.of(lines.subList(from, end + 1)).size() + 1
                        >= Math.max(COLUMNS, columnsLeft(lines, from, end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    /** A line that would close most of the gutters found so far belongs to the prose below. */
    private static int columnsLeft(List<Line> lines, int from, int end) {
        int now = Gutters.of(lines.subList(from, end)).size() + 1;
        return end - from < FULL_LINES ? COLUMNS : (now * 2 + 2) / 3;
    }

    private static boolean runsOver(Line line, List<Line> table) {
        if (table.size() < SETTLED) {
            return false;
        }
        long crossed = Gutters.crossed(line, Gutters.of(table));
        return crossed > 1 || (crossed == 1 && standsOff(line, table));
    }

    /** Whether more space than between any two lines of a table is above a line. */
    private static boolean standsOff(Line line, List<Line> table) {
        double widest = IntStream.range(1, table.size())
                .mapToDouble(
                        i -> table.get(i).box().top() - table.get(i - 1).box().bottom())
                .max()
                .orElse(0);
        double space = line.box().top() - table.get(table.size() - 1).box().bottom();
        return space > OFF * Math.max(widest, line.box().height());
    }

    private static boolean isNear(Line above, Line below) {
        return below.box().top() - above.box().bottom() < FAR * above.box().height();
    }

    private static List<Double> borders(List<Line> lines, List<Double> gutters) {
        List<Double> xs = new ArrayList<>(gutters);
        xs.add(0, lines.stream().mapToDouble(l -> l.box().left()).min().orElse(0));
        xs.add(lines.stream().mapToDouble(l -> l.box().right()).max().orElse(0));
        return xs;
    }

    private static Found found(List<Line> lines, int start, List<Double> xs, List<Ruling> across) {
        List<List<Line>> rows = new ArrayList<>(AlignedRows.of(lines, xs, across));
        while (rows.size() > 1
                && isHeadingBelow(rows.get(rows.size() - 1))
                && !isClosed(rows.get(rows.size() - 1), xs, across)) {
            rows.remove(rows.size() - 1);
        }
        return new Found(
                table(rows, xs),
                start,
                start + rows.stream().mapToInt(List::size).sum());
    }

    /** A last row with text in one column only is what follows the table. */
    private static boolean isHeadingBelow(List<Line> row) {
        return row.stream().allMatch(l -> Gutters.segments(l) == 1);
    }

    /** Whether a rule right below a row closes the table. */
    private static boolean isClosed(List<Line> row, List<Double> xs, List<Ruling> across) {
        Box last = row.get(row.size() - 1).box();
        return across.stream()
                .anyMatch(r -> r.position() > last.centerY()
                        && r.position() < last.bottom() + last.height()
                        && r.length() >= RowStarts.ACROSS * (xs.get(xs.size() - 1) - xs.get(0)));
    }

    private static Table table(List<List<Line>> rows, List<Double> xs) {
        List<Cell> cells = new ArrayList<>();
        int height = 0;
        for (List<Line> row : rows) {
            List<Cell> added = AlignedRows.cells(row, height, xs);
            height = added.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(height);
            cells.addAll(added);
        }
        double left = xs.get(0);
        double width = xs.get(xs.size() - 1) - left;
        return new Table(xs.stream().map(x -> (x - left) / width).toList(), height, cells, List.of());
    }
}
