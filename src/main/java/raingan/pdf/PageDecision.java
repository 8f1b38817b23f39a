package raingan.pdf;

import java.util.Map;

/**
 * How a page is to be read, on what evidence.
 *
 * @param choice for the page
 * @param reason stable name of the evidence
 * @param detail the measured facts, for people
 * @param fonts the verdict on each font, by the id of its facts
 */
public record PageDecision(Choice choice, String reason, String detail, Map<Integer, FontVerdict> fonts) {

    /** How a page is to be read. */
    public enum Choice {
        /** The text layer, repaired where it needed repair. */
        LAYER,
        /** The text layer, and OCR where the layer is not to be trusted. */
        MIXED,
        /** OCR of the whole page. */
        OCR,
        /** Nothing stands on it. */
        BLANK
    }

    public PageDecision {
        fonts = Map.copyOf(fonts);
    }
}
