package raingan.report.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import raingan.report.record.ColumnRole;

/**
 * Exact joint decision over the columns of a table: the likeliest assignment of meanings where a meaning that comes again
 * costs what it costs (Viterbi), and the probability of each column's meaning over all assignments (forward-backward). Both
 * run from left to right over the set of contested meanings that are taken already.
 */
final class JointAssignment {

    /** Log probability below the best of its column at which a meaning is not considered: one in a thousand. */
    private static final double HOPELESS = -7;

    /** Most contested meanings that are kept apart; of more, the least likely claims are dropped first. */
    private static final int MOST_CONTESTED = 12;

    private static final ColumnRole[] ROLES = ColumnRole.values();

    /**
     * The likeliest meanings.
     *
     * @param score the logarithm of their probability, short of a constant
     */
    record Scored(ColumnReading reading, double score) {}

    private final List<double[]> logs;
    private final double[] again;

    /** Per column the meanings that are considered. */
    private final List<int[]> considered;

    /** Per meaning its bit in a set, 0 when only one column may have it or it may come again for nothing. */
    private final int[] bits;

    private final int sets;

    private JointAssignment(List<double[]> logs, double[] again) {
        this.logs = logs;
        this.again = again;
        double floor = HOPELESS;
        List<int[]> roles = considered(logs, floor);
        List<Integer> contested = contested(roles, again);
        while (contested.size() > MOST_CONTESTED) {
            floor++;
            roles = considered(logs, floor);
            contested = contested(roles, again);
        }
        this.considered = roles;
        this.bits = new int[ROLES.length];
        for (int i = 0; i < contested.size(); i++) {
            bits[contested.get(i)] = 1 << i;
        }
        this.sets = 1 << contested.size();
    }

    /**
     * The likeliest meanings with their probabilities.
     *
     * @param logs per column the log probabilities of {@link ColumnRole#values()}
     * @param again what it costs, as a logarithm, that a further column has a meaning; 0 for nothing
     */
    static Scored of(List<double[]> logs, double[] again) {
        return new JointAssignment(logs, again).decide();
    }

    private Scored decide() {
        int[] roles = likeliest();
        ColumnReading reading =
                new ColumnReading(Arrays.stream(roles).mapToObj(r -> ROLES[r]).toList(), likelihoods());
        return new Scored(reading, score(roles));
    }

    private double score(int[] roles) {
        double score = 0;
        int set = 0;
        for (int column = 0; column < roles.length; column++) {
            score += cost(column, roles[column], set);
            set |= bits[roles[column]];
        }
        return score;
    }

    private int[] likeliest() {
        double[] best = start();
        List<int[]> from = new ArrayList<>();
        List<int[]> by = new ArrayList<>();
        for (int column = 0; column < logs.size(); column++) {
            double[] next = nothing();
            int[] came = new int[sets];
            int[] role = new int[sets];
            for (int set = 0; set < sets; set++) {
                for (int r : considered.get(column)) {
                    double sum = best[set] + cost(column, r, set);
                    int after = set | bits[r];
                    if (sum > next[after]) {
                        next[after] = sum;
                        came[after] = set;
                        role[after] = r;
                    }
                }
            }
            best = next;
            from.add(came);
            by.add(role);
        }
        int set = 0;
        for (int other = 1; other < sets; other++) {
            set = best[other] > best[set] ? other : set;
        }
        int[] roles = new int[logs.size()];
        for (int column = logs.size() - 1; column >= 0; column--) {
            roles[column] = by.get(column)[set];
            set = from.get(column)[set];
        }
        return roles;
    }

    private List<Map<ColumnRole, Double>> likelihoods() {
        List<double[]> forward = new ArrayList<>(List.of(start()));
        for (int column = 0; column < logs.size(); column++) {
            double[] next = nothing();
            for (int set = 0; set < sets; set++) {
                for (int r : considered.get(column)) {
                    int after = set | bits[r];
                    next[after] = logAdd(next[after], forward.get(column)[set] + cost(column, r, set));
                }
            }
            forward.add(next);
        }
        double all = logSum(forward.get(logs.size()));
        List<Map<ColumnRole, Double>> likelihoods = new ArrayList<>();
        double[] backward = new double[sets];
        for (int column = logs.size() - 1; column >= 0; column--) {
            double[] before = nothing();
            Map<ColumnRole, Double> own = new EnumMap<>(ColumnRole.class);
            for (int r : considered.get(column)) {
                double sum = Double.NEGATIVE_INFINITY;
                for (int set = 0; set < sets; set++) {
                    double rest = cost(column, r, set) + backward[set | bits[r]];
                    before[set] = logAdd(before[set], rest);
                    sum = logAdd(sum, forward.get(column)[set] + rest);
                }
                own.put(ROLES[r], Math.exp(sum - all));
            }
            likelihoods.add(0, own);
            backward = before;
        }
        return likelihoods;
    }

    private double cost(int column, int role, int set) {
        return logs.get(column)[role] + ((set & bits[role]) == 0 ? 0 : again[role]);
    }

    private double[] start() {
        double[] start = nothing();
        start[0] = 0;
        return start;
    }

    private double[] nothing() {
        double[] nothing = new double[sets];
        Arrays.fill(nothing, Double.NEGATIVE_INFINITY);
        return nothing;
    }

    private static List<int[]> considered(List<double[]> logs, double floor) {
        return logs.stream().map(own -> considered(own, floor)).toList();
    }

    private static int[] considered(double[] own, double floor) {
        double most = Arrays.stream(own).max().orElse(0);
        int[] roles = new int[own.length];
        int count = 0;
        for (int role = 0; role < own.length; role++) {
            if (own[role] >= most + floor) {
                roles[count++] = role;
            }
        }
        return Arrays.copyOf(roles, count);
    }

    private static List<Integer> contested(List<int[]> considered, double[] again) {
        int[] columns = new int[ROLES.length];
        considered.forEach(roles -> Arrays.stream(roles).forEach(r -> columns[r]++));
        List<Integer> contested = new ArrayList<>();
        for (int role = 0; role < columns.length; role++) {
            if (columns[role] > 1 && again[role] < 0) {
                contested.add(role);
            }
        }
        return contested;
    }

    static double logSum(double[] logs) {
        return Arrays.stream(logs).reduce(Double.NEGATIVE_INFINITY, JointAssignment::logAdd);
    }

    private static double logAdd(double a, double b) {
        double most = Math.max(a, b);
        return most == Double.NEGATIVE_INFINITY ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }
}
