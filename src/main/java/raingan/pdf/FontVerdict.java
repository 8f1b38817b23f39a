package raingan.pdf;

/**
 * What is to be done with the text of one font, and why.
 *
 * @param kind what is to be done
 * @param reason stable name of the evidence
 * @param detail the measured facts, for people
 */
public record FontVerdict(Kind kind, String reason, String detail) {

    /** What is to be done with a text. */
    public enum Kind {
        /** Taken as it is. */
        SOUND,
        /** Taken, with every repair on record. */
        REPAIRED,
        /** Read from the picture of the page. */
        OCR
    }
}
