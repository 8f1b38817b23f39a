package raingan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The scores of each office and assessed year, each once.
 *
 * @param byYear what is stated
 */
record ScoreYears(Map<Key, Assessed> byYear) {

    /** An office and a year. */
    record Key(String office, int year) {}

    /**
     * An assessment.
     *
     * @param scores by indicator
     * @param grade as printed, empty when it is not
     * @param gradeDocument that states it
     * @param findings how many weaknesses are told
     * @param documents indexes of those that tell of it
     */
    record Assessed(
            NavigableMap<Integer, OfficeYear.Stated> scores,
            String grade,
            String gradeDocument,
            int findings,
            List<Integer> documents) {}

    /** An assessment, while documents add to it. */
    private static final class Draft {
        private final NavigableMap<Integer, List<Integer>> sources = new TreeMap<>();
        private final NavigableMap<Integer, List<Evidence.Score>> scores = new TreeMap<>();
        private final List<Integer> documents = new ArrayList<>();
        private String grade = "";
        private String gradeDocument = "";
        private int findings;
    }

    /** Those of documents; {@code conflicts} takes what they state differently. */
    static ScoreYears of(
            List<Evidence> documents, Offices offices, Relations relations, List<Comparison.Conflict> conflicts) {
        Map<Key, Draft> drafts = new HashMap<>();
        for (int i : inOrder(documents)) {
            String office = offices.byDocument().get(i);
            if (!office.isEmpty() && relations.counts().get(i)) {
                add(documents.get(i), i, office, drafts);
            }
        }
        Map<Key, Assessed> years = new HashMap<>();
        drafts.forEach((key, draft) -> years.put(key, assessed(draft, documents, conflicts)));
        return new ScoreYears(years);
    }

    /** Documents by the year that they are of: later ones state what holds. */
    private static List<Integer> inOrder(List<Evidence> documents) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> Relations.year(documents.get(i)))
                .thenComparingInt(i -> Relations.stage(documents.get(i)))
                .thenComparingInt(i -> i));
        return order;
    }

    private static void add(Evidence document, int index, String office, Map<Key, Draft> drafts) {
        for (Evidence.Score score : document.scores()) {
            Draft draft = drafts.computeIfAbsent(new Key(office, score.year()), k -> new Draft());
            draft.sources
                    .computeIfAbsent(score.indicator(), n -> new ArrayList<>())
                    .add(index);
            draft.scores
                    .computeIfAbsent(score.indicator(), n -> new ArrayList<>())
                    .add(score);
            note(draft, index);
        }
        Integer assessed = document.assessedYear() == null ? document.fiscalYear() : document.assessedYear();
        if (assessed == null || (document.grade().isEmpty() && document.findings() == 0)) {
            return;
        }
        Draft draft = drafts.computeIfAbsent(new Key(office, assessed), k -> new Draft());
        draft.findings += document.findings();
        if (!document.grade().isEmpty() && document.assessedYear() != null) {
            draft.grade = document.grade();
            draft.gradeDocument = document.docId();
        }
        note(draft, index);
    }

    private static void note(Draft draft, int index) {
        if (!draft.documents.contains(index)) {
            draft.documents.add(index);
        }
    }

    private static Assessed assessed(Draft draft, List<Evidence> documents, List<Comparison.Conflict> conflicts) {
        NavigableMap<Integer, OfficeYear.Stated> scores = new TreeMap<>();
        draft.scores.forEach((indicator, stated) -> {
            List<Integer> sources = draft.sources.getOrDefault(indicator, List.of());
            int last = stated.size() - 1;
            Evidence.Score counts = stated.get(last);
            int from = sources.get(last);
            for (int i = last - 1; i >= 0; i--) {
                Evidence.Score other = stated.get(i);
                if (other.agrees(counts)) {
                    if (other.value().stripTrailingZeros().scale()
                            > counts.value().stripTrailingZeros().scale()) {
                        counts = other;
                        from = sources.get(i);
                    }
                } else if (sources.get(i) != from) {
                    conflicts.add(new Comparison.Conflict(from, counts, sources.get(i), other));
                }
            }
            scores.put(indicator, new OfficeYear.Stated(documents.get(from).docId(), counts));
        });
        return new Assessed(scores, draft.grade, draft.gradeDocument, draft.findings, List.copyOf(draft.documents));
    }
}
