package raingan.report.column;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;

/**
 * What the columns of a table mean, the likeliest meanings together.
 *
 * @param roles one per column
 * @param likelihoods the probability of each meaning of each column that is not hopeless, over all ways to give meanings to
 *     all columns
 */
public record ColumnReading(List<ColumnRole> roles, List<Map<ColumnRole, Double>> likelihoods) {

    /** Probability below which a column is given no meaning. */
    private static final double LIKELY = 0.6;

    public ColumnReading {
        roles = List.copyOf(roles);
        likelihoods = List.copyOf(likelihoods);
    }

    /** Meanings that nobody doubts. */
    static ColumnReading certain(List<ColumnRole> roles) {
        return new ColumnReading(roles, roles.stream().map(r -> Map.of(r, 1.0)).toList());
    }

    /** That of each column's meaning. */
    public List<Double> probabilities() {
        return IntStream.range(0, roles.size())
                .mapToObj(c -> Objects.requireNonNull(likelihoods.get(c).getOrDefault(roles.get(c), 0.0)))
                .toList();
    }

    /** The meanings, {@link ColumnRole#OTHER} where none is likely enough to be given. */
    List<ColumnRole> likely() {
        List<Double> probabilities = probabilities();
        return IntStream.range(0, roles.size())
                .mapToObj(c -> probabilities.get(c) < LIKELY ? ColumnRole.OTHER : roles.get(c))
                .toList();
    }
}
