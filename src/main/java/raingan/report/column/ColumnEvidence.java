package raingan.report.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/** What the cells of a column say it means, where its heading says nothing. */
final class ColumnEvidence {

    /** Share of the filled cells that must speak for a meaning: one cell in three may be odd. */
    private static final double MOST = 0.65;

    /** Filled cells without which there is no evidence. */
    private static final int FEWEST = 2;

    /** Meanings that several columns may have, and the likelihood from which the heading of a further one says so itself. */
    private static final Map<ColumnRole, Double> SHARED =
            Map.of(ColumnRole.OWNER, 0.85, ColumnRole.RESULT, HeaderReader.UNDERSTOOD);

    private static final List<ColumnRole> NOT_DONE =
            List.of(ColumnRole.STATUS_NOT_STARTED, ColumnRole.STATUS_IN_PROGRESS);

    /** Likelihood up to which the cells of a column may overrule its heading: that of a stem. */
    static final double WEAK = 0.6;

    /** Likelihood of a meaning that only the cells tell. */
    private static final double GUESS = 0.5;

    private ColumnEvidence() {}

    /** The headings, with what is done and how exchanged where the steps stand under a heading that may mean either. */
    static List<ColumnRole> steps(
            Table table, int firstRow, List<ColumnRole> headings, List<Map<ColumnRole, Double>> scores) {
        int what = headings.indexOf(ColumnRole.MEASURE);
        int how = headings.indexOf(ColumnRole.METHOD);
        boolean open = what >= 0
                && how >= 0
                && scores.get(what).getOrDefault(ColumnRole.MEASURE, 0.0) < HeadingMatcher.CERTAIN;
        if (!open
                || !most(cells(table, firstRow, what), CellContent::isSteps)
                || cells(table, firstRow, how).stream().anyMatch(CellContent::isSteps)) {
            return headings;
        }
        List<ColumnRole> exchanged = new ArrayList<>(headings);
        exchanged.set(what, ColumnRole.METHOD);
        exchanged.set(how, ColumnRole.MEASURE);
        return exchanged;
    }

    /** The column of texts whose heading says nothing, the last before the steps rather than a further one, or -1. */
    static int unnamed(Table table, HeaderMap header) {
        List<Integer> columns = IntStream.range(0, table.columns())
                .filter(c -> header.headings().get(c) == ColumnRole.OTHER)
                .filter(c -> HeadingMatcher.scores(header.texts().get(c)).getOrDefault(ColumnRole.OTHER, 0.0)
                        < HeaderReader.UNDERSTOOD)
                .filter(c -> most(cells(table, header.firstRow(), c), CellContent::isText))
                .boxed()
                .toList();
        return columns.stream()
                .filter(c -> c < header.headings().indexOf(ColumnRole.METHOD))
                .reduce((left, right) -> right)
                .or(() -> columns.stream().findFirst())
                .orElse(-1);
    }

    /** Whether the cells of a column are no lists of steps. */
    static boolean isUnlisted(Table table, int firstRow, int column) {
        return !most(cells(table, firstRow, column), CellContent::isSteps);
    }

    /**
     * The headings, with every column of a meaning that may have several: an office and the person in it, what came of it in
     * the first half of the year and in the second.
     */
    static List<ColumnRole> shared(List<ColumnRole> headings, List<Map<ColumnRole, Double>> scores) {
        List<ColumnRole> shared = new ArrayList<>(headings);
        for (int column = 0; column < shared.size(); column++) {
            Map<ColumnRole, Double> said = scores.get(column);
            for (Map.Entry<ColumnRole, Double> least : SHARED.entrySet()) {
                if (shared.get(column) == ColumnRole.OTHER
                        && HeadingMatcher.likeliest(said, least.getKey())
                        && said.getOrDefault(least.getKey(), 0.0) >= least.getValue()) {
                    shared.set(column, least.getKey());
                }
            }
        }
        return shared;
    }

