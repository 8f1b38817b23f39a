package raingan.review;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import raingan.thai.value.SheetDate;

/**
 * The corrections that people made, by review id, and the records that they added.
 *
 * <p>They live in {@code review/corrections.csv} and {@code review/additions.csv}, so that one whose doubt a later version
 * no longer has is still kept.
 */
public final class Corrections {

    /** No corrections. */
    public static final Corrections NONE = new Corrections(Map.of(), Set.of(), Additions.NONE);

    private final Map<String, Correction> byReviewId;
    private final Set<String> fresh;
    private final Additions additions;
    private final Map<String, List<Correction>> byDocument;

    private Corrections(Map<String, Correction> byReviewId, Set<String> fresh, Additions additions) {
        this.byReviewId = Collections.unmodifiableMap(new TreeMap<>(byReviewId));
        this.fresh = Set.copyOf(fresh);
        this.additions = additions;
        this.byDocument = this.byReviewId.values().stream().collect(Collectors.groupingBy(Correction::docId));
    }

    /** Corrections of these. */
    public static Corrections of(Collection<Correction> corrections) {
        Map<String, Correction> byId = new LinkedHashMap<>();
        corrections.forEach(c -> byId.put(c.reviewId(), c));
        return new Corrections(byId, Set.of(), Additions.NONE);
    }

    /** These without the ones whose review ids are given. */
    public Corrections without(Collection<String> reviewIds) {
        Map<String, Correction> rest = new LinkedHashMap<>(byReviewId);
        rest.keySet().removeAll(reviewIds);
        return new Corrections(rest, fresh, additions);
    }

    /**
     * These, and {@code later} where both speak of the same doubt. What is known of a cell stays known; a day that a
     * spreadsheet wrote in its own way and that means the one entered before is still that one.
     */
    public Corrections with(Corrections later) {
        Map<String, Correction> all = new LinkedHashMap<>(byReviewId);
        later.byReviewId.forEach((id, c) -> all.merge(id, c, Corrections::merged));
        Set<String> now = new HashSet<>(fresh);
        now.addAll(later.fresh);
        return new Corrections(all, now, additions);
    }

    private static Correction merged(Correction before, Correction later) {
        String value = isSameDay(before.correctedValue(), later.correctedValue())
                ? before.correctedValue()
                : later.correctedValue();
        return new Correction(
                later.reviewId(),
                known(later.docId(), before.docId()),
                known(later.recordType(), before.recordType()),
                known(later.recordId(), before.recordId()),
                known(later.field(), before.field()),
                known(before.code(), later.code()),
                known(before.extractedValue(), later.extractedValue()),
                value,
                later.reviewerNote(),
                known(before.recordText(), later.recordText()));
    }

    private static String known(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static boolean isSameDay(String before, String later) {
        Optional<SheetDate> one = SheetDate.of(before);
        return one.isPresent()
                && one.get().readings().size() == 1
                && SheetDate.of(later)
                        .filter(d -> d.readings().containsAll(one.get().readings()))
                        .isPresent();
    }

    /** These, said now and not in an earlier run. */
    public Corrections asFresh() {
        return new Corrections(byReviewId, byReviewId.keySet(), additions);
    }

    /** These, with records that people added. */
    public Corrections withAdditions(Additions added) {
        return new Corrections(byReviewId, fresh, added);
    }

    boolean isFresh(Correction correction) {
        return fresh.contains(correction.reviewId());
    }

    /** The records that people added. */
    public Additions additions() {
        return additions;
    }

    /** These, with those of a document that had another id under the one that it has. */
    public Corrections renamed(String former, String docId) {
        if (former.equals(docId) || !byDocument.containsKey(former)) {
            return this;
        }
        Map<String, Correction> renamed = new LinkedHashMap<>(byReviewId);
        renamed.replaceAll((id, c) -> c.docId().equals(former) ? c.ofDocument(docId) : c);
        return new Corrections(renamed, fresh, additions);
    }

    /** What was decided about a doubt. */
    public Optional<Correction> of(String reviewId) {
        return Optional.ofNullable(byReviewId.get(reviewId));
    }

    /** Those that say that they are about one document, in order of review id. */
    public List<Correction> ofDocument(String docId) {
        return byDocument.getOrDefault(docId, List.of());
    }

    /** All, in order of review id. */
    public List<Correction> all() {
        return List.copyOf(byReviewId.values());
    }

    /** Whether anything was said of a document, or of a doubt that may be one of its. */
    public boolean speaksOf(String docId) {
        return byDocument.containsKey(docId) || byDocument.containsKey("") || additions.speaksOf(docId);
    }

    public boolean isEmpty() {
        return byReviewId.isEmpty();
    }

    public int size() {
        return byReviewId.size();
    }

    /** These without those that others took the place of, and with what became known of the rest. */
    public Corrections settled(Collection<Outcome> outcomes) {
        Map<String, Correction> all = new LinkedHashMap<>(byReviewId);
        for (Outcome outcome : outcomes) {
            if (outcome.kind() == Outcome.Kind.SUPERSEDED) {
                all.remove(outcome.correction().reviewId());
            } else {
                all.put(outcome.correction().reviewId(), outcome.correction());
            }
        }
        return new Corrections(all, Set.of(), additions);
    }

    /** The content of {@code corrections.csv}, in order of review id. */
    public byte[] bytes() throws IOException {
        return Sheet.bytes(
                Correction.COLUMNS,
                byReviewId.values().stream().map(Correction::cells).toList());
    }
}
