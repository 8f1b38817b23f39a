package raingan.review.cell;

import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.review.entry.Words;

/**
 * A column whose cells a person may change.
 *
 * @param name of the column in its CSV
 * @param reading turns an entry into the cell as the dataset writes it, or refuses it
 * @param mayBeEmpty whether a record can lack the value
 */
public record CellColumn(String name, Reading reading, boolean mayBeEmpty) {

    /** How the entries of a column are read. */
    @FunctionalInterface
    public interface Reading {

        /**
         * The cell that an entry means.
         *
         * @param current what stands there
         *
         * @throws raingan.review.entry.RefusedException when it means none
         */
        String read(String entry, String current);
    }

    /**
     * The cell that an entry means: the one that stands there already for a confirmation in whatever form, an empty one
     * for a dash, else what its reading makes of it.
     *
     * @throws raingan.review.entry.RefusedException when the column cannot hold it
     */
    public String cell(String entry, String current) {
        if (Words.confirms(entry) || Words.same(entry, current)) {
            return current;
        }
        if (Words.isSpreadsheetError(entry)) {
            throw Refusal.because(Reason.SPREADSHEET_ERROR, entry);
        }
        if (Words.isNothing(entry)) {
            if (!mayBeEmpty && !current.isEmpty()) {
                throw Refusal.because(Reason.NEEDS_VALUE, name);
            }
            return "";
        }
        return reading.read(entry.strip(), current);
    }
}
