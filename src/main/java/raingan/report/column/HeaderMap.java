package raingan.report.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Table;

/**
 * What the columns of a table mean.
 *
 * @param firstRow the first row after the header
 * @param headings one per column; {@link ColumnRole#OTHER} for a heading that nobody could place
 * @param texts the heading text of each column, empty for one without
 * @param likelihoods the probabilities of the meanings that each column may have
 */
public record HeaderMap(
        int firstRow, List<ColumnRole> headings, List<String> texts, List<Map<ColumnRole, Double>> likelihoods) {

    /** Share of the headings that must be understood for a row inside a table to be a header. */
    private static final double WHOLE = 0.75;

    /** Most characters of a heading. */
    private static final int LONGEST = 40;

    /** Probability of the column that makes a table one of measures: of twenty such columns one is something else. */
    private static final double SURE = 0.9;

    /** Such columns beside one that is likely that of the measures, from which it is. */
    private static final int ENOUGH = 2;

    public HeaderMap {
        headings = List.copyOf(headings);
        texts = List.copyOf(texts);
        likelihoods = List.copyOf(likelihoods);
    }

    /** A header whose meanings are not in doubt. */
    static HeaderMap of(int firstRow, List<ColumnRole> headings, List<String> texts) {
        return new HeaderMap(
                firstRow,
                headings,
                texts,
                headings.stream().map(h -> Map.of(h, 1.0)).toList());
    }

    /**
     * Where nothing else names the measures: the column for what is done, when its heading may say so, else the one column of
     * texts whose heading says nothing.
     */
    public HeaderMap withMeasure(Table table) {
        int column = headings.indexOf(ColumnRole.METHOD);
        boolean may = column >= 0
                && !has(ColumnRole.MEASURE)
                && HeadingMatcher.scores(texts.get(column)).getOrDefault(ColumnRole.MEASURE, 0.0)
                        >= HeaderReader.UNDERSTOOD
                && ColumnCells.isUnlisted(table, firstRow, column);
        if (may || has(ColumnRole.MEASURE) || kind() != TableKind.MEASURES) {
            return may ? with(column, ColumnRole.MEASURE) : this;
        }
        int unnamed = ColumnCells.unnamed(table, this);
        return unnamed < 0 ? this : with(unnamed, ColumnRole.MEASURE);
    }

    /** Where nothing at all names the records of a list: what opens each of them, when its label says nothing else for sure. */
    public HeaderMap namedByFirst() {
        ColumnRole first = headings.get(0);
        boolean other = first == ColumnRole.OTHER || first == ColumnRole.METHOD || first == ColumnRole.FINDING;
        boolean sure = HeadingMatcher.scores(texts.get(0)).getOrDefault(first, 0.0) >= HeadingMatcher.CERTAIN;
        boolean may = !has(ColumnRole.MEASURE) && other && !sure && (has(ColumnRole.OWNER) || has(ColumnRole.PERIOD));
        return may ? with(0, ColumnRole.MEASURE) : this;
    }

    /** The same with another meaning for a column. */
    HeaderMap with(int column, ColumnRole heading) {
        List<ColumnRole> named = new ArrayList<>(headings);
        named.set(column, heading);
        List<Map<ColumnRole, Double>> told = new ArrayList<>(likelihoods);
        told.set(column, Map.of(heading, SURE, headings.get(column), 1 - SURE));
        return new HeaderMap(firstRow, named, texts, told);
    }

    /** The probability that a column means what it is taken for. */
    public double probability(int column) {
        return Objects.requireNonNull(likelihoods.get(column).getOrDefault(headings.get(column), 0.0));
    }

    /** Columns that say what they are, each meaning counted once. */
    public long understood() {
        return headings.stream().filter(h -> h != ColumnRole.OTHER).distinct().count();
    }

    /** Whether nearly every heading is understood: content only looks like a heading here and there. */
    public boolean isWhole() {
        long filled = texts.stream().filter(t -> !t.isBlank()).count();
        long placed = headings.stream().filter(h -> h != ColumnRole.OTHER).count();
        return placed >= WHOLE * filled;
    }

    /** Whether no heading is too long for one. */
    public boolean isShort() {
        return texts.stream().allMatch(t -> t.length() <= LONGEST);
    }

    /** Whether most of its columns mean what they mean in another header. */
    public boolean repeats(HeaderMap other) {
        long same = IntStream.range(0, headings.size())
                .filter(i -> headings.get(i) != ColumnRole.OTHER && headings.get(i) == other.headings.get(i))
                .count();
        return same >= WHOLE * other.understood();
    }

    /** The same columns for a table that has no header of its own. */
    public HeaderMap from(int row) {
        return new HeaderMap(row, headings, texts, likelihoods);
    }

    /**
     * Whether the first row of a table without a header of its own may stand below this one: a cell of it proves to be what
     * its column says, or is too long for a heading.
     */
    public boolean goesOnIn(Table table) {
        return table.row(0).stream()
                .filter(c -> !c.isEmpty())
                .anyMatch(c -> c.text().length() > LONGEST
                        || (c.columnSpan() == 1 && SureColumns.proves(headings.get(c.column()), c.text())));
    }

    /** Whether a column has this meaning. */
    public boolean has(ColumnRole heading) {
        return headings.contains(heading);
    }

    /** The columns of this meaning, from left to right. */
    public List<Integer> columns(ColumnRole heading) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i) == heading) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** What a table with this header is about. */
    public TableKind kind() {
        if (isMeasures()) {
            return TableKind.MEASURES;
        }
        boolean of = has(ColumnRole.INDICATOR) || has(ColumnRole.TOPIC) || has(ColumnRole.TOOL);
        boolean analysis = has(ColumnRole.INDICATOR) && has(ColumnRole.FINDING);
        return analysis || (has(ColumnRole.SCORE) && of) ? TableKind.SCORES : TableKind.OTHER;
    }

    /** A plan says what is done, and who does it, when, or what came of it; a budget says what it costs, and neither
     * why nor how. */
    private boolean isMeasures() {
        boolean why = has(ColumnRole.INDICATOR) || has(ColumnRole.FINDING);
        boolean goesOn = has(ColumnRole.STATUS)
                || headings.stream().anyMatch(ColumnRole::isStatus)
                || Stream.of(
                                ColumnRole.METHOD,
                                ColumnRole.OWNER,
                                ColumnRole.PERIOD,
                                ColumnRole.MONTH,
                                ColumnRole.RESULT,
                                ColumnRole.OUTCOME,
                                ColumnRole.FOLLOW_UP)
                        .anyMatch(this::has);
        boolean scheduled = has(ColumnRole.OWNER) && has(ColumnRole.PERIOD);
        if (has(ColumnRole.SCORE) && !goesOn && !isNamed()) {
            return false;
        }
        boolean named = isSure(ColumnRole.MEASURE) || (has(ColumnRole.MEASURE) && surroundings() >= ENOUGH);
        if (has(ColumnRole.BUDGET)) {
            return named && goesOn && (why || has(ColumnRole.METHOD) || has(ColumnRole.FOLLOW_UP));
        }
        return (named && (why || goesOn)) || (isSure(ColumnRole.METHOD) && (why || scheduled));
    }

    /** How many columns surely are what stands beside measures. */
    private long surroundings() {
        return Stream.of(
                        ColumnRole.FINDING,
                        ColumnRole.METHOD,
                        ColumnRole.OWNER,
                        ColumnRole.PERIOD,
                        ColumnRole.RESULT,
                        ColumnRole.OUTCOME,
                        ColumnRole.FOLLOW_UP)
                .filter(this::isSure)
                .count();
    }

    /** Whether a column hardly means anything else: what makes a table one of measures is not guessed. */
    private boolean isSure(ColumnRole heading) {
        return columns(heading).stream().anyMatch(c -> probability(c) >= SURE);
    }

    /** Whether a heading says nearly to the letter that its column names measures. */
    private boolean isNamed() {
        return columns(ColumnRole.MEASURE).stream()
                .anyMatch(c -> HeadingMatcher.scores(texts.get(c)).getOrDefault(ColumnRole.MEASURE, 0.0)
                        >= HeadingMatcher.CERTAIN);
    }
}
