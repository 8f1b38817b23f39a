package raingan.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import raingan.thai.ThaiStatistics;

/** Counts the glyphs of a page font by font. */
final class FontTally {

    private static final String COMMON = "นรกางมยลวสดตทปบคหอพจ";

    /** Thai letters from which on shares say anything. */
    private static final int LEAST_THAI = 60;

    /** Shares below which a sound text is rare. */
    private static final double FEW_TONES = 0.04;

    private static final double FEW_COMMON = 0.82;

    /** Share of the em between two glyphs from which something else stands there: a point takes a fifth and more. */
    private static final double APART = 0.15;

    private FontTally() {}

    /** The facts of each font, in the order the fonts are first used; invisible text is left out. */
    static List<FontFacts> of(List<Glyph> glyphs) {
        Map<FontModel, List<Glyph>> byFont = new LinkedHashMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.invisible()) {
                byFont.computeIfAbsent(glyph.font(), f -> new ArrayList<>()).add(glyph);
            }
        }
        List<FontFacts> facts = new ArrayList<>();
        byFont.forEach((font, own) -> facts.add(count(font, own)));
        return facts;
    }

    private static FontFacts count(FontModel font, List<Glyph> glyphs) {
        Counts counts = new Counts();
        glyphs.forEach(counts::add);
        return counts.facts(
                font, counts.isDoubtful() ? ThaiStatistics.of(text(glyphs)).plausibility() : 1);
    }

    /**
     * The text in drawing order, each line once: repeated headings would outweigh the rest. A space stands where signs of
     * another font do, as the points of {@code ต.ค.} in a face without one.
     */
    static String text(List<Glyph> glyphs) {
        Set<String> lines = new LinkedHashSet<>();
        StringBuilder line = new StringBuilder();
        double baseline = Double.NaN;
        double end = Double.POSITIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.y() - baseline) > glyph.size() / 2) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (glyph.x() - end > APART * glyph.size()) {
                line.append(' ');
            }
            baseline = glyph.y();
            end = glyph.endX();
            line.append(glyph.text());
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    private static final class Counts {
        private int glyphs;
        private int unreadable;
        private int thai;
        private int am;
        private int aa;
        private int byOutline;
        private int tones;
        private int privateUse;
        private int consonants;
        private int common;
        private int latin1;
        private int repaired;

        void add(Glyph glyph) {
            if (Signs.isUnreadable(glyph)) {
                unreadable++;
            }
            if (!Signs.isSpace(glyph) || Signs.isUnreadable(glyph)) {
                glyphs++;
            }
            String rule = glyph.reading().rule();
            repaired += rule == null || rule.equals(FootnoteMarks.RULE) ? 0 : 1;
            glyph.text().codePoints().forEach(c -> add(c, glyph));
        }

        private void add(int c, Glyph glyph) {
            boolean isAm = c == 0x0E33 || c == 0x0E4D;
            thai += Signs.isThai(c) || Signs.isPrivate(c) ? 1 : 0;
            am += isAm ? 1 : 0;
            aa += c == 0x0E32 ? 1 : 0;
            byOutline += (isAm || c == 0x0E32) && glyph.shape().known() ? 1 : 0;
            tones += Signs.isTone(c) ? 1 : 0;
            privateUse += Signs.isPrivate(c) ? 1 : 0;
            consonants += Signs.isConsonant(c) ? 1 : 0;
            common += COMMON.indexOf(c) >= 0 && Signs.isConsonant(c) ? 1 : 0;
            latin1 += c >= 0xA1 && c <= 0xFB ? 1 : 0;
        }

        /** Whether the language has to be asked: it costs more than all the counting. */
        boolean isDoubtful() {
            return thai >= LEAST_THAI && (tones < FEW_TONES * thai || common < FEW_COMMON * consonants);
        }

        FontFacts facts(FontModel font, double plausibility) {
            return new FontFacts(
                    font.id(),
                    font.name(),
                    font.mapped(),
                    glyphs,
                    unreadable,
                    thai,
                    am,
                    aa,
                    byOutline,
                    tones,
                    privateUse,
                    consonants,
                    common,
                    latin1,
                    plausibility,
                    repaired);
        }
    }
}
