package raingan.compare;

import java.util.Map;
import java.util.stream.Collectors;
import raingan.report.vocabulary.Tsv;

/** Parts of the country by province. */
final class Regions {

    private static final Map<String, String> BY_CODE = Tsv.read("/raingan/compare/regions.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(Tsv.Entry::key, Tsv.Entry::text));

    private Regions() {}

    /** That of a province by its ISO 3166-2 code; empty when there is no such province. */
    static String of(String code) {
        return BY_CODE.getOrDefault(code, "");
    }
}
