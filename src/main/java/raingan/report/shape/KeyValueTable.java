package raingan.report.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import raingan.report.column.HeaderRows;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiText;

/**
 * A table that tells of one thing: what each text is about stands before it, or over it in the same cell.
 *
 * @param title the row across it that opens it, null for none
 * @param labels what each text is about
 * @param values the texts, one for each label
 */
record KeyValueTable(@Nullable Cell title, List<Cell> labels, List<Cell> values) {

    /** Likelihood from which a cell of a form is a heading. */
    private static final double LABEL = 0.9;

    /** Fewest cells of which each opens with a known label. */
    private static final int ENOUGH = 3;

    /** Share of the cells whose labels must be known: the others stand in line with them. */
    private static final double MOST = 0.6;

    /** Most cells that tell of one thing, each with its label in it. */
    private static final int MOST_CARDS = 20;

    KeyValueTable {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    /** The form that a table is by its shape, whatever its labels say; one where a text has no label is none. */
    static Optional<KeyValueTable> of(Table table) {
        Optional<KeyValueTable> cards = table.cells().size() <= MOST_CARDS ? cards(table) : Optional.empty();
        if (cards.isPresent()) {
            return cards;
        }
        Rows rows = new Rows();
        boolean whole = IntStream.range(0, table.rows()).allMatch(row -> rows.takes(table, row));
        return whole && !rows.labels.isEmpty()
                ? Optional.of(new KeyValueTable(rows.title, rows.labels, rows.values))
                : Optional.empty();
    }

    /** What its labels say, for comparison. */
    List<String> key() {
        return labels.stream().map(l -> ThaiText.key(l.text())).toList();
    }

    /** The same with its labels side by side, the title and the texts below them. */
    Table upright() {
        int columns = labels.size();
        List<Cell> cells = new ArrayList<>();
        int row = title == null ? 1 : 2;
        IntStream.range(0, columns).forEach(c -> cells.add(labels.get(c).at(0, c, 1, 1)));
        if (title != null) {
            cells.add(title.at(1, 0, 1, columns));
        }
        IntStream.range(0, columns).forEach(c -> cells.add(values.get(c).at(row, c, 1, 1)));
        List<Double> even = IntStream.rangeClosed(0, columns)
                .mapToObj(i -> (double) i / columns)
                .toList();
        return new Table(even, row + 1, cells, List.of());
    }

    /** The rows of a form while they are read. */
    private static final class Rows {
        private @Nullable Cell title;
        private final List<Cell> labels = new ArrayList<>();
        private final List<Cell> values = new ArrayList<>();

        boolean takes(Table table, int row) {
            List<Cell> printed = table.row(row);
            if (printed.size() == 1) {
                return single(table, row, printed.get(0));
            }
            boolean pairs = printed.size() == 4 && isLabel(printed.get(0)) && isSecond(table, printed.get(2));
            if ((!pairs && printed.size() != 2) || printed.get(0).column() > 0) {
                return false;
            }
            for (int at = 0; at < printed.size(); at += 2) {
                labels.add(printed.get(at));
                values.add(printed.get(at + 1));
            }
            return true;
        }

        /** Whether a cell is the second label of its row: it says so, or one above or below it does. */
        private static boolean isSecond(Table table, Cell cell) {
            return isLabel(cell) || table.cells().stream().anyMatch(c -> c.column() == cell.column() && isLabel(c));
        }

        /** A title, or what goes on beside a label over several rows. */
        private boolean single(Table table, int row, Cell cell) {
            boolean first = labels.isEmpty() && title == null;
            if (first && HeaderRows.isTitle(table, row)) {
                title = cell;
                return true;
            }
            int last = labels.size() - 1;
            boolean goesOn = last >= 0 && labels.get(last).covers(row, 0) && !cell.covers(row, 0) && !cell.isEmpty();
            if (goesOn) {
                values.set(last, values.get(last).continuedBy(cell));
            }
            return goesOn;
        }
    }

    private static boolean isLabel(Cell cell) {
        return HeadingMatcher.best(HeadingMatcher.scores(cell.text())) >= LABEL;
    }

    /** Cells of which each opens with a line that says what it is about. */
    private static Optional<KeyValueTable> cards(Table table) {
        Cell title = HeaderRows.isTitle(table, 0) ? table.row(0).get(0) : null;
        List<Cell> labels = new ArrayList<>();
        List<Cell> values = new ArrayList<>();
        int certain = 0;
        for (Cell cell : table.cells()) {
            if (cell.isEmpty() || (title != null && cell.row() == 0)) {
                continue;
            }
            List<LabelledCell> said = LabelledCell.all(cell);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            said.forEach(s -> labels.add(s.label()));
            said.forEach(s -> values.add(s.text()));
            certain += (int) said.stream().filter(LabelledCell::certain).count();
        }
        KeyValueTable form = new KeyValueTable(title, labels, values);
        boolean differ = new HashSet<>(form.key()).size() == labels.size();
        boolean known = certain >= ENOUGH && certain >= MOST * labels.size();
        return known && differ ? Optional.of(form) : Optional.empty();
    }
}
