package raingan.thai;

import java.util.List;

/** What a writer, a font or a reader may have made of the letters meant: a confusion model. */
public interface Channel {

    /**
     * A way in which the text may have come about.
     *
     * @param length letters of the text it accounts for, in UTF-16 units
     * @param to the letters that were meant
     * @param cost how unlikely it is, in nats
     * @param errors how much of the budget it takes; 0 where the font makes the exchange always
     */
    record Edit(int length, String to, float cost, int errors) {}

    /** How many errors one word may have. */
    int budget();

    /** Letters of the text that may stand for others, from an index on; a letter standing for itself is not among them. */
    default List<Edit> exchanges(String text, int at) {
        return List.of();
    }

    /** Letters that may be lost before an index. */
    default List<Edit> inserts(String text, int at) {
        return List.of();
    }

    /** What is known of the likeliest reading of a text so far. */
    interface Readings {

        /** Whether a word between two indices would be part of a likelier reading if it cost so many nats. */
        boolean gainBy(int start, int end, float cost);
    }

    /** Whole words that the text from an index on may stand for, at least those that gain; their cost is all there is. */
    default List<Edit> words(String text, int at, Readings readings) {
        return List.of();
    }

    /** Cost in nats of the space or line feed at an index standing inside a word; infinite where it cannot. */
    default float gapInWord(String text, int at) {
        return text.charAt(at) == '\n' ? WRAP : Float.POSITIVE_INFINITY;
    }

    /** What to write for a cell that belongs to no known word. */
    default String unknown(String cell) {
        return cell;
    }

    /** Nats for a line that ends inside a word: seldom, but print does it. */
    float WRAP = 1f;

    /** The text is what was meant. */
    Channel CLEAN = () -> 0;
}
