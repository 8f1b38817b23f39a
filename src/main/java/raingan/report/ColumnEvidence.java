package raingan.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiDates;

/** What the cells of a column say it means, where its heading says nothing. */
final class ColumnEvidence {

    /** Share of the filled cells that must speak for a meaning: one cell in three may be odd. */
    private static final double MOST = 0.65;

    /** Filled cells without which there is no evidence. */
    private static final int FEWEST = 2;

    /** Most characters of a cell that is a period or a list of units and nothing else. */
    private static final int SHORT = 60;

    private ColumnEvidence() {}

    /** The headings, with columns of periods and of units named where nobody else has that meaning. */
    static List<Heading> fill(Table table, int firstRow, List<Heading> headings) {
        List<Heading> filled = new ArrayList<>(headings);
        for (int column = 0; column < filled.size(); column++) {
            if (filled.get(column) == Heading.OTHER) {
                List<String> cells = cells(table, firstRow, column);
                if (!filled.contains(Heading.PERIOD) && most(cells, ColumnEvidence::isPeriod)) {
                    filled.set(column, Heading.PERIOD);
                } else if (!filled.contains(Heading.OWNER) && most(cells, ColumnEvidence::isOwner)) {
                    filled.set(column, Heading.OWNER);
                }
            }
        }
        return filled;
    }

    private static List<String> cells(Table table, int firstRow, int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row = firstRow; row < table.rows(); row++) {
            table.cell(row, column).filter(c -> c.columnSpan() == 1).ifPresent(cells::add);
        }
        return cells.stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
    }

    private static boolean most(List<String> cells, Predicate<String> speaks) {
        long speaking = cells.stream().filter(speaks).count();
        return speaking >= FEWEST && speaking >= MOST * cells.size();
    }

    private static boolean isPeriod(String cell) {
        return cell.length() <= SHORT
                && ThaiDates.period(cell, OptionalInt.empty()).isPresent();
    }

    private static boolean isOwner(String cell) {
        List<String> units = Owners.units(cell);
        return cell.length() <= SHORT
                && !units.isEmpty()
                && units.stream().allMatch(u -> u.equals(Owners.ALL) || Owners.isKnown(u));
    }
}
