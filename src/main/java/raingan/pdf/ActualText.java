package raingan.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Replacement text of marked content (ISO 32000-1, 14.9.4), dealt out to the glyphs it stands for. Browsers and office
 * programs write it around clusters whose glyphs have no character of their own, such as shifted tone marks.
 */
final class ActualText {

    static final String RULE = "actual-text";

    /** Longer spans are headings or figures with a spoken text; there the glyphs are believed, if they have names. */
    private static final int LONGEST_CLUSTER = 8;

    private static final int AM = 0x0E33;

    private ActualText() {}

    /** The same glyphs with the characters of {@code text}; glyphs that only complete the form of others are left out. */
    static List<Glyph> spread(String text, List<Glyph> glyphs) {
        boolean named = glyphs.stream().noneMatch(Signs::isUnreadable);
        if (text.isBlank() || glyphs.isEmpty() || (named && glyphs.size() > LONGEST_CLUSTER)) {
            return glyphs;
        }
        List<Integer> characters = characters(text, glyphs.size());
        List<Glyph> nameless = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            String own = glyph.text();
            boolean agrees =
                    own.codePointCount(0, own.length()) == 1 && characters.remove((Integer) own.codePointAt(0));
            if (!agrees) {
                nameless.add(glyph);
            }
        }
        return named && characters.isEmpty() ? glyphs : deal(characters, nameless, glyphs);
    }

    /** The characters, ำ in its two parts where there are glyphs for both. */
    private static List<Integer> characters(String text, int glyphs) {
        List<Integer> characters = new ArrayList<>();
        int room = glyphs - text.codePointCount(0, text.length());
        for (int c : text.codePoints().toArray()) {
            if (c == AM && room > 0) {
                characters.add(0x0E4D);
                characters.add(0x0E32);
                room--;
            } else {
                characters.add(c);
            }
        }
        return characters;
    }

    /** Gives the characters that are left to the glyphs that are left, in order; the last one gets all that remain. */
    private static List<Glyph> deal(List<Integer> characters, List<Glyph> nameless, List<Glyph> glyphs) {
        List<Glyph> spread = new ArrayList<>();
        int next = 0;
        int left = nameless.size();
        for (Glyph glyph : glyphs) {
            if (!nameless.contains(glyph)) {
                spread.add(glyph);
                continue;
            }
            left--;
            StringBuilder own = new StringBuilder();
            while (next < characters.size() && (own.length() == 0 || left == 0)) {
                own.appendCodePoint(characters.get(next++));
            }
            if (own.length() > 0) {
                spread.add(glyph.with(glyph.reading().repaired(own.toString(), RULE)));
            }
        }
        return spread;
    }
}
