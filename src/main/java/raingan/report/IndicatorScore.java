package raingan.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One ITA score that a report states.
 *
 * @param id row id in {@code indicator_scores.csv}
 * @param indicator which of the ten, by the number as printed
 * @param topic the sub-question, empty when the score is the indicator's own
 * @param score 0–100
 * @param threshold the pass mark, when stated
 * @param source the sentence or cell it stands in
 */
public record IndicatorScore(
        String id,
        Indicator indicator,
        String topic,
        BigDecimal score,
        @Nullable BigDecimal threshold,
        Sourced source) {}