    /** The headings, with columns of periods and of units named where nobody else has that meaning. */
    static List<ColumnRole> fill(Table table, int firstRow, List<ColumnRole> headings) {
        List<ColumnRole> filled = new ArrayList<>(headings);
        for (int column = 0; column < filled.size(); column++) {
            if (filled.get(column) == ColumnRole.OTHER) {
                List<String> cells = cells(table, firstRow, column);
                if (!filled.contains(ColumnRole.PERIOD) && most(cells, CellContent::isPeriod)) {
                    filled.set(column, ColumnRole.PERIOD);
                } else if (!filled.contains(ColumnRole.OWNER) && most(cells, CellContent::isOwner)) {
                    filled.set(column, ColumnRole.OWNER);
                }
            }
        }
        return filled;
    }

    /** The likelihoods of each column, put right where its cells hold something else than its heading says. */
    static List<Map<ColumnRole, Double>> correct(Table table, int firstRow, List<Map<ColumnRole, Double>> scores) {
        List<List<String>> cells = IntStream.range(0, scores.size())
                .mapToObj(column -> cells(table, firstRow, column))
                .toList();
        boolean named = IntStream.range(0, scores.size())
                .anyMatch(c -> HeadingMatcher.likeliest(scores.get(c), ColumnRole.INDICATOR)
                        && !isGoal(scores.get(c), cells.get(c)));
        return IntStream.range(0, scores.size())
                .mapToObj(column -> correct(scores.get(column), cells.get(column), scores, named))
                .toList();
    }

    private static Map<ColumnRole, Double> correct(
            Map<ColumnRole, Double> said, List<String> cells, List<Map<ColumnRole, Double>> all, boolean named) {
        double remark = said.getOrDefault(ColumnRole.REMARK, 0.0);
        if (remark >= HeadingMatcher.CERTAIN) {
            return Map.of(ColumnRole.REMARK, remark);
        }
        return indicator(said, cells, all, named)
                .or(() -> status(said, cells, all))
                .map(h -> Map.of(h, 1.0))
                .orElseGet(() -> vague(said, cells, all));
    }

    /** Whether a column names indicators, counts them, or only shares their word. */
    private static Optional<ColumnRole> indicator(
            Map<ColumnRole, Double> said, List<String> cells, List<Map<ColumnRole, Double>> all, boolean named) {
        if (!named && mayName(said) && most(cells, CellContent::isIndicator)) {
            return Optional.of(ColumnRole.INDICATOR);
        }
        if (isCount(said, cells)
                && all.stream()
                                .filter(s -> HeadingMatcher.likeliest(s, ColumnRole.INDICATOR))
                                .count()
                        > 1) {
            return Optional.of(ColumnRole.NUMBER);
        }
        return isGoal(said, cells) && isNamed(all, ColumnRole.MEASURE)
                ? Optional.of(ColumnRole.OTHER)
                : Optional.empty();
    }

    private static Optional<ColumnRole> status(
            Map<ColumnRole, Double> said, List<String> cells, List<Map<ColumnRole, Double>> all) {
        if (!said.containsKey(ColumnRole.STATUS) && most(cells, StatusMarks::isChecklist)) {
            return Optional.of(ColumnRole.STATUS);
        }
        return isDone(cells, all) && NOT_DONE.stream().noneMatch(h -> HeadingMatcher.likeliest(said, h))
                ? Optional.of(ColumnRole.STATUS_DONE)
                : Optional.empty();
    }

