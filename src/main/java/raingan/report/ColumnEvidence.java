package raingan.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.Steps;
import raingan.thai.ThaiDates;
import raingan.thai.ThaiNumbers;

/** What the cells of a column say it means, where its heading says nothing. */
final class ColumnEvidence {

    /** Share of the filled cells that must speak for a meaning: one cell in three may be odd. */
    private static final double MOST = 0.65;

    /** Filled cells without which there is no evidence. */
    private static final int FEWEST = 2;

    /** Most characters of a cell that is a period or a list of units and nothing else. */
    private static final int SHORT = 60;

    /** Most characters that a cell has after the name of an indicator when it holds just the name. */
    private static final int REST = 12;

    /** Likelihood from which a heading says itself that a column names who does something. */
    private static final double OWNER = 0.85;

    private ColumnEvidence() {}

    /** The headings, with what is done and how exchanged where the steps stand under a heading that may mean either. */
    static List<Heading> steps(Table table, int firstRow, List<Heading> headings, List<Map<Heading, Double>> scores) {
        int what = headings.indexOf(Heading.MEASURE);
        int how = headings.indexOf(Heading.METHOD);
        boolean open =
                what >= 0 && how >= 0 && scores.get(what).getOrDefault(Heading.MEASURE, 0.0) < HeadingMatcher.CERTAIN;
        if (!open
                || !most(cells(table, firstRow, what), ColumnEvidence::isSteps)
                || cells(table, firstRow, how).stream().anyMatch(ColumnEvidence::isSteps)) {
            return headings;
        }
        List<Heading> exchanged = new ArrayList<>(headings);
        exchanged.set(what, Heading.METHOD);
        exchanged.set(how, Heading.MEASURE);
        return exchanged;
    }

    /** The headings, with a column that holds nothing but numbers of indicators, beside their names, named so. */
    static List<Heading> numbers(Table table, int firstRow, List<Heading> headings, List<Map<Heading, Double>> scores) {
        List<Heading> numbered = new ArrayList<>(headings);
        for (int column = 0; column < numbered.size(); column++) {
            if (numbered.get(column) == Heading.OTHER
                    && headings.contains(Heading.INDICATOR)
                    && !numbered.contains(Heading.NUMBER)
                    && likeliest(scores.get(column), Heading.INDICATOR)
                    && most(cells(table, firstRow, column), c -> c.strip().matches("[0-9๐-๙]{1,2}[.)]?"))) {
                numbered.set(column, Heading.NUMBER);
            }
        }
        return numbered;
    }

    /** Whether the cells of a column are no lists of steps. */
    static boolean isUnlisted(Table table, int firstRow, int column) {
        return !most(cells(table, firstRow, column), ColumnEvidence::isSteps);
    }

    private static boolean isSteps(String cell) {
        return Steps.split(cell).size() > 1;
    }

    /** The headings, with every column that says it names who does something: an office, and the person in it. */
    static List<Heading> owners(List<Heading> headings, List<Map<Heading, Double>> scores) {
        List<Heading> shared = new ArrayList<>(headings);
        for (int column = 0; column < shared.size(); column++) {
            Map<Heading, Double> said = scores.get(column);
            if (shared.get(column) == Heading.OTHER
                    && likeliest(said, Heading.OWNER)
                    && said.getOrDefault(Heading.OWNER, 0.0) >= OWNER) {
                shared.set(column, Heading.OWNER);
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
                if (!filled.contains(Heading.PERIOD) && most(cells, ColumnEvidence::isPeriod)) {
                    filled.set(column, Heading.PERIOD);
                } else if (!filled.contains(Heading.OWNER) && most(cells, ColumnEvidence::isOwner)) {
                    filled.set(column, Heading.OWNER);
                }
            }
        }
        return filled;
    }

    /**
     * The likelihoods of each column, put right where its cells hold something else than its heading says: names of
     * indicators under what is to be improved, or statuses to tick under what was done.
     */
    static List<Map<Heading, Double>> correct(Table table, int firstRow, List<Map<Heading, Double>> scores) {
        boolean named = scores.stream().anyMatch(s -> likeliest(s, Heading.INDICATOR));
        List<Map<Heading, Double>> corrected = new ArrayList<>();
        for (int column = 0; column < scores.size(); column++) {
            Map<Heading, Double> said = scores.get(column);
            List<String> cells = cells(table, firstRow, column);
            if (said.getOrDefault(Heading.REMARK, 0.0) >= HeadingMatcher.CERTAIN) {
                corrected.add(Map.of(Heading.REMARK, said.getOrDefault(Heading.REMARK, 0.0)));
            } else if (!named && likeliest(said, Heading.FINDING) && most(cells, ColumnEvidence::isIndicator)) {
                corrected.add(Map.of(Heading.INDICATOR, 1.0));
            } else if (!said.containsKey(Heading.STATUS) && most(cells, StatusMarks::isChecklist)) {
                corrected.add(Map.of(Heading.STATUS, 1.0));
            } else {
                corrected.add(said);
            }
        }
        return corrected;
    }

    private static boolean likeliest(Map<Heading, Double> scores, Heading heading) {
        double own = scores.getOrDefault(heading, 0.0);
        return own > 0 && scores.values().stream().allMatch(s -> s <= own);
    }

    /** The name of an indicator, a number before it aside, and hardly more. */
    private static boolean isIndicator(String cell) {
        String text = ThaiNumbers.arabic(cell.replace("\n", ""));
        return Indicators.opening(text)
                .or(() -> Indicators.ofCell(text).filter(m -> m.named().isPresent()))
                .filter(m -> text.length() - m.end() <= REST)
                .isPresent();
    }

    private static List<String> cells(Table table, int firstRow, int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row = firstRow; row < table.rows(); row++) {
            table.cell(row, column).filter(c -> c.columnSpan() == 1).ifPresent(cells::add);
        }
        return cells.stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
    }

    private static boolean most(List<String> cells, Predicate<String> speaks) {
        long speaking = cells.stream().filter(speaks).count();
        return speaking >= FEWEST && speaking >= MOST * cells.size();
    }

    private static boolean isPeriod(String cell) {
        return cell.length() <= SHORT
                && ThaiDates.period(cell, OptionalInt.empty()).isPresent();
    }

    private static boolean isOwner(String cell) {
        List<String> units = Owners.units(cell);
        return cell.length() <= SHORT
                && !units.isEmpty()
                && units.stream().allMatch(u -> u.equals(Owners.ALL) || Owners.isKnown(u));
    }
}
