package raingan.page;

import raingan.geometry.Box;
import raingan.geometry.Thousandths;

/**
 * How a region of a page was read, and on what evidence.
 *
 * @param region points to three decimals, origin top-left, y down
 * @param reader who read it
 * @param reason stable name of the evidence, such as {@code sound-layer}, {@code no-layer}, {@code tones-dropped}
 * @param detail the measured facts, for people
 */
public record Reading(Box region, Word.Reader reader, String reason, String detail) {

    public Reading {
        region = Thousandths.round(region);
    }
}
