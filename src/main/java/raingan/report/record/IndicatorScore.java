package raingan.report.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One ITA score that a report states.
 *
 * @param id row id in {@code indicator_scores.csv}
 * @param indicator which of the ten, by the number as printed
 * @param printedName the indicator's name as printed, empty when only the number is
 * @param topic the sub-question, empty when the score is the indicator's own
 * @param score 0–100
 * @param threshold the pass mark, when stated
 * @param assessedYear the ITA round the score is of, when it is said beside the score; Buddhist era
 * @param source the sentence or cell it stands in
 */
public record IndicatorScore(
        String id,
        Indicator indicator,
        String printedName,
        String topic,
        BigDecimal score,
        @Nullable BigDecimal threshold,
        @Nullable Integer assessedYear,
        Sourced source) {

    /** Name of the change that puts a lost decimal point back. */
    public static final String POINT_RESTORED = "decimal-point-restored";

    /** Name of the change that makes scores agree with their total. */
    public static final String TOTAL_AGREES = "total-agrees";

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** Whether a number can be a score at all: 0–100. */
    public static boolean isPossible(BigDecimal score) {
        return score.signum() >= 0 && score.compareTo(FULL) <= 0;
    }

    /** The same under an id. */
    public IndicatorScore withId(String newId) {
        return new IndicatorScore(newId, indicator, printedName, topic, score, threshold, assessedYear, source);
    }

    /** The same with another score and where that was read. */
    public IndicatorScore withScore(BigDecimal newScore, Sourced newSource) {
        return new IndicatorScore(id, indicator, printedName, topic, newScore, threshold, assessedYear, newSource);
    }

    /** Whether the score is other than was read, because the total asks for it. */
    public boolean agreesByRepair() {
        return source.changes().stream().anyMatch(c -> c.rule().equals(TOTAL_AGREES));
    }
}
