package raingan.report.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import raingan.report.record.ColumnRole;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.ThaiDates;

/**
 * Weighs whether a column of numbers beside the names of indicators holds their scores: a log-linear model whose weights
 * are natural logarithms of odds.
 *
 * @param heading the words over it
 * @param texts what stands in the rows that name an indicator, in Arabic digits
 * @param indicators those of the same rows
 * @param totals what stands in it below, in rows that sum up
 */
record ScoreColumns(String heading, List<String> texts, List<Indicator> indicators, List<String> totals) {

    private static final double BIAS = -1.5;
    private static final double DECIMALS = 2.5;
    private static final double SAID = 3;
    private static final double SUMS_UP = 4;
    private static final double SIGNED = -8;
    private static final double COUNTS = -6;
    private static final double ALIKE = -3;
    private static final double SAID_OTHER = -7;

    /** Share of the rows that must hold a number. */
    private static final double FILLED = 0.6;

    private static final Pattern OTHER = Pattern.compile(
            "เกณฑ์|เป้าหมาย|ขั้นต่ำ|เต็ม|น้ำหนัก|ต่าง|เพิ่ม|ลด|เปลี่ยนแปลง|อันดับ|ลำดับ|จำนวน|ผู้ตอบ|\\+/-|[±△Δ]|(?i:rank|target|diff)");

    ScoreColumns {
        texts = List.copyOf(texts);
        indicators = List.copyOf(indicators);
        totals = List.copyOf(totals);
    }

    /** The probability (0–1) that the column holds scores. */
    double probability() {
        List<BigDecimal> values = values(texts);
        if (values.isEmpty() || values.size() < FILLED * texts.size()) {
            return 0;
        }
        return 1 / (1 + Math.exp(-logOdds(values)));
    }

    private double logOdds(List<BigDecimal> values) {
        double decimals = (double) values.stream().filter(v -> v.scale() > 0).count() / values.size();
        double signed = (double) texts.stream()
                        .filter(t -> t.strip().matches("[-+–−].*"))
                        .count()
                / texts.size();
        return BIAS
                + DECIMALS * decimals
                + SAID * said()
                + (OTHER.matcher(heading).find() ? SAID_OTHER : 0)
                + SIGNED * signed
                + (counts(values) ? COUNTS : 0)
                + (isAlike(values) ? ALIKE : 0)
                + (sumsUp(values) ? SUMS_UP : 0);
    }

    private double said() {
        boolean year = !ThaiDates.years(heading).isEmpty();
        return Math.max(year ? 1 : 0, HeadingMatcher.scores(heading).getOrDefault(ColumnRole.SCORE, 0.0));
    }

    /** Whole numbers that number the rows, the indicators, or rank them. */
    private boolean counts(List<BigDecimal> values) {
        boolean whole = values.stream().allMatch(v -> v.stripTrailingZeros().scale() <= 0);
        boolean ranks = new HashSet<>(values).size() == values.size()
                && values.stream().allMatch(v -> v.signum() > 0 && v.intValue() <= Indicator.values().length);
        return whole && ranks;
    }

    private static boolean isAlike(List<BigDecimal> values) {
        return values.size() > 2 && values.stream().allMatch(v -> v.compareTo(values.get(0)) == 0);
    }

    /** Whether a row below states the sum of the scores as the assessment weighs them, or their mean. */
    private boolean sumsUp(List<BigDecimal> values) {
        if (values.size() != indicators.size()) {
            return false;
        }
        Optional<Double> weighed = ScoreWeights.overall(indicators, values);
        double mean =
                values.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
        return values(totals).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .anyMatch(t -> Math.abs(t - mean) <= ScoreWeights.ROUNDED
                        || weighed.filter(w -> Math.abs(t - w) <= ScoreWeights.ROUNDED)
                                .isPresent());
    }

    private static List<BigDecimal> values(List<String> texts) {
        List<BigDecimal> values = new ArrayList<>();
        texts.forEach(
                t -> ThaiNumbers.decimal(t).filter(IndicatorScore::isPossible).ifPresent(values::add));
        return values;
    }
}
