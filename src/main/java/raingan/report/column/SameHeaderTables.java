package raingan.report.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiText;

/**
 * Tables of a report under the same headings, one below the other: what the columns of one row mean, the rows of the others
 * tell as well.
 */
public final class SameHeaderTables {

    private static final Pattern TONES = Pattern.compile("[่-๋]");

    /** Those that several tables have in common, as one table. */
    private final Map<List<String>, Table> byHeadings;

    /** Those whose headings read better elsewhere. */
    private final IdentityHashMap<Table, Table> mended;

    private final IdentityHashMap<Table, HeaderMap> resolved = new IdentityHashMap<>();

    private SameHeaderTables(Map<List<String>, Table> byHeadings, IdentityHashMap<Table, Table> mended) {
        this.byHeadings = Map.copyOf(byHeadings);
        this.mended = mended;
    }

    /**
     * The tables of a report by their headings.
     *
     * @param repeats header rows that are repeated where a table goes on
     */
    public static SameHeaderTables of(List<Table> tables, List<Table> repeats) {
        IdentityHashMap<Table, Table> mended = RepeatedHeadings.mended(tables, repeats);
        Map<List<String>, Table> pooled = new HashMap<>();
        for (Table table : tables) {
            Table read = mended.getOrDefault(table, table);
            pooled.merge(key(HeaderRows.at(read, 0).texts()), read, SameHeaderTables::below);
        }
        return new SameHeaderTables(pooled, mended);
    }

    /** The header as it reads, there or elsewhere. */
    public HeaderRows read(HeaderRows rows) {
        Table table = rows.top() > 0 ? null : mended.get(rows.table());
        return table == null ? rows : HeaderRows.at(table, 0);
    }

    /** The same header over the rows of all tables that have it. */
    public HeaderRows all(HeaderRows read) {
        Table table = read.top() > 0 ? null : byHeadings.get(key(read.texts()));
        return table == null || table.rows() <= read.table().rows() ? read : HeaderRows.at(table, 0);
    }

    /** What the columns under a header mean, by the rows of all tables that have it. */
    public HeaderMap resolve(HeaderRows rows) {
        HeaderRows all = all(rows);
        HeaderMap map = rows.top() > 0
                ? HeaderReader.resolve(all)
                : resolved.computeIfAbsent(all.table(), t -> HeaderReader.resolve(all));
        return map.from(rows.end());
    }

    /** Whether two headers read the same, whatever marks a page end has cut off. */
    public static boolean haveSameHeader(List<String> texts, List<String> others) {
        return key(texts).equals(key(others));
    }

    private static List<String> key(List<String> texts) {
        return texts.stream()
                .map(t -> TONES.matcher(ThaiText.key(t)).replaceAll(""))
                .toList();
    }

    private static Table below(Table above, Table table) {
        int header = HeaderRows.at(table, 0).end();
        List<Cell> cells = new ArrayList<>(above.cells());
        table.cells().stream()
                .filter(c -> c.row() >= header)
                .map(c -> c.at(c.row() - header + above.rows(), c.column(), c.rowSpan(), c.columnSpan()))
                .forEach(cells::add);
        return new Table(above.edges(), above.rows() + table.rows() - header, cells, List.of());
    }
}
