package raingan.compare;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import raingan.report.vocabulary.Tsv;

/** How likely two groups of documents, whose names differ by few letters, are of one office: a fitted logistic model. */
final class MergeModel {

    /** What speaks for or against it. */
    enum Feature {
        /** Always there: how likely it is where nothing else is known. */
        BIAS,
        /** Two letters differ or more. */
        SEVERAL_SLIPS,
        /** The shorter name has few letters, so that another name is easily near. */
        SHORT,
        /** The rarer name was read from pictures alone. */
        FROM_PICTURES,
        /** Both name the district, and the same. */
        SAME_DISTRICT,
        /** The rarer name stands in one document only. */
        SINGLE,
        /** The rarer name stands in three documents or more. */
        REPEATED,
        /** The other name stands in three documents or more. */
        ESTABLISHED,
        /** The scores of a year are the same. */
        SCORES_AGREE,
        /** The scores of a year differ. */
        SCORES_DIFFER,
        /** Both have a document of one kind and year. */
        COLLIDES
    }

    /** Letters up to which a name is short. */
    private static final int SHORT = 6;

    private static final int REPEATED = 3;

    private static final Map<Feature, Double> WEIGHTS = Tsv.read("/raingan/compare/merge-weights.tsv").stream()
            .collect(Collectors.toMap(e -> Feature.valueOf(e.key()), e -> Double.parseDouble(e.text())));

    private MergeModel() {}

    /** What holds of a rarer name and the other that it may be a misreading of. */
    static Set<Feature> features(Group rare, Group other, int distance) {
        Set<Feature> found = EnumSet.of(Feature.BIAS);
        add(found, Feature.SEVERAL_SLIPS, distance > 1);
        int length = Math.min(rare.reading.key().length(), other.reading.key().length());
        add(found, Feature.SHORT, length <= SHORT);
        add(found, Feature.FROM_PICTURES, !rare.isPrinted());
        String district = rare.reading.district();
        add(found, Feature.SAME_DISTRICT, !district.isEmpty() && district.equals(other.reading.district()));
        add(found, Feature.SINGLE, rare.size() == 1);
        add(found, Feature.REPEATED, rare.size() >= REPEATED);
        add(found, Feature.ESTABLISHED, other.size() >= REPEATED);
        int agreement = rare.agreement(other);
        add(found, Feature.SCORES_AGREE, agreement > 0);
        add(found, Feature.SCORES_DIFFER, agreement < 0);
        add(found, Feature.COLLIDES, agreement == 0 && rare.collides(other));
        return found;
    }

    private static void add(Set<Feature> features, Feature feature, boolean holds) {
        if (holds) {
            features.add(feature);
        }
    }

    /** Probability (0–1) that both are one office. */
    static double probability(Set<Feature> features) {
        double sum =
                features.stream().mapToDouble(f -> WEIGHTS.getOrDefault(f, 0.0)).sum();
        return 1 / (1 + Math.exp(-sum));
    }
}
