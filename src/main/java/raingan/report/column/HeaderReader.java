package raingan.report.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/** Tells the header of a table from its content, and what each column means, by meaning and not by position. */
public final class HeaderReader {

    /** Likelihood from which a heading counts as understood. */
    static final double UNDERSTOOD = 0.42;

    /** Columns that must be understood for a row to be a header. */
    private static final int ENOUGH = 2;

    /** Most characters of a heading: longer cells hold content. */
    private static final int LONGEST = 140;

    /** Likelihood from which a heading over months says what came of the work in them. */
    private static final double CLEAR = 0.9;

    /** Columns without which a table is no plan that its cells tell: what is done, by whom, when and in which steps. */
    private static final int FEWEST_OF_PLAN = 4;

    /** Most characters of a heading that nobody knows. */
    private static final int SHORT = 40;

    /** A heading that is a year stands over the scores of that year. */
    private static final Pattern YEAR =
            Pattern.compile("\\s*(?:(?:ประจำ)?(?:ปี)?\\s*(?:งบประมาณ)?\\s*(?:พ\\s*\\.?\\s*ศ\\s*\\.?)?\\s*25[0-9]{2}"
                    + "|ปี\\s*(?:ก่อน(?:หน้า)?|ที่\\s*แล้ว|ที่\\s*ผ่าน\\s*มา|นี้|ปัจจุบัน|ล่าสุด)"
                    + "\\s*(?:[(]?\\s*(?:ปี)?\\s*(?:พ\\s*\\.?\\s*ศ\\s*\\.?)?\\s*25[0-9]{2}\\s*[)]?)?)\\s*");

    private static final double YEAR_LEAD = 0.1;

    /** What columns mean in tables that are about something else. */
    private static final Set<ColumnRole> NOT_OURS = Set.of(ColumnRole.OTHER, ColumnRole.BUDGET, ColumnRole.NUMBER);

    private HeaderReader() {}

    /** The header that begins at {@code row}, if there is one, each column read by itself. */
    public static Optional<HeaderMap> at(Table table, int row) {
        if (row >= table.rows()) {
            return Optional.empty();
        }
        return at(HeaderRows.at(table, row));
    }

    /** The header in these rows, if they hold one. */
    public static Optional<HeaderMap> at(HeaderRows rows) {
        HeaderMap map = HeaderMap.of(rows.end(), assign(scores(rows)), rows.texts());
        return map.understood() >= ENOUGH ? Optional.of(map) : Optional.empty();
    }

    /** Whether the cells of a row are headings of tables that are about something else, such as staff or money. */
    public static boolean isForeign(Table table, int row) {
        return table.row(row).stream()
                        .filter(c -> c.text().length() <= LONGEST)
                        .filter(c -> HeadingMatcher.scores(c.text()).entrySet().stream()
                                .anyMatch(e -> NOT_OURS.contains(e.getKey()) && e.getValue() >= HeadingMatcher.CERTAIN))
                        .count()
                >= ENOUGH;
    }

    /** What the columns mean, once it is known that these rows are a header: the meanings that are likeliest together. */
    public static HeaderMap resolve(HeaderRows rows) {
        return resolve(rows, ColumnModel.standard());
    }

    /** The same by another model. */
    public static HeaderMap resolve(HeaderRows rows, ColumnModel model) {
        if (rows.end() >= rows.table().rows()) {
            return named(rows, ColumnReading.certain(assign(scores(rows))));
        }
        return named(rows, model.read(rows));
    }

    private static HeaderMap named(HeaderRows rows, ColumnReading read) {
        return MonthColumns.name(
                new HeaderMap(rows.end(), read.likely(), rows.texts(), read.likelihoods()), rows.lowest());
    }

