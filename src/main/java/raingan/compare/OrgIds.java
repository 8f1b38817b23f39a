package raingan.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ids of offices. They are made of kind, name and province, and of the district where a province has two offices of one
 * kind and name; an office whose documents had an id in the dataset before keeps it.
 */
final class OrgIds {

    private static final String PREFIX = "org-";
    private static final int LENGTH = 10;
    private static final String PART_END = "\u001F";

    private OrgIds() {}

    /** The id of an office that has one document only, as a person said. */
    static String ofDocument(String docId) {
        return hash(List.of(docId));
    }

    /**
     * The ids of groups of documents.
     *
     * @param before the id that documents had in the dataset, by {@code doc_id}
     */
    static Map<Group, String> of(List<Group> groups, Map<String, String> before) {
        Map<Group, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        kept(groups, before, ids, taken);
        Map<String, Long> alike = groups.stream().collect(Collectors.groupingBy(OrgIds::plain, Collectors.counting()));
        for (Group group : groups) {
            if (!ids.containsKey(group)) {
                String id = alike.getOrDefault(plain(group), 0L) > 1 ? withDistrict(group) : plain(group);
                ids.put(group, free(id, group, taken));
            }
        }
        return ids;
    }

    /** Each id of before goes to the group that has most of its documents, and a group takes that of most of its own. */
    private static void kept(
            List<Group> groups, Map<String, String> before, Map<Group, String> ids, Set<String> taken) {
        record Claim(Group group, String id, long documents) {}
        List<Claim> claims = groups.stream()
                .flatMap(g -> counts(g, before).entrySet().stream().map(e -> new Claim(g, e.getKey(), e.getValue())))
                .sorted(Comparator.comparingLong(Claim::documents)
                        .reversed()
                        .thenComparing(c -> c.group().members.get(0)))
                .toList();
        for (Claim claim : claims) {
            if (!ids.containsKey(claim.group()) && taken.add(claim.id())) {
                ids.put(claim.group(), claim.id());
            }
        }
    }

    private static Map<String, Long> counts(Group group, Map<String, String> before) {
        Map<String, Long> counts = new HashMap<>();
        for (Evidence document : group.documents()) {
            String id = before.getOrDefault(document.docId(), "");
            if (!id.isEmpty()) {
                counts.merge(id, 1L, Long::sum);
            }
        }
        return counts;
    }

    private static String free(String id, Group group, Set<String> taken) {
        String candidate = id;
        while (!taken.add(candidate)) {
            candidate = hash(List.of(candidate, group.documents().get(0).docId()));
        }
        return candidate;
    }

    private static String plain(Group group) {
        Reading r = group.reading;
        return hash(List.of(r.type().name(), r.key(), r.code()));
    }

    private static String withDistrict(Group group) {
        Reading r = group.reading;
        return hash(List.of(r.type().name(), r.key(), r.code(), r.district()));
    }

    private static String hash(List<String> parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(PART_END, parts).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
