package raingan.report.column;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.Fuzzy;

/** Reads a heading that is unclear where it stands as it reads over another table of the report, or on the next page. */
final class RepeatedHeadings {

    /** Similarity (0–1) of a heading that is read twice, once badly. */
    private static final double SAME = 0.5;

    /** The same of all headings of a table together. */
    private static final double SAME_HEADER = 0.75;

    private final List<Header> headers;

    /** The header of a table as it reads. */
    private record Header(Table table, int depth, String text) {

        static Header of(Table table) {
            int depth = HeaderRows.at(table, 0).depth();
            return new Header(
                    table,
                    depth,
                    IntStream.range(0, depth).mapToObj(table::rowText).collect(Collectors.joining(" ")));
        }

        /** Whether both say the same, and one of them was read otherwise. */
        boolean isCopyOf(Header other) {
            return table.columns() == other.table.columns()
                    && depth == other.depth
                    && !text.equals(other.text)
                    && Fuzzy.similarity(text, other.text) >= SAME_HEADER;
        }
    }

    private RepeatedHeadings(List<Header> headers) {
        this.headers = headers;
    }

    /**
     * The tables whose headings read better elsewhere, with these headings.
     *
     * @param repeats header rows that are repeated where a table goes on
     */
    static IdentityHashMap<Table, Table> mended(List<Table> tables, List<Table> repeats) {
        RepeatedHeadings all = new RepeatedHeadings(
                Stream.concat(tables.stream(), repeats.stream()).map(Header::of).toList());
        IdentityHashMap<Table, Table> mended = new IdentityHashMap<>();
        all.headers.subList(0, tables.size()).forEach(h -> all.mend(h).ifPresent(t -> mended.put(h.table(), t)));
        return mended;
    }

    private Optional<Table> mend(Header header) {
        List<Table> copies =
                headers.stream().filter(header::isCopyOf).map(Header::table).toList();
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        Table table = header.table();
        List<Cell> cells = table.cells().stream()
                .map(c -> c.row() < header.depth() ? clearest(c, copies) : c)
                .toList();
        return cells.equals(table.cells())
                ? Optional.empty()
                : Optional.of(new Table(table.edges(), table.rows(), cells, table.doubtfulRows()));
    }

    /** The cell as it reads where it is clear; a copy with other digits says something else. */
    private static Cell clearest(Cell cell, List<Table> copies) {
        String text = cell.text();
        if (text.isBlank() || HeadingMatcher.isSure(text)) {
            return cell;
        }
        return copies.stream()
                .flatMap(t -> t.cell(cell.row(), cell.column()).stream())
                .filter(c -> c.at(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan())
                        .equals(c))
                .filter(c -> HeadingMatcher.isSure(c.text()))
                .filter(c -> digits(c.text()).equals(digits(text)) && Fuzzy.similarity(c.text(), text) >= SAME)
                .findFirst()
                .orElse(cell);
    }

    private static String digits(String text) {
        return ThaiNumbers.arabic(text).replaceAll("\\D", "");
    }
}
