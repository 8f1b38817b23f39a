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
