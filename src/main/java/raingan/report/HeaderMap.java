package raingan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/**
 * What the columns of a table mean, told from its header by meaning, not by position.
 *
 * @param firstRow the first row after the header
 * @param headings one per column; {@link Heading#OTHER} for a heading that nobody could place
 * @param texts the heading text of each column, empty for one without
 */
record HeaderMap(int firstRow, List<Heading> headings, List<String> texts) {

    /** Most rows a header has, below a title row. */
    private static final int MOST_ROWS = 3;

    /** Likelihood from which a heading counts as understood. */
    private static final double UNDERSTOOD = 0.42;

    /** Columns that must be understood for a row to be a header. */
    private static final int ENOUGH = 2;

    /** Most characters of a heading: longer cells hold content. */
    private static final int LONGEST = 140;

    /** Share of the headings that must be understood for a row inside a table to be a header. */
    private static final double WHOLE = 0.75;

    /** A heading that is a year stands over the scores of that year. */
    private static final Pattern YEAR =
            Pattern.compile("\\s*(?:(?:ประจำ)?(?:ปี)?\\s*(?:งบประมาณ)?\\s*(?:พ\\s*\\.?\\s*ศ\\s*\\.?)?\\s*25[0-9]{2}"
                    + "|ปี\\s*(?:ก่อน(?:หน้า)?|ที่\\s*แล้ว|ที่\\s*ผ่าน\\s*มา|นี้|ปัจจุบัน|ล่าสุด)"
                    + "\\s*(?:[(]?\\s*(?:ปี)?\\s*(?:พ\\s*\\.?\\s*ศ\\s*\\.?)?\\s*25[0-9]{2}\\s*[)]?)?)\\s*");

    private static final double YEAR_LEAD = 0.1;

    /** What columns mean in tables that are about something else. */
    private static final Set<Heading> NOT_OURS = Set.of(Heading.OTHER, Heading.BUDGET, Heading.NUMBER);

    HeaderMap {
        headings = List.copyOf(headings);
        texts = List.copyOf(texts);
    }

    /** The header that begins at {@code row}, if there is one. */
    static Optional<HeaderMap> at(Table table, int row) {
        if (row >= table.rows()) {
            return Optional.empty();
        }
        if (isTitle(table, row)) {
            return at(table, row + 1);
        }
        HeaderMap map = read(table, row, depth(table, row));
        return map.understood() >= ENOUGH ? Optional.of(map) : Optional.empty();
    }

    /** Whether the cells of a row are headings of tables that are about something else, such as staff or money. */
    static boolean isForeign(Table table, int row) {
        return table.row(row).stream()
                        .filter(c -> c.text().length() <= LONGEST)
                        .filter(c -> HeadingMatcher.scores(c.text()).entrySet().stream()
                                .anyMatch(e -> NOT_OURS.contains(e.getKey()) && e.getValue() >= HeadingMatcher.CERTAIN))
                        .count()
                >= ENOUGH;
    }

    /** One cell over all columns. */
    static boolean isTitle(Table table, int row) {
        List<Cell> cells = table.row(row);
        return cells.size() == 1 && cells.get(0).columnSpan() == table.columns() && table.columns() > 1;
    }

    /** Rows of the header: as many as its tallest cell, and one more where a heading stands over sub-headings. */
    private static int depth(Table table, int row) {
        int depth = table.row(row).stream().mapToInt(Cell::rowSpan).min().orElse(1);
        int tallest = table.row(row).stream().mapToInt(Cell::rowSpan).max().orElse(1);
        boolean spans = table.row(row).stream().anyMatch(c -> c.columnSpan() > 1);
        if (spans) {
            depth = Math.max(tallest, hasSubHeadings(table, row, row + depth) ? depth + 1 : depth);
        }
        return Math.min(Math.min(depth, MOST_ROWS), table.rows() - row);
    }

    /** Whether the row below has text only under the spanning headings. */
    private static boolean hasSubHeadings(Table table, int top, int row) {
        if (row >= table.rows()) {
            return false;
        }
        boolean under = false;
        for (Cell cell : table.row(row)) {
            boolean spanned =
                    table.cell(top, cell.column()).map(c -> c.columnSpan() > 1).orElse(false);
            if (!cell.isEmpty() && !spanned) {
                return false;
            }
            under |= spanned && !cell.isEmpty();
        }
        return under;
    }

