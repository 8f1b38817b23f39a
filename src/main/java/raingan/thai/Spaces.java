package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/** Takes out the spaces inside words, which glyph positioning and justification leave, and keeps those between words. */
final class Spaces {

    static final String RULE = "positioned-space";

    /** Nats for a space inside a word: less than what two stray halves cost, more than two plain words gain by joining. */
    private static final float SPACE_IN_WORD = 3f;

    private static final Channel SPACED = new Channel() {
        @Override
        public int budget() {
            return 0;
        }

        @Override
        public List<Edit> edits(String text, int at) {
            return List.of();
        }

        @Override
        public float gapInWord(String text, int at) {
            return text.charAt(at) == '\n' ? WRAP : SPACE_IN_WORD;
        }
    };

    private Spaces() {}

    static Audited tidy(Audited text) {
        return text.then(Spaces::tidy);
    }

    private static Audited tidy(String text) {
        if (text.indexOf(' ') < 0) {
            return Audited.of(text);
        }
        StringBuilder out = new StringBuilder(text.length());
        List<Change> changes = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = stretchEnd(text, at);
            if (end > at) {
                tidyStretch(text.substring(at, end), at, out, changes);
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return changes.isEmpty() ? Audited.of(text) : new Audited(out.toString(), changes);
    }

    private static void tidyStretch(String stretch, int at, StringBuilder out, List<Change> changes) {
        if (stretch.indexOf(' ') < 0) {
            out.append(stretch);
            return;
        }
        for (Decoder.Token token : Decoder.decode(Lexicons.standard(), SPACED, stretch)) {
            String before = stretch.substring(token.start(), token.end());
            if (!before.equals(token.text())) {
                changes.add(new Change(RULE, before, token.text(), at + token.start()));
            }
            out.append(token.text());
        }
    }

    /** Thai letters with the gaps between them. */
    private static int stretchEnd(String text, int start) {
        int end = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean abbreviation = c == '.' && i > start && ThaiChars.isLetter(text.charAt(i - 1));
            if (ThaiChars.isLetter(c) || abbreviation) {
                end = i + 1;
            } else if (!Decoder.isGap(c) || end == start) {
                break;
            }
        }
        return end;
    }
}
