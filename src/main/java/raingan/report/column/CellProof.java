package raingan.report.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Table;

/** Where cells can be one thing only, they outweigh a heading that is not known to the letter: names of units, statuses. */
final class CellProof {

    /** Meanings whose texts may well be no more than the name of a unit, a status or a time. */
    private static final Set<ColumnRole> SILENT = Set.of(
            ColumnRole.OWNER,
            ColumnRole.PERIOD,
            ColumnRole.NUMBER,
            ColumnRole.TOOL,
            ColumnRole.INDICATOR,
            ColumnRole.REMARK);

    /** Meanings that take more words than a time. */
    private static final Set<ColumnRole> TOLD =
            Set.of(ColumnRole.FINDING, ColumnRole.MEASURE, ColumnRole.METHOD, ColumnRole.RESULT, ColumnRole.OUTCOME);

    /** Share of the cells that prove what a column is: one in four may be odd. */
    private static final double MOST = 0.75;

    /** Fewest different numbers in a column of scores: a target or a full score is the same in every row. */
    private static final int DIFFERENT = 3;

    private CellProof() {}

    /** The likelihoods of each column, put right where its cells prove something else than its heading says. */
    static List<Map<ColumnRole, Double>> correct(Table table, int firstRow, List<Map<ColumnRole, Double>> scores) {
        List<List<String>> cells = IntStream.range(0, scores.size())
                .mapToObj(column -> ColumnEvidence.cells(table, firstRow, column))
                .toList();
        List<Map<ColumnRole, Double>> corrected = new ArrayList<>();
        for (int column = 0; column < scores.size(); column++) {
            corrected.add(possible(cells.get(column), scores.get(column)));
        }
        for (int column = 0; column < scores.size(); column++) {
            if (are(ColumnRole.OWNER, CellContent::isOwner, cells, corrected, column)) {
                corrected.set(column, Map.of(ColumnRole.OWNER, 1.0));
            } else if (are(ColumnRole.PERIOD, CellContent::isPeriod, cells, corrected, column)) {
                corrected.set(column, Map.of(ColumnRole.PERIOD, 1.0));
            } else if (areStatuses(cells, corrected, column)) {
                corrected.set(column, Map.of(ColumnRole.STATUS, 1.0));
                if (isDetail(cells, corrected, column + 1)) {
                    corrected.set(column + 1, Map.of(ColumnRole.RESULT, HeaderReader.UNDERSTOOD));
                }
            }
        }
        afterStatuses(cells, corrected)
                .ifPresent(column -> corrected.set(column, Map.of(ColumnRole.RESULT, HeaderReader.UNDERSTOOD)));
        scored(cells, corrected)
                .ifPresent(column -> corrected.set(column, Map.of(ColumnRole.SCORE, HeaderReader.UNDERSTOOD)));
        return corrected;
    }

    /** Texts right after a status or the columns to be ticked, under a heading that says nothing, where no other tells what was done. */
    private static Optional<Integer> afterStatuses(List<List<String>> cells, List<Map<ColumnRole, Double>> scores) {
        boolean told = scores.stream().anyMatch(s -> HeadingMatcher.likeliest(s, ColumnRole.RESULT));
        return IntStream.range(1, scores.size())
                .filter(c -> !told && HeadingMatcher.best(scores.get(c)) < HeaderReader.UNDERSTOOD)
                .filter(c -> tellsStatus(scores.get(c - 1)))
                .filter(c -> isDetail(cells, scores, c))
                .boxed()
                .findFirst();
    }

    private static boolean tellsStatus(Map<ColumnRole, Double> said) {
        return said.keySet().stream()
                .anyMatch(h -> (h.isStatus() || h == ColumnRole.STATUS) && HeadingMatcher.likeliest(said, h));
    }

