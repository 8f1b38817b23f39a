package raingan.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The corrections that people made, by review id.
 *
 * <p>They live in {@code review/corrections.csv}, so that one whose doubt a later version no longer has is still kept.
 */
public final class Corrections {

    /** No corrections. */
    public static final Corrections NONE = new Corrections(Map.of());

    private final Map<String, Correction> byReviewId;

    private Corrections(Map<String, Correction> byReviewId) {
        this.byReviewId = Collections.unmodifiableMap(new TreeMap<>(byReviewId));
    }

    /** Corrections of these. */
    public static Corrections of(Collection<Correction> corrections) {
        Map<String, Correction> byId = new LinkedHashMap<>();
        corrections.forEach(c -> byId.put(c.reviewId(), c));
        return new Corrections(byId);
    }

    /**
     * The filled rows of a {@code review.csv} or {@code corrections.csv}; none when there is no such file.
     *
     * @throws ReviewSheetException when it has no column {@code review_id} or {@code corrected_value}
     */
    public static Corrections read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return NONE;
        }
        List<Correction> filled = new ArrayList<>();
        for (Map<String, String> row : SheetReader.read(file)) {
            if (!row.containsKey("review_id") || !row.containsKey("corrected_value")) {
                throw new ReviewSheetException(file);
            }
            Correction correction = correction(row);
            if (!correction.reviewId().isEmpty()
                    && (correction.decides() || !correction.reviewerNote().isEmpty())) {
                filled.add(correction);
            }
        }
        return of(filled);
    }

    /** These without the ones whose review ids are given. */
    public Corrections without(Collection<String> reviewIds) {
        Map<String, Correction> rest = new LinkedHashMap<>(byReviewId);
        rest.keySet().removeAll(reviewIds);
        return new Corrections(rest);
    }

    /** The review ids of the rows of a {@code review.csv} that nobody filled in. */
    public static List<String> unfilled(Path file) throws IOException {
        Corrections filled = read(file);
        List<String> unfilled = new ArrayList<>();
        if (Files.exists(file)) {
            for (Map<String, String> row : SheetReader.read(file)) {
                String id = cell(row, "review_id").strip();
                if (!id.isEmpty() && filled.of(id).isEmpty()) {
                    unfilled.add(id);
                }
            }
        }
        return unfilled;
    }

    /** These, and {@code later} where both speak of the same doubt. */
    public Corrections with(Corrections later) {
        Map<String, Correction> all = new LinkedHashMap<>(byReviewId);
        all.putAll(later.byReviewId);
        return new Corrections(all);
    }

    /** These, with those of a document that had another id under the one that it has. */
    public Corrections renamed(String former, String docId) {
        if (former.equals(docId)) {
            return this;
        }
        return of(byReviewId.values().stream()
                .map(c -> c.docId().equals(former) ? c.ofDocument(docId) : c)
                .toList());
    }

    /** What was decided about a doubt. */
    public Optional<Correction> of(String reviewId) {
        return Optional.ofNullable(byReviewId.get(reviewId));
    }

    /** Those of one document, in order of review id. */
    public List<Correction> ofDocument(String docId) {
        return byReviewId.values().stream().filter(c -> c.docId().equals(docId)).toList();
    }

    public boolean isEmpty() {
        return byReviewId.isEmpty();
    }

    public int size() {
        return byReviewId.size();
    }

    /** Writes them in order of review id. */
    public void write(Sheet sheet) throws IOException {
        for (Correction correction : byReviewId.values()) {
            sheet.write(correction.cells());
        }
    }

    /** Columns of {@code corrections.csv}. */
    public static List<String> columns() {
        return Correction.COLUMNS;
    }

    private static Correction correction(Map<String, String> row) {
        return new Correction(
                cell(row, "review_id").strip(),
                cell(row, "doc_id").strip(),
                cell(row, "record_type").strip(),
                cell(row, "record_id").strip(),
                cell(row, "field").strip(),
                cell(row, "extracted_value"),
                cell(row, "corrected_value").strip(),
                cell(row, "reviewer_note").strip());
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
