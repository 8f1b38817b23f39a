package raingan.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import raingan.review.ReviewSheetException.Problem;

/**
 * A row of a sheet as a person may have filled it in.
 *
 * @param file name of the sheet
 * @param row as a spreadsheet counts it: the header is row 1
 * @param correction what it says
 */
public record SheetEntry(String file, int row, Correction correction) {

    private static final String VALUE = "corrected_value";

    /**
     * A row of a sheet.
     *
     * @throws ReviewSheetException when there is no column {@code corrected_value}, or none that tells what a row is about
     */
    static SheetEntry of(Path file, SheetReader.Row row) throws ReviewSheetException {
        check(file, row);
        return new SheetEntry(String.valueOf(file.getFileName()), row.number(), correction(row));
    }

    /** Whether a person entered anything. */
    boolean isFilled() {
        return correction.decides() || !correction.reviewerNote().isEmpty();
    }

    private static void check(Path file, SheetReader.Row row) throws ReviewSheetException {
        Set<String> columns = row.cells().keySet();
        if (Additions.isHeader(columns)) {
            throw new ReviewSheetException(file, Problem.ADDITIONS, 1);
        }
        boolean tells = columns.contains("review_id") || (columns.contains("record_id") && columns.contains("field"));
        if (!columns.contains(VALUE) || !tells) {
            throw new ReviewSheetException(file, Problem.NO_COLUMNS, 1);
        }
    }

    private static Correction correction(SheetReader.Row row) {
        String record = row.cell("record_id");
        String document = record.isEmpty() ? row.cell("doc_id") : document(record);
        String type = row.cell("record_type");
        String field = row.cell("field");
        String id = row.cell("review_id");
        String about = record.isEmpty() ? document : record;
        return new Correction(
                id.isEmpty() ? ReviewIds.ofCell(List.of(document, about, field)) : id,
                document,
                type,
                about,
                field,
                row.cell("code"),
                row.cells().getOrDefault("extracted_value", ""),
                row.cell(VALUE),
                row.cell("reviewer_note"),
                row.cell("record_text"));
    }

    /** The document that the id of a record begins with. */
    private static String document(String recordId) {
        int end = recordId.indexOf('-');
        return end < 0 ? recordId : recordId.substring(0, end);
    }
}
