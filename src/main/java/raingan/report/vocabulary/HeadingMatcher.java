package raingan.report.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.report.record.ColumnRole;
import raingan.thai.ListLabel;
import raingan.thai.Recent;
import raingan.thai.ThaiText;
import raingan.thai.value.KeyMatcher;

/**
 * Scores what a column heading can mean. Thai puts the head of a phrase first, so a synonym at the start of a heading
 * weighs far more than one inside it.
 */
public final class HeadingMatcher {

    /** Similarity (0–1) below which a start is no match: OCR misreads a character in ten of a small heading. */
    private static final double NEAR = 0.74;

    /** The same for a stem: one letter in five. */
    private static final double NEAR_STEM = 0.8;

    /** Part of the score that the likeness gives; the share of the heading that the synonym covers gives the rest. */
    private static final double LIKENESS = 0.6;

    /** Weight of a synonym that stands inside a heading. */
    private static final double INSIDE = 0.45;

    /** Shortest synonym, in characters, that may match inside a heading: short ones are parts of other words. */
    private static final int LONG_ENOUGH = 6;

    /** Share of a heading that a short synonym must cover: many longer words begin like it. */
    private static final double SHORT_COVERS = 0.5;

    /** Weight of a stem at the start of a heading, and the part of it that is lost towards the end. */
    private static final double STEM = 0.56;

    private static final double STEM_LATE = 0.2;

    /** Likelihood of a heading from which its meaning needs no second look: a known phrase that covers half of it. */
    public static final double SURE = 0.7;

    /** Likelihood of a heading that is a synonym nearly to the letter. */
    public static final double CERTAIN = 0.95;

    private static final String STEM_MARK = "~";

    /** Stands for the number of a heading that counts. */
    private static final String COUNT = "#";

    private record Synonym(ColumnRole heading, KeyMatcher key, boolean stem, boolean denies) {
        static Synonym of(ColumnRole heading, String text) {
            String key = ThaiText.key(text);
            return new Synonym(heading, new KeyMatcher(key), text.startsWith(STEM_MARK), HeadingMatcher.denies(key));
        }

        boolean isDeed() {
            return DEEDS.contains(heading);
        }
    }

    /** Meanings of what is done, of which no heading asks who. */
    private static final Set<ColumnRole> DEEDS = EnumSet.of(
            ColumnRole.MEASURE,
            ColumnRole.METHOD,
            ColumnRole.PERIOD,
            ColumnRole.RESULT,
            ColumnRole.OUTCOME,
            ColumnRole.FOLLOW_UP);

    private static final List<Tsv.Entry> ENTRIES = Tsv.read("headings.tsv");

    private static final List<Synonym> SYNONYMS = ENTRIES.stream()
            .filter(e -> !e.text().endsWith(COUNT))
            .map(e -> Synonym.of(ColumnRole.valueOf(e.key()), e.text()))
            .toList();

    /** What headings count, such as {@code มาตรการที่ 2}: their words without the number. */
    private static final Map<String, ColumnRole> COUNTED = ENTRIES.stream()
            .filter(e -> e.text().endsWith(COUNT))
            .collect(Collectors.toMap(e -> ThaiText.key(e.text()), e -> ColumnRole.valueOf(e.key())));

    private static final Pattern COUNTS = Pattern.compile("(\\D+)[0-9]{1,2}");

    /** A cell is asked about as a heading of its table, of the table turned, of another header and of a foreign table. */
    private static final Recent<Map<ColumnRole, Double>> RECENT =
            new Recent<>(text -> Collections.unmodifiableMap(weighed(text)));

    private HeadingMatcher() {}

    /** The likelihood (0–1) of each meaning that a heading can have at all. */
    public static Map<ColumnRole, Double> scores(String text) {
        return RECENT.of(text);
    }

    /** The likelihood (0–1) of the likeliest meaning, 0 where there is none. */
    public static double best(Map<ColumnRole, Double> said) {
        return said.values().stream().mapToDouble(s -> s).max().orElse(0);
    }

