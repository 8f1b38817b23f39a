package raingan.samples;

import java.util.Map;

/**
 * How far a reading of a sample may be from the truth, as shares between 0 and 1.
 *
 * @param facts least share of the document's facts (office, place, years, overall score) that are exactly right
 * @param text least mean likeness of the text fields of its measures
 * @param fields least share of structured fields (indicator, units, dates, status) that are exactly right
 * @param findings least share of findings with the right indicators and nearly the right text
 * @param extraRows most measures that are none
 */
record Tolerance(double facts, double text, double fields, double findings, int extraRows) {

    /** A text layer says what is printed. */
    static final Tolerance PRINTED = new Tolerance(1, 0.995, 1, 1, 0);

    /**
     * OCR of a picture confuses look-alikes. These are ratchets: they stand just below what is reached, rise when it rises,
     * and never fall.
     */
    private static final Map<String, Tolerance> PICTURES = Map.of(
            "scan-a", new Tolerance(1, 0.98, 0.98, 0.9, 0),
            "scan-b", new Tolerance(0.8, 0.94, 0.96, 1, 0),
            "rot", new Tolerance(1, 0.95, 0.95, 1, 0),
            "bilevel", new Tolerance(1, 0.9, 0.93, 1, 0),
            "photo", new Tolerance(1, 0.95, 0.95, 0, 0));

    /** The tolerance of an input named {@code <name>.<variant>.<type>}. */
    static Tolerance of(String input) {
        String variant = input.split("\\.")[1];
        if (variant.equals("digital")) {
            return PRINTED;
        }
        Tolerance tolerance = PICTURES.get(variant);
        if (tolerance == null) {
            throw new AssertionError("No tolerance for the variant " + variant);
        }
        return tolerance;
    }
}
