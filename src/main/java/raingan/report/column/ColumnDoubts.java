package raingan.report.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnDoubt;
import raingan.report.record.ColumnRole;
import raingan.report.record.Sourced;
import raingan.report.text.Crowding;
import raingan.report.text.Texts;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Cell;
import raingan.table.Table;

/** Finds the columns whose meaning is not sure, each once for a table, however many pages it runs over. */
public final class ColumnDoubts {

    /** Filled cells that make a column of its own of what stands under the second half of a heading. */
    private static final int FEWEST = 2;

    /** Probability from which a column is not in doubt. */
    private static final double SURE = 0.9;

    /** Probability of another meaning from which a person is asked. */
    public static final double ASKED = 0.02;

    /** Probability from which another meaning is named. */
    private static final double POSSIBLE = 0.05;

    /** Other meanings that are named. */
    private static final int MOST_OTHERS = 2;

    /** Probability that a column is two, where the lines of two stand in a cell of it. */
    private static final double CROWDED = 0.5;

    private final Texts texts;
    private final List<ColumnDoubt> found = new ArrayList<>();

    /** Doubts about the columns of one report. */
    public ColumnDoubts(Texts texts) {
        this.texts = texts;
    }

    /**
     * Looks at the columns of a table that has its header itself.
     *
     * @param read its header as it was read, there or elsewhere
     * @param measuresTable its number, 0 for a table of scores
     */
    public void look(Table table, HeaderRows read, HeaderMap map, int measuresTable) {
        HeaderRows rows = new HeaderRows(table, read.top(), read.depth());
        unmarked(rows, map, measuresTable);
        for (int column = 0; column < table.columns(); column++) {
            List<String> cells = ColumnCells.of(table, map.firstRow(), column);
            boolean filled = cells.size() >= (rows.opens(column) ? 1 : FEWEST);
            boolean crowded =
                    ColumnCells.own(table, map.firstRow(), column).stream().anyMatch(Crowding::is);
            if (crowded || (filled && !DoubtModel.isKnown(rows, map, column))) {
                look(rows, read, map, column, crowded, measuresTable);
            }
        }
    }

    private void look(HeaderRows rows, HeaderRows read, HeaderMap map, int column, boolean crowded, int measuresTable) {
        ColumnRole meaning = map.headings().get(column);
        List<String> cells = ColumnCells.of(rows.table(), map.firstRow(), column);
        double told = DoubtModel.standard().wrong(DoubtModel.features(rows, map, column));
        double wrong = crowded ? Math.max(told, CROWDED) : told;
        boolean sure = SureColumns.isSure(rows.levels(column), meaning, cells);
        if (sure && wrong < ASKED) {
            return;
        }
        boolean repaired = !sure && SureColumns.isSure(read.levels(column), meaning, cells);
        String repeated = repaired ? read.texts().get(column) : "";
        boolean lost = meaning == ColumnRole.OTHER && ColumnCells.nearlyAll(cells, CellContent::isText);
        boolean telling = !repaired && (lost || wrong >= ASKED);
        List<ColumnRole> others = DoubtModel.others(map, column, wrong >= ASKED ? POSSIBLE : 1)
                .filter(role -> !map.has(role))
                .limit(MOST_OTHERS)
                .toList();
        found.add(new ColumnDoubt(heading(rows, column), repeated, meaning, others, telling, 1 - wrong, measuresTable));
    }

    /** Looks at the columns of scores in a table that its content tells, whatever its headings are. */
    public void unsure(Table table, HeaderMap map) {
        for (int column : map.columns(ColumnRole.SCORE)) {
            double probability = map.probability(column);
            if (probability < SURE) {
                List<Cell> cells = IntStream.range(0, table.rows())
                        .boxed()
                        .flatMap(row -> table.cell(row, column).stream())
                        .filter(c -> !c.isEmpty())
                        .limit(1)
                        .toList();
                Sourced heading = texts.of(cells).withText(map.texts().get(column));
                found.add(new ColumnDoubt(heading, "", ColumnRole.SCORE, List.of(), true, probability, 0));
            }
        }
    }

    /** Months of which none is marked in any row: the bars are drawn in a way that nobody reads. */
    private void unmarked(HeaderRows rows, HeaderMap map, int measuresTable) {
        List<Integer> months = map.columns(ColumnRole.MONTH);
        boolean marked = months.stream()
                .flatMap(column -> IntStream.range(map.firstRow(), rows.table().rows())
                        .mapToObj(row -> rows.table().cell(row, column))
                        .flatMap(Optional::stream))
                .anyMatch(c -> c.isMarked() || !StatusMarks.isUnmarked(c.text()));
        if (!months.isEmpty() && !marked && measuresTable > 0 && !map.has(ColumnRole.PERIOD)) {
            found.add(new ColumnDoubt(
                    heading(rows, months.get(0)), "", ColumnRole.PERIOD, List.of(), true, 1, measuresTable));
        }
    }

    /** The doubts of all tables looked at, in their order. */
    public List<ColumnDoubt> found() {
        return List.copyOf(found);
    }

    /** The words over a column, and its first cell where it has none. */
    private Sourced heading(HeaderRows rows, int column) {
        Table table = rows.table();
        List<Cell> over = IntStream.range(rows.top(), rows.end())
                .boxed()
                .flatMap(row -> table.cell(row, column).stream())
                .distinct()
                .toList();
        Sourced words = texts.of(over);
        if (!words.isEmpty()) {
            return words;
        }
        Stream<Cell> below = IntStream.range(rows.end(), table.rows())
                .boxed()
                .flatMap(row -> table.cell(row, column).stream())
                .filter(c -> !c.isEmpty());
        return texts.of(below.limit(1).toList()).withText("");
    }
}
