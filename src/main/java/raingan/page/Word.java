package raingan.page;

import java.util.List;
import raingan.geometry.Box;
import raingan.thai.Change;

/**
 * A run of glyphs without white space in it, as read from a page. Thai is written without spaces between words, so a
 * word here is often a whole phrase.
 *
 * @param text what it says, repaired where the layer needed repair
 * @param raw what the layer or the OCR said
 * @param box where it stands: points, origin top-left of the upright page, y down
 * @param confidence 0–1; 1 for a sound text layer
 * @param reader who read it
 * @param spaced whether white space stands between it and the word before it on its line
 * @param changes what led from raw to text
 */
public record Word(
        String text, String raw, Box box, double confidence, Reader reader, boolean spaced, List<Change> changes) {

    /** Who read a word. */
    public enum Reader {
        LAYER,
        OCR
    }

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A word needs text");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, got " + confidence);
        }
        changes = List.copyOf(changes);
    }

    /** A word of a sound text layer. */
    public static Word ofLayer(String text, Box box) {
        return new Word(text, text, box, 1, Reader.LAYER, true, List.of());
    }

    /** A word read by OCR. */
    public static Word ofOcr(String text, Box box, double confidence, boolean spaced) {
        return new Word(text, text, box, confidence, Reader.OCR, spaced, List.of());
    }
}