    /** The header of a plan that only its cells tell: who, when and in which steps something is done, whatever it is called. */
    public static Optional<HeaderMap> fromCells(HeaderRows rows) {
        boolean may = rows.end() < rows.table().rows()
                && rows.table().columns() >= FEWEST_OF_PLAN
                && rows.texts().stream().noneMatch(String::isBlank);
        if (!may) {
            return Optional.empty();
        }
        HeaderMap map = resolve(rows);
        boolean plan = Stream.of(ColumnRole.OWNER, ColumnRole.PERIOD, ColumnRole.METHOD)
                .allMatch(map::has);
        boolean headed = map.texts().stream().allMatch(t -> t.length() <= SHORT);
        int name = map.has(ColumnRole.MEASURE) ? -1 : ColumnCells.unnamed(rows.table(), map);
        if (!plan || !headed || (name < 0 && !map.has(ColumnRole.MEASURE))) {
            return Optional.empty();
        }
        return Optional.of(name < 0 ? map : map.with(name, ColumnRole.MEASURE));
    }

    static List<Map<ColumnRole, Double>> scores(HeaderRows rows) {
        return IntStream.range(0, rows.table().columns())
                .mapToObj(column -> rows.opens(column) ? scores(rows.levels(column)) : Map.<ColumnRole, Double>of())
                .toList();
    }

    /** A sub-heading speaks for itself; where it does not, the headings over it help, the nearest first. */
    private static Map<ColumnRole, Double> scores(List<String> levels) {
        String whole = String.join(" ", levels).strip();
        if (levels.isEmpty() || whole.length() > LONGEST) {
            return Map.of();
        }
        if (YEAR.matcher(ThaiNumbers.arabic(whole)).matches()) {
            return Map.of(ColumnRole.SCORE, UNDERSTOOD + YEAR_LEAD, ColumnRole.PERIOD, UNDERSTOOD);
        }
        if (levels.size() > 1 && MonthColumns.isMonth(levels.get(levels.size() - 1))) {
            Map<ColumnRole, Double> above = scores(levels.subList(0, levels.size() - 1));
            double result = above.getOrDefault(ColumnRole.RESULT, 0.0);
            if (result >= CLEAR) {
                return Map.of(ColumnRole.RESULT, result);
            }
        }
        for (int top = levels.size() - 1; top > 0; top--) {
            Map<ColumnRole, Double> known = HeadingMatcher.scores(String.join(" ", levels.subList(top, levels.size())));
            if (HeadingMatcher.best(known) >= UNDERSTOOD) {
                return known;
            }
        }
        Map<ColumnRole, Double> above = levels.size() > 1 ? scores(levels.subList(0, levels.size() - 1)) : Map.of();
        return HeadingMatcher.best(above) >= HeadingMatcher.CERTAIN ? certain(above) : HeadingMatcher.scores(whole);
    }

    private static Map<ColumnRole, Double> certain(Map<ColumnRole, Double> said) {
        return said.entrySet().stream()
                .filter(e -> e.getValue() >= HeadingMatcher.CERTAIN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Choice(int column, ColumnRole heading, double score) {}

    /** The likeliest meanings first; each text field is given to one column. */
    private static List<ColumnRole> assign(List<Map<ColumnRole, Double>> scores) {
        List<Choice> choices = new ArrayList<>();
        for (int column = 0; column < scores.size(); column++) {
            for (var entry : scores.get(column).entrySet()) {
                choices.add(new Choice(column, entry.getKey(), entry.getValue()));
            }
        }
        choices.sort(Comparator.comparingDouble(Choice::score).reversed().thenComparingInt(Choice::column));
        ColumnRole[] assigned = new ColumnRole[scores.size()];
        Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);
        for (Choice choice : choices) {
            boolean free = choice.heading() == ColumnRole.SCORE
                    || choice.heading() == ColumnRole.OTHER
                    || !taken.contains(choice.heading());
            if (assigned[choice.column()] == null && free && choice.score() >= UNDERSTOOD) {
                assigned[choice.column()] = choice.heading();
                taken.add(choice.heading());
            }
        }
        List<ColumnRole> headings = new ArrayList<>();
        for (ColumnRole heading : assigned) {
            headings.add(heading == null ? ColumnRole.OTHER : heading);
        }
        return headings;
    }
}
