package raingan.thai.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import raingan.thai.ThaiText;
import raingan.thai.WordFiles;

/** The provinces and districts of Thailand. */
public final class Places {

    /**
     * A province.
     *
     * @param code ISO 3166-2, such as {@code TH-40}
     * @param name without จังหวัด
     * @param districts without อำเภอ or เขต; that of the capital is เมือง and the province's name
     */
    public record Province(String code, String name, List<String> districts) {
        public Province {
            districts = List.copyOf(districts);
        }
    }

    /** Similarity (0–1) from which a reading may mean a name: one letter in four wrong. */
    private static final double ALIKE = 0.75;

    /** Characters of the shortest syllable: misreading exchanges letters, it adds no syllable. */
    private static final int SYLLABLE = 2;

    private static final List<Province> PROVINCES = read();
    private static final Map<String, Province> BY_KEY = byKey();

    private Places() {}

    /** All 77, in the order of their codes. */
    public static List<Province> provinces() {
        return PROVINCES;
    }

    /** The province of a name, whatever spaces and signs stand in it. */
    public static Optional<Province> province(String name) {
        return Optional.ofNullable(BY_KEY.get(ThaiText.key(name)));
    }

    /** The province whose name, perhaps misread, opens a text: the likest, and of two the longer. */
    public static Optional<Province> at(String text) {
        String key = ThaiText.key(text);
        return BY_KEY.entrySet().stream()
                .filter(e -> likeness(key, e.getKey()) >= ALIKE)
                .max(Comparator.comparingDouble((Map.Entry<String, Province> e) -> likeness(key, e.getKey()))
                        .thenComparingInt(e -> e.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static double likeness(String key, String name) {
        return Fuzzy.keySimilarity(key.substring(0, Math.min(key.length(), name.length())), name);
    }

    /** The district of a province that a reading of its name means: the likest, when one is like it at all. */
    public static Optional<String> district(String read, Province province) {
        return province.districts().stream()
                .filter(d -> Fuzzy.similarity(read, d) >= ALIKE && !goesOn(read, d))
                .max(Comparator.comparingDouble(d -> Fuzzy.similarity(read, d)));
    }

    private static boolean goesOn(String read, String name) {
        return read.startsWith(name) && read.length() - name.length() >= SYLLABLE;
    }

    private static List<Province> read() {
        List<Province> all = new ArrayList<>();
        WordFiles.rows("places.tsv", row -> all.add(new Province(row[0], row[1], List.of(row[2].split(" ")))));
        return List.copyOf(all);
    }

    private static Map<String, Province> byKey() {
        Map<String, Province> map = new TreeMap<>();
        PROVINCES.forEach(p -> map.put(ThaiText.key(p.name()), p));
        return map;
    }
}
