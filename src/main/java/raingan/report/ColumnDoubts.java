package raingan.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiDates;
import raingan.thai.ThaiNumbers;

/** Finds the columns whose meaning is not sure, each once for a table, however many pages it runs over. */
final class ColumnDoubts {

    /** Filled cells that make a column of its own of what stands under the second half of a heading. */
    private static final int FEWEST = 2;

    /** Meanings that are known and have no field, or that hold no text which could be lost. */
    private static final Set<Heading> PLAIN =
            EnumSet.of(Heading.NUMBER, Heading.TOOL, Heading.TOPIC, Heading.GRADE, Heading.BUDGET, Heading.MONTH);

    /** What the cells of a column of a certain meaning look like, and those of no other. */
    private static final Map<Heading, Predicate<String>> PROOF = Map.of(
            Heading.OWNER, CellContent::isOwner,
            Heading.PERIOD, CellContent::isPeriod,
            Heading.STATUS, StatusMarks::isStatus,
            Heading.INDICATOR, CellContent::isIndicator);

    private final Texts texts;
    private final List<ColumnDoubt> found = new ArrayList<>();

    ColumnDoubts(Texts texts) {
        this.texts = texts;
    }

    /**
     * Looks at the columns of a table that has its header itself.
     *
     * @param read its header as it was read, there or elsewhere
     * @param measuresTable its number, 0 for a table of scores
     */
    void look(Table table, HeaderRows read, HeaderMap map, int measuresTable) {
        HeaderRows rows = new HeaderRows(table, read.top(), read.depth());
        unmarked(rows, map, measuresTable);
        for (int column = 0; column < table.columns(); column++) {
            Heading meaning = map.headings().get(column);
            List<String> cells = ColumnEvidence.cells(table, map.firstRow(), column);
            boolean filled = cells.size() >= (rows.opens(column) ? 1 : FEWEST);
            if (filled && !isSure(rows.levels(column), meaning, cells)) {
                boolean repaired = isSure(read.levels(column), meaning, cells);
                String repeated = repaired ? read.texts().get(column) : "";
                boolean telling =
                        !repaired && (meaning != Heading.OTHER || CellProof.nearlyAll(cells, CellContent::isText));
                found.add(new ColumnDoubt(heading(rows, column), repeated, meaning, telling, measuresTable));
            }
        }
    }

    /** Months of which none is marked in any row: the bars are drawn in a way that nobody reads. */
    private void unmarked(HeaderRows rows, HeaderMap map, int measuresTable) {
        List<Integer> months = map.columns(Heading.MONTH);
        boolean marked = months.stream()
                .flatMap(column -> IntStream.range(map.firstRow(), rows.table().rows())
                        .mapToObj(row -> rows.table().cell(row, column))
                        .flatMap(Optional::stream))
                .anyMatch(c -> !StatusMarks.isUnmarked(c.text()));
        if (!months.isEmpty() && !marked && measuresTable > 0 && !map.has(Heading.PERIOD)) {
            found.add(new ColumnDoubt(heading(rows, months.get(0)), "", Heading.PERIOD, true, measuresTable));
        }
    }

    List<ColumnDoubt> found() {
        return List.copyOf(found);
    }

    private static boolean isSure(List<String> levels, Heading meaning, List<String> cells) {
        Predicate<String> proof = PROOF.get(meaning);
        if (PLAIN.contains(meaning) || meaning.isStatus() || (proof != null && CellProof.nearlyAll(cells, proof))) {
            return true;
        }
        String heading = ThaiNumbers.arabic(String.join(" ", levels));
        if (meaning == Heading.SCORE && !ThaiDates.years(heading).isEmpty()) {
            return true;
        }
        double least = meaning == Heading.SCORE ? HeaderReader.UNDERSTOOD : HeadingMatcher.SURE;
        return meaning != Heading.OTHER
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
