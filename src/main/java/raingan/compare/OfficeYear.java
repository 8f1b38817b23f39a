package raingan.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Status;

/**
 * What the documents of one office tell of one year: its assessment, and the measures of that fiscal year.
 *
 * @param office whose year it is
 * @param year fiscal year and year of the assessment, Buddhist era
 * @param scores by indicator, the overall score as {@link Evidence.Score#OVERALL}
 * @param grade as printed
 * @param gradeDocument the document that states it, empty when none does
 * @param change of the overall score since the year before, null when one of them is unknown
 * @param ranks among the overall scores of that year, null where it has none
 * @param weakest the indicator with the least score, null when none is known
 * @param answered whether a measure of the next year is about it, null when no measure of that year is known
 * @param measures what became of the measures
 * @param themes how many measures there are of each theme
 * @param findings how many weaknesses are told
 * @param doubts open ones in the documents that it is made of
 * @param scoreDocuments those that state the scores, or tell the weaknesses
 * @param measureDocuments those that tell of the measures
 */
public record OfficeYear(
        Office office,
        int year,
        NavigableMap<Integer, Stated> scores,
        String grade,
        String gradeDocument,
        @Nullable BigDecimal change,
        @Nullable Ranks ranks,
        @Nullable Integer weakest,
        @Nullable Boolean answered,
        Progress measures,
        Map<String, Integer> themes,
        int findings,
        int doubts,
        List<String> scoreDocuments,
        List<String> measureDocuments) {

    /**
     * A score with the document that it is taken from.
     *
     * @param docId of the document
     * @param score as it states it
     */
    public record Stated(String docId, Evidence.Score score) {}

    /**
     * Places among others, 1 for the highest score; equal scores share one.
     *
     * @param inProvince among all local governments of the province, 0 when the province is unknown
     * @param inType among those of its kind there, 0 when the province is unknown
     */
    public record Ranks(int inProvince, int inType) {}

    /**
     * What became of measures.
     *
     * @param byStatus how many of each status there are
     * @param unknown how many of which no document says
     */
    public record Progress(Map<Status, Integer> byStatus, int unknown) {

        /** How many of a status. */
        public int of(Status status) {
            return byStatus.getOrDefault(status, 0);
        }

        /** All. */
        public int all() {
            return unknown
                    + byStatus.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The share (0–1) that is done; empty where nothing is said of any. */
        public Optional<Double> shareDone() {
            int known = all() - unknown;
            return known == 0 ? Optional.empty() : Optional.of((double) of(Status.DONE) / all());
        }
    }

    public OfficeYear {
        scoreDocuments = List.copyOf(scoreDocuments);
        measureDocuments = List.copyOf(measureDocuments);
    }

    /** The overall score. */
    public Optional<BigDecimal> overall() {
        return Optional.ofNullable(scores.get(Evidence.Score.OVERALL))
                .map(s -> s.score().value());
    }

    /** The grade in its scheme; empty where none is stated. */
    public Optional<Grades.Grade> gradeOf() {
        return Grades.of(grade);
    }

    /** How sure (0–1) the scores were read, and that the office is this one: the least of all. */
    public double confidence() {
        return Math.min(
                office.confidence(),
                scores.values().stream()
                        .mapToDouble(s -> s.score().confidence())
                        .min()
                        .orElse(1));
    }
}
