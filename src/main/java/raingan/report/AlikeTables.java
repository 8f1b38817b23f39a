package raingan.report;

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
final class AlikeTables {

    private static final Pattern TONES = Pattern.compile("[่-๋]");

    /** Those that several tables have in common, as one table. */
    private final Map<List<String>, Table> byHeadings;

    private final IdentityHashMap<Table, HeaderMap> settled = new IdentityHashMap<>();

    private AlikeTables(Map<List<String>, Table> byHeadings) {
        this.byHeadings = Map.copyOf(byHeadings);
    }

    static AlikeTables of(List<Table> tables) {
        Map<List<String>, Table> pooled = new HashMap<>();
        for (Table table : tables) {
            pooled.merge(key(HeaderRows.at(table, 0).texts()), table, AlikeTables::below);
        }
        return new AlikeTables(pooled);
    }

    /** The same header over the rows of all tables that have it. */
    HeaderRows all(HeaderRows rows) {
        Table table = rows.top() > 0 ? null : byHeadings.get(key(rows.texts()));
        return table == null || table.rows() <= rows.table().rows() ? rows : HeaderRows.at(table, 0);
    }

    /** What the columns under a header mean, by the rows of all tables that have it. */
    HeaderMap settled(HeaderRows rows) {
        HeaderRows all = all(rows);
        HeaderMap map = rows.top() > 0
                ? HeaderReader.settled(all)
                : settled.computeIfAbsent(all.table(), t -> HeaderReader.settled(all));
        return map.from(rows.end());
    }

    /** Whether two headers read the same, whatever marks a page end has cut off. */
    static boolean areAlike(List<String> texts, List<String> others) {
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
