package raingan.report.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import raingan.report.record.ColumnRole;

class JointAssignmentTest {

    private static final List<ColumnRole> KNOWN = List.of(ColumnRole.values());
    private static final int ROLES = KNOWN.size();
    private static final double[] ONCE =
            IntStream.range(0, ROLES).mapToDouble(r -> -4.0).toArray();

    @Test
    void ofTwoColumnsThatCanBeTheSameTheOneThatCanBeSomethingElseIsThat() {
        double[] either = probabilities(ColumnRole.MEASURE, .55, ColumnRole.METHOD, .45);
        double[] only = probabilities(ColumnRole.MEASURE, .98, ColumnRole.METHOD, .02);

        ColumnReading read = JointAssignment.of(List.of(either, only), ONCE).reading();

        assertThat(read.roles()).containsExactly(ColumnRole.METHOD, ColumnRole.MEASURE);
    }

    @Test
    void meaningThatMayComeAgainCostsNothing() {
        double[] score = probabilities(ColumnRole.SCORE, .9, ColumnRole.OTHER, .1);

        ColumnReading read = JointAssignment.of(List.of(score, score, score), new double[ROLES])
                .reading();

        assertThat(read.roles()).containsOnly(ColumnRole.SCORE);
        assertThat(read.probabilities()).allSatisfy(p -> assertThat(p).isCloseTo(.9, within(1e-9)));
    }

    @Test
    void decisionAndProbabilitiesAreThoseOfAllAssignmentsTriedOneByOne() {
        Random random = new Random(5);
        for (int table = 0; table < 20; table++) {
            List<double[]> logs =
                    Stream.generate(() -> random(random, 5)).limit(4).toList();

            ColumnReading read = JointAssignment.of(logs, ONCE).reading();

            double[] sums = new double[4];
            double all = 0;
            double best = 0;
            int[] likeliest = new int[4];
            for (int code = 0; code < 5 * 5 * 5 * 5; code++) {
                int[] roles = {code % 5, code / 5 % 5, code / 25 % 5, code / 125};
                double probability = Math.exp(log(logs, roles));
                all += probability;
                likeliest = probability > best ? roles : likeliest;
                best = Math.max(best, probability);
                for (int c = 0; c < 4; c++) {
                    sums[c] += roles[c] == KNOWN.indexOf(read.roles().get(c)) ? probability : 0;
                }
            }
            assertThat(read.roles().stream().mapToInt(KNOWN::indexOf).toArray()).isEqualTo(likeliest);
            for (int c = 0; c < 4; c++) {
                assertThat(read.probabilities().get(c)).isCloseTo(sums[c] / all, within(1e-9));
            }
        }
    }

    @Test
    void manyColumnsThatCanBeAnythingAreDecided() {
        double[] anything = new double[ROLES];
        Arrays.fill(anything, -Math.log(ROLES));

        ColumnReading read =
                JointAssignment.of(Collections.nCopies(30, anything), ONCE).reading();

        assertThat(read.roles()).hasSize(30);
    }

    private static double log(List<double[]> logs, int[] roles) {
        double sum = 0;
        for (int c = 0; c < roles.length; c++) {
            int column = c;
            boolean again = IntStream.range(0, c).anyMatch(before -> roles[before] == roles[column]);
            sum += logs.get(c)[roles[c]] + (again ? ONCE[roles[c]] : 0);
        }
        return sum;
    }

    private static double[] random(Random random, int roles) {
        double[] logs = new double[ROLES];
        Arrays.fill(logs, Double.NEGATIVE_INFINITY);
        for (int role = 0; role < roles; role++) {
            logs[role] = -3 * random.nextDouble();
        }
        return logs;
    }

    private static double[] probabilities(ColumnRole one, double p, ColumnRole other, double q) {
        double[] logs = new double[ROLES];
        Arrays.fill(logs, Double.NEGATIVE_INFINITY);
        logs[KNOWN.indexOf(one)] = Math.log(p);
        logs[KNOWN.indexOf(other)] = Math.log(q);
        return logs;
    }
}
