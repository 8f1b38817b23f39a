package raingan.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import raingan.thai.Fuzzy;
import raingan.thai.Places;
import raingan.thai.Places.Province;
import raingan.thai.ThaiText;

/** Tells provinces and districts from names as they were read. */
final class Provinces {

    /** Similarity (0–1) from which a misread name is still that place. */
    private static final double SAME = 0.75;

    /** Characters of the shortest syllable. */
    private static final int SYLLABLE = 2;

    private Provinces() {}

    /** The province whose name opens a text, as likely as its letters allow. */
    static Optional<Province> at(String text) {
        String key = ThaiText.key(text);
        return Places.provinces().stream()
                .filter(p -> likeness(key, p.name()) >= SAME)
                .max(Comparator.comparingDouble((Province p) -> likeness(key, p.name()))
                        .thenComparingInt(p -> p.name().length()));
    }

    private static double likeness(String key, String place) {
        String name = ThaiText.key(place);
        return Fuzzy.keySimilarity(key.substring(0, Math.min(key.length(), name.length())), name);
    }

    /** Whether a name is another one and more: misreading exchanges letters, it adds no syllable. */
    private static boolean goesOn(String read, String name) {
        return read.startsWith(name) && read.length() - name.length() >= SYLLABLE;
    }

    /** The district of this province that a name is a misreading of; a name like no other stays as read. */
    static String district(String read, Optional<Province> province) {
        List<String> known = province.map(Province::districts).orElse(List.of());
        return known.stream()
                .filter(d -> Fuzzy.similarity(read, d) >= SAME && !goesOn(read, d))
                .max(Comparator.comparingDouble(d -> Fuzzy.similarity(read, d)))
                .orElse(read);
    }
}
