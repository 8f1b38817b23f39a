package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.Fuzzy;

/**
 * Joins tables that run over pages to one long table: with the header repeated, without it, and with a row cut in the
 * middle of a sentence.
 */
public final class TableJoiner {

    /** Similarity (0–1) from which a first row counts as the header again: OCR reads the two differently. */
    private static final double SAME_HEADER = 0.75;

    /** A caption such as "(ต่อ)" that says the table goes on. */
    private static final Pattern CONTINUED = Pattern.compile("[(]\\s*ต่อ\\s*[)]|[(]\\s*cont", Pattern.CASE_INSENSITIVE);

    /** What a line of text has at least one of; a line without is a speck or an ornament. */
    private static final Pattern WRITING = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private TableJoiner() {}

    /** The blocks of all pages one after another, with continued tables joined. */
    public static List<Block> join(List<List<Block>> pages) {
        List<Block> joined = new ArrayList<>();
        for (Block block : pages.stream().flatMap(List::stream).toList()) {
            if (block instanceof Block.Tabular next) {
                int last = lastTable(joined);
                Optional<Block.Tabular> whole =
                        last < 0 ? Optional.empty() : continued((Block.Tabular) joined.get(last), next);
                if (whole.isPresent()) {
                    joined.set(last, whole.get());
                    continue;
                }
            }
            joined.add(block);
        }
        return joined;
    }

    /** Index of the table that nothing but furniture and specks follow, or -1. */
    private static int lastTable(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Tabular) {
                return i;
            }
            Block.Text text = (Block.Text) blocks.get(i);
            if (text.role() != Block.Role.FURNITURE
                    && WRITING.matcher(text.line().text()).find()
                    && !CONTINUED.matcher(text.line().text()).find()) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Block.Tabular> continued(Block.Tabular first, Block.Tabular second) {
        Table a = first.table();
        Table b = second.table();
        if (firstPage(b) <= lastPage(a)) {
            return Optional.empty();
        }
        if (countsOn(a.rowText(0), b.rowText(0))) {
            return Optional.empty();
        }
        return Columns.union(a.edges(), b.edges()).map(edges -> {
            Table left = Columns.onto(a, edges);
            Table right = Columns.onto(b, edges);
            int header = repeatedHeaderRows(left, right);
            List<Table> repeated = new ArrayList<>(first.repeatedHeaders());
            if (header > 0) {
                repeated.add(firstRows(right, header));
            }
            return new Block.Tabular(append(left, withoutRows(right, header)), repeated);
        });
    }

    /** Whether a header differs in its numbers alone, and in more of them than a misread one: that of the next table. */
    private static boolean countsOn(String header, String next) {
        List<String> before = numbers(header);
        List<String> after = numbers(next);
        long other = IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(i -> !before.get(i).equals(after.get(i)))
                .count();
        return other > 1
                && before.size() == after.size()
                && Fuzzy.similarity(
                                NUMBER.matcher(header).replaceAll(""),
                                NUMBER.matcher(next).replaceAll(""))
                        >= SAME_HEADER;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(ThaiNumbers.arabic(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The page on which the last row ends, further columns on later pages left out. */
    private static int lastPage(Table table) {
        return table.cell(table.rows() - 1, 0).stream()
                .flatMap(c -> c.parts().stream())
                .mapToInt(Cell.Part::page)
                .max()
                .orElse(table.lastPage());
    }

    private static int firstPage(Table table) {
        return table.cell(0, 0).stream()
                .flatMap(c -> c.parts().stream())
                .mapToInt(Cell.Part::page)
                .min()
                .orElse(table.firstPage());
    }

    /** Rows at the top of {@code b} that repeat the header of {@code a}, its titles left out or not, and nothing below it. */
    private static int repeatedHeaderRows(Table a, Table b) {
        int top = HeaderShape.top(a, 0);
        int end = top + HeaderShape.depth(a, top);
        int all = HeaderShape.isCount(a, end) ? end + 1 : end;
        int most = Math.min(all, Math.min(a.rows(), b.rows()) - 1);
        int rows = same(a, 0, b, most);
        if (rows == 0 && top > 0) {
            rows = same(a, top, b, Math.min(all - top, most));
        }
        return Math.min(b.rows() - 1, bottom(b, rows));
    }

    private static int same(Table a, int from, Table b, int most) {
        int rows = 0;
        while (rows < most && isSameRow(a, from + rows, b, rows)) {
            rows++;
        }
        return rows;
    }

    /** The row below the tallest cell of the first rows: a header of two levels repeats both, however one was read. */
    private static int bottom(Table table, int rows) {
        return table.cells().stream()
                .filter(c -> c.row() < rows)
                .mapToInt(c -> c.row() + c.rowSpan())
                .max()
                .orElse(0);
    }

    private static boolean isSameRow(Table a, int row, Table b, int other) {
        String one = a.rowText(row);
        return !one.isBlank() && Fuzzy.similarity(one, b.rowText(other)) >= SAME_HEADER;
    }

    /** The cells that end in these rows; one that goes on below them may hold more than a heading. */
    private static Table firstRows(Table table, int rows) {
        List<Cell> kept = table.cells().stream()
                .filter(c -> c.row() + c.rowSpan() <= rows)
                .toList();
        return new Table(table.edges(), rows, kept, List.of());
    }

    private static Table withoutRows(Table table, int rows) {
        List<Cell> kept = table.cells().stream()
                .filter(c -> c.row() + c.rowSpan() > rows)
                .map(c -> {
                    int top = Math.max(c.row(), rows);
                    return c.at(top - rows, c.column(), c.row() + c.rowSpan() - top, c.columnSpan());
                })
                .toList();
        return new Table(table.edges(), table.rows() - rows, kept, List.of());
    }

    private static Table append(Table a, Table b) {
        if (b.rows() == 0) {
            return a;
        }
        RowBreak evidence = RowBreak.between(a, b);
        int shift = evidence.continues() ? a.rows() - 1 : a.rows();
        List<Cell> cells = new ArrayList<>(a.cells());
        for (Cell cell : b.cells()) {
            Optional<Cell> above = cell.row() > 0 ? Optional.empty() : a.cell(a.rows() - 1, cell.column());
            if (above.isPresent() && (evidence.continues() || goesOn(above.get(), cell))) {
                Cell whole = cells.stream()
                        .filter(c -> covers(c, above.get()))
                        .findFirst()
                        .orElseThrow();
                cells.set(cells.indexOf(whole), merged(whole, cell, shift));
            } else {
                cells.add(cell.at(cell.row() + shift, cell.column(), cell.rowSpan(), cell.columnSpan()));
            }
        }
        List<Integer> doubtful = new ArrayList<>(a.doubtfulRows());
        if (evidence.isDoubtful()) {
            doubtful.add(a.rows() - 1);
        }
        return new Table(a.edges(), b.rows() + shift, cells, doubtful);
    }

    private static boolean covers(Cell cell, Cell place) {
        return cell.covers(place.row(), place.column());
    }

    /** A merged cell that the page break cut: its lower part is blank. */
    private static boolean goesOn(Cell above, Cell below) {
        return above.rowSpan() > 1 && below.isEmpty() && above.columnSpan() == below.columnSpan();
    }

    private static Cell merged(Cell above, Cell below, int shift) {
        int end = Math.max(above.row() + above.rowSpan(), below.row() + shift + below.rowSpan());
        int columnSpan = Math.max(above.columnSpan(), below.columnSpan());
        return above.at(above.row(), above.column(), end - above.row(), columnSpan)
                .continuedBy(below);
    }
}
