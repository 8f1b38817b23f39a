package raingan.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderRows;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.Indicators;
import raingan.table.Cell;
import raingan.table.Table;

/**
 * Groups the rows of a measures table to measures: the rows beside one merged measure cell, and rows that leave it
 * blank, belong to one.
 *
 * @param measures each the rows of one measure
 * @param sections full-width rows with the index of the measure before which they stand
 */
record MeasureRows(List<List<Integer>> measures, List<Section> sections) {

    /** A full-width row that heads the measures after it. */
    record Section(Cell cell, int before) {}

    /**
     * The rows up to {@code end}.
     *
     * @param single whether those between two sections all belong to one measure
     */
    static MeasureRows of(Table table, HeaderMap header, int end, boolean single) {
        int key = keyColumn(header);
        List<List<Integer>> measures = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        boolean opens = true;
        for (int row = header.firstRow(); row < end; row++) {
            Optional<Cell> section = section(table, header, row);
            if (section.isPresent()) {
                sections.add(new Section(section.get(), measures.size()));
                opens = true;
            } else if (!measures.isEmpty() && (single ? !opens : isContinued(table, header, key, row))) {
                measures.get(measures.size() - 1).add(row);
            } else if (!isBlank(table, row)) {
                measures.add(new ArrayList<>(List.of(row)));
                opens = false;
            }
        }
        return new MeasureRows(measures, sections);
    }

    /** What heads the rows below: a cell over all columns, or the name of an indicator that stands alone in its row. */
    private static Optional<Cell> section(Table table, HeaderMap header, int row) {
        if (HeaderRows.isTitle(table, row)) {
            return Optional.of(table.row(row).get(0));
        }
        List<Cell> filled = table.row(row).stream().filter(c -> !c.isEmpty()).toList();
        return filled.size() == 1
                ? filled.stream()
                        .filter(c -> c.row() == row && c.rowSpan() == 1)
                        .filter(c -> header.headings().get(c.column()) != ColumnRole.INDICATOR)
                        .filter(c -> Indicators.isCounted(c.text()))
                        .findFirst()
                : Optional.empty();
    }

    private static int keyColumn(HeaderMap header) {
        ColumnRole key = header.has(ColumnRole.MEASURE) ? ColumnRole.MEASURE : ColumnRole.METHOD;
        return header.columns(key).get(0);
    }

    private static boolean isContinued(Table table, HeaderMap header, int key, int row) {
        Optional<Cell> cell = table.cell(row, key);
        if (cell.isPresent() && cell.get().row() < row && cell.get().row() >= header.firstRow()) {
            return true;
        }
        boolean blank = cell.map(Cell::isEmpty).orElse(true);
        return blank && !opens(table, header, row) && !isBlank(table, row);
    }

    /** Whether a row with a blank measure has something else of its own that opens a record. */
    private static boolean opens(Table table, HeaderMap header, int row) {
        for (ColumnRole heading : List.of(ColumnRole.INDICATOR, ColumnRole.FINDING, ColumnRole.NUMBER)) {
            for (int column : header.columns(heading)) {
                boolean own = table.cell(row, column)
                        .map(c -> c.row() == row && !c.isEmpty())
                        .orElse(false);
                if (own) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBlank(Table table, int row) {
        return table.row(row).stream().allMatch(Cell::isEmpty);
    }
}
