package raingan.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import raingan.compare.MergeModel.Feature;
import raingan.training.country.Country;

/** Fits {@code merge-weights.tsv} on drawn countries, and prints how well offices are found with it. */
public final class FitMerges {

    private static final int ROUNDS = 3000;
    private static final double RATE = 0.5;
    private static final double PRIOR = 1e-4;

    private FitMerges() {}

    /** Arguments: the file to write, or none to print figures alone. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            Map<List<Object>, Integer> pairs = new HashMap<>();
            for (long seed = 1; seed <= 3; seed++) {
                collect(Country.of(new Country.Settings(8000, 5, seed, 0.02)), pairs);
            }
            write(Path.of(args[0]), fit(pairs));
        }
        for (long seed = 11; seed <= 12; seed++) {
            Country country = Country.of(new Country.Settings(8000, 5, seed, 0.02));
            long start = System.nanoTime();
            Offices without = Offices.of(country.documents(), Gazetteer.NONE, Map.of());
            Offices with = Offices.of(country.documents(), country.gazetteer(), Map.of());
            System.out.printf(
                    Locale.ROOT,
                    "%d documents, without list %s, %d doubts, with list %s, %d doubts, %d ms%n",
                    country.documents().size(),
                    MergeFigures.of(without.byDocument(), country.truth()),
                    without.doubts().size(),
                    MergeFigures.of(with.byDocument(), country.truth()),
                    with.doubts().size(),
                    (System.nanoTime() - start) / 1_000_000);
        }
    }

    /** Counts how often pairs with the same features are of one office, and how often not. */
    private static void collect(Country country, Map<List<Object>, Integer> pairs) {
        List<Integer> truth = country.truth();
        Identity.of(
                country.documents(),
                Gazetteer.NONE,
                (features, pair) -> pairs.merge(
                        List.of(features, most(pair.get(0), truth).equals(most(pair.get(1), truth))), 1, Integer::sum));
    }

    private static Integer most(Group group, List<Integer> truth) {
        return group.members.stream()
                .collect(Collectors.groupingBy(truth::get, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Weights by gradient descent on the logarithmic loss, drawn a little towards 0. */
    @SuppressWarnings("unchecked")
    private static Map<Feature, Double> fit(Map<List<Object>, Integer> pairs) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        double all = pairs.values().stream().mapToInt(Integer::intValue).sum();
        for (int round = 0; round < ROUNDS; round++) {
            Map<Feature, Double> gradient = new EnumMap<>(Feature.class);
            pairs.forEach((pair, count) -> {
                Set<Feature> features = (Set<Feature>) pair.get(0);
                double sum = features.stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum();
                double miss = (pair.get(1).equals(true) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                features.forEach(f -> gradient.merge(f, miss * count / all, Double::sum));
            });
            for (Feature f : Feature.values()) {
                double weight = weights.getOrDefault(f, 0.0);
                weights.put(f, weight + RATE * 8 * (gradient.getOrDefault(f, 0.0) - PRIOR * weight / 10));
            }
        }
        return weights;
    }

    private static void write(Path file, Map<Feature, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Weights in nats of a logistic model: whether documents whose offices' names differ by few letters are of one office.",
                "# Fitted by src/training/country.sh on drawn countries."));
        weights.forEach((f, w) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", f, w)));
        Files.write(file, lines);
    }
}
