package raingan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.report.record.OrgType;
import raingan.thai.ThaiText;

/**
 * The offices that documents are about.
 *
 * @param all in the order of their first documents
 * @param byDocument the id of the office of each document, empty where it names none
 * @param doubts documents of which it is not sure
 */
public record Offices(List<Office> all, List<String> byDocument, List<Doubt> doubts) {

    /** From the lowest kind of local government that can be raised to the highest. */
    private static final List<OrgType> RANKS = List.of(OrgType.SAO, OrgType.SUBDISTRICT, OrgType.TOWN, OrgType.CITY);

    /**
     * A document of which it is not sure whether it is of the same office as others.
     *
     * @param document its index
     * @param other the office that it may be of, or was taken for
     * @param merged whether it was
     * @param probability 0–1, that it is
     */
    public record Doubt(int document, Office other, boolean merged, double probability) {}

    public Offices {
        all = List.copyOf(all);
        byDocument = List.copyOf(byDocument);
        doubts = List.copyOf(doubts);
    }

    /**
     * Finds the offices of documents.
     *
     * @param documents in the order of the dataset
     * @param before the id that documents had in the dataset before, by {@code doc_id}
     */
    public static Offices of(List<Evidence> documents, Gazetteer gazetteer, Map<String, String> before) {
        Identity.Found found = Identity.of(documents, gazetteer);
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<Group, String> ids = OrgIds.of(found.groups(), before);
        found.groups().forEach(group -> groups.put(Objects.requireNonNull(ids.get(group)), group));
        decided(documents, groups);
        Map<Group, Office> offices = new LinkedHashMap<>();
        groups.forEach((id, group) -> offices.put(group, office(group, id)));
        String[] byDocument = new String[documents.size()];
        Arrays.fill(byDocument, "");
        offices.forEach((g, o) -> g.members.forEach(m -> byDocument[m] = o.id()));
        copies(documents, byDocument);
        List<Doubt> doubts = new ArrayList<>();
        for (Identity.Uncertain u : found.uncertain()) {
            Office other = offices.get(u.other().whole());
            if (other != null) {
                doubts.add(new Doubt(
                        u.member(), other, u.one().whole() == u.other().whole(), u.probability()));
            }
        }
        doubts.sort(Comparator.comparingInt(Doubt::document));
        Map<String, Span> spans = new HashMap<>();
        offices.forEach((g, o) -> span(g).ifPresent(span -> spans.put(o.id(), span)));
        return new Offices(succeeding(List.copyOf(offices.values()), spans), List.of(byDocument), doubts);
    }

    /** Documents that people gave an office are of that one, whether it has others or not. */
    private static void decided(List<Evidence> documents, Map<String, Group> groups) {
        for (int i = 0; i < documents.size(); i++) {
            Evidence document = documents.get(i);
            if (document.read() && !document.decided().isEmpty()) {
                String id = document.decided().equals(Evidence.NEW)
                        ? OrgIds.ofDocument(document.docId())
                        : document.decided();
                groups.computeIfAbsent(id, g -> new Group(Reading.of(document.claim())))
                        .add(i, document);
            }
        }
    }

    /** A file with the bytes of another is of the same office. */
    private static void copies(List<Evidence> documents, String[] byDocument) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            byName.put(documents.get(i).sourceFile(), i);
        }
        for (int i = 0; i < documents.size(); i++) {
            Integer original = byName.get(documents.get(i).duplicateOf());
            if (original != null) {
                byDocument[i] = byDocument[original];
            }
        }
    }

    /** The office of an id. */
    public Map<String, Office> byId() {
        return all.stream().collect(Collectors.toMap(Office::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Office office(Group group, String id) {
        List<Evidence.Claim> claims =
                group.documents().stream().map(Evidence::claim).toList();
        List<Evidence.Claim> named =
                claims.stream().filter(c -> !c.name().isEmpty()).toList();
        Gazetteer.@Nullable Entry entry = group.entry;
        String code = group.reading.code();
        String district = entry == null ? best(claims, Evidence.Claim::district) : entry.district();
        double read =
                named.stream().mapToDouble(Evidence.Claim::confidence).average().orElse(1);
        return new Office(
                id,
                named.isEmpty() ? OrgType.OTHER : named.get(0).type(),
                entry == null ? best(named, Evidence.Claim::name) : entry.name(),
                district,
                Reading.province(code).orElse(""),
                code,
                spellings(named),
                years(group),
                group.size(),
                "",
                entry == null ? "" : entry.code(),
                Math.min(group.confidence, read));
    }

    /** The value that most documents tell, counted as far as they were surely read; of two the one told first. */
    private static String best(List<Evidence.Claim> claims, Function<Evidence.Claim, String> value) {
        Map<String, Double> votes = new LinkedHashMap<>();
        for (Evidence.Claim claim : claims) {
            if (!value.apply(claim).isEmpty()) {
                votes.merge(value.apply(claim), claim.confidence(), Double::sum);
            }
        }
        return first(votes, Comparator.naturalOrder()).orElse("");
    }

    private static <N> Optional<String> first(Map<String, N> votes, Comparator<N> order) {
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, N>comparingByValue(order.reversed()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> spellings(List<Evidence.Claim> claims) {
        Map<String, Long> counts = claims.stream()
                .collect(Collectors.groupingBy(Evidence.Claim::fullName, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Integer> years(Group group) {
        return List.copyOf(group.documents().stream()
                .flatMap(d -> Stream.concat(
                        Stream.of(d.fiscalYear(), d.assessedYear()),
                        d.scores().stream().map(Evidence.Score::year)))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The years in which an office wrote reports. */
    private record Span(int first, int last) {}

    private static Optional<Span> span(Group group) {
        IntSummaryStatistics years = group.documents().stream()
                .map(d -> d.fiscalYear() == null ? d.assessedYear() : d.fiscalYear())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return years.getCount() == 0 ? Optional.empty() : Optional.of(new Span(years.getMin(), years.getMax()));
    }

    /** An office of a higher kind that begins after the last year of one of the same name and place succeeds that one. */
    private static List<Office> succeeding(List<Office> offices, Map<String, Span> spans) {
        Map<String, List<Office>> alike = offices.stream()
                .filter(o -> RANKS.contains(o.type()) && !o.code().isEmpty() && spans.containsKey(o.id()))
                .collect(Collectors.groupingBy(o -> o.code() + ThaiText.key(o.name())));
        return offices.stream()
                .map(o -> alike.getOrDefault(o.code() + ThaiText.key(o.name()), List.of()).stream()
                        .filter(p -> mayPrecede(p, o, spans))
                        .max(Comparator.comparingInt(p -> RANKS.indexOf(p.type())))
                        .map(p -> succeeding(o, p.id()))
                        .orElse(o))
                .toList();
    }

    private static boolean mayPrecede(Office lower, Office higher, Map<String, Span> spans) {
        Span before = spans.get(lower.id());
        Span after = spans.get(higher.id());
        return RANKS.indexOf(lower.type()) < RANKS.indexOf(higher.type())
                && (lower.district().isEmpty()
                        || higher.district().isEmpty()
                        || lower.district().equals(higher.district()))
                && before != null
                && after != null
                && before.last() < after.first();
    }

    private static Office succeeding(Office o, String id) {
        return new Office(
                o.id(),
                o.type(),
                o.name(),
                o.district(),
                o.province(),
                o.code(),
                o.spellings(),
                o.years(),
                o.documents(),
                id,
                o.gazetteerCode(),
                o.confidence());
    }
}
