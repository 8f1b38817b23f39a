package raingan.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts the assessment and the measures of each office and year side by side. */
final class Years {

    private final List<Evidence> documents;
    private final ScoreYears scores;
    private final MeasureYears measures;
    private final Map<String, List<BigDecimal>> fields = new HashMap<>();

    private Years(List<Evidence> documents, ScoreYears scores, MeasureYears measures) {
        this.documents = documents;
        this.scores = scores;
        this.measures = measures;
    }

    static List<OfficeYear> of(List<Evidence> documents, Offices offices, ScoreYears scores, MeasureYears measures) {
        Years years = new Years(documents, scores, measures);
        Map<String, NavigableSet<Integer>> known = new HashMap<>();
        List.<Collection<ScoreYears.Key>>of(
                        scores.byYear().keySet(), measures.byYear().keySet())
                .forEach(keys -> keys.forEach(k ->
                        known.computeIfAbsent(k.office(), o -> new TreeSet<>()).add(k.year())));
        Map<String, Office> byId = offices.byId();
        scores.byYear().forEach((key, assessed) -> years.field(byId.get(key.office()), key.year()));
        years.fields.values().forEach(field -> field.sort(Comparator.reverseOrder()));
        List<OfficeYear> all = new ArrayList<>();
        for (Office office : byId.values()) {
            for (int year : known.getOrDefault(office.id(), new TreeSet<>())) {
                all.add(years.of(office, year));
            }
        }
        return all;
    }

    private OfficeYear of(Office office, int year) {
        ScoreYears.Assessed assessed = assessed(office, year);
        MeasureYears.Promised promised = promised(office, year);
        Integer weakest = weakest(assessed);
        return new OfficeYear(
                office,
                year,
                assessed.scores(),
                assessed.grade(),
                assessed.gradeDocument(),
                change(office, year),
                ranks(office, year),
                weakest,
                weakest == null ? null : answered(promised(office, year + 1), weakest),
                promised.progress(),
                promised.themes(),
                assessed.findings(),
                doubts(assessed, promised),
                ids(assessed.documents()),
                ids(promised.documents()));
    }

    private ScoreYears.Assessed assessed(Office office, int year) {
        return scores.byYear()
                .getOrDefault(
                        new ScoreYears.Key(office.id(), year),
                        new ScoreYears.Assessed(new TreeMap<>(), "", "", 0, List.of()));
    }

    private MeasureYears.Promised promised(Office office, int year) {
        return measures.byYear()
                .getOrDefault(
                        new ScoreYears.Key(office.id(), year),
                        new MeasureYears.Promised(new OfficeYear.Progress(Map.of(), 0), Map.of(), Set.of(), List.of()));
    }

    private Optional<BigDecimal> overall(Office office, int year) {
        return Optional.ofNullable(assessed(office, year).scores().get(Evidence.Score.OVERALL))
                .map(s -> s.score().value());
    }

    private @Nullable BigDecimal change(Office office, int year) {
        return overall(office, year)
                .flatMap(now -> overall(office, year - 1).map(now::subtract))
                .orElse(null);
    }

    /** Takes note of an overall score, for the ranks of others. */
    private void field(@Nullable Office office, int year) {
        if (office != null && !office.code().isEmpty()) {
            overall(office, year).ifPresent(score -> {
                fields.computeIfAbsent(inProvince(office, year), k -> new ArrayList<>())
                        .add(score);
                fields.computeIfAbsent(inType(office, year), k -> new ArrayList<>())
                        .add(score);
            });
        }
    }

    private static String inProvince(Office office, int year) {
        return office.code() + " " + year;
    }

    private static String inType(Office office, int year) {
        return inProvince(office, year) + " " + office.type();
    }

    private OfficeYear.@Nullable Ranks ranks(Office office, int year) {
        return overall(office, year)
                .filter(score -> !office.code().isEmpty())
                .map(score ->
                        new OfficeYear.Ranks(rank(inProvince(office, year), score), rank(inType(office, year), score)))
                .orElse(null);
    }

    private int rank(String field, BigDecimal score) {
        List<BigDecimal> sorted = fields.getOrDefault(field, List.of());
        int better = 0;
        while (better < sorted.size() && sorted.get(better).compareTo(score) > 0) {
            better++;
        }
        return better + 1;
    }

    /** The indicator with the least score, of several the first. */
    private static @Nullable Integer weakest(ScoreYears.Assessed assessed) {
        return assessed.scores().entrySet().stream()
                .filter(e -> e.getKey() != Evidence.Score.OVERALL)
                .min(Comparator.comparing((Map.Entry<Integer, OfficeYear.Stated> e) ->
                                e.getValue().score().value())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable Boolean answered(MeasureYears.Promised next, int weakest) {
        return next.progress().all() == 0 ? null : next.indicators().contains(weakest);
    }

    private int doubts(ScoreYears.Assessed assessed, MeasureYears.Promised promised) {
        Set<Integer> sources = new LinkedHashSet<>(assessed.documents());
        sources.addAll(promised.documents());
        return sources.stream().mapToInt(i -> documents.get(i).doubts()).sum();
    }

    private List<String> ids(List<Integer> indexes) {
        return indexes.stream().sorted().map(i -> documents.get(i).docId()).toList();
    }
}
