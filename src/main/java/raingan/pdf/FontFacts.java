package raingan.pdf;

/**
 * What one font shows of its soundness on the pages looked at. Counts, no judgement.
 *
 * @param id tells the fonts of one document apart
 * @param name as the document gives it, with its subset tag
 * @param mapped whether the document brings a map to Unicode for it
 * @param glyphs with ink
 * @param unreadable glyphs with ink that nobody could name
 * @param thai Thai letters, vowels and marks, private-use ones included
 * @param am ำ, or ํ
 * @param aa า
 * @param judgedByOutline how many of ำ and า were confirmed by their outlines
 * @param tones tone marks, private-use ones included
 * @param privateUse private-use marks
 * @param consonants Thai consonants
 * @param common those among the twenty that make up nine tenths of Thai prose
 * @param latin1 characters of the upper half of Latin-1: Thai bytes under a Western encoding
 * @param plausibility share (0–1) of the Thai letters that known words cover; 1 where the counts raise no doubt
 * @param repaired glyphs whose map was overruled
 */
public record FontFacts(
        int id,
        String name,
        boolean mapped,
        int glyphs,
        int unreadable,
        int thai,
        int am,
        int aa,
        int judgedByOutline,
        int tones,
        int privateUse,
        int consonants,
        int common,
        int latin1,
        double plausibility,
        int repaired) {

    /** Share (0–1) of the Thai letters; 0 without any. */
    public double shareOfThai(int count) {
        return thai == 0 ? 0 : (double) count / thai;
    }

    /** The facts of one font on several pages. */
    FontFacts plus(FontFacts other) {
        return new FontFacts(
                id,
                name,
                mapped,
                glyphs + other.glyphs,
                unreadable + other.unreadable,
                thai + other.thai,
                am + other.am,
                aa + other.aa,
                judgedByOutline + other.judgedByOutline,
                tones + other.tones,
                privateUse + other.privateUse,
                consonants + other.consonants,
                common + other.common,
                latin1 + other.latin1,
                (plausibility * thai + other.plausibility * other.thai) / Math.max(1, thai + other.thai),
                repaired + other.repaired);
    }
}
