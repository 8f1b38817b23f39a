package raingan.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import raingan.page.Word;
import raingan.thai.ThaiStatistics;

/**
 * A few words of a font whose map may lie.
 *
 * @param font tells the fonts of one document apart
 * @param words the longest, by the layer's account
 */
public record FontSample(int font, List<Word> words) {

    private static final int MOST_WORDS = 3;

    /** Characters of the shortest word that tells anything. */
    private static final int SHORTEST = 3;

    /** Letters of a font from which it is asked. */
    private static final int LEAST_LETTERS = 4;

    /** Share of Thai letters in known words from which the language vouches for a map. */
    private static final double PLAUSIBLE = 0.8;

    public FontSample {
        words = List.copyOf(words);
    }

    /** Those of the fonts of a page that are taken at their word so far. */
    static List<FontSample> of(
            List<FontFacts> fonts, Map<Integer, FontVerdict> verdicts, PageContent page, List<LayerWord> words) {
        List<FontSample> samples = new ArrayList<>();
        for (FontFacts font : fonts) {
            FontVerdict verdict = verdicts.get(font.id());
            boolean taken = verdict == null || verdict.kind() != FontVerdict.Kind.OCR;
            if (taken && !isVouchedFor(font, page)) {
                List<Word> longest = words.stream()
                        .filter(w -> w.font() == font.id() && !w.isUnreadable())
                        .map(LayerWord::word)
                        .filter(w -> w.text().length() >= SHORTEST && letters(w.text()) > 0)
                        .sorted(Comparator.comparingInt((Word w) -> -w.text().length())
                                .thenComparingDouble(w -> w.box().top())
                                .thenComparingDouble(w -> w.box().left()))
                        .limit(MOST_WORDS)
                        .toList();
                samples.add(new FontSample(font.id(), longest));
            }
        }
        return samples.stream().filter(s -> !s.words().isEmpty()).toList();
    }

    private static boolean isVouchedFor(FontFacts font, PageContent page) {
        if (font.thai() >= FontJudge.ENOUGH && font.thai() > font.glyphs() / 2) {
            return font.plausibility() >= PLAUSIBLE;
        }
        List<Glyph> own =
                page.glyphs().stream().filter(g -> g.font().id() == font.id()).toList();
        String text = FontTally.text(own);
        if (own.stream().anyMatch(g -> !g.font().embedded()) || letters(text) < LEAST_LETTERS) {
            return true;
        }
        return font.thai() > font.glyphs() / 2 && ThaiStatistics.of(text).plausibility() >= PLAUSIBLE;
    }

    /** Signs that are neither digits nor points: those of numbers look alike in all maps. */
    private static long letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isDigit(c) && !Character.isWhitespace(c) && ".,-/:()".indexOf(c) < 0)
                .count();
    }
}
