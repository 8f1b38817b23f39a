package raingan.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import raingan.thai.ThaiStatistics;

/** Fonts with one byte a letter whose bytes are Thai (TIS-620, Windows-874) and whose encoding says they are Latin. */
final class ThaiBytes {

    /** The stable name of the change. */
    static final String RULE = "thai-bytes";

    /** Share of the inked signs that are Latin letters with accents and the like. */
    private static final double MOST_LATIN = 0.4;

    /** Share of Thai letters in known words from which the bytes were Thai. */
    private static final double PLAUSIBLE = 0.8;

    private static final int FIRST = 0xA1;
    private static final int LAST = 0xFB;

    private ThaiBytes() {}

    /** The glyphs with the letters of such fonts. */
    static List<Glyph> decoded(List<Glyph> glyphs) {
        Map<FontModel, List<Glyph>> latin = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (isLatin(glyph)) {
                latin.computeIfAbsent(glyph.font(), f -> new ArrayList<>()).add(glyph);
            }
        }
        latin.entrySet().removeIf(e -> !isThai(e.getKey(), e.getValue(), glyphs));
        return latin.isEmpty()
                ? glyphs
                : glyphs.stream()
                        .map(g -> latin.containsKey(g.font()) && isLatin(g) ? thai(g) : g)
                        .toList();
    }

    private static boolean isThai(FontModel font, List<Glyph> latin, List<Glyph> all) {
        List<Glyph> own = all.stream().filter(g -> g.font() == font).toList();
        long inked = own.stream().filter(g -> !g.text().isBlank()).count();
        return latin.size() >= MOST_LATIN * inked
                && ThaiStatistics.of(FontTally.text(own.stream()
                                        .map(g -> isLatin(g) ? thai(g) : g)
                                        .toList()))
                                .plausibility()
                        >= PLAUSIBLE;
    }

    /** Whether the document names a sign of the upper half of Latin-1 or of Windows-1252 for a byte of a Thai letter. */
    private static boolean isLatin(Glyph glyph) {
        int code = glyph.code();
        boolean letter = code >= FIRST && code <= LAST && (code <= 0xDA || code >= 0xDF);
        return letter && glyph.text().length() == 1 && glyph.text().charAt(0) < 0x0E00;
    }

    private static Glyph thai(Glyph glyph) {
        return glyph.with(glyph.reading().repaired(Character.toString(0x0E01 + glyph.code() - FIRST), RULE));
    }
}
