package raingan.pdf;

import java.util.Locale;
import raingan.pdf.FontVerdict.Kind;

/** Judges the text of a font by its facts; shares measured on sound Thai prose of state offices. */
final class FontJudge {

    /** Thai letters below which shares mean nothing: about three lines. */
    static final int ENOUGH = 150;

    static final String NAMELESS = "nameless-glyphs";
    static final String AM_LOST = "sara-am-lost";
    static final String AA_AS_AM = "sara-aa-as-am";

    /** Above this share of glyphs without a name the rest is not to be trusted either. */
    private static final double MOST_UNREADABLE = 0.1;

    /** Below this share of Thai letters tone marks were dropped; sound prose has 5–8 %. */
    private static final double FEWEST_TONES = 0.035;

    /** Below this share ำ was lost; sound prose has 0.8–1.3 %. */
    private static final double FEWEST_AM = 0.002;

    /** Below this share of letters า was lost; sound prose has 8–12 %. */
    private static final double FEWEST_AA = 0.01;

    /** Above this share every า became ำ. */
    private static final double MOST_AM = 0.04;

    /** Below this share of common consonants letters are mixed up; sound prose has 85–93 %. */
    private static final double FEWEST_COMMON = 0.8;

    /** Below this share of letters in known words a text is no Thai; sound texts reach 0.93–1. */
    private static final double NONSENSE = 0.8;

    /** Below this share words lack letters; texts without tone marks reach 0.85–0.9. */
    private static final double MISSPELT = 0.93;

    /** Thai bytes read as Latin-1 make up nearly all of a text. */
    private static final double MOST_LATIN1 = 0.5;

    /** What shares of ำ and า say no more about, once this share of them was confirmed by outlines. */
    private static final double CONFIRMED = 0.9;

    private FontJudge() {}

    /**
     * @param here the font on its page
     * @param all the font on as many pages as were looked at
     */
    static FontVerdict judge(FontFacts here, FontFacts all) {
        if (all.unreadable() > MOST_UNREADABLE * all.glyphs() && here.unreadable() > 0) {
            return ocr("no-character-map", all, all.unreadable(), all.glyphs());
        }
        if (all.glyphs() >= ENOUGH && all.latin1() > MOST_LATIN1 * all.glyphs()) {
            return ocr("thai-as-latin-1", all, all.latin1(), all.glyphs());
        }
        if (all.thai() >= ENOUGH) {
            if (all.common() < FEWEST_COMMON * all.consonants() && all.plausibility() < NONSENSE) {
                return ocr("nonsense", all, all.common(), all.consonants());
            }
            if (all.tones() < FEWEST_TONES * all.thai() && all.plausibility() < MISSPELT) {
                return ocr("tones-dropped", all, all.tones(), all.thai());
            }
        }
        return repairs(here, all);
    }

    private static FontVerdict repairs(FontFacts here, FontFacts all) {
        boolean confirmed = all.judgedByOutline() >= CONFIRMED * (all.am() + all.aa());
        if (all.thai() >= ENOUGH && !confirmed && all.am() < FEWEST_AM * all.thai()) {
            return new FontVerdict(Kind.REPAIRED, AM_LOST, detail(all, all.am(), all.thai()));
        }
        if (all.thai() >= ENOUGH
                && !confirmed
                && all.am() > MOST_AM * all.thai()
                && all.aa() < FEWEST_AA * all.thai()) {
            return new FontVerdict(Kind.REPAIRED, AA_AS_AM, detail(all, all.am(), all.thai()));
        }
        if (here.unreadable() > 0) {
            return new FontVerdict(Kind.REPAIRED, NAMELESS, detail(here, here.unreadable(), here.glyphs()));
        }
        if (here.repaired() > 0 || here.privateUse() > 0) {
            return new FontVerdict(
                    Kind.REPAIRED, "repaired-layer", detail(here, here.repaired() + here.privateUse(), here.glyphs()));
        }
        return new FontVerdict(Kind.SOUND, "sound-layer", here.name());
    }

    private static FontVerdict ocr(String reason, FontFacts facts, int count, int of) {
        return new FontVerdict(Kind.OCR, reason, detail(facts, count, of));
    }

    private static String detail(FontFacts facts, int count, int of) {
        return String.format(Locale.ROOT, "%s: %d of %d", facts.name(), count, of);
    }
}
