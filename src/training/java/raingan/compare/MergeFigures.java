package raingan.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well documents were put together, over pairs of documents.
 *
 * @param precision share of the pairs put together that are of one office
 * @param recall share of the pairs of one office that were put together
 */
public record MergeFigures(double precision, double recall) {

    /** Those of found offices against the true ones. */
    public static MergeFigures of(List<String> found, List<Integer> truth) {
        Map<List<Object>, Long> both = new HashMap<>();
        Map<Object, Long> ours = new HashMap<>();
        Map<Object, Long> theirs = new HashMap<>();
        for (int i = 0; i < truth.size(); i++) {
            Object office = found.get(i).isEmpty() ? "document " + i : found.get(i);
            both.merge(List.of(office, Objects.requireNonNull(truth.get(i))), 1L, Long::sum);
            ours.merge(office, 1L, Long::sum);
            theirs.merge(truth.get(i), 1L, Long::sum);
        }
        double right = pairs(both);
        return new MergeFigures(right / pairs(ours), right / pairs(theirs));
    }

    private static double pairs(Map<?, Long> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }
}