    private static HeaderMap read(Table table, int row, int depth) {
        List<String> whole = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            whole.add(String.join(" ", levels(table, row, depth, column)).strip());
        }
        int first = row + depth;
        return new HeaderMap(
                numbersColumns(table, first) ? first + 1 : first, assign(scores(table, row, depth)), whole);
    }

    private static List<Map<Heading, Double>> scores(Table table, int row, int depth) {
        List<Map<Heading, Double>> scores = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            List<String> levels = levels(table, row, depth, column);
            boolean opens = opens(table, row + depth - 1, column);
            scores.add(opens ? scores(levels, String.join(" ", levels).strip()) : Map.of());
        }
        return scores;
    }

    /** Whether a cell of the header's last row begins in this column: one over two columns means the first. */
    private static boolean opens(Table table, int row, int column) {
        return table.cell(row, column).filter(c -> c.column() < column).isEmpty();
    }

    /** A row that only counts the columns: (1) (2) (3). */
    private static boolean numbersColumns(Table table, int row) {
        List<String> texts = row >= table.rows()
                ? List.of()
                : table.row(row).stream()
                        .map(c -> ThaiNumbers.arabic(c.text().strip()))
                        .toList();
        return texts.size() >= ENOUGH
                && IntStream.range(0, texts.size())
                        .allMatch(i -> texts.get(i).matches("[(]?\\s*" + (i + 1) + "\\s*[.)]?"));
    }

    /**
     * What the columns mean, once it is known that this is the header of {@code table} and begins at {@code row}: meanings
     * that are likeliest together, and the word of the cells where a heading names nothing.
     */
    HeaderMap settled(Table table, int row) {
        int top = row;
        while (isTitle(table, top)) {
            top++;
        }
        int depth = depth(table, top);
        List<Map<Heading, Double>> scores = ColumnEvidence.correct(table, firstRow, scores(table, top, depth));
        List<Heading> together = HeadingAssignment.of(scores, UNDERSTOOD);
        List<Heading> shared = ColumnEvidence.owners(ColumnEvidence.steps(table, firstRow, together, scores), scores);
        List<Heading> numbered = ColumnEvidence.numbers(table, firstRow, shared, scores);
        List<Heading> told = ColumnEvidence.fill(table, firstRow, PeriodColumns.pair(numbered, texts));
        return MonthColumns.name(new HeaderMap(firstRow, told, texts), lowest(table, top, depth));
    }

    /** Where nothing else names the measures: the column for what is done, when its heading may say so. */
    HeaderMap withMeasure(Table table) {
        int column = headings.indexOf(Heading.METHOD);
        boolean may = column >= 0
                && !has(Heading.MEASURE)
                && HeadingMatcher.scores(texts.get(column)).getOrDefault(Heading.MEASURE, 0.0) >= UNDERSTOOD
                && ColumnEvidence.isUnlisted(table, firstRow, column);
        List<Heading> named = new ArrayList<>(headings);
        if (may) {
            named.set(column, Heading.MEASURE);
        }
        return new HeaderMap(firstRow, named, texts);
    }

    private static List<String> lowest(Table table, int row, int depth) {
        return IntStream.range(0, table.columns())
                .mapToObj(column -> levels(table, row, depth, column))
                .map(levels -> levels.isEmpty() ? "" : levels.get(levels.size() - 1))
                .toList();
    }

    private static List<String> levels(Table table, int row, int depth, int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int r = row; r < row + depth; r++) {
            table.cell(r, column).ifPresent(cells::add);
        }
        return cells.stream().map(Cell::text).filter(t -> !t.isBlank()).collect(Collectors.toList());
    }

    /** A sub-heading speaks for itself; where it does not, the headings over it help, the nearest first. */
    private static Map<Heading, Double> scores(List<String> levels, String whole) {
        if (levels.isEmpty() || whole.length() > LONGEST) {
            return Map.of();
        }
        if (YEAR.matcher(ThaiNumbers.arabic(whole)).matches()) {
            return Map.of(Heading.SCORE, UNDERSTOOD + YEAR_LEAD, Heading.PERIOD, UNDERSTOOD);
        }
        for (int top = levels.size() - 1; top > 0; top--) {
            Map<Heading, Double> known = HeadingMatcher.scores(String.join(" ", levels.subList(top, levels.size())));
            if (known.values().stream().anyMatch(s -> s >= UNDERSTOOD)) {
                return known;
            }
        }
        return HeadingMatcher.scores(whole);
    }

    private record Choice(int column, Heading heading, double score) {}

    /** The likeliest meanings first; each text field is given to one column. */
    private static List<Heading> assign(List<Map<Heading, Double>> scores) {
        List<Choice> choices = new ArrayList<>();
        for (int column = 0; column < scores.size(); column++) {
            for (var entry : scores.get(column).entrySet()) {
                choices.add(new Choice(column, entry.getKey(), entry.getValue()));
            }
        }
        choices.sort(Comparator.comparingDouble(Choice::score).reversed().thenComparingInt(Choice::column));
        Heading[] assigned = new Heading[scores.size()];
        Set<Heading> taken = EnumSet.noneOf(Heading.class);
        for (Choice choice : choices) {
            boolean free = choice.heading() == Heading.SCORE
                    || choice.heading() == Heading.OTHER
                    || !taken.contains(choice.heading());
            if (assigned[choice.column()] == null && free && choice.score() >= UNDERSTOOD) {
                assigned[choice.column()] = choice.heading();
                taken.add(choice.heading());
            }
        }
        List<Heading> headings = new ArrayList<>();
        for (Heading heading : assigned) {
            headings.add(heading == null ? Heading.OTHER : heading);
        }
        return headings;
    }

    /** Columns that say what they are, each meaning counted once. */
    long understood() {
        return headings.stream().filter(h -> h != Heading.OTHER).distinct().count();
    }

    /** Whether nearly every heading is understood: content only looks like a heading here and there. */
    boolean isWhole() {
        long filled = texts.stream().filter(t -> !t.isBlank()).count();
        long placed = headings.stream().filter(h -> h != Heading.OTHER).count();
        return placed >= WHOLE * filled;
    }

    /** Whether most of its columns mean what they mean in another header. */
    boolean repeats(HeaderMap other) {
        long same = IntStream.range(0, headings.size())
                .filter(i -> headings.get(i) != Heading.OTHER && headings.get(i) == other.headings.get(i))
                .count();
        return same >= WHOLE * other.understood();
    }

    /** The same columns for a table that has no header of its own. */
    HeaderMap from(int row) {
        return new HeaderMap(row, headings, texts);
    }

    boolean has(Heading heading) {
        return headings.contains(heading);
    }

    /** The columns of this meaning, from left to right. */
    List<Integer> columns(Heading heading) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i) == heading) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** What a table with this header is about. */
    Kind kind() {
        if (isMeasures()) {
            return Kind.MEASURES;
        }
        boolean of = has(Heading.INDICATOR) || has(Heading.TOPIC) || has(Heading.TOOL);
        boolean analysis = has(Heading.INDICATOR) && has(Heading.FINDING);
        return analysis || (has(Heading.SCORE) && of) ? Kind.SCORES : Kind.OTHER;
    }

    /** A plan says what is done, and who does it, when, or what came of it; a budget says what it costs, and neither
     * why nor how. */
    private boolean isMeasures() {
        boolean why = has(Heading.INDICATOR) || has(Heading.FINDING);
        boolean goesOn = has(Heading.STATUS)
                || headings.stream().anyMatch(Heading::isStatus)
                || Stream.of(
                                Heading.METHOD,
                                Heading.OWNER,
                                Heading.PERIOD,
                                Heading.MONTH,
                                Heading.RESULT,
                                Heading.OUTCOME,
                                Heading.FOLLOW_UP)
                        .anyMatch(this::has);
        boolean scheduled = has(Heading.OWNER) && has(Heading.PERIOD);
        if (has(Heading.BUDGET)) {
            return has(Heading.MEASURE) && goesOn && (why || has(Heading.METHOD));
        }
        return (has(Heading.MEASURE) && (why || goesOn)) || (has(Heading.METHOD) && (why || scheduled));
    }

    /** What a table can be about. */
    enum Kind {
        MEASURES,
        SCORES,
        OTHER
    }
}
