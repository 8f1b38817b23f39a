package raingan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The dataset across offices and years.
 *
 * @param offices which there are, and of which each document is
 * @param relations what the documents of an office and year are to each other
 * @param planMeasures the measure of a plan that one of a report on results is about, by the ids of both
 * @param years by office, then year
 * @param conflicts scores that documents state differently
 */
public record Comparison(
        Offices offices,
        Relations relations,
        Map<String, String> planMeasures,
        List<OfficeYear> years,
        List<Conflict> conflicts) {

    /**
     * A score that another document states otherwise.
     *
     * @param document index of the one that counts
     * @param score as it states it
     * @param other index of the other
     * @param otherScore as that states it
     */
    public record Conflict(int document, Evidence.Score score, int other, Evidence.Score otherScore) {}

    public Comparison {
        planMeasures = Map.copyOf(planMeasures);
        years = List.copyOf(years);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Compares documents.
     *
     * @param documents in the order of the dataset
     * @param gazetteer the official list, where there is one
     * @param before the {@code org_id} that documents had in the dataset before, by {@code doc_id}
     */
    public static Comparison of(List<Evidence> documents, Gazetteer gazetteer, Map<String, String> before) {
        Offices offices = Offices.of(documents, gazetteer, before);
        Relations relations = Relations.of(documents, offices.byDocument());
        List<Conflict> conflicts = new ArrayList<>();
        ScoreYears scores = ScoreYears.of(documents, offices, relations, conflicts);
        MeasureYears measures = MeasureYears.of(documents, offices, relations);
        List<OfficeYear> years = Years.of(documents, offices, scores, measures);
        return new Comparison(offices, relations, measures.planMeasures(), years, conflicts);
    }
}
