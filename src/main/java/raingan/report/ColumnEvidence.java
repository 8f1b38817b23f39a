package raingan.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final Map<Heading, Double> SHARED =
            Map.of(Heading.OWNER, 0.85, Heading.RESULT, HeaderReader.UNDERSTOOD);

    private static final List<Heading> NOT_DONE = List.of(Heading.STATUS_NOT_STARTED, Heading.STATUS_IN_PROGRESS);

    /** Likelihood up to which the cells of a column may overrule its heading: that of a stem. */
    static final double WEAK = 0.6;

    /** Likelihood of a meaning that only the cells tell. */
    private static final double GUESS = 0.5;

    private ColumnEvidence() {}

    /** The headings, with what is done and how exchanged where the steps stand under a heading that may mean either. */
    static List<Heading> steps(Table table, int firstRow, List<Heading> headings, List<Map<Heading, Double>> scores) {
        int what = headings.indexOf(Heading.MEASURE);
        int how = headings.indexOf(Heading.METHOD);
        boolean open =
                what >= 0 && how >= 0 && scores.get(what).getOrDefault(Heading.MEASURE, 0.0) < HeadingMatcher.CERTAIN;
        if (!open
                || !most(cells(table, firstRow, what), CellContent::isSteps)
                || cells(table, firstRow, how).stream().anyMatch(CellContent::isSteps)) {
            return headings;
        }
        List<Heading> exchanged = new ArrayList<>(headings);
        exchanged.set(what, Heading.METHOD);
        exchanged.set(how, Heading.MEASURE);
        return exchanged;
    }

    /** The column of texts whose heading says nothing, the last before the steps rather than a further one, or -1. */
    static int unnamed(Table table, HeaderMap header) {
        List<Integer> columns = IntStream.range(0, table.columns())
                .filter(c -> header.headings().get(c) == Heading.OTHER)
                .filter(c -> HeadingMatcher.scores(header.texts().get(c)).getOrDefault(Heading.OTHER, 0.0)
                        < HeaderReader.UNDERSTOOD)
                .filter(c -> most(cells(table, header.firstRow(), c), CellContent::isText))
                .boxed()
                .toList();
        return columns.stream()
                .filter(c -> c < header.headings().indexOf(Heading.METHOD))
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
    static List<Heading> shared(List<Heading> headings, List<Map<Heading, Double>> scores) {
        List<Heading> shared = new ArrayList<>(headings);
        for (int column = 0; column < shared.size(); column++) {
            Map<Heading, Double> said = scores.get(column);
            for (Map.Entry<Heading, Double> least : SHARED.entrySet()) {
                if (shared.get(column) == Heading.OTHER
                        && likeliest(said, least.getKey())
                        && said.getOrDefault(least.getKey(), 0.0) >= least.getValue()) {
                    shared.set(column, least.getKey());
                }
            }
        }
        return shared;
    }

    /** The headings, with columns of periods and of units named where nobody else has that meaning. */
    static List<Heading> fill(Table table, int firstRow, List<Heading> headings) {
        List<Heading> filled = new ArrayList<>(headings);
        for (int column = 0; column < filled.size(); column++) {
            if (filled.get(column) == Heading.OTHER) {
                List<String> cells = cells(table, firstRow, column);
                if (!filled.contains(Heading.PERIOD) && most(cells, CellContent::isPeriod)) {
                    filled.set(column, Heading.PERIOD);
                } else if (!filled.contains(Heading.OWNER) && most(cells, CellContent::isOwner)) {
                    filled.set(column, Heading.OWNER);
                }
            }
        }
        return filled;
    }

    /** The likelihoods of each column, put right where its cells hold something else than its heading says. */
    static List<Map<Heading, Double>> correct(Table table, int firstRow, List<Map<Heading, Double>> scores) {
        List<List<String>> cells = IntStream.range(0, scores.size())
                .mapToObj(column -> cells(table, firstRow, column))
                .toList();
        boolean named = IntStream.range(0, scores.size())
                .anyMatch(c -> likeliest(scores.get(c), Heading.INDICATOR) && !isGoal(scores.get(c), cells.get(c)));
        return IntStream.range(0, scores.size())
                .mapToObj(column -> correct(scores.get(column), cells.get(column), scores, named))
                .toList();
    }

    private static Map<Heading, Double> correct(
            Map<Heading, Double> said, List<String> cells, List<Map<Heading, Double>> all, boolean named) {
        double remark = said.getOrDefault(Heading.REMARK, 0.0);
        if (remark >= HeadingMatcher.CERTAIN) {
            return Map.of(Heading.REMARK, remark);
        }
        return indicator(said, cells, all, named)
                .or(() -> status(said, cells, all))
                .map(h -> Map.of(h, 1.0))
                .orElseGet(() -> vague(said, cells, all));
    }

    /** Whether a column names indicators, counts them, or only shares their word. */
    private static Optional<Heading> indicator(
            Map<Heading, Double> said, List<String> cells, List<Map<Heading, Double>> all, boolean named) {
        if (!named && mayName(said) && most(cells, CellContent::isIndicator)) {
            return Optional.of(Heading.INDICATOR);
        }
        if (isCount(said, cells)
                && all.stream().filter(s -> likeliest(s, Heading.INDICATOR)).count() > 1) {
            return Optional.of(Heading.NUMBER);
        }
        return isGoal(said, cells) && isNamed(all, Heading.MEASURE) ? Optional.of(Heading.OTHER) : Optional.empty();
    }

    private static Optional<Heading> status(
            Map<Heading, Double> said, List<String> cells, List<Map<Heading, Double>> all) {
        if (!said.containsKey(Heading.STATUS) && most(cells, StatusMarks::isChecklist)) {
            return Optional.of(Heading.STATUS);
        }
        return isDone(cells, all) && NOT_DONE.stream().noneMatch(h -> likeliest(said, h))
                ? Optional.of(Heading.STATUS_DONE)
                : Optional.empty();
    }

    /** The word of the cells where the heading gives none, or hardly one. */
    private static Map<Heading, Double> vague(
            Map<Heading, Double> said, List<String> cells, List<Map<Heading, Double>> all) {
        if (likeliest(said, Heading.RESULT) && areTicks(cells)) {
            return Map.of();
        }
        boolean weak = best(said) < (likeliest(said, Heading.OUTCOME) ? HeadingMatcher.CERTAIN : WEAK);
        if (weak && !isNamed(all, Heading.RESULT) && isResult(said) && most(cells, CellContent::tellsDeeds)) {
            return Map.of(Heading.RESULT, WEAK);
        }
        return best(said) < HeaderReader.UNDERSTOOD ? guess(cells) : said;
    }

    /** Nothing but numbers, which stand beside the names of the indicators. */
    private static boolean isCount(Map<Heading, Double> said, List<String> cells) {
        return likeliest(said, Heading.INDICATOR) && most(cells, c -> c.strip().matches("[0-9๐-๙]{1,2}[.)]?"));
    }

    /** What a measure is to reach is called an indicator, too; no such cell names one of the ten. */
    private static boolean isGoal(Map<Heading, Double> said, List<String> cells) {
        return likeliest(said, Heading.INDICATOR)
                && cells.size() >= FEWEST
                && cells.stream().noneMatch(c -> Indicators.ofCell(ThaiNumbers.arabic(c.replace("\n", "")))
                        .isPresent());
    }

    /** Indicators may stand under what is to be improved or asked, or under a heading that is not sure. */
    private static boolean mayName(Map<Heading, Double> said) {
        return best(said) < WEAK
                || Stream.of(Heading.FINDING, Heading.TOPIC, Heading.TOOL).anyMatch(h -> likeliest(said, h));
    }

    /** Ticks beside a column for what was not done, or not yet, under a heading that does not tell. */
    private static boolean isDone(List<String> cells, List<Map<Heading, Double>> all) {
        return areTicks(cells)
                && NOT_DONE.stream().anyMatch(h -> isNamed(all, h))
                && !isNamed(all, Heading.STATUS_DONE);
    }

    private static boolean areTicks(List<String> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(StatusMarks::isTick);
    }

    /** What was done may stand under a heading that says nothing, or only that something came of it. */
    private static boolean isResult(Map<Heading, Double> said) {
        return best(said) < HeaderReader.UNDERSTOOD || likeliest(said, Heading.OUTCOME);
    }

    /** What cells are likely to be when their heading says nothing. */
    private static Map<Heading, Double> guess(List<String> cells) {
        if (most(cells, StatusMarks::isStatus)) {
            return Map.of(Heading.STATUS, GUESS);
        }
        if (most(cells, CellContent::isSteps)) {
            return Map.of(Heading.METHOD, GUESS);
        }
        return most(cells, CellContent::tellsWeakness) ? Map.of(Heading.FINDING, GUESS) : Map.of();
    }

    static double best(Map<Heading, Double> said) {
        return said.values().stream().mapToDouble(s -> s).max().orElse(0);
    }

    private static boolean isNamed(List<Map<Heading, Double>> all, Heading heading) {
        return all.stream().anyMatch(s -> likeliest(s, heading));
    }

    /** Whether no meaning is likelier. */
    static boolean likeliest(Map<Heading, Double> scores, Heading heading) {
        double own = scores.getOrDefault(heading, 0.0);
        return own > 0 && scores.values().stream().allMatch(s -> s <= own);
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
