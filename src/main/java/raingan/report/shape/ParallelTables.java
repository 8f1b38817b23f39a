package raingan.report.shape;

import java.util.List;
import java.util.stream.IntStream;
import raingan.report.column.HeaderReader;
import raingan.report.column.TableKind;
import raingan.table.Table;
import raingan.thai.ThaiText;

/** Parts a table whose headings repeat from left to right: a long list of scores set in two columns. */
final class ParallelTables {

    private ParallelTables() {}

    /** The parts from left to right; the table itself where its headings do not repeat. */
    static List<Table> parts(Table table) {
        List<String> headings = IntStream.range(0, table.columns())
                .mapToObj(c -> table.cell(0, c).map(x -> ThaiText.key(x.text())).orElse(""))
                .toList();
        for (int width = 2; width <= table.columns() / 2; width++) {
            if (repeats(headings, width) && isScores(table.part(0, width))) {
                int columns = width;
                return IntStream.range(0, table.columns() / width)
                        .mapToObj(i -> table.part(i * columns, (i + 1) * columns))
                        .toList();
            }
        }
        return List.of(table);
    }

    private static boolean repeats(List<String> headings, int width) {
        return headings.size() % width == 0
                && IntStream.range(width, headings.size())
                        .allMatch(c -> headings.get(c).equals(headings.get(c - width)));
    }

    private static boolean isScores(Table part) {
        return HeaderReader.at(part, 0)
                .filter(h -> h.kind() == TableKind.SCORES && h.isWhole())
                .isPresent();
    }
}
