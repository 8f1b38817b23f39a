package raingan.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** Similarity from which a reading may mean a name: one letter in four wrong. */
    private static final double ALIKE = 0.75;
    /** By how much the next name must be less like it. */
    private static final double APART = 0.15;

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

    /** The provinces that have a district of a name; several share some. */
    public static List<Province> provincesOfDistrict(String name) {
        String key = ThaiText.key(name);
        return PROVINCES.stream()
                .filter(p ->
                        p.districts().stream().anyMatch(d -> ThaiText.key(d).equals(key)))
                .toList();
    }

    /**
     * The district that a reading of its name means, when one of the province's is much like it and no other is.
     *
     * @param read as printed or read, with or without อำเภอ before it
     */
    public static Optional<String> district(String read, Province province) {
        String key = ThaiText.key(read.replaceFirst("^\\s*(?:อำเภอ|เขต|อ\\.)", ""));
        return nearest(key, province.districts());
    }

    /** The province that a reading of its name means, when one is much like it and no other is. */
    public static Optional<Province> nearestProvince(String read) {
        String key = ThaiText.key(read.replaceFirst("^\\s*(?:จังหวัด|จ\\.)", ""));
        return nearest(key, PROVINCES.stream().map(Province::name).toList()).flatMap(Places::province);
    }

    private static Optional<String> nearest(String key, List<String> names) {
        String best = "";
        double first = 0;
        double second = 0;
        for (String name : names) {
            double alike = Fuzzy.keySimilarity(key, ThaiText.key(name));
            if (alike > first) {
                second = first;
                first = alike;
                best = name;
            } else {
                second = Math.max(second, alike);
            }
        }
        boolean sure = first == 1 || (first >= ALIKE && first - second >= APART);
        return sure ? Optional.of(best) : Optional.empty();
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