    /** Whether no meaning is likelier. */
    public static boolean likeliest(Map<ColumnRole, Double> scores, ColumnRole heading) {
        double own = scores.getOrDefault(heading, 0.0);
        return own > 0 && scores.values().stream().allMatch(s -> s <= own);
    }

    /** Whether a heading says plainly what it means. */
    public static boolean isSure(String text) {
        return best(scores(text)) >= SURE;
    }

    private static Map<ColumnRole, Double> weighed(String text) {
        String key = ThaiText.key(text.substring(label(text)));
        Map<ColumnRole, Double> scores = new EnumMap<>(ColumnRole.class);
        if (key.isEmpty()) {
            return scores;
        }
        Optional<ColumnRole> counted = counted(key);
        if (counted.isPresent()) {
            scores.put(counted.get(), 1.0);
            return scores;
        }
        KeyMatcher.Starts starts = new KeyMatcher.Starts(key);
        boolean denied = denies(key);
        for (Synonym synonym : SYNONYMS) {
            boolean other = synonym.heading().isStatus()
                    ? synonym.denies() != denied
                    : synonym.isDeed() && asksElse(key, synonym.heading());
            if (other) {
                continue;
            }
            double score = synonym.stem() ? stem(key, starts, synonym.key()) : score(key, starts, synonym.key());
            if (score > 0) {
                scores.merge(synonym.heading(), score, Math::max);
            }
        }
        return scores;
    }

    private static Optional<ColumnRole> counted(String key) {
        Matcher matcher = COUNTS.matcher(key);
        return matcher.matches() ? Optional.ofNullable(COUNTED.get(matcher.group(1))) : Optional.empty();
    }

    /** Whether words say that something was not done: however like they are, they are no status that it was. */
    private static boolean denies(String key) {
        return key.contains("ไม") || key.contains("รอดำ");
    }

    /** Whether a heading asks who or on which day: what is done is not what it means. */
    private static boolean asksElse(String key, ColumnRole heading) {
        return key.startsWith("ผู") || (key.startsWith("วัน") && heading != ColumnRole.PERIOD);
    }

    /** Where a heading begins that forms count: {@code 8. ปัญหา}. */
    private static int label(String text) {
        return ListLabel.parse(text)
                .filter(l -> l.kind() == ListLabel.Kind.NUMBER && l.end() < text.length())
                .map(ListLabel::end)
                .orElse(0);
    }

    private static double stem(String heading, KeyMatcher.Starts starts, KeyMatcher stem) {
        int at = stem.indexIn(starts);
        return at < 0 ? STEM * likeness(heading, starts, stem, NEAR_STEM) : STEM - STEM_LATE * at / heading.length();
    }

    /** How like the start of a heading is, be it that a letter more or less was read. */
    private static double likeness(String heading, KeyMatcher.Starts starts, KeyMatcher key, double least) {
        int length = key.key().length();
        double most = 0;
        for (int end = length - 1; end <= Math.min(heading.length(), length + 1); end++) {
            most = Math.max(most, key.similarity(starts, end, least));
        }
        return most;
    }

    private static double score(String heading, KeyMatcher.Starts starts, KeyMatcher key) {
        String synonym = key.key();
        double covered = Math.min(1.0, (double) synonym.length() / heading.length());
        double likeness = heading.length() < synonym.length()
                ? key.similarity(starts, heading.length(), NEAR)
                : likeness(heading, starts, key, NEAR);
        boolean meant = synonym.length() >= LONG_ENOUGH || covered >= SHORT_COVERS;
        if (likeness >= NEAR && meant) {
            return LIKENESS * likeness + (1 - LIKENESS) * covered * likeness;
        }
        if (synonym.length() >= LONG_ENOUGH && key.indexIn(starts) >= 0) {
            return INSIDE * (LIKENESS + (1 - LIKENESS) * covered);
        }
        return 0;
    }
}
