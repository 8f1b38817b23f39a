package raingan.report.column;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;
import raingan.thai.ListLabel;
import raingan.thai.Recent;
import raingan.thai.ThaiChars;
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

    /** Share of its cells that make a column one of some content. */
    private static final double MOST = 0.6;

    private static final Pattern ITEM = Pattern.compile("[oO]\\s?[0-9]{1,2}(?![0-9])");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,]*(?:[.][0-9]+)?(?: ?(?:บาท|%|.-))?");

    private static final Map<String, Predicate<String>> CONTENT = Map.ofEntries(
            Map.entry("owner", CellContent::isOwner),
            Map.entry("unit", CellContent::namesUnit),
            Map.entry("period", CellContent::isPeriod),
            Map.entry("indicator", CellContent::isIndicator),
            Map.entry("status", StatusMarks::isStatus),
            Map.entry("checklist", StatusMarks::isChecklist),
            Map.entry("tick", StatusMarks::isTick),
            Map.entry("text", CellContent::isText),
            Map.entry("score", CellContent::isScore),
            Map.entry("count", CellContent::isOrdinal),
            Map.entry("amount", cell -> AMOUNT.matcher(ThaiNumbers.arabic(cell.strip()))
                    .matches()),
            Map.entry("steps", CellContent::isSteps),
            Map.entry("deed", CellContent::tellsDeeds),
            Map.entry("weakness", CellContent::tellsWeakness),
            Map.entry("item", cell -> ITEM.matcher(ThaiNumbers.arabic(cell.strip()))
                    .lookingAt()),
            Map.entry("listed", cell -> ListLabel.parse(cell).isPresent()));

    /** A table is looked at as a list, by itself and with others under the same headings. */
    private static final Recent<Set<String>> RECENT = new Recent<>(ColumnFeatures::kinds);

    private final HeaderRows rows;
    private final Table table;
    private final List<Map<ColumnRole, Double>> said;
    private final List<Optional<ColumnRole>> likeliest;
    private final List<List<String>> texts;
    private final List<Map<String, Double>> contents;
    private final Map<String, Double> whole;

    private ColumnFeatures(HeaderRows rows) {
        this.rows = rows;
        this.table = rows.table();
        this.said = HeaderReader.scores(rows);
        this.likeliest = said.stream().map(ColumnFeatures::likeliest).toList();
        this.texts = IntStream.range(0, table.columns()).mapToObj(this::texts).toList();
        this.contents = texts.stream().map(ColumnFeatures::contents).toList();
        this.whole = whole();
    }

    /** The features of each column under a header, by name; one that is absent is 0. */
    public static List<Map<String, Double>> of(HeaderRows rows) {
        ColumnFeatures features = new ColumnFeatures(rows);
        return IntStream.range(0, rows.table().columns()).mapToObj(features::of).toList();
    }

    private Map<String, Double> of(int column) {
        Map<String, Double> features = new TreeMap<>();
        features.put("always", 1.0);
        features.putAll(whole);
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
        String lowest = levels.get(levels.size() - 1);
        if (levels.size() > 1) {
            likeliest(HeadingMatcher.scores(levels.get(0))).ifPresent(role -> {
                features.put("under " + role, 1.0);
                if (isShared(column)) {
                    features.put("under one " + role, 1.0);
                }
            });
            likeliest(HeadingMatcher.scores(lowest)).ifPresent(role -> features.put("lowest says " + role, 1.0));
        }
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

    /** Whether the highest heading of a column stands over a neighbour as well. */
    private boolean isShared(int column) {
        return table.cell(rows.top(), column).filter(c -> c.columnSpan() > 1).isPresent();
    }

    private void cells(int column, Map<String, Double> features) {
        Set<Cell> own = ColumnCells.own(table, rows.end(), column);
        long spanning = IntStream.range(rows.end(), table.rows())
                .filter(row ->
                        table.cell(row, column).filter(c -> c.columnSpan() > 1).isPresent())
                .count();
        List<String> texts = this.texts.get(column);
        int body = Math.max(1, table.rows() - rows.end());
        if (texts.isEmpty()) {
            features.put("cells none", 1.0);
            return;
        }
        features.put("cells filled", (double) texts.size() / Math.max(1, own.size()));
        features.put("cells tall", share(List.copyOf(own), c -> c.rowSpan() > 1));
        features.put("cells spanned", (double) spanning / body);
        features.put("cells alike", 1 - (double) new HashSet<>(texts).size() / texts.size());
        contents.get(column).forEach((name, share) -> {
            features.put("cells " + name, share);
            if (share >= MOST) {
                likeliest.get(column).ifPresent(role -> features.put("says " + role + " of " + name, 1.0));
            }
        });
        if (contents.get(column).containsKey("indicator")) {
            features.put("cells some indicator", 1.0);
        }
        double mean = texts.stream().mapToInt(String::length).average().orElse(0);
        int length = (int) IntStream.of(LENGTHS).filter(end -> mean > end).count();
        features.put("cells length " + length, 1.0);
    }

    /** The texts of the cells of a column that are filled and of its width, with words whole that a narrow column breaks. */
    private List<String> texts(int column) {
        return ColumnCells.own(table, rows.end(), column).stream()
                .map(ColumnFeatures::running)
                .filter(t -> !t.isBlank())
                .toList();
    }

    private static String running(Cell cell) {
        StringBuilder text = new StringBuilder();
        for (Line line : cell.lines()) {
            String next = line.text().strip();
            boolean inWord = !text.isEmpty()
                    && !next.isEmpty()
                    && ThaiChars.isLetter(text.charAt(text.length() - 1))
                    && ThaiChars.isLetter(next.charAt(0));
            text.append(text.isEmpty() || inWord ? "" : " ").append(next);
        }
        return text.toString();
    }

    /** What kinds of content stand in a column, each with the share of its filled cells. */
    private static Map<String, Double> contents(List<String> texts) {
        Map<String, Double> shares = new TreeMap<>();
        texts.forEach(text -> RECENT.of(text).forEach(kind -> shares.merge(kind, 1.0, Double::sum)));
        shares.replaceAll((kind, count) -> count / texts.size());
        return shares;
    }

    private static Set<String> kinds(String text) {
        return CONTENT.entrySet().stream()
                .filter(kind -> kind.getValue().test(text))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the whole table shows: what its columns hold and say, however many they are. */
    private Map<String, Double> whole() {
        Map<String, Double> seen = new TreeMap<>();
        contents.forEach(own -> own.forEach((name, share) -> {
            if (share >= MOST) {
                seen.put("table of " + name, 1.0);
            }
        }));
        likeliest.forEach(role -> role.ifPresent(r -> seen.put("table says " + r, 1.0)));
        if (contents.stream().anyMatch(own -> own.containsKey("indicator"))) {
            seen.put("table of some indicator", 1.0);
        }
        return seen;
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
