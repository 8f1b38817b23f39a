package raingan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.report.record.ReportType;
import raingan.report.vocabulary.Tsv;
import raingan.thai.value.Fuzzy;

/**
 * What the documents of one office and year are to each other.
 *
 * @param of by document: {@code plan}, {@code result_6m}, {@code result_12m}, {@code analysis}, {@code corrected},
 *     {@code copy} or empty
 * @param supersedes by document: the {@code doc_id} of the one that it takes the place of, else empty
 * @param counts by document: whether it is to be counted, no copy and not superseded
 * @param doubts versions of which it is not sure which is the later one
 */
public record Relations(List<String> of, List<String> supersedes, List<Boolean> counts, List<Doubt> doubts) {

    static final String PLAN = "plan";
    static final String RESULT_6M = "result_6m";
    static final String RESULT_12M = "result_12m";
    static final String ANALYSIS = "analysis";
    static final String CORRECTED = "corrected";
    static final String COPY = "copy";

    /** All that a document can be to others. */
    public static final List<String> CODES = List.of(PLAN, RESULT_6M, RESULT_12M, ANALYSIS, CORRECTED, COPY);

    /** Similarity (0–1) of two readings of one measure. */
    static final double SAME_MEASURE = 0.6;

    /** Similarity (0–1) from which two readings of a measure differ by slips of reading alone. */
    private static final double READ_AGAIN = 0.85;

    /** Share of measures or scores that two versions of one document have in common. */
    private static final double SAME_DOCUMENT = 0.5;

    private static final int HALF = 6;

    private static final Pattern CORRECTED_NAME = Pattern.compile(Tsv.read("/raingan/compare/versions.tsv").stream()
            .map(Tsv.Entry::text)
            .collect(Collectors.joining("|")));

    /**
     * Two versions of one document of which nothing tells which is later.
     *
     * @param document index of the one that counts
     * @param other index of the one that does not
     */
    public record Doubt(int document, int other) {}

    public Relations {
        of = List.copyOf(of);
        supersedes = List.copyOf(supersedes);
        counts = List.copyOf(counts);
        doubts = List.copyOf(doubts);
    }

