package raingan.report.column;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;

/**
 * What the columns of a table mean, the likeliest meanings together.
 *
 * @param roles one per column
 * @param probabilities that of each column's role, over all ways to give meanings to all columns
 */
public record ColumnReading(List<ColumnRole> roles, List<Double> probabilities) {

    /** Probability below which a column is given no meaning. */
    private static final double LIKELY = 0.6;

    public ColumnReading {
        roles = List.copyOf(roles);
        probabilities = List.copyOf(probabilities);
    }

    /** Meanings that nobody doubts. */
    static ColumnReading certain(List<ColumnRole> roles) {
        return new ColumnReading(roles, Collections.nCopies(roles.size(), 1.0));
    }

    /** The meanings, {@link ColumnRole#OTHER} where none is likely enough to be given. */
    List<ColumnRole> likely() {
        return IntStream.range(0, roles.size())
                .mapToObj(c -> probabilities.get(c) < LIKELY ? ColumnRole.OTHER : roles.get(c))
                .toList();
    }
}
