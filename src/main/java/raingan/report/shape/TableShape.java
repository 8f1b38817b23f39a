package raingan.report.shape;

import java.util.stream.IntStream;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderReader;
import raingan.report.column.TableKind;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.Indicators;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/** Turns tables so that their headings stand in the first row. */
final class TableShape {

    /** Headings that must be understood where they stand elsewhere. */
    private static final int ENOUGH = 3;

    private TableShape() {}

    /** The table with its headings above: a form has them in its first column, a list of indicators may lie across. */
    static Table upright(Table table) {
        Table across = table.transposed();
        return isForm(table, across) || liesAcross(across) ? across : table;
    }

    /** Whether the headings stand in the first column instead of the first row. */
    private static boolean isForm(Table table, Table turned) {
        long asPrinted = HeaderReader.at(table, 0).map(HeaderMap::understood).orElse(0L);
        return turned.columns() >= ENOUGH
                && HeaderReader.at(turned, 0)
                        .filter(h -> h.kind() == TableKind.MEASURES && h.isWhole() && h.understood() > asPrinted)
                        .isPresent();
    }

    /** Whether the indicators stand side by side with their scores below. */
    private static boolean liesAcross(Table turned) {
        return HeaderReader.at(turned, 0)
                .filter(h -> h.kind() == TableKind.SCORES && h.isWhole())
                .filter(h -> named(turned, h) >= ENOUGH)
                .isPresent();
    }

    private static long named(Table table, HeaderMap header) {
        return IntStream.range(header.firstRow(), table.rows())
                .filter(row -> header.columns(ColumnRole.INDICATOR).stream()
                        .flatMap(c -> table.cell(row, c).stream())
                        .anyMatch(c ->
                                Indicators.ofCell(ThaiNumbers.arabic(c.text())).isPresent()))
                .count();
    }
}
