package raingan.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import raingan.check.Issue;
import raingan.check.RecordType;
import raingan.geometry.Box;
import raingan.report.record.Place;

/**
 * One line of {@code review.csv}: a doubt, and what a person made of it.
 *
 * @param reviewId the same from run to run while the doubt stays the same
 * @param docId the document it belongs to
 * @param sourceFile that document's path relative to the input root
 * @param issue the doubt
 * @param correctedValue what a person entered, empty when nothing
 * @param reviewerNote what a person remarked, empty when nothing
 */
public record ReviewRow(
        String reviewId, String docId, String sourceFile, Issue issue, String correctedValue, String reviewerNote) {

    /** Columns of {@code review.csv}. */
    public static final List<String> COLUMNS = List.of(
            "review_id",
            "doc_id",
            "source_file",
            "page",
            "record_type",
            "record_id",
            "field",
            "severity",
            "code",
            "message",
            "raw_value",
            "extracted_value",
            "suggested_value",
            "confidence",
            "crop",
            "corrected_value",
            "reviewer_note");

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    /** Worst first, then as one reads: by page, from top to bottom, from left to right; no place comes before all. */
    static final Comparator<ReviewRow> READING_ORDER = Comparator.comparing(
                    (ReviewRow row) -> row.issue().severity())
            .thenComparingInt(ReviewRow::firstPage)
            .thenComparingDouble(row -> row.box().top())
            .thenComparingDouble(row -> row.box().left());

    /** A doubt about a document beside others, which nobody answered. */
    public static ReviewRow open(String docId, String sourceFile, Issue issue) {
        return new ReviewRow(ReviewIds.of(docId, issue, "", new HashMap<>()), docId, sourceFile, issue, "", "");
    }

    /** The same with what a person entered. */
    public ReviewRow answered(Correction made) {
        return new ReviewRow(reviewId, docId, sourceFile, issue, made.correctedValue(), made.reviewerNote());
    }

    private Box box() {
        Place place = issue.place();
        return place == null ? NOWHERE : place.box();
    }

    /** Its cells in the order of {@link #COLUMNS}. */
    public List<String> cells(Messages messages) {
        return List.of(
                reviewId,
                docId,
                sourceFile,
                page(),
                issue.recordType().code(),
                issue.recordId(),
                issue.field(),
                issue.severity().code(),
                issue.code().name(),
                messages.of(issue),
                issue.rawValue(),
                issue.extractedValue(),
                issue.suggestedValue(),
                Numbers.confidence(issue.confidence()),
                "",
                correctedValue,
                reviewerNote);
    }

    private String page() {
        int page = firstPage();
        return page == 0 ? "" : Integer.toString(page);
    }

    /** The page to look at, 0 where none is known. */
    int firstPage() {
        if (issue.place() != null) {
            return issue.place().page();
        }
        return issue.recordType() == RecordType.PAGE
                ? Integer.parseInt(issue.recordId().substring(issue.recordId().lastIndexOf("-p") + 2))
                : 0;
    }
}
