package raingan.report.column;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ListLabel;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;

/**
 * What can be seen of a column, as named numbers between 0 and 1 (Wapiti and GROBID name theirs in the same way): what its
 * heading is like, what its cells look like, where it stands, and what its neighbours say they are.
 */
public final class ColumnFeatures {

    /** Letters of a heading that make one feature: a Thai syllable without its marks has two or three. */
    private static final int GRAM = 3;

    /** Upper ends of the classes of mean length, in characters: a mark, a number, a name, a phrase, a sentence, more. */
    private static final int[] LENGTHS = {2, 8, 20, 50, 120};

    private static final Pattern COUNT = Pattern.compile("[(]?[0-9]{1,3}[.)]?");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,]*(?:[.][0-9]+)?(?: ?(?:บาท|%|.-))?");

    private static final Map<String, Predicate<String>> CONTENT = Map.ofEntries(
            Map.entry("owner", CellContent::isOwner),
            Map.entry("period", CellContent::isPeriod),
            Map.entry("indicator", CellContent::isIndicator),
            Map.entry("status", StatusMarks::isStatus),
            Map.entry("checklist", StatusMarks::isChecklist),
            Map.entry("tick", StatusMarks::isTick),
            Map.entry("text", CellContent::isText),
            Map.entry("score", CellContent::isScore),
            Map.entry("count", cell -> COUNT.matcher(ThaiNumbers.arabic(cell.strip()))
                    .matches()),
            Map.entry("amount", cell -> AMOUNT.matcher(ThaiNumbers.arabic(cell.strip()))
                    .matches()),
            Map.entry("steps", CellContent::isSteps),
            Map.entry("deed", CellContent::tellsDeeds),
            Map.entry("weakness", CellContent::tellsWeakness),
            Map.entry("listed", cell -> ListLabel.parse(cell).isPresent()));

    private final HeaderRows rows;
    private final Table table;
    private final List<Map<ColumnRole, Double>> said;
    private final List<ColumnRole> rules;
    private final List<Optional<ColumnRole>> likeliest;

    private ColumnFeatures(HeaderRows rows, List<ColumnRole> rules) {
        this.rows = rows;
        this.table = rows.table();
        this.said = HeaderReader.scores(rows);
        this.rules = rules;
        this.likeliest = said.stream().map(ColumnFeatures::likeliest).toList();
    }

    /**
     * The features of each column under a header, by name; one that is absent is 0.
     *
     * @param rules what the rules take each column for
     */
    public static List<Map<String, Double>> of(HeaderRows rows, List<ColumnRole> rules) {
        ColumnFeatures features = new ColumnFeatures(rows, rules);
        return IntStream.range(0, rows.table().columns()).mapToObj(features::of).toList();
    }

    private Map<String, Double> of(int column) {
        Map<String, Double> features = new TreeMap<>();
        features.put("always", 1.0);
        features.put("rules say " + rules.get(column), 1.0);
        heading(column, features);
        cells(column, features);
        place(column, features);
        neighbours(column, features);
        return features;
    }

    private void heading(int column, Map<String, Double> features) {
        List<String> levels = rows.opens(column) ? rows.levels(column) : List.of();
        said.get(column).forEach((role, score) -> {
            features.put("says " + role, score);
            if (score >= HeadingMatcher.CERTAIN) {
                features.put("says surely " + role, 1.0);
            }
        });
        likeliest.get(column).ifPresent(role -> features.put("says likeliest " + role, 1.0));
        if (levels.isEmpty()) {
            features.put(rows.opens(column) ? "heading none" : "heading goes on", 1.0);
            return;
        }
        if (levels.size() > 1) {
            likeliest(HeadingMatcher.scores(levels.get(0))).ifPresent(role -> features.put("under " + role, 1.0));
        }
        String lowest = levels.get(levels.size() - 1);
        boolean again = IntStream.range(0, column)
                .mapToObj(rows::levels)
                .anyMatch(l ->
                        l.size() > 1 && levels.size() > 1 && l.get(l.size() - 1).equals(lowest));
        if (again) {
            features.put("heading again", 1.0);
        }
        String key = "^" + ThaiText.key(lowest) + "$";
        for (int at = 0; at + GRAM <= key.length(); at++) {
            features.put("gram " + key.substring(at, at + GRAM), 1.0);
        }
    }

    private void cells(int column, Map<String, Double> features) {
        Set<Cell> own = new LinkedHashSet<>();
        int spanning = 0;
        for (int row = rows.end(); row < table.rows(); row++) {
            Optional<Cell> cell = table.cell(row, column);
            cell.filter(c -> c.columnSpan() == 1).ifPresent(own::add);
            spanning += cell.filter(c -> c.columnSpan() > 1).isPresent() ? 1 : 0;
        }
        List<String> texts =
                own.stream().map(Cell::text).filter(t -> !t.isBlank()).toList();
        int body = Math.max(1, table.rows() - rows.end());
        if (texts.isEmpty()) {
            features.put("cells none", 1.0);
            return;
        }
        features.put("cells filled", (double) texts.size() / Math.max(1, own.size()));
        features.put("cells tall", share(List.copyOf(own), c -> c.rowSpan() > 1));
        features.put("cells spanned", (double) spanning / body);
        features.put("cells alike", 1 - (double) new HashSet<>(texts).size() / texts.size());
        CONTENT.forEach((name, is) -> {
            double share = share(texts, is);
            if (share > 0) {
                features.put("cells " + name, share);
            }
        });
        double mean = texts.stream().mapToInt(String::length).average().orElse(0);
        int length = (int) IntStream.of(LENGTHS).filter(end -> mean > end).count();
        features.put("cells length " + length, 1.0);
    }

    private void place(int column, Map<String, Double> features) {
        int last = table.columns() - 1;
        features.put("place", last == 0 ? 0 : (double) column / last);
        if (column == 0) {
            features.put("place first", 1.0);
        }
        if (column == last) {
            features.put("place last", 1.0);
        }
    }

    private void neighbours(int column, Map<String, Double> features) {
        Set<ColumnRole> before = EnumSet.noneOf(ColumnRole.class);
        Set<ColumnRole> after = EnumSet.noneOf(ColumnRole.class);
        for (int other = 0; other < said.size(); other++) {
            (other < column ? before : after)
                    .addAll(
                            other == column
                                    ? List.of()
                                    : likeliest.get(other).stream().toList());
        }
        before.forEach(role -> features.put("before is " + role, 1.0));
        after.forEach(role -> features.put("after is " + role, 1.0));
        if (column > 0) {
            likeliest.get(column - 1).ifPresent(role -> features.put("left is " + role, 1.0));
        }
        if (column + 1 < said.size()) {
            likeliest.get(column + 1).ifPresent(role -> features.put("right is " + role, 1.0));
        }
    }

    private static <T> double share(List<T> all, Predicate<T> are) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(are).count() / all.size();
    }

    private static Optional<ColumnRole> likeliest(Map<ColumnRole, Double> said) {
        return said.entrySet().stream()
                .filter(e -> e.getValue() >= HeaderReader.UNDERSTOOD)
                .max(Map.Entry.<ColumnRole, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
