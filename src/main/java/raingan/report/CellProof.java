package raingan.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import raingan.table.Table;

/** Where cells can be one thing only, they outweigh a heading that is not known to the letter: names of units, statuses. */
final class CellProof {

    /** Meanings whose texts may well be no more than the name of a unit or a status. */
    private static final Set<Heading> SILENT =
            Set.of(Heading.OWNER, Heading.STATUS, Heading.NUMBER, Heading.TOOL, Heading.INDICATOR);

    /** Share of the cells that prove what a column is: one in four may be odd. */
    private static final double MOST = 0.75;

    private CellProof() {}

    /** The likelihoods of each column, put right where its cells prove something else than its heading says. */
    static List<Map<Heading, Double>> correct(Table table, int firstRow, List<Map<Heading, Double>> scores) {
        List<List<String>> cells = IntStream.range(0, scores.size())
                .mapToObj(column -> ColumnEvidence.cells(table, firstRow, column))
                .toList();
        List<Map<Heading, Double>> corrected = new ArrayList<>(scores);
        for (int column = 0; column < scores.size(); column++) {
            if (areOwners(cells, scores, column)) {
                corrected.set(column, Map.of(Heading.OWNER, 1.0));
            } else if (areStatuses(cells, scores, column)) {
                corrected.set(column, Map.of(Heading.STATUS, 1.0));
                if (isDetail(cells, scores, column + 1)) {
                    corrected.set(column + 1, Map.of(Heading.RESULT, HeaderReader.UNDERSTOOD));
                }
            } else if (isNoPeriod(cells.get(column), scores.get(column))) {
                corrected.set(column, without(Heading.PERIOD, scores.get(column)));
            }
        }
        return corrected;
    }

    /** Units in nearly every cell, under a heading that says something else and not to the letter, and in no column that says so. */
    private static boolean areOwners(List<List<String>> cells, List<Map<Heading, Double>> scores, int column) {
        return isOpen(scores.get(column))
                && nearlyAll(cells.get(column), CellContent::isOwner)
                && IntStream.range(0, scores.size())
                        .noneMatch(c -> c != column
                                && ColumnEvidence.likeliest(scores.get(c), Heading.OWNER)
                                && cells.get(c).stream().anyMatch(CellContent::isOwner));
    }

    /** Statuses in nearly every cell under what came of it, where another column may tell that. */
    private static boolean areStatuses(List<List<String>> cells, List<Map<Heading, Double>> scores, int column) {
        return ColumnEvidence.likeliest(scores.get(column), Heading.RESULT)
                && nearlyAll(cells.get(column), StatusMarks::isStatus)
                && (isDetail(cells, scores, column + 1)
                        || IntStream.range(0, scores.size())
                                .anyMatch(c -> c != column && ColumnEvidence.tellsResult(cells.get(c))));
    }

    /** Texts after a status, under a heading that hardly says what they are, tell more of it. */
    private static boolean isDetail(List<List<String>> cells, List<Map<Heading, Double>> scores, int column) {
        return column < scores.size()
                && ColumnEvidence.best(scores.get(column)) < ColumnEvidence.WEAK
                && nearlyAll(cells.get(column), CellContent::isText)
                && cells.get(column).stream().noneMatch(CellContent::isOwner);
    }

    private static boolean isNoPeriod(List<String> cells, Map<Heading, Double> said) {
        return ColumnEvidence.likeliest(said, Heading.PERIOD)
                && said.getOrDefault(Heading.PERIOD, 0.0) < HeadingMatcher.CERTAIN
                && !cells.isEmpty()
                && cells.stream().noneMatch(CellContent::isPeriod);
    }

    private static boolean isOpen(Map<Heading, Double> said) {
        return said.entrySet().stream()
                .noneMatch(e -> e.getValue() >= HeadingMatcher.CERTAIN
                        || (SILENT.contains(e.getKey()) && ColumnEvidence.likeliest(said, e.getKey())));
    }

    private static boolean nearlyAll(List<String> cells, Predicate<String> are) {
        long speaking = cells.stream().filter(are).count();
        return !cells.isEmpty() && speaking >= MOST * cells.size();
    }

    private static Map<Heading, Double> without(Heading heading, Map<Heading, Double> said) {
        Map<Heading, Double> left = new EnumMap<>(Heading.class);
        left.putAll(said);
        left.remove(heading);
        return left;
    }
}
