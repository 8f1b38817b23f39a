package raingan.report.column;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.Tsv;

/**
 * Logistic regression over what is known of a column once its meaning is given: how likely it is that the meaning is wrong.
 * Fitted to tables in words that {@link ColumnModel} has not seen by {@code raingan.training.column.FitDoubts}; its weights
 * stand in {@code doubts.tsv}.
 */
public final class DoubtModel {

    /** Log odds beyond which a probability says no more: one in a thousand. */
    private static final double FAR = 7;

    /** Probability from which a meaning that the heading says plainly was right 814 times of 817. */
    private static final double AGREED = 0.995;

    /** Meanings that cells alone can prove. */
    private static final Set<ColumnRole> TOLD_BY_CELLS = EnumSet.of(
            ColumnRole.OWNER, ColumnRole.PERIOD, ColumnRole.STATUS, ColumnRole.STATUS_DONE, ColumnRole.INDICATOR);

    private final Map<String, Double> weights = new HashMap<>();

    private static final class Standard {
        private static final DoubtModel MODEL = new DoubtModel(Tsv.read("/raingan/report/column/doubts.tsv"));
    }

    /** A model from lines of feature and weight. */
    public DoubtModel(List<Tsv.Entry> lines) {
        lines.forEach(line -> weights.put(line.key(), Double.parseDouble(line.text())));
    }

    /** The model of this program. */
    public static DoubtModel standard() {
        return Standard.MODEL;
    }

    /** The probability that a column is something else than what it was taken for, by its features. */
    public double wrong(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * What is known of a column whose meaning is given, by name; a feature that is absent is 0.
     *
     * @param rows the header as it reads
     */
    public static Map<String, Double> features(HeaderRows rows, HeaderMap map, int column) {
        ColumnRole meaning = map.headings().get(column);
        List<String> cells = ColumnCells.of(rows.table(), map.firstRow(), column);
        Map<ColumnRole, Double> said = said(rows, column);
        double own = said.getOrDefault(meaning, 0.0);
        double other = said.entrySet().stream()
                .filter(e -> e.getKey() != meaning)
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        Map<String, Double> features = new TreeMap<>();
        features.put("always", 1.0);
        features.put("is " + meaning, 1.0);
        features.put("odds", odds(map.probability(column)));
        features.put("odds of " + meaning, odds(map.probability(column)));
        others(map, column, 0).findFirst().ifPresent(next -> features.put("or " + next, 1.0));
        features.put("heading says it", own);
        features.put("heading says it well", own >= HeadingMatcher.SURE ? 1.0 : 0);
        features.put("heading says else", other);
        features.put("heading says else well", other >= HeadingMatcher.SURE ? 1.0 : 0);
        features.put("cells prove it", proven(meaning, cells));
        features.put("cells prove else", provenElse(meaning, cells));
        features.put("few cells", 1.0 / Math.max(1, cells.size()));
        features.put("table unknown", unknown(rows));
        return features;
    }

    /** Whether the heading of a column says to the letter what the column was taken for, or plainly and all else agrees. */
    public static boolean isKnown(HeaderRows rows, HeaderMap map, int column) {
        double own = said(rows, column).getOrDefault(map.headings().get(column), 0.0);
        return own >= HeadingMatcher.CERTAIN || (own >= HeadingMatcher.SURE && map.probability(column) >= AGREED);
    }

    /** What a column may be, if not what it was taken for: of a certain probability, the likeliest first. */
    static Stream<ColumnRole> others(HeaderMap map, int column, double least) {
        return map.likelihoods().get(column).entrySet().stream()
                .filter(e -> e.getKey() != map.headings().get(column) && e.getValue() >= least)
                .sorted(Map.Entry.<ColumnRole, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static double provenElse(ColumnRole meaning, List<String> cells) {
        return TOLD_BY_CELLS.stream()
                .filter(r -> r != meaning && !(r.isStatus() && meaning.isStatus()))
                .mapToDouble(r -> proven(r, cells))
                .max()
                .orElse(0);
    }

    private static double proven(ColumnRole meaning, List<String> cells) {
        long proofs = cells.stream().filter(c -> SureColumns.proves(meaning, c)).count();
        return proofs / (double) Math.max(1, cells.size());
    }

    /** From 0 for an even chance, or less, to 1. */
    private static double odds(double probability) {
        double log = Math.log(probability / Math.max(1e-9, 1 - probability));
        return Math.max(-1, Math.min(1, log / FAR));
    }

    /** The most that the heading of a column, at any of its levels, says for each meaning. */
    private static Map<ColumnRole, Double> said(HeaderRows rows, int column) {
        List<String> levels = rows.levels(column);
        Map<ColumnRole, Double> said = new HashMap<>();
        for (int top = 0; top < levels.size(); top++) {
            HeadingMatcher.scores(String.join(" ", levels.subList(top, levels.size())))
                    .forEach((role, score) -> said.merge(role, score, Math::max));
        }
        return said;
    }

    /** Share of the headings of a table that nobody knows. */
    private static double unknown(HeaderRows rows) {
        int columns = rows.table().columns();
        return IntStream.range(0, columns)
                        .filter(c -> HeadingMatcher.best(said(rows, c)) < HeadingMatcher.SURE)
                        .count()
                / (double) columns;
    }
}