    /** The one column of numbers from 0 to 100 that differ, beside indicators of which no heading names the score. */
    private static Optional<Integer> scored(List<List<String>> cells, List<Map<ColumnRole, Double>> scores) {
        boolean open = scores.stream().anyMatch(s -> HeadingMatcher.likeliest(s, ColumnRole.INDICATOR))
                && scores.stream().noneMatch(s -> s.containsKey(ColumnRole.SCORE));
        List<Integer> columns = IntStream.range(0, scores.size())
                .filter(c -> open
                        && isOpen(scores.get(c))
                        && cells.get(c).stream().distinct().count() >= DIFFERENT)
                .filter(c -> nearlyAll(cells.get(c), CellContent::isScore))
                .boxed()
                .toList();
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    /** Names or times in nearly every cell, under a heading that says something else and not to the letter, and in no other. */
    private static boolean are(
            ColumnRole heading,
            Predicate<String> one,
            List<List<String>> cells,
            List<Map<ColumnRole, Double>> scores,
            int column) {
        return isOpen(scores.get(column))
                && nearlyAll(cells.get(column), one)
                && IntStream.range(0, scores.size())
                        .noneMatch(c -> c != column
                                && HeadingMatcher.likeliest(scores.get(c), heading)
                                && cells.get(c).stream().anyMatch(one));
    }

    /** Statuses in nearly every cell; under what came of it only where another column may tell that. */
    private static boolean areStatuses(List<List<String>> cells, List<Map<ColumnRole, Double>> scores, int column) {
        boolean result = HeadingMatcher.likeliest(scores.get(column), ColumnRole.RESULT);
        return (result || isOpen(scores.get(column)))
                && nearlyAll(cells.get(column), StatusMarks::isStatus)
                && (!result
                        || isDetail(cells, scores, column + 1)
                        || IntStream.range(0, scores.size())
                                .anyMatch(c -> c != column && ColumnEvidence.tellsResult(cells.get(c))));
    }

    /** Texts after a status, under a heading that hardly says what they are, tell more of it. */
    private static boolean isDetail(List<List<String>> cells, List<Map<ColumnRole, Double>> scores, int column) {
        return column < scores.size()
                && HeadingMatcher.best(scores.get(column)) < ColumnEvidence.WEAK
                && nearlyAll(cells.get(column), CellContent::isText)
                && cells.get(column).stream().noneMatch(CellContent::isOwner);
    }

    /** What a heading says, without what no cell under it can be. */
    private static Map<ColumnRole, Double> possible(List<String> cells, Map<ColumnRole, Double> said) {
        Map<ColumnRole, Double> left = new EnumMap<>(ColumnRole.class);
        said.forEach((heading, likelihood) -> {
            if (cells.isEmpty() || mayBe(heading, likelihood, cells)) {
                left.put(heading, likelihood);
            }
        });
        return left;
    }

    private static boolean mayBe(ColumnRole heading, double likelihood, List<String> cells) {
        boolean certain = likelihood >= HeadingMatcher.CERTAIN;
        if (heading == ColumnRole.PERIOD) {
            return certain || cells.stream().anyMatch(CellContent::isPeriod);
        }
        if (heading == ColumnRole.STATUS) {
            return certain || cells.stream().anyMatch(c -> !StatusMarks.said(c).isEmpty());
        }
        if (heading == ColumnRole.NUMBER) {
            return !nearlyAll(cells, CellContent::isText);
        }
        if (heading == ColumnRole.SCORE) {
            return certain || !nearlyAll(cells, CellProof::isWordy);
        }
        boolean told = heading.isStatus() || (TOLD.contains(heading) && !certain);
        return !told || !nearlyAll(cells, CellContent::isPeriod);
    }

    /** Words without a number. */
    private static boolean isWordy(String cell) {
        return CellContent.isText(cell) && cell.chars().noneMatch(Character::isDigit);
    }

    private static boolean isOpen(Map<ColumnRole, Double> said) {
        return said.entrySet().stream()
                .noneMatch(e -> e.getValue() >= HeadingMatcher.CERTAIN
                        || (SILENT.contains(e.getKey()) && HeadingMatcher.likeliest(said, e.getKey())));
    }

    /** Whether the cells prove what {@code are} says of one, whatever stands in the odd one. */
    static boolean nearlyAll(List<String> cells, Predicate<String> are) {
        double odd = (1 - MOST) * cells.size();
        return !cells.isEmpty()
                && cells.stream().filter(are.negate()).limit((long) odd + 1).count() <= odd;
    }
}
