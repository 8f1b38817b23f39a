package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.table.Table;

/**
 * What the columns of a table mean.
 *
 * @param firstRow the first row after the header
 * @param headings one per column; {@link Heading#OTHER} for a heading that nobody could place
 * @param texts the heading text of each column, empty for one without
 */
record HeaderMap(int firstRow, List<Heading> headings, List<String> texts) {

    /** Share of the headings that must be understood for a row inside a table to be a header. */
    private static final double WHOLE = 0.75;

    HeaderMap {
        headings = List.copyOf(headings);
        texts = List.copyOf(texts);
    }

    /**
     * Where nothing else names the measures: the column for what is done, when its heading may say so, else the one column of
     * texts whose heading says nothing.
     */
    HeaderMap withMeasure(Table table) {
        int column = headings.indexOf(Heading.METHOD);
        boolean may = column >= 0
                && !has(Heading.MEASURE)
                && HeadingMatcher.scores(texts.get(column)).getOrDefault(Heading.MEASURE, 0.0)
                        >= HeaderReader.UNDERSTOOD
                && ColumnEvidence.isUnlisted(table, firstRow, column);
        if (may || has(Heading.MEASURE) || kind() != Kind.MEASURES) {
            return may ? with(column, Heading.MEASURE) : this;
        }
        int unnamed = ColumnEvidence.unnamed(table, this);
        return unnamed < 0 ? this : with(unnamed, Heading.MEASURE);
    }

    /** The same with another meaning for a column. */
    HeaderMap with(int column, Heading heading) {
        List<Heading> named = new ArrayList<>(headings);
        named.set(column, heading);
        return new HeaderMap(firstRow, named, texts);
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
        if (has(Heading.SCORE) && !goesOn && !isNamed()) {
            return false;
        }
        if (has(Heading.BUDGET)) {
            return has(Heading.MEASURE) && goesOn && (why || has(Heading.METHOD));
        }
        return (has(Heading.MEASURE) && (why || goesOn)) || (has(Heading.METHOD) && (why || scheduled));
    }

    /** Whether a heading says nearly to the letter that its column names measures. */
    private boolean isNamed() {
        return columns(Heading.MEASURE).stream()
                .anyMatch(c -> HeadingMatcher.scores(texts.get(c)).getOrDefault(Heading.MEASURE, 0.0)
                        >= HeadingMatcher.CERTAIN);
    }

    /** What a table can be about. */
    enum Kind {
        MEASURES,
        SCORES,
        OTHER
    }
}
