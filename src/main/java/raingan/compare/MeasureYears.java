package raingan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import raingan.report.record.ReportType;
import raingan.report.record.Status;

/**
 * The measures of each office and fiscal year, each once however many documents tell of it.
 *
 * @param byYear what was promised and what came of it
 * @param planMeasures the measure of a plan that one of a report on results is about
 */
record MeasureYears(Map<ScoreYears.Key, Promised> byYear, Map<String, String> planMeasures) {

    /**
     * The measures of a year.
     *
     * @param progress what came of them
     * @param themes how many of each
     * @param indicators those that they are about
     * @param documents indexes of those that tell of them
     */
    record Promised(
            OfficeYear.Progress progress,
            Map<String, Integer> themes,
            Set<Integer> indicators,
            List<Integer> documents) {}

    /** A measure, with how far it has come by the last document that says so. */
    private static final class Kept {
        private final Evidence.Promise first;
        private final boolean planned;
        private @Nullable Status status;
        private int indicator;

        private Kept(Evidence.Promise first, boolean planned) {
            this.first = first;
            this.planned = planned;
            this.status = first.status();
            this.indicator = first.indicator();
        }
    }

    /** Those of documents. */
    static MeasureYears of(List<Evidence> documents, Offices offices, Relations relations) {
        Map<ScoreYears.Key, List<Integer>> byYear = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Evidence document = documents.get(i);
            String office = offices.byDocument().get(i);
            boolean tells = relations.counts().get(i) && document.fiscalYear() != null;
            if (tells && !office.isEmpty() && !document.measures().isEmpty()) {
                byYear.computeIfAbsent(new ScoreYears.Key(office, Relations.year(document)), k -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, String> planMeasures = new HashMap<>();
        Map<ScoreYears.Key, Promised> promised = new HashMap<>();
        byYear.forEach((key, indexes) -> promised.put(key, promised(indexes, documents, planMeasures)));
        return new MeasureYears(promised, planMeasures);
    }

    private static Promised promised(
            List<Integer> indexes, List<Evidence> documents, Map<String, String> planMeasures) {
        List<Integer> ordered = indexes.stream()
                .sorted(Comparator.comparingInt(i -> Relations.stage(documents.get(i))))
                .toList();
        List<Kept> kept = new ArrayList<>();
        for (int i : ordered) {
            add(documents.get(i), kept, planMeasures);
        }
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        Map<String, Integer> themes = new TreeMap<>();
        Set<Integer> indicators = new HashSet<>();
        int unknown = 0;
        for (Kept measure : kept) {
            if (measure.status == null) {
                unknown++;
            } else {
                byStatus.merge(measure.status, 1, Integer::sum);
            }
            measure.first.themes().forEach(t -> themes.merge(t, 1, Integer::sum));
            indicators.add(measure.indicator);
        }
        return new Promised(new OfficeYear.Progress(byStatus, unknown), themes, indicators, indexes);
    }

    private static void add(Evidence document, List<Kept> kept, Map<String, String> planMeasures) {
        List<Evidence.Promise> known = kept.stream().map(k -> k.first).toList();
        Map<Integer, Integer> matches = Relations.matches(document.measures(), known, Relations.SAME_MEASURE);
        boolean result = document.type() == ReportType.MEASURES_RESULT;
        for (int i = 0; i < document.measures().size(); i++) {
            Evidence.Promise measure = document.measures().get(i);
            Integer match = matches.get(i);
            if (match == null) {
                kept.add(new Kept(measure, !result));
                continue;
            }
            Kept same = kept.get(match);
            same.status = measure.status() == null ? same.status : measure.status();
            same.indicator = same.indicator == 0 ? measure.indicator() : same.indicator;
            if (result && same.planned) {
                planMeasures.put(measure.id(), same.first.id());
            }
        }
    }
}
