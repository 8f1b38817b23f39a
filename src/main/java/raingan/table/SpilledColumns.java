package raingan.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.thai.value.Fuzzy;

/**
 * Puts tables together that are too wide for a page: a spreadsheet prints their further columns on later pages, each row at
 * the height at which it stands on the first.
 */
final class SpilledColumns {

    /** Points by which a row may stand higher or lower on another page. */
    private static final double LEVEL = 1.5;

    /** Rows that stand alike by chance hardly ever; fewer are the same table only below columns that are known to be. */
    private static final int ENOUGH = 4;

    /** First rows among which a header stands below its titles. */
    private static final int HIGHEST = 6;

    /** Similarity (0–1) from which a row says the same as another. */
    private static final double SAME = 0.75;

    private final Map<Integer, List<Table>> parts = new LinkedHashMap<>();
    private final List<Table> spilled = new ArrayList<>();

    private SpilledColumns() {}

    /** The blocks of each page, with the columns of a table that stand on later pages beside those on the first. */
    static List<List<Block>> joined(List<List<Block>> pages) {
        SpilledColumns columns = new SpilledColumns();
        Set<Integer> gone = new HashSet<>();
        for (int page = 0; page < pages.size(); page++) {
            Optional<Table> only = only(pages.get(page));
            if (only.isEmpty()) {
                continue;
            }
            Optional<List<Table>> base =
                    page == 0 || !isAlone(pages.get(page)) ? Optional.empty() : columns.base(only.get());
            if (base.isPresent()) {
                base.get().add(only.get());
                columns.spilled.add(only.get());
                gone.add(page);
            } else {
                columns.parts.put(page, new ArrayList<>(List.of(only.get())));
            }
        }
        return gone.isEmpty() ? pages : columns.replaced(pages, gone);
    }

    private List<List<Block>> replaced(List<List<Block>> pages, Set<Integer> gone) {
        List<List<Block>> joined = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<Block> blocks = new ArrayList<>();
            Table whole = parts.getOrDefault(page, List.of()).stream()
                    .reduce(SpilledColumns::beside)
                    .orElse(null);
            for (Block block : pages.get(page)) {
                if (!(block instanceof Block.Tabular)) {
                    blocks.add(block);
                } else if (!gone.contains(page)) {
                    blocks.add(whole == null ? block : new Block.Tabular(whole, List.of()));
                }
            }
            joined.add(blocks);
        }
        return joined;
    }

    /** The one table of a page. */
    private static Optional<Table> only(List<Block> blocks) {
        List<Block.Tabular> tables = Block.tables(blocks);
        return tables.size() == 1 ? Optional.of(tables.get(0).table()) : Optional.empty();
    }

    /** Whether nothing stands on a page beside its table that is not on others as well. */
    private static boolean isAlone(List<Block> blocks) {
        return blocks.stream()
                .allMatch(b -> !(b instanceof Block.Text text)
                        || text.role() == Block.Role.FURNITURE
                        || Furniture.isPageNumber(text.line()));
    }

    /** The first of the tables before whose rows stand where those of {@code table} do, and that lacks its columns. */
    private Optional<List<Table>> base(Table table) {
        boolean known = spilled.stream().anyMatch(t -> isSameHeader(t, table));
        return parts.values().stream()
                .filter(own -> known || table.rows() >= ENOUGH)
                .filter(own -> own.stream().noneMatch(t -> isSameHeader(t, table) || isRepeated(t, table)))
                .filter(own -> isLevel(own.get(0), table))
                .findFirst();
    }

    /** Whether the header of one, below parts of a title, is that of the other. */
    private static boolean isSameHeader(Table a, Table b) {
        return a.columns() == b.columns() && (heads(a, b) || heads(b, a));
    }

    private static boolean heads(Table whole, Table rest) {
        String header = rest.rowText(HeaderShape.top(rest, 0));
        return IntStream.range(0, Math.min(HIGHEST, whole.rows()))
                .mapToObj(whole::rowText)
                .anyMatch(row -> !row.isBlank() && Fuzzy.similarity(row, header) >= SAME);
    }

    /** Whether both name their rows, so that each is a table by itself. */
    private static boolean isRepeated(Table a, Table b) {
        int last = Math.min(a.rows(), b.rows()) - 1;
        String one = a.cell(last, 0).map(Cell::text).orElse("");
        return !one.isBlank() && one.equals(b.cell(last, 0).map(Cell::text).orElse(""));
    }

    private static boolean isLevel(Table a, Table b) {
        Optional<List<Double>> one = levels(a);
        Optional<List<Double>> other = levels(b);
        return one.isPresent()
                && other.isPresent()
                && one.get().size() == other.get().size()
                && IntStream.range(0, one.get().size())
                        .allMatch(i -> Math.abs(one.get().get(i) - other.get().get(i)) <= LEVEL);
    }

    /** The upper edge of each row and the lower edge of the last, in points; none where a row has no cell of its own. */
    private static Optional<List<Double>> levels(Table table) {
        Map<Integer, Double> tops = new HashMap<>();
        double bottom = 0;
        for (Cell cell : table.cells()) {
            Box box = cell.parts().get(0).box();
            tops.merge(cell.row(), box.top(), Math::min);
            bottom = Math.max(bottom, box.bottom());
        }
        List<Double> levels = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            Double top = tops.get(row);
            if (top == null) {
                return Optional.empty();
            }
            levels.add(top);
        }
        levels.add(bottom);
        return Optional.of(Collections.unmodifiableList(levels));
    }

    /** The columns of both, row by row; a title that runs over the page's edge is one again. */
    private static Table beside(Table left, Table right) {
        List<Double> edges = new ArrayList<>();
        double share = width(left) / (width(left) + width(right));
        left.edges().forEach(e -> edges.add(e * share));
        right.edges().stream().skip(1).forEach(e -> edges.add(share + e * (1 - share)));
        int columns = edges.size() - 1;
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < left.rows(); row++) {
            List<Cell> rest = right.row(row);
            List<Cell> filled = rest.stream().filter(c -> !c.isEmpty()).toList();
            if (HeaderShape.isTitle(left, row)
                    && filled.size() <= 1
                    && rest.stream().allMatch(c -> c.rowSpan() == 1)) {
                Cell title = left.row(row).get(0);
                Cell whole = filled.isEmpty() ? title : title.continuedBy(filled.get(0));
                cells.add(whole.at(row, 0, 1, columns));
            } else {
                cells.addAll(left.row(row));
                rest.forEach(c -> cells.add(c.at(c.row(), c.column() + left.columns(), c.rowSpan(), c.columnSpan())));
            }
        }
        List<Integer> doubtful = Stream.concat(left.doubtfulRows().stream(), right.doubtfulRows().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Table(edges, left.rows(), cells, doubtful);
    }

    private static double width(Table table) {
        return Box.around(
                        table.cells().stream().map(c -> c.parts().get(0).box()).toList())
                .map(Box::width)
                .orElse(1.0);
    }
}
