package raingan.report.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Tool;
import raingan.report.vocabulary.Instruments;

/**
 * How the overall score follows from those of the indicators: the indicators of an instrument count the same, the
 * instruments 30, 30 and 40 per cent (handbook of the ITA, National Anti-Corruption Commission).
 */
public final class ScoreWeights {

    /** By how much a printed overall score may differ from that of the printed scores. */
    public static final double ROUNDED = 0.0151;

    private static final Map<Tool, Double> SHARES = Map.of(Tool.IIT, 0.3, Tool.EIT, 0.3, Tool.OIT, 0.4);

    private ScoreWeights() {}

    /** The overall score that scores make, when they are those of all indicators, the first of each. */
    public static Optional<Double> overall(List<IndicatorScore> scores) {
        return overall(
                scores.stream().map(IndicatorScore::indicator).toList(),
                scores.stream().map(IndicatorScore::score).toList());
    }

    static Optional<Double> overall(List<Indicator> indicators, List<BigDecimal> values) {
        Map<Indicator, Double> scores = new TreeMap<>();
        IntStream.range(0, values.size())
                .forEach(
                        i -> scores.putIfAbsent(indicators.get(i), values.get(i).doubleValue()));
        if (scores.size() < Indicator.values().length) {
            return Optional.empty();
        }
        return Optional.of(SHARES.entrySet().stream()
                .mapToDouble(e -> e.getValue()
                        * Instruments.measuredBy(e.getKey()).stream()
                                .mapToDouble(i -> scores.getOrDefault(i, 0.0))
                                .average()
                                .orElseThrow())
                .sum());
    }
}
