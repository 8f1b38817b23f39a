package raingan.compare;

import java.util.ArrayList;
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

/** The official list of local governments, where the user has it. */
public final class Gazetteer {

    /** No list. */
    public static final Gazetteer NONE = new Gazetteer(List.of());

    /** Characters of a name for each one that may be misread. */
    private static final int LETTERS_PER_SLIP = 4;

    private static final int MOST_SLIPS = 3;

    /** Those of one kind in one province. */
    private final Map<String, List<Listed>> nearby = new HashMap<>();

    private final Map<String, List<Listed>> exact = new HashMap<>();

    /** An entry as a document may read it. */
    private record Listed(Entry entry, Reading reading) {}

    /**
     * A local government of the list.
     *
     * @param code its official code
     * @param type its kind
     * @param name without the kind
     * @param district without อำเภอ
     * @param province without จังหวัด
     */
    public record Entry(String code, OrgType type, String name, String district, String province) {

        Reading reading() {
            return new Reading(
                    type,
                    ThaiText.key(name),
                    ThaiText.key(district),
                    Places.province(province).map(Places.Province::code).orElse(""));
        }
    }

    private Gazetteer(List<Entry> entries) {
        for (Entry entry : entries) {
            Reading reading = entry.reading();
            Listed listed = new Listed(entry, reading);
            nearby.computeIfAbsent(area(reading), k -> new ArrayList<>()).add(listed);
            exact.computeIfAbsent(key(reading), k -> new ArrayList<>()).add(listed);
        }
    }

    /** A list of these. */
    public static Gazetteer of(List<Entry> entries) {
        return new Gazetteer(entries);
    }

    private static String key(Reading reading) {
        return reading.type() + reading.key();
    }

    private static String area(Reading reading) {
        return reading.type() + reading.code();
    }

    boolean isEmpty() {
        return nearby.isEmpty();
    }

    /** The one that a reading means: the one of that name, else the only one whose name it may be a misreading of. */
    Optional<Entry> find(Reading reading) {
        List<Entry> named = exact.getOrDefault(key(reading), List.of()).stream()
                .filter(e -> fits(e.reading(), reading))
                .map(Listed::entry)
                .toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        return reading.code().isEmpty() ? Optional.empty() : nearest(reading);
    }

    private Optional<Entry> nearest(Reading reading) {
        int least = Math.min(MOST_SLIPS, reading.key().length() / LETTERS_PER_SLIP);
        Set<Entry> nearest = new HashSet<>();
        for (Listed listed : nearby.getOrDefault(area(reading), List.of())) {
            int distance =
                    Math.abs(listed.reading().key().length() - reading.key().length()) > least
                            ? Integer.MAX_VALUE
                            : Fuzzy.distance(listed.reading().key(), reading.key());
            if (distance <= least && fits(listed.reading(), reading)) {
                if (distance < least) {
                    nearest.clear();
                }
                least = distance;
                nearest.add(listed.entry());
            }
        }
        return nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty();
    }

    private static boolean fits(Reading listed, Reading reading) {
        return listed.mayShareProvince(reading) && listed.mayShareDistrict(reading);
    }
}
