package raingan.report.record;

/**
 * A text that should have become a record and is held by none.
 *
 * @param kind what shows that it should have
 * @param text what it says and where
 * @param measuresTable the measures table it stands in, counted from 1; 0 for any other place
 */
public record Leftover(Kind kind, Sourced text, int measuresTable) {

    /** What shows that a text should have become a record. */
    public enum Kind {
        /** Cells of a table. */
        TABLE,
        /** Lines outside tables with the labels of a measure. */
        PAGE,
        /** The heading or the number of a measure. */
        ROW
    }
}
