package raingan.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives meanings to the columns of a header so that the sum of their likelihoods is largest: a heading that could mean two
 * things leaves the one to a neighbour that can mean nothing else.
 */
final class HeadingAssignment {

    private final List<Map<Heading, Double>> scores;
    private final double floor;
    private final Map<State, Best> known = new HashMap<>();

    private record State(int column, Set<Heading> taken) {}

    private record Best(double sum, List<Heading> headings) {}

    private HeadingAssignment(List<Map<Heading, Double>> scores, double floor) {
        this.scores = scores;
        this.floor = floor;
    }

    /**
     * One meaning for each column, {@link Heading#OTHER} where none is likely.
     *
     * @param scores likelihood (0–1) of each meaning, per column
     * @param floor likelihood below which a meaning is not given
     */
    static List<Heading> of(List<Map<Heading, Double>> scores, double floor) {
        return new HeadingAssignment(scores, floor)
                .from(0, EnumSet.noneOf(Heading.class))
                .headings();
    }

    private Best from(int column, Set<Heading> taken) {
        if (column == scores.size()) {
            return new Best(0, List.of());
        }
        State state = new State(column, Set.copyOf(taken));
        Best found = known.get(state);
        if (found == null) {
            found = search(column, taken);
            known.put(state, found);
        }
        return found;
    }

    private Best search(int column, Set<Heading> taken) {
        Best best = with(column, Heading.OTHER, 0, taken);
        for (Map.Entry<Heading, Double> choice : scores.get(column).entrySet()) {
            boolean free = mayRepeat(choice.getKey()) || !taken.contains(choice.getKey());
            if (free && choice.getValue() >= floor) {
                Best next = with(column, choice.getKey(), choice.getValue(), taken);
                best = next.sum() > best.sum() ? next : best;
            }
        }
        return best;
    }

    private Best with(int column, Heading heading, double score, Set<Heading> taken) {
        Set<Heading> now = EnumSet.noneOf(Heading.class);
        now.addAll(taken);
        if (!mayRepeat(heading)) {
            now.add(heading);
        }
        Best rest = from(column + 1, now);
        List<Heading> headings = new ArrayList<>(List.of(heading));
        headings.addAll(rest.headings());
        return new Best(score + rest.sum(), headings);
    }

    private static boolean mayRepeat(Heading heading) {
        return heading == Heading.SCORE || heading == Heading.OTHER;
    }
}
