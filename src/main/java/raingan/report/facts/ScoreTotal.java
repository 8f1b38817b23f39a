package raingan.report.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Tool;
import raingan.thai.Change;
import raingan.thai.value.Fuzzy;

/**
 * Of two readings of one score in a scan that differ in a character, holds the one that the printed total agrees with. A
 * total alone changes nothing, for offices add up wrong, too. The indicators of an instrument count the same, the
 * instruments 30, 30 and 40 per cent (handbook of the ITA, National Anti-Corruption Commission).
 */
final class ScoreTotal {

    private static final double OF_SURVEY = 0.3;
    private static final double OF_DISCLOSURE = 0.4;

    /** By how much a printed total may differ from that of the printed scores: half a hundredth each. */
    private static final double ROUNDED = 0.0101;

    /** Ways to choose among the scores stated for the same indicators, above which a report is no one year's. */
    private static final int MOST_WAYS = 8;

    private final List<IndicatorScore> stated;
    private final BigDecimal overall;

    private ScoreTotal(List<IndicatorScore> stated, BigDecimal overall) {
        this.stated = stated;
        this.overall = overall;
    }

    /** The scores, with those put right that keep the total from agreeing; as they are when it cannot be told. */
    static List<IndicatorScore> agree(List<IndicatorScore> scores, DocumentFacts facts) {
        if (facts.overallScore() == null) {
            return scores;
        }
        List<IndicatorScore> stated = scores.stream()
                .filter(s -> s.topic().isEmpty())
                .filter(s -> s.assessedYear() == null || Objects.equals(s.assessedYear(), facts.assessedYear()))
                .toList();
        Map<Indicator, BigDecimal> meant = new ScoreTotal(stated, facts.overallScore()).meant();
        return scores.stream()
                .map(s -> stated.contains(s) ? repaired(s, meant.getOrDefault(s.indicator(), s.score())) : s)
                .toList();
    }

    /** What the scores are, or nothing when that cannot be told. */
    private Map<Indicator, BigDecimal> meant() {
        List<Map<Indicator, BigDecimal>> ways = List.of(Map.of());
        for (Indicator indicator : Indicator.values()) {
            Set<BigDecimal> values = stated.stream()
                    .filter(s -> s.indicator() == indicator)
                    .map(IndicatorScore::score)
                    .collect(Collectors.toCollection(TreeSet::new));
            ways = ways.stream()
                    .flatMap(way -> values.stream().map(value -> with(way, indicator, value)))
                    .toList();
            if (ways.isEmpty() || ways.size() > MOST_WAYS) {
                return Map.of();
            }
        }
        List<Map<Indicator, BigDecimal>> fitting =
                ways.stream().filter(this::fits).toList();
        return fitting.size() == 1 ? fitting.get(0) : Map.of();
    }

    private static Map<Indicator, BigDecimal> with(
            Map<Indicator, BigDecimal> scores, Indicator indicator, BigDecimal value) {
        Map<Indicator, BigDecimal> all = new HashMap<>(scores);
        all.put(indicator, value);
        return all;
    }

    private boolean fits(Map<Indicator, BigDecimal> scores) {
        double total = OF_SURVEY * mean(scores, Tool.IIT)
                + OF_SURVEY * mean(scores, Tool.EIT)
                + OF_DISCLOSURE * mean(scores, Tool.OIT);
        return Math.abs(total - overall.doubleValue()) <= ROUNDED;
    }

    private static double mean(Map<Indicator, BigDecimal> scores, Tool tool) {
        return scores.entrySet().stream()
                .filter(e -> e.getKey().tool() == tool)
                .mapToDouble(e -> e.getValue().doubleValue())
                .average()
                .orElseThrow();
    }

    private static IndicatorScore repaired(IndicatorScore score, BigDecimal meant) {
        String before = score.score().toPlainString();
        String after = meant.toPlainString();
        if (score.source().confidence() == 1 || Fuzzy.distance(before, after) != 1) {
            return score;
        }
        Change change = new Change(IndicatorScore.TOTAL_AGREES, before, after, 0);
        return score.withScore(
                meant, score.source().changed(score.source().text().replace(before, after), List.of(change)));
    }
}
