package raingan.page;

import java.util.List;
import java.util.stream.Stream;
import raingan.geometry.Ruling;

/**
 * One upright page as it was read: points (1/72 inch), origin top-left, y down. Everything after reading sees only
 * this, and cannot tell a scan from a text layer.
 *
 * @param ref which page
 * @param width in points
 * @param height in points
 * @param rotation degrees clockwise by which the page as stored was turned to stand upright: 0, 90, 180 or 270
 * @param words in the order they were read
 * @param rulings lines of tables
 * @param shades filled areas, empty for a scan
 * @param readings how each region was read, and why; empty for a blank page
 */
public record Page(
        PageRef ref,
        double width,
        double height,
        int rotation,
        List<Word> words,
        List<Ruling> rulings,
        List<Shade> shades,
        List<Reading> readings) {

    public Page {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A page needs a size, got " + width + " x " + height);
        }
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
        shades = List.copyOf(shades);
        readings = List.copyOf(readings);
    }

    /** A page without filled areas. */
    public Page(
            PageRef ref,
            double width,
            double height,
            int rotation,
            List<Word> words,
            List<Ruling> rulings,
            List<Reading> readings) {
        this(ref, width, height, rotation, words, rulings, List.of(), readings);
    }

    /** The same page, read in another way. */
    public Page with(List<Word> otherWords, List<Ruling> otherRulings, List<Reading> otherReadings) {
        return new Page(ref, width, height, rotation, otherWords, otherRulings, shades, otherReadings);
    }

    /** The same page with more said of how it was read. */
    public Page plus(List<Reading> more) {
        return with(
                words, rulings, Stream.concat(readings.stream(), more.stream()).toList());
    }

    public boolean isBlank() {
        return words.isEmpty();
    }
}
