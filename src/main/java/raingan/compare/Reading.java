package raingan.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import raingan.report.record.OrgType;
import raingan.thai.ThaiText;
import raingan.thai.value.Fuzzy;
import raingan.thai.value.Places;

/**
 * How documents name an office: what two of them must have in common to name it alike.
 *
 * @param type its kind
 * @param key of its name
 * @param district key of the district, empty when unknown
 * @param code ISO 3166-2 of the province, empty when unknown
 */
record Reading(OrgType type, String key, String district, String code) {

    /** Similarity (0–1) to the name of a district from which a reading that is none may mean it. */
    private static final double MISREAD = 0.6;

    /** Similarity (0–1) of two readings of one district's name that are both none. */
    private static final double BOTH_MISREAD = 0.8;

    private static final Map<String, Set<String>> PROVINCES_OF = provincesByDistrict();

    /**
     * That of a claim. Where the district is one of a single province, that is the province; an office of a whole province
     * is known without one.
     */
    static Reading of(Evidence.Claim claim) {
        String district = claim.type() == OrgType.PAO ? "" : ThaiText.key(claim.district());
        String code = claim.code().isEmpty() ? onlyProvince(district) : claim.code();
        return new Reading(claim.type(), ThaiText.key(claim.name()), district, code);
    }

    private static String onlyProvince(String district) {
        Set<String> codes = PROVINCES_OF.getOrDefault(district, Set.of());
        return codes.size() == 1 ? codes.iterator().next() : "";
    }

    /** Whether both may lie in one district: the same, perhaps misread, or one of them unknown. */
    boolean mayShareDistrict(Reading other) {
        return district.isEmpty()
                || other.district.isEmpty()
                || district.equals(other.district)
                || (!(isListed() && other.isListed())
                        && Fuzzy.keySimilarity(district, other.district)
                                >= (isListed() || other.isListed() ? MISREAD : BOTH_MISREAD));
    }

    /** Whether its province has a district of that name. */
    boolean isListed() {
        return PROVINCES_OF.getOrDefault(district, Set.of()).contains(code);
    }

    /** Whether both may lie in one province: the same, or one of them unknown. */
    boolean mayShareProvince(Reading other) {
        return code.isEmpty() || other.code.isEmpty() || code.equals(other.code);
    }

    private static Map<String, Set<String>> provincesByDistrict() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Places.Province province : Places.provinces()) {
            for (String district : province.districts()) {
                codes.computeIfAbsent(ThaiText.key(district), d -> new HashSet<>())
                        .add(province.code());
            }
        }
        return codes;
    }

    /** The name of the province of a code. */
    static Optional<String> province(String code) {
        List<Places.Province> all = Places.provinces();
        return all.stream()
                .filter(p -> p.code().equals(code))
                .map(Places.Province::name)
                .findFirst();
    }
}
