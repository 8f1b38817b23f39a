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
 * weights are fitted by {@code raingan.training.FitColumns} and stand in {@code columns.tsv}.
 */
public final class ColumnModel {

    private static final List<ColumnRole> ROLES = List.of(ColumnRole.values());

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

    /**
     * What the columns under a header mean, together.
     *
     * @param byRules what the rules take each for, one witness among others
     * @param sure the meanings that are not in question
     */
    public ColumnReading read(HeaderRows rows, List<ColumnRole> byRules, List<Optional<ColumnRole>> sure) {
        List<Map<String, Double>> features = ColumnFeatures.of(rows, byRules);
        List<double[]> logs = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            logs.add(sure.get(column).map(ColumnModel::certainly).orElse(logProbabilities(features.get(column))));
        }
        return JointAssignment.of(logs, again);
    }

    private static double[] certainly(ColumnRole role) {
        double[] logs = new double[ROLES.size()];
        Arrays.fill(logs, Double.NEGATIVE_INFINITY);
        logs[ROLES.indexOf(role)] = 0;
        return logs;
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
