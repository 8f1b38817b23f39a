package raingan.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import raingan.thai.Fuzzy;
import raingan.thai.ThaiText;

/** The provinces of Thailand with their ISO 3166-2 codes. */
final class Provinces {

    /** Similarity (0–1) from which a misread name is still that province. */
    private static final double SAME = 0.75;

    /** One province. */
    record Province(String name, String code) {}

    private static final List<Province> ALL = Tsv.read("provinces.tsv").stream()
            .map(e -> new Province(e.text(), e.key()))
            .toList();

    private Provinces() {}

    /** The province whose name opens a text, as likely as its letters allow. */
    static Optional<Province> at(String text) {
        String key = ThaiText.key(text);
        return ALL.stream()
                .filter(p -> likeness(key, p) >= SAME)
                .max(Comparator.comparingDouble((Province p) -> likeness(key, p))
                        .thenComparingInt(p -> p.name().length()));
    }

    private static double likeness(String key, Province province) {
        String name = ThaiText.key(province.name());
        return Fuzzy.keySimilarity(key.substring(0, Math.min(key.length(), name.length())), name);
    }
}
