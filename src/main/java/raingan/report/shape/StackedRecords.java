package raingan.report.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import raingan.report.column.HeaderRows;
import raingan.table.Cell;
import raingan.table.Table;

/** Parts forms that stand one below the other in one frame, each under a row across it. */
final class StackedRecords {

    private StackedRecords() {}

    /** The forms from top to bottom; the table itself where those below the rows across it have not the same labels. */
    static List<Table> parts(Table table) {
        if (!HeaderRows.isTitle(table, 0)) {
            return List.of(table);
        }
        List<Integer> titles = IntStream.range(0, table.rows())
                .filter(row -> HeaderRows.isTitle(table, row))
                .boxed()
                .toList();
        if (titles.size() < 2 || titles.size() * 2 > table.rows()) {
            return List.of(table);
        }
        List<Table> parts = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int end = i + 1 < titles.size() ? titles.get(i + 1) : table.rows();
            Table part = rows(table, titles.get(i), end);
            Optional<KeyValueTable> form = KeyValueTable.of(part);
            if (form.isEmpty() || form.get().labels().size() < 2) {
                return List.of(table);
            }
            parts.add(part);
            keys.add(form.get().key());
        }
        return keys.stream().distinct().count() == 1 ? parts : List.of(table);
    }

    private static Table rows(Table table, int from, int end) {
        List<Cell> cells = table.cells().stream()
                .filter(c -> c.row() >= from && c.row() < end)
                .map(c -> c.at(c.row() - from, c.column(), Math.min(c.rowSpan(), end - c.row()), c.columnSpan()))
                .toList();
        return new Table(table.edges(), end - from, cells, List.of());
    }
}