    /** The word of the cells where the heading gives none, or hardly one. */
    private static Map<ColumnRole, Double> vague(
            Map<ColumnRole, Double> said, List<String> cells, List<Map<ColumnRole, Double>> all) {
        if (HeadingMatcher.likeliest(said, ColumnRole.RESULT) && areTicks(cells)) {
            return Map.of();
        }
        boolean weak = HeadingMatcher.best(said)
                < (HeadingMatcher.likeliest(said, ColumnRole.OUTCOME) ? HeadingMatcher.CERTAIN : WEAK);
        if (weak && !isNamed(all, ColumnRole.RESULT) && isResult(said) && most(cells, CellContent::tellsDeeds)) {
            return Map.of(ColumnRole.RESULT, WEAK);
        }
        return HeadingMatcher.best(said) < HeaderReader.UNDERSTOOD ? guess(cells) : said;
    }

    /** Nothing but numbers, which stand beside the names of the indicators. */
    private static boolean isCount(Map<ColumnRole, Double> said, List<String> cells) {
        return HeadingMatcher.likeliest(said, ColumnRole.INDICATOR)
                && most(cells, c -> c.strip().matches("[0-9๐-๙]{1,2}[.)]?"));
    }

    /** What a measure is to reach is called an indicator, too; no such cell names one of the ten. */
    private static boolean isGoal(Map<ColumnRole, Double> said, List<String> cells) {
        return HeadingMatcher.likeliest(said, ColumnRole.INDICATOR)
                && cells.size() >= FEWEST
                && cells.stream().noneMatch(c -> Indicators.ofCell(ThaiNumbers.arabic(c.replace("\n", "")))
                        .isPresent());
    }

    /** Indicators may stand under what is to be improved or asked, or under a heading that is not sure. */
    private static boolean mayName(Map<ColumnRole, Double> said) {
        return HeadingMatcher.best(said) < WEAK
                || Stream.of(ColumnRole.FINDING, ColumnRole.TOPIC, ColumnRole.TOOL)
                        .anyMatch(h -> HeadingMatcher.likeliest(said, h));
    }

    /** Ticks beside a column for what was not done, or not yet, under a heading that does not tell. */
    private static boolean isDone(List<String> cells, List<Map<ColumnRole, Double>> all) {
        return areTicks(cells)
                && NOT_DONE.stream().anyMatch(h -> isNamed(all, h))
                && !isNamed(all, ColumnRole.STATUS_DONE);
    }

    private static boolean areTicks(List<String> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(StatusMarks::isTick);
    }

    /** What was done may stand under a heading that says nothing, or only that something came of it. */
    private static boolean isResult(Map<ColumnRole, Double> said) {
        return HeadingMatcher.best(said) < HeaderReader.UNDERSTOOD
                || HeadingMatcher.likeliest(said, ColumnRole.OUTCOME);
    }

    /** What cells are likely to be when their heading says nothing. */
    private static Map<ColumnRole, Double> guess(List<String> cells) {
        if (most(cells, StatusMarks::isStatus)) {
            return Map.of(ColumnRole.STATUS, GUESS);
        }
        if (most(cells, CellContent::isSteps)) {
            return Map.of(ColumnRole.METHOD, GUESS);
        }
        return most(cells, CellContent::tellsWeakness) ? Map.of(ColumnRole.FINDING, GUESS) : Map.of();
    }

    private static boolean isNamed(List<Map<ColumnRole, Double>> all, ColumnRole heading) {
        return all.stream().anyMatch(s -> HeadingMatcher.likeliest(s, heading));
    }

    /** The texts of the cells of a column that are filled and of its width. */
    static List<String> cells(Table table, int firstRow, int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row = firstRow; row < table.rows(); row++) {
            table.cell(row, column).filter(c -> c.columnSpan() == 1).ifPresent(cells::add);
        }
        return cells.stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
    }

    /** Whether most of these cells tell what was done, and more than how far it has come. */
    static boolean tellsResult(List<String> cells) {
        return most(cells, CellContent::tellsDeeds) && cells.stream().noneMatch(StatusMarks::isStatus);
    }

    private static boolean most(List<String> cells, Predicate<String> speaks) {
        long speaking = cells.stream().filter(speaks).count();
        return speaking >= FEWEST && speaking >= MOST * cells.size();
    }
}
