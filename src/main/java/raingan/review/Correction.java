package raingan.review;

import java.util.List;
import raingan.review.entry.Words;

/**
 * What a person said about one doubt, or about one cell that nobody doubted.
 *
 * @param reviewId the doubt; of a row of a person's own, made of the cell it is about
 * @param docId the document it belongs to
 * @param recordType value of that column
 * @param recordId the row it was about when the person looked
 * @param field the CSV column it was about, {@code record} for the whole row
 * @param code of the doubt; empty for a row of a person's own
 * @param extractedValue what stood there when the person looked, {@code -} for nothing; empty when nobody noted it
 * @param correctedValue what shall stand there; {@code -} for nothing; empty when the person changed nothing
 * @param reviewerNote a remark
 * @param recordText what tells the record from others of its document; empty when nobody noted it
 */
public record Correction(
        String reviewId,
        String docId,
        String recordType,
        String recordId,
        String field,
        String code,
        String extractedValue,
        String correctedValue,
        String reviewerNote,
        String recordText) {

    /** Columns of {@code corrections.csv}. */
    static final List<String> COLUMNS = List.of(
            "review_id",
            "doc_id",
            "record_type",
            "record_id",
            "field",
            "code",
            "extracted_value",
            "corrected_value",
            "reviewer_note",
            "record_text");

    /** What begins the id of a row of a person's own. */
    static final String OWN_PREFIX = "c";

    List<String> cells() {
        return List.of(
                reviewId,
                docId,
                recordType,
                recordId,
                field,
                code,
                extractedValue,
                correctedValue,
                reviewerNote,
                recordText);
    }

    /** The same about a document that bears another id now, and so do its records. */
    Correction ofDocument(String newId) {
        String record = recordId.startsWith(docId) ? newId + recordId.substring(docId.length()) : recordId;
        return new Correction(
                reviewId,
                newId,
                recordType,
                record,
                field,
                code,
                extractedValue,
                correctedValue,
                reviewerNote,
                recordText);
    }

    /** Whether it says anything about the value; one with a note alone does not. */
    public boolean decides() {
        return !correctedValue.isEmpty();
    }

    /** Whether it answers no doubt but speaks of a cell itself. */
    public boolean isOwn() {
        return reviewId.startsWith(OWN_PREFIX);
    }

    /** Whether it says which cell it is about. */
    boolean namesACell() {
        return !docId.isEmpty() && !field.isEmpty();
    }

    /** Whether the cell reads as it did when the person looked, as far as that was noted. */
    boolean replaces(String current) {
        return extractedValue.isEmpty() || Words.same(extractedValue, current.isEmpty() ? Words.NOTHING : current);
    }

    /** The same as a row of a person's own. */
    Correction asOwn() {
        return new Correction(
                ReviewIds.ofCell(List.of(docId, recordId, field)),
                docId,
                recordType,
                recordId,
                field,
                "",
                "",
                correctedValue,
                reviewerNote,
                "");
    }

    /** The same, with what is known of the cell by now. */
    Correction about(
            String document, String type, String record, String column, String doubt, String replaced, String text) {
        return new Correction(
                reviewId,
                document,
                type,
                record,
                column,
                doubt,
                replaced.isEmpty() ? Words.NOTHING : replaced,
                correctedValue,
                reviewerNote,
                text);
    }
}
