package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/** Turns tables so that their headings stand in the first row. */
final class TableShape {

    /** Headings that must be understood where they stand elsewhere. */
    private static final int ENOUGH = 3;

    /** Likelihood from which a cell of a form is a heading. */
    private static final double LABEL = 0.9;

    /** Where the values of a form begin, as a share of its width. */
    private static final List<Double> FORM = List.of(0.0, 0.3, 1.0);

    private TableShape() {}

    /** The table with its headings above: a form has them in its first column, a list of indicators may lie across. */
    static Table upright(Table table) {
        Table form = unpaired(table);
        Table turned = form.transposed();
        if (isForm(form, turned)) {
            return turned;
        }
        Table across = table.transposed();
        return liesAcross(across) ? across : table;
    }

    /** A form with two headings and their values in one row, as one with a row for each. */
    private static Table unpaired(Table table) {
        List<Cell> cells = new ArrayList<>();
        int rows = 0;
        for (int row = 0; row < table.rows(); row++) {
            List<Cell> printed = table.row(row);
            boolean pairs = printed.size() == 4 && isLabel(printed.get(0)) && isLabel(printed.get(2));
            if (!pairs && printed.size() != 2) {
                return table;
            }
            for (int at = 0; at < printed.size(); at += 2) {
                cells.add(printed.get(at).at(rows, 0, 1, 1));
                cells.add(printed.get(at + 1).at(rows, 1, 1, 1));
                rows++;
            }
        }
        return rows > table.rows() ? new Table(FORM, rows, cells, List.of()) : table;
    }

    private static boolean isLabel(Cell cell) {
        return HeadingMatcher.scores(cell.text()).values().stream().anyMatch(s -> s >= LABEL);
    }

    /** Whether the headings stand in the first column instead of the first row. */
    private static boolean isForm(Table table, Table turned) {
        long asPrinted = HeaderReader.at(table, 0).map(HeaderMap::understood).orElse(0L);
        return table.rows() >= ENOUGH
                && HeaderReader.at(turned, 0)
                        .filter(h -> h.kind() == HeaderMap.Kind.MEASURES && h.isWhole() && h.understood() > asPrinted)
                        .isPresent();
    }

    /** Whether the indicators stand side by side with their scores below. */
    private static boolean liesAcross(Table turned) {
        return HeaderReader.at(turned, 0)
                .filter(h -> h.kind() == HeaderMap.Kind.SCORES && h.isWhole())
                .filter(h -> named(turned, h) >= ENOUGH)
                .isPresent();
    }

    private static long named(Table table, HeaderMap header) {
        return IntStream.range(header.firstRow(), table.rows())
                .filter(row -> header.columns(Heading.INDICATOR).stream()
                        .flatMap(c -> table.cell(row, c).stream())
                        .anyMatch(c ->
                                Indicators.ofCell(ThaiNumbers.arabic(c.text())).isPresent()))
                .count();
    }
}
