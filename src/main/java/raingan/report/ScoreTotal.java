package raingan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import raingan.thai.Change;

/**
 * Puts right a score that OCR misread, where the printed total leaves one possibility: the indicators of an instrument
 * count the same, the instruments 30, 30 and 40 per cent (handbook of the ITA, National Anti-Corruption Commission).
 */
final class ScoreTotal {

    private static final double OF_SURVEY = 0.3;
    private static final double OF_DISCLOSURE = 0.4;

    /** By how much a printed total may differ from that of the printed scores: half a hundredth each. */
    private static final double ROUNDED = 0.0101;

    /** Ways to choose among the scores stated for the same indicators, above which a report is no one year's. */
    private static final int MOST_WAYS = 8;

    /** For each digit those that OCR takes it for, be they printed as Arabic or as Thai ones. */
    private static final List<String> ALIKE =
            List.of("1689", "07", "67", "578", "59", "346", "0258", "123", "0369", "048");

    private final List<IndicatorScore> stated;
    private final BigDecimal overall;

    private ScoreTotal(List<IndicatorScore> stated, BigDecimal overall) {
        this.stated = stated;
        this.overall = overall;
    }

    /** The scores, with those put right that keep the total from agreeing; all of them when it agrees or nothing fits. */
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
            List<BigDecimal> values = stated.stream()
                    .filter(s -> s.indicator() == indicator)
                    .map(s -> s.score().stripTrailingZeros())
                    .distinct()
                    .toList();
            ways = ways.stream()
                    .flatMap(way -> values.stream().map(value -> with(way, indicator, value)))
                    .toList();
            if (ways.isEmpty() || ways.size() > MOST_WAYS) {
                return Map.of();
            }
        }
        List<Map<Indicator, BigDecimal>> fitting =
                ways.stream().filter(this::fits).toList();
        if (fitting.isEmpty() && ways.size() == 1) {
            fitting = misread(ways.get(0)).filter(this::fits).toList();
        }
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

    /** The scores with one digit of one of them exchanged for one that looks alike; what is stated twice is sure. */
    private Stream<Map<Indicator, BigDecimal>> misread(Map<Indicator, BigDecimal> scores) {
        return stated.stream()
                .filter(ScoreTotal::mayBeMisread)
                .filter(s -> stated.stream()
                                .filter(o -> o.indicator() == s.indicator())
                                .count()
                        == 1)
                .flatMap(s -> alike(s.score().toPlainString()).map(v -> with(scores, s.indicator(), v)));
    }

    private static Stream<BigDecimal> alike(String number) {
        List<BigDecimal> alike = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) != '.') {
                for (char digit : ALIKE.get(number.charAt(i) - '0').toCharArray()) {
                    alike.add(new BigDecimal(number.substring(0, i) + digit + number.substring(i + 1)));
                }
            }
        }
        return alike.stream();
    }

    private static boolean mayBeMisread(IndicatorScore score) {
        return score.source().confidence() < 1;
    }

    private static IndicatorScore repaired(IndicatorScore score, BigDecimal meant) {
        if (score.score().compareTo(meant) == 0 || !mayBeMisread(score)) {
            return score;
        }
        String before = score.score().toPlainString();
        Change change = new Change(IndicatorScore.TOTAL_AGREES, before, meant.toPlainString(), 0);
        return score.withScore(
                meant,
                score.source().changed(score.source().text().replace(before, meant.toPlainString()), List.of(change)));
    }
}
