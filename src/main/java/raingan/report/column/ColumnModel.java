package raingan.report.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.Tsv;

/**
 * Multinomial logistic regression over {@link ColumnFeatures}: how likely each meaning of a column is, looked at alone. Its
 * weights are fitted by {@code raingan.training.column.FitColumns} and stand in {@code columns.tsv}.
 */
public final class ColumnModel {

    private static final List<ColumnRole> ROLES = List.of(ColumnRole.values());

    /** Log odds that a heading known nearly to the letter has more than the weights give it: an added synonym counts at once. */
    private static final double LITERAL = 3;

    /** Log odds of a table that tells how things are done and names none of them: one in fifty. */
    private static final double LONE = -4;

    private final Map<String, double[]> weights;
    private final double[] again;

    private static final class Standard {
        private static final ColumnModel MODEL = of(Tsv.read("/raingan/report/column/columns.tsv"));
    }

    private ColumnModel(Map<String, double[]> weights, double[] again) {
        this.weights = weights;
        this.again = again;
    }

    /** The model of this program. */
    public static ColumnModel standard() {
        return Standard.MODEL;
    }

    /** A model from lines of feature and weights, {@code ROLE:weight} one after another. */
    public static ColumnModel of(List<Tsv.Entry> lines) {
        Map<String, double[]> weights = new HashMap<>();
        double[] again = new double[ROLES.size()];
        for (Tsv.Entry line : lines) {
            double[] own = line.key().equals(AGAIN)
                    ? again
                    : weights.computeIfAbsent(line.key(), k -> new double[ROLES.size()]);
            for (String weight : line.text().split(" ")) {
                int colon = weight.indexOf(':');
                own[ROLES.indexOf(ColumnRole.valueOf(weight.substring(0, colon)))] =
                        Double.parseDouble(weight.substring(colon + 1));
            }
        }
        return new ColumnModel(weights, again);
    }

    /** Name of the line that tells how rarely a further column of a table has the same meaning. */
    public static final String AGAIN = "again";

    /** What the columns under a header mean, together. */
    public ColumnReading read(HeaderRows rows) {
        List<Map<String, Double>> features = ColumnFeatures.of(rows);
        List<Optional<ColumnRole>> literal = SureColumns.literal(rows);
        List<double[]> logs = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            double[] own = logProbabilities(features.get(column));
            literal.get(column).ifPresent(role -> own[ROLES.indexOf(role)] += LITERAL);
            logs.add(own);
        }
        JointAssignment.Scored all = JointAssignment.of(logs, again);
        if (all.reading().roles().contains(ColumnRole.METHOD)
                && !all.reading().roles().contains(ColumnRole.MEASURE)) {
            JointAssignment.Scored named = JointAssignment.of(without(ColumnRole.METHOD, logs), again);
            return named.score() > all.score() + LONE && named.reading().roles().contains(ColumnRole.MEASURE)
                    ? named.reading()
                    : all.reading();
        }
        return all.reading();
    }

    private static List<double[]> without(ColumnRole role, List<double[]> logs) {
        return logs.stream()
                .map(own -> {
                    double[] rest = own.clone();
                    rest[ROLES.indexOf(role)] = Double.NEGATIVE_INFINITY;
                    return rest;
                })
                .toList();
    }

    /** Natural logarithms of the probabilities of {@link ColumnRole#values()}. */
    public double[] logProbabilities(Map<String, Double> features) {
        double[] sums = new double[ROLES.size()];
        features.forEach((name, value) -> {
            double[] own = weights.get(name);
            for (int role = 0; own != null && role < sums.length; role++) {
                sums[role] += value * own[role];
            }
        });
        double all = JointAssignment.logSum(sums);
        return Arrays.stream(sums).map(s -> s - all).toArray();
    }
}
