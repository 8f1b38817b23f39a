package raingan.report.column;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.report.record.ColumnRole;

/**
 * Gives meanings to the columns of a header so that the sum of their likelihoods is largest: a heading that could mean two
 * things leaves the one to a neighbour that can mean nothing else, and of two that can mean the same the first does.
 */
final class HeadingAssignment {

    private final List<Map<ColumnRole, Double>> scores;
    private final double floor;
    private final Map<State, Best> known = new HashMap<>();

    /** Where the search stands, and what columns on the left mean; no set is changed once it is part of a state. */
    private record State(int column, EnumSet<ColumnRole> taken) {}

    /** The best that columns from here on can be; {@code rest} is null behind the last. */
    private record Best(double sum, ColumnRole heading, @Nullable Best rest) {}

    private static final Best END = new Best(0, ColumnRole.OTHER, null);

    private HeadingAssignment(List<Map<ColumnRole, Double>> scores, double floor) {
        this.scores = scores;
        this.floor = floor;
    }

    /**
     * One meaning for each column, {@link ColumnRole#OTHER} where none is likely.
     *
     * @param scores likelihood (0–1) of each meaning, per column
     * @param floor likelihood below which a meaning is not given
     */
    static List<ColumnRole> of(List<Map<ColumnRole, Double>> scores, double floor) {
        Best all = new HeadingAssignment(scores, floor).from(0, EnumSet.noneOf(ColumnRole.class));
        return Stream.iterate(all, b -> b.rest() != null, Best::rest)
                .map(Best::heading)
                .toList();
    }

    private Best from(int column, EnumSet<ColumnRole> taken) {
        if (column == scores.size()) {
            return END;
        }
        State state = new State(column, taken);
        Best found = known.get(state);
        if (found == null) {
            found = search(column, taken);
            known.put(state, found);
        }
        return found;
    }

    private Best search(int column, EnumSet<ColumnRole> taken) {
        Best best = with(column, ColumnRole.OTHER, 0, taken);
        for (Map.Entry<ColumnRole, Double> choice : scores.get(column).entrySet()) {
            boolean free = !taken.contains(choice.getKey());
            if (free && choice.getValue() >= floor) {
                Best next = with(column, choice.getKey(), choice.getValue(), taken);
                boolean first = next.sum() == best.sum() && best.heading() == ColumnRole.OTHER;
                best = first || next.sum() > best.sum() ? next : best;
            }
        }
        return best;
    }

    private Best with(int column, ColumnRole heading, double score, EnumSet<ColumnRole> taken) {
        EnumSet<ColumnRole> now = taken;
        if (!mayRepeat(heading)) {
            now = EnumSet.copyOf(taken);
            now.add(heading);
        }
        Best rest = from(column + 1, now);
        return new Best(score + rest.sum(), heading, rest);
    }

    private static boolean mayRepeat(ColumnRole heading) {
        return heading == ColumnRole.SCORE || heading == ColumnRole.OTHER;
    }
}
