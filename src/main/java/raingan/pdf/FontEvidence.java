package raingan.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The verdicts on the fonts of a page. A font with few letters on it is judged by other pages of the document too, always
 * the same ones, so that the verdict does not depend on what was read before.
 */
final class FontEvidence {

    /** Reads the facts of the fonts on the sampled pages of the document. */
    interface Sample {
        Map<Integer, FontFacts> facts();
    }

    private FontEvidence() {}

    static Map<Integer, FontVerdict> verdicts(List<FontFacts> fonts, Sample sample) {
        Map<Integer, FontVerdict> verdicts = new HashMap<>();
        for (FontFacts font : fonts) {
            FontFacts all = font;
            if (font.glyphs() < 2 * FontJudge.ENOUGH) {
                FontFacts others = sample.facts().get(font.id());
                all = others == null ? font : font.plus(others);
            }
            verdicts.put(font.id(), FontJudge.judge(font, all));
        }
        return verdicts;
    }
}