    /**
     * Relates documents.
     *
     * @param offices the id of the office of each, empty where it is unknown
     */
    static Relations of(List<Evidence> documents, List<String> offices) {
        Found found = new Found(documents);
        Map<List<Object>, List<Integer>> slots = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Evidence document = documents.get(i);
            if (document.read() && !offices.get(i).isEmpty() && year(document) != 0) {
                slots.computeIfAbsent(List.of(offices.get(i), kind(document), year(document)), s -> new ArrayList<>())
                        .add(i);
            }
        }
        slots.values().forEach(found::compare);
        return new Relations(List.of(found.relation), List.of(found.supersedes), List.of(found.counts), found.doubts);
    }

    /** What is found out about documents, by index. */
    private static final class Found {
        private final List<Evidence> documents;
        private final String[] relation;
        private final String[] supersedes;
        private final Boolean[] counts;
        private final List<Doubt> doubts = new ArrayList<>();

        private Found(List<Evidence> documents) {
            this.documents = documents;
            relation = documents.stream()
                    .map(d -> d.duplicateOf().isEmpty() ? kind(d) : COPY)
                    .toArray(String[]::new);
            supersedes = documents.stream().map(d -> "").toArray(String[]::new);
            counts = documents.stream().map(Evidence::read).toArray(Boolean[]::new);
        }

        /** Compares documents of one office, year and kind, in the order of the dataset. */
        private void compare(List<Integer> slot) {
            for (int i = 0; i < slot.size(); i++) {
                for (int j = i + 1; j < slot.size(); j++) {
                    if (counts[slot.get(i)] && counts[slot.get(j)]) {
                        compare(slot.get(i), slot.get(j));
                    }
                }
            }
        }

        private void compare(int first, int second) {
            Evidence a = documents.get(first);
            Evidence b = documents.get(second);
            if (!isVersion(a, b)) {
                return;
            }
            if (isSame(a, b)) {
                int worse = a.claim().confidence() < b.claim().confidence() ? first : second;
                relation[worse] = COPY;
                counts[worse] = false;
                return;
            }
            boolean firstIsLater = isMarked(a) && !isMarked(b);
            int later = firstIsLater ? first : second;
            int earlier = firstIsLater ? second : first;
            relation[later] = CORRECTED;
            supersedes[later] = documents.get(earlier).docId();
            counts[earlier] = false;
            if (isMarked(a) == isMarked(b)) {
                doubts.add(new Doubt(later, earlier));
            }
        }
    }

    /** The year of a document that tells of one: of an analysis the assessed one. */
    static int year(Evidence document) {
        Integer year = document.fiscalYear() == null ? document.assessedYear() : document.fiscalYear();
        return year == null ? 0 : year;
    }

    /** How far in a year a document stands: an analysis before a plan, a plan before what came of it. */
    static int stage(Evidence document) {
        if (document.type() != ReportType.MEASURES_RESULT) {
            return document.type() == ReportType.ITA_ANALYSIS ? 0 : 1;
        }
        return RESULT_12M.equals(kind(document)) ? 4 : RESULT_6M.equals(kind(document)) ? 3 : 2;
    }

    private static String kind(Evidence document) {
        if (!document.read()) {
            return "";
        }
        if (document.type() == ReportType.ITA_ANALYSIS) {
            return ANALYSIS;
        }
        if (document.type() == ReportType.MEASURES_PLAN) {
            return PLAN;
        }
        Integer round = document.roundMonths();
        if (document.type() != ReportType.MEASURES_RESULT || round == null) {
            return "";
        }
        return round == HALF ? RESULT_6M : RESULT_12M;
    }

    private static boolean isMarked(Evidence document) {
        String name = document.sourceFile().substring(document.sourceFile().lastIndexOf('/') + 1);
        return CORRECTED_NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether two documents have so much in common that they are versions of one. */
    private static boolean isVersion(Evidence a, Evidence b) {
        int measures = Math.max(a.measures().size(), b.measures().size());
        int shared = matches(a.measures(), b.measures(), SAME_MEASURE).size();
        Map<Integer, Evidence.Score> scores = scores(a);
        long both = b.scores().stream().filter(s -> scores.containsKey(key(s))).count();
        long equal = b.scores().stream().filter(s -> agrees(s, scores)).count();
        boolean byMeasures = measures > 0 && shared >= SAME_DOCUMENT * measures;
        boolean byScores = both > 0 && equal >= SAME_DOCUMENT * both;
        return measures > 0 ? byMeasures && (both == 0 || byScores) : byScores;
    }

    /** Whether two versions say the same, but for slips of reading. */
    private static boolean isSame(Evidence a, Evidence b) {
        Map<Integer, Evidence.Score> scores = scores(a);
        boolean scoresAgree =
                a.scores().size() == b.scores().size() && b.scores().stream().allMatch(s -> agrees(s, scores));
        Map<Integer, Integer> pairs = matches(a.measures(), b.measures(), READ_AGAIN);
        return scoresAgree
                && a.measures().size() == b.measures().size()
                && pairs.size() == a.measures().size()
                && pairs.entrySet().stream()
                        .allMatch(p -> a.measures().get(p.getKey()).status()
                                == b.measures().get(p.getValue()).status());
    }

    private static Map<Integer, Evidence.Score> scores(Evidence document) {
        Map<Integer, Evidence.Score> scores = new HashMap<>();
        document.scores().forEach(s -> scores.putIfAbsent(key(s), s));
        return scores;
    }

    private static boolean agrees(Evidence.Score score, Map<Integer, Evidence.Score> others) {
        Evidence.Score other = others.get(key(score));
        return other != null && score.agrees(other);
    }

    private static int key(Evidence.Score score) {
        return score.year() * 16 + score.indicator();
    }

    /**
     * Which measure of one list is which of another, each at most once: first those that are likest, of equals those
     * whose places are nearest.
     *
     * @return indexes of the second list by those of the first
     */
    static Map<Integer, Integer> matches(List<Evidence.Promise> first, List<Evidence.Promise> second, double least) {
        record Pair(int a, int b, double similarity) {}
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < first.size(); a++) {
            for (int b = 0; b < second.size(); b++) {
                double similarity = similarity(first.get(a).key(), second.get(b).key());
                if (similarity >= least) {
                    pairs.add(new Pair(a, b, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparingInt(p -> Math.abs(p.a() - p.b()))
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        Map<Integer, Integer> found = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.a()) && taken.add(pair.b())) {
                found.put(pair.a(), pair.b());
            }
        }
        return found;
    }

    private static double similarity(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return a.equals(b) ? 1 : Fuzzy.keySimilarity(a, b);
    }
}
