package raingan.review;

import java.util.List;

/**
 * What a person decided about one doubt.
 *
 * @param reviewId the doubt
 * @param docId the document it belongs to
 * @param recordType value of that column
 * @param recordId the row it was about when the person looked
 * @param field the CSV column it was about
 * @param extractedValue what stood there when the person looked
 * @param correctedValue what shall stand there; {@code -} for nothing; empty when the person changed nothing
 * @param reviewerNote a remark
 */
public record Correction(
        String reviewId,
        String docId,
        String recordType,
        String recordId,
        String field,
        String extractedValue,
        String correctedValue,
        String reviewerNote) {

    /** Columns of {@code corrections.csv}. */
    static final List<String> COLUMNS = List.of(
            "review_id",
            "doc_id",
            "record_type",
            "record_id",
            "field",
            "extracted_value",
            "corrected_value",
            "reviewer_note");

    private static final String NOTHING = "-";

    List<String> cells() {
        return List.of(reviewId, docId, recordType, recordId, field, extractedValue, correctedValue, reviewerNote);
    }

    /** The same about a document that bears another id now, and so do its records. */
    Correction ofDocument(String newId) {
        String record = recordId.startsWith(docId) ? newId + recordId.substring(docId.length()) : recordId;
        return new Correction(reviewId, newId, recordType, record, field, extractedValue, correctedValue, reviewerNote);
    }

    /** Whether it says anything about the value; one with a note alone does not. */
    public boolean decides() {
        return !correctedValue.isEmpty();
    }

    /** The value to stand in the dataset. */
    public String value() {
        return correctedValue.equals(NOTHING) ? "" : correctedValue;
    }
}
