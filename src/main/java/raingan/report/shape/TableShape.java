package raingan.report.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderReader;
import raingan.report.column.HeaderRows;
import raingan.report.column.TableKind;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.Indicators;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;

/** Turns tables so that their headings stand in the first row. */
final class TableShape {

    /** Headings that must be understood where they stand elsewhere. */
    private static final int ENOUGH = 3;

    private TableShape() {}

    /**
     * The table with its headings above: a form has them in its first column, a list of indicators may lie across. Forms
     * that stand under one another are tables of their own.
     */
    static List<Table> upright(Table table) {
        Table across = table.transposed();
        if (isForm(table, across) || isLikelierForm(table, across)) {
            return forms(across);
        }
        return List.of(liesAcross(across) ? across : table);
    }

    /** The forms of a turned table: each begins with the label that the first one begins with, and what stands before it. */
    private static List<Table> forms(Table turned) {
        List<String> labels = IntStream.range(0, turned.columns())
                .mapToObj(c -> ThaiText.key(turned.text(0, c)))
                .toList();
        int before = HeadingMatcher.isSure(turned.text(0, 0)) ? 0 : 1;
        List<Integer> starts = new ArrayList<>(IntStream.range(before, labels.size())
                .filter(c -> labels.get(c).equals(labels.get(before)))
                .map(c -> c - before)
                .boxed()
                .toList());
        starts.add(labels.size());
        return IntStream.range(0, starts.size() - 1)
                .mapToObj(i -> turned.part(starts.get(i), starts.get(i + 1)))
                .toList();
    }

    /** Whether the headings stand in the first column instead of the first row. */
    private static boolean isForm(Table table, Table turned) {
        Optional<HeaderMap> printed = HeaderReader.at(table, 0);
        long asPrinted = printed.map(HeaderMap::understood).orElse(0L);
        return turned.columns() >= ENOUGH
                && HeaderReader.at(turned, 0)
                        .filter(h -> h.kind() == TableKind.MEASURES && h.understood() > asPrinted)
                        .filter(h -> h.isWhole() || (printed.isEmpty() && isSure(h)))
                        .isPresent();
    }

    /** Whether the first column is likelier to hold headings than the first row, each with what stands beside it. */
    private static boolean isLikelierForm(Table table, Table turned) {
        if (turned.columns() < ENOUGH
                || turned.rows() < 2
                || table.cells().stream().anyMatch(c -> c.columnSpan() > 1)) {
            return false;
        }
        HeaderMap form = HeaderReader.resolve(HeaderRows.at(turned, 0));
        double printed = likely(HeaderReader.resolve(HeaderRows.at(table, 0)));
        return form.kind() == TableKind.MEASURES && likely(form) >= Math.max(ENOUGH, printed + 1);
    }

    /** How many headings are likely to be some, each meaning counted once. */
    private static double likely(HeaderMap map) {
        return map.headings().stream()
                .distinct()
                .filter(h -> h != ColumnRole.OTHER)
                .mapToDouble(h -> map.columns(h).stream()
                        .mapToDouble(map::probability)
                        .max()
                        .orElse(0))
                .sum();
    }

    /** Whether enough headings, and half of them, are known to the letter: no content is. */
    private static boolean isSure(HeaderMap header) {
        List<String> filled = header.texts().stream().filter(t -> !t.isBlank()).toList();
        long sure = filled.stream().filter(HeadingMatcher::isSure).count();
        return sure >= ENOUGH && 2 * sure >= filled.size();
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
