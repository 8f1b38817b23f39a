package raingan.report.record;

import java.util.List;
import java.util.Map;

/**
 * Where the words of a document went: nothing that was read is lost without a trace.
 *
 * @param pages one account per page, in page order
 * @param unplaced texts that ended nowhere, to be shown to a person
 * @param doubts columns whose texts may have gone to the wrong field, or to none
 * @param leftovers texts that should have become a record and are held by none
 * @param assessed whether a word of the assessment stands anywhere in the document, or it has no words at all
 */
public record Coverage(
        List<PageAccount> pages,
        List<Unplaced> unplaced,
        List<ColumnDoubt> doubts,
        List<Leftover> leftovers,
        boolean assessed) {

    /** What a word became. */
    public enum Destination {
        RECORD,
        HEADING,
        PROSE,
        FURNITURE,
        UNPLACED
    }

    /**
     * The account of one page: the counts add up to {@code words}.
     *
     * @param page physical page, counted from 1
     * @param words number of words read
     * @param counts words by destination
     */
    public record PageAccount(int page, int words, Map<Destination, Integer> counts) {

        public PageAccount {
            counts = Map.copyOf(counts);
        }
    }

    /**
     * A text that found no field.
     *
     * @param heading the column heading over it, empty when it stands in no table
     * @param text what it says and where
     */
    public record Unplaced(String heading, Sourced text) {}

    public Coverage {
        pages = List.copyOf(pages);
        unplaced = List.copyOf(unplaced);
        doubts = List.copyOf(doubts);
        leftovers = List.copyOf(leftovers);
    }

    /** The same with what no record holds. */
    public Coverage with(List<Leftover> found) {
        return new Coverage(pages, unplaced, doubts, found, assessed);
    }
}
