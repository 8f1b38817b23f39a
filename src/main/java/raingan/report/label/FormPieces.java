package raingan.report.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.column.HeaderReader;
import raingan.report.column.TableKind;
import raingan.report.vocabulary.CellContent;
import raingan.table.Block;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;

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

    /** Share of the labels in one place of a row that must be known: what stands there in a turned table is none. */
    private static final double HALF = 0.5;

    private final int block;
    private final int columns;
    private final Set<String> recurring;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Integer> lastInColumn = new HashMap<>();
    private final Map<Integer, List<String>> labels = new HashMap<>();
    private final Set<String> labelRows = new HashSet<>();
    private boolean waiting;

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
        List<List<Cell>> rows = rows(table);
        int columns = table.table().columns();
        FormPieces stacked = new FormPieces(block, columns, recurring);
        if (IntStream.range(0, rows.size()).allMatch(i -> stacked.stacked(rows, i)) && stacked.labelRows.size() > 1) {
            return Optional.of(stacked.pieces);
        }
        if (rows.isEmpty() || isColumns(table.table()) || isHeader(rows.get(0), recurring)) {
            return Optional.empty();
        }
        FormPieces pairs = new FormPieces(block, columns, recurring);
        if (rows.stream().allMatch(pairs::pairs) && pairs.isLabelled()) {
            return Optional.of(pairs.pieces);
        }
        return cards(block, rows);
    }

    /** Whether half of the labels in each place of a row are known, or those of other forms. */
    private boolean isLabelled() {
        return !labels.isEmpty()
                && labels.values().stream()
                        .allMatch(of -> of.stream().filter(this::isLabel).count() >= HALF * of.size());
    }

    private boolean isLabel(String label) {
        return LabelMarks.isKnown(label) || (recurring.contains(LabelMarks.key(label)) && !isNumber(label));
    }

    private static boolean isNumber(String label) {
        return label.codePoints().noneMatch(Character::isLetter);
    }

    /** Whether the first row heads the columns below it. */
    private static boolean isColumns(Table table) {
        return HeaderReader.at(table, 0)
                .filter(h -> h.isWhole()
                        && (h.kind() == TableKind.SCORES || (h.kind() == TableKind.MEASURES && h.understood() > 2)))
                .isPresent();
    }

    /** Whether a row of four stands over several tables and holds nothing that a measure says: a form begins with texts of its own. */
    private static boolean isHeader(List<Cell> row, Set<String> recurring) {
        return row.size() > 2
                && recurring.contains(key(row))
                && row.stream()
                        .map(Cell::text)
                        .noneMatch(
                                t -> CellContent.isOwner(t) || CellContent.isPeriod(t) || CellContent.isIndicator(t));
    }

    /** The key of what stands in a row. */
    private static String key(List<Cell> row) {
        return row.stream().map(c -> LabelMarks.key(c.text())).collect(Collectors.joining("|"));
    }

    /** The keys of the rows, and of the cells in them that may be labels, that stand several times in these tables. */
    static Set<String> recurring(List<Block.Tabular> tables) {
        return tables.stream()
                .flatMap(t -> rows(t).stream())
                .filter(row -> !row.get(0).isEmpty())
                .flatMap(row -> Stream.concat(
                        Stream.of(key(row)),
                        IntStream.range(0, row.size())
                                .filter(i -> row.size() > 1 && i % 2 == 0 && i < 4)
                                .mapToObj(i -> key(row.subList(i, i + 1)))))
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
                .min(Comparator.comparingInt(Cell.Part::page)
                        .thenComparingDouble(p -> p.box().top()))
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
            if (label.isEmpty() ? !text.isEmpty() && !goesOn(text) : !pair(label, text, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean title(Cell cell) {
        cell.lines().forEach(l -> pieces.add(Piece.of(block, l)));
        return true;
    }

    /** Takes a label with its text; two that were joined over a page end are two again. */
    private boolean pair(Cell label, Cell text, int place) {
        labels.computeIfAbsent(place, p -> new ArrayList<>()).add(label.text());
        boolean two = filled(label).size() > 1 && !recurring.contains(LabelMarks.key(label.text()));
        int page = two ? filled(label).get(1).page() : Integer.MAX_VALUE;
        pieces.add(new Piece(block, upTo(label, page), upTo(text, page)));
        if (two) {
            pieces.add(new Piece(block, from(label, page), from(text, page)));
        }
        return label.text().length() <= LONGEST;
    }

    private static List<Cell.Part> upTo(Cell cell, int page) {
        return filled(cell).stream().filter(p -> p.page() < page).toList();
    }

    private static List<Cell.Part> from(Cell cell, int page) {
        return filled(cell).stream().filter(p -> p.page() >= page).toList();
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
        boolean below = waiting;
        waiting = false;
        if (below) {
            for (int i = 0; i < row.size(); i++) {
                lastInColumn.put(row.get(i).column(), pieces.size());
                pieces.add(new Piece(block, filled(rows.get(at - 1).get(i)), filled(row.get(i))));
            }
            return true;
        }
        if (labels && at + 1 < rows.size() && hasColumnsOf(rows.get(at + 1), row)) {
            labelRows.add(key(row));
            waiting = true;
            return true;
        }
        if (row.size() == 1
                && row.get(0).columnSpan() == columns
                && (at + 1 == rows.size() || isLabels(rows.get(at + 1)))) {
            return title(row.get(0));
        }
        boolean turned = at > 1 && first(row).page() > first(rows.get(at - 1)).page();
        return turned && hasColumnsOf(row, rows.get(at - 1)) && row.stream().allMatch(this::goesOnInColumn);
    }

    private boolean goesOnInColumn(Cell cell) {
        Integer last = lastInColumn.get(cell.column());
        if (last != null) {
            pieces.set(last, pieces.get(last).continuedBy(filled(cell)));
        }
        return last != null;
    }

    private boolean isLabels(List<Cell> row) {
        return recurring.contains(key(row))
                && row.stream().allMatch(c -> !c.isEmpty() && c.text().length() <= LONGEST);
    }

    private static boolean hasColumnsOf(List<Cell> row, List<Cell> other) {
        return row.size() == other.size()
                && IntStream.range(0, row.size())
                        .allMatch(i -> row.get(i).column() == other.get(i).column()
                                && row.get(i).columnSpan() == other.get(i).columnSpan());
    }

    /** Cells of which most open with a line that says what they are about. */
    private static Optional<List<Piece>> cards(int block, List<List<Cell>> rows) {
        List<Cell> cells =
                rows.stream().flatMap(List::stream).filter(c -> !c.isEmpty()).toList();
        long known =
                cells.stream().filter(c -> LabelMarks.opensWithLabel(c.lines())).count();
        boolean cards = cells.size() <= MOST_CARDS && known >= FEWEST_CARDS && known >= MOST * cells.size();
        return cards
                ? Optional.of(
                        cells.stream().flatMap(c -> card(block, c).stream()).toList())
                : Optional.empty();
    }

    /** What a cell says: its first line is or has a label, and so does each further one that opens with a known one. */
    private static List<Piece> card(int block, Cell cell) {
        List<Piece> said = new ArrayList<>();
        for (Line line : cell.lines()) {
            if (!said.isEmpty() && !LabelMarks.opensWithLabel(List.of(line))) {
                int last = said.size() - 1;
                said.set(last, said.get(last).continuedBy(List.of(Piece.part(line))));
            } else {
                LineCut cut = LineCut.at(line, LabelMarks.colonEnd(line.text()));
                said.add(new Piece(
                        block,
                        cut.head().map(Piece::part).stream().toList(),
                        cut.rest().map(Piece::part).stream().toList()));
            }
        }
        return said;
    }
}
