package raingan.report.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.column.HeaderReader;
import raingan.report.column.TableKind;
import raingan.table.Block;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;
import raingan.thai.ThaiText;

/**
 * Takes a ruled form apart: labels before their texts, one or two in a row, labels in a row over a row of texts, or cells that
 * open with their labels.
 */
final class FormPieces {

    /** Most characters of a label. */
    private static final int LONGEST = 60;

    /** Most cells of a form whose cells have their labels in them, and fewest that must have one that is known. */
    private static final int MOST_CARDS = 20;

    private static final int FEWEST_CARDS = 3;

    /** Share of its cells that must open with a known label: the others stand in line with them. */
    private static final double MOST = 0.6;

    private final int block;
    private final int columns;
    private final Set<String> recurring;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Integer> lastInColumn = new HashMap<>();
    private int labelRows;
    private int titles;

    private FormPieces(int block, int columns, Set<String> recurring) {
        this.block = block;
        this.columns = columns;
        this.recurring = recurring;
    }

    /**
     * The pieces of a table, when its shape is that of a form.
     *
     * @param recurring keys of the rows that stand several times in the report
     */
    static Optional<List<Piece>> of(int block, Block.Tabular table, Set<String> recurring) {
        if (isColumns(table.table())) {
            return Optional.empty();
        }
        List<List<Cell>> rows = rows(table);
        int columns = table.table().columns();
        FormPieces pairs = new FormPieces(block, columns, recurring);
        if (rows.stream().allMatch(pairs::pairs) && pairs.pieces.stream().anyMatch(p -> !p.isLine())) {
            return Optional.of(pairs.pieces);
        }
        FormPieces stacked = new FormPieces(block, columns, recurring);
        boolean form = IntStream.range(0, rows.size()).allMatch(i -> stacked.stacked(rows, i));
        if (form && stacked.labelRows > 0 && (stacked.labelRows > 1 || stacked.titles > 0)) {
            return Optional.of(stacked.pieces);
        }
        return cards(block, rows);
    }

    /** Whether the first row heads the columns below it. */
    private static boolean isColumns(Table table) {
        return HeaderReader.at(table, 0)
                .filter(h -> h.kind() != TableKind.OTHER && h.isWhole() && h.understood() > 2)
                .isPresent();
    }

    /** The key of what stands in a row. */
    static String key(List<Cell> row) {
        return row.stream().map(c -> ThaiText.key(c.text())).collect(Collectors.joining("|"));
    }

    /** The rows from top to bottom, with those that were taken for repeated headings in their places. */
    static List<List<Cell>> rows(Block.Tabular tabular) {
        return Stream.concat(Stream.of(tabular.table()), tabular.repeatedHeaders().stream())
                .flatMap(t -> IntStream.range(0, t.rows()).mapToObj(t::row))
                .filter(row -> row.stream().anyMatch(c -> !c.isEmpty()))
                .sorted(Comparator.comparingInt((List<Cell> row) -> first(row).page())
                        .thenComparingDouble(row -> first(row).box().top()))
                .toList();
    }

    private static Cell.Part first(List<Cell> row) {
        return row.stream()
                .flatMap(c -> c.parts().stream())
                .min(Comparator.comparingInt(Cell.Part::page).thenComparingDouble(p -> p.box().top()))
                .orElseThrow();
    }

    /** Takes a row of one or two labels, each before its text. */
    private boolean pairs(List<Cell> row) {
        Cell first = row.get(0);
        if (row.size() == 1) {
            return first.columnSpan() == columns ? title(first) : first.column() > 0 && goesOn(first);
        }
        if ((row.size() != 2 && row.size() != 4) || first.column() > 0) {
            return false;
        }
        for (int at = 0; at < row.size(); at += 2) {
            Cell label = row.get(at);
            Cell text = row.get(at + 1);
            if (label.isEmpty() ? !text.isEmpty() && !goesOn(text) : !pair(label, text)) {
                return false;
            }
        }
        return true;
    }

    private boolean title(Cell cell) {
        titles++;
        cell.lines().forEach(l -> pieces.add(Piece.of(block, l)));
        return true;
    }

    private boolean pair(Cell label, Cell text) {
        pieces.add(new Piece(block, filled(label), filled(text)));
        return label.text().length() <= LONGEST;
    }

    private static List<Cell.Part> filled(Cell cell) {
        return cell.parts().stream().filter(p -> !p.lines().isEmpty()).toList();
    }

    private boolean goesOn(Cell cell) {
        int last = pieces.size() - 1;
        if (last < 0 || pieces.get(last).isLine()) {
            return cell.isEmpty();
        }
        pieces.set(last, pieces.get(last).continuedBy(filled(cell)));
        return true;
    }

    /** Takes a row of texts below a row of their labels; the labels wait for it. */
    private boolean stacked(List<List<Cell>> rows, int at) {
        List<Cell> row = rows.get(at);
        boolean labels = isLabels(row);
        boolean below = at > 0 && isLabels(rows.get(at - 1)) && hasColumnsOf(row, rows.get(at - 1));
        if (below) {
            for (int i = 0; i < row.size(); i++) {
                lastInColumn.put(row.get(i).column(), pieces.size());
                pieces.add(new Piece(block, filled(rows.get(at - 1).get(i)), filled(row.get(i))));
            }
            return true;
        }
        if (labels && at + 1 < rows.size() && hasColumnsOf(rows.get(at + 1), row)) {
            labelRows++;
            return true;
        }
        if (row.size() == 1 && row.get(0).columnSpan() == columns && (at + 1 == rows.size() || isLabels(rows.get(at + 1)))) {
            return title(row.get(0));
        }
        return at > 1 && hasColumnsOf(row, rows.get(at - 1)) && row.stream().allMatch(this::goesOnInColumn);
    }

    private boolean goesOnInColumn(Cell cell) {
        Integer last = lastInColumn.get(cell.column());
        if (last != null) {
            pieces.set(last, pieces.get(last).continuedBy(filled(cell)));
        }
        return last != null;
    }

    private boolean isLabels(List<Cell> row) {
        return recurring.contains(key(row)) && row.stream().allMatch(c -> !c.isEmpty() && c.text().length() <= LONGEST);
    }

    private static boolean hasColumnsOf(List<Cell> row, List<Cell> other) {
        return row.size() == other.size()
                && IntStream.range(0, row.size())
                        .allMatch(i -> row.get(i).column() == other.get(i).column()
                                && row.get(i).columnSpan() == other.get(i).columnSpan());
    }

    /** Cells of which most open with a line that says what they are about. */
    private static Optional<List<Piece>> cards(int block, List<List<Cell>> rows) {
        List<Cell> cells = rows.stream().flatMap(List::stream).filter(c -> !c.isEmpty()).toList();
        long known = cells.stream().filter(c -> LabelMarks.opensWithLabel(c.lines())).count();
        boolean cards = cells.size() <= MOST_CARDS && known >= FEWEST_CARDS && known >= MOST * cells.size();
        return cards
                ? Optional.of(cells.stream()
                        .flatMap(c -> c.lines().stream())
                        .map((Line l) -> Piece.of(block, l))
                        .toList())
                : Optional.empty();
    }
}
