package raingan.report.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnDoubt;
import raingan.report.record.ColumnRole;
import raingan.report.record.Sourced;
import raingan.report.text.Texts;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.ThaiDates;

/** Finds the columns whose meaning is not sure, each once for a table, however many pages it runs over. */
public final class ColumnDoubts {

    /** Filled cells that make a column of its own of what stands under the second half of a heading. */
    private static final int FEWEST = 2;

    /** Meanings that are known and have no field, or that hold no text which could be lost. */
    private static final Set<ColumnRole> PLAIN = EnumSet.of(
            ColumnRole.NUMBER,
            ColumnRole.TOOL,
            ColumnRole.TOPIC,
            ColumnRole.GRADE,
            ColumnRole.BUDGET,
            ColumnRole.MONTH);

    /** What the cells of a column of a certain meaning look like, and those of no other. */
    private static final Map<ColumnRole, Predicate<String>> PROOF = Map.of(
            ColumnRole.OWNER, CellContent::isOwner,
            ColumnRole.PERIOD, CellContent::isPeriod,
            ColumnRole.STATUS, StatusMarks::isStatus,
            ColumnRole.INDICATOR, CellContent::isIndicator);

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
            ColumnRole meaning = map.headings().get(column);
            List<String> cells = ColumnEvidence.cells(table, map.firstRow(), column);
            boolean filled = cells.size() >= (rows.opens(column) ? 1 : FEWEST);
            if (filled && !isSure(rows.levels(column), meaning, cells)) {
                boolean repaired = isSure(read.levels(column), meaning, cells);
                String repeated = repaired ? read.texts().get(column) : "";
                boolean telling =
                        !repaired && (meaning != ColumnRole.OTHER || CellProof.nearlyAll(cells, CellContent::isText));
                found.add(new ColumnDoubt(heading(rows, column), repeated, meaning, telling, measuresTable));
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
                .anyMatch(c -> !StatusMarks.isUnmarked(c.text()));
        if (!months.isEmpty() && !marked && measuresTable > 0 && !map.has(ColumnRole.PERIOD)) {
            found.add(new ColumnDoubt(heading(rows, months.get(0)), "", ColumnRole.PERIOD, true, measuresTable));
        }
    }

    /** The doubts of all tables looked at, in their order. */
    public List<ColumnDoubt> found() {
        return List.copyOf(found);
    }

    private static boolean isSure(List<String> levels, ColumnRole meaning, List<String> cells) {
        Predicate<String> proof = PROOF.get(meaning);
        if (PLAIN.contains(meaning) || meaning.isStatus() || (proof != null && CellProof.nearlyAll(cells, proof))) {
            return true;
        }
        String heading = ThaiNumbers.arabic(String.join(" ", levels));
        if (meaning == ColumnRole.SCORE && !ThaiDates.years(heading).isEmpty()) {
            return true;
        }
        double least = meaning == ColumnRole.SCORE ? HeaderReader.UNDERSTOOD : HeadingMatcher.SURE;
        return meaning != ColumnRole.OTHER
                && IntStream.range(0, levels.size())
                        .mapToObj(top -> HeadingMatcher.scores(String.join(" ", levels.subList(top, levels.size()))))
                        .anyMatch(said -> said.getOrDefault(meaning, 0.0) >= least);
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
