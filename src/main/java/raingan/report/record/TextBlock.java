package raingan.report.record;

import java.util.List;
import java.util.Locale;
import raingan.geometry.Box;
import raingan.geometry.Thousandths;

/**
 * A piece of the text of one page as it was read, with what became of it. The blocks of a page hold each of its words
 * once.
 *
 * @param page physical page, counted from 1
 * @param kind what it is to the page
 * @param text as it stands, a line feed between lines and between cells
 * @param box points to three decimals, origin top-left of the upright page, y down
 * @param destination ids of the records that hold it; without such {@code heading}, {@code furniture}, {@code prose} or
 *     {@code unplaced}
 * @param cells of a table those in which something stands, row by row; else none
 */
public record TextBlock(int page, Kind kind, String text, Box box, List<String> destination, List<TextCell> cells) {

    /** What a piece of text is to the page. */
    public enum Kind {
        TITLE,
        HEADING,
        PROSE,
        FURNITURE,
        TABLE,
        OTHER;

        /** The value in the JSON of a document. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The part of a cell that stands on the page.
     *
     * @param row first row of the whole table, counted from 0
     * @param column first column, counted from 0
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     * @param text as it stands, a line feed between lines
     * @param box of the part on this page, points to three decimals
     * @param destination as of a block
     */
    public record TextCell(
            int row, int column, int rowSpan, int columnSpan, String text, Box box, List<String> destination) {

        public TextCell {
            box = Thousandths.round(box);
            destination = List.copyOf(destination);
        }
    }

    public TextBlock {
        box = Thousandths.round(box);
        destination = List.copyOf(destination);
        cells = List.copyOf(cells);
    }
}
