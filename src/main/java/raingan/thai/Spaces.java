package raingan.thai;

import java.util.List;

/** Takes out the spaces inside words, which glyph positioning and justification leave, and keeps those between words. */
public final class Spaces {

    static final String RULE = "positioned-space";

    /** Nats for a space inside a word: less than what two stray halves cost, more than two plain words gain by joining. */
    private static final float SPACE_IN_WORD = 3f;
    /** Nats for it where spaces stand everywhere. */
    private static final float SPACE_IN_SPREAD_WORD = 0.5f;
    /** Letters to a space below which a line is spread: Thai phrases are three times as long, its words five letters. */
    private static final int SPREAD = 6;

    private static final int FEWEST_SPACES = 4;

    private static final Recent<List<Decoder.Token>> WORDS = words(SPACE_IN_WORD);
    private static final Recent<List<Decoder.Token>> SPREAD_WORDS = words(SPACE_IN_SPREAD_WORD);

    private record Spaced(float cost) implements Channel {

        @Override
        public int budget() {
            return 0;
        }

        @Override
        public float gapInWord(String text, int at) {
            return text.charAt(at) == '\n' ? WRAP : cost;
        }
    }

    private Spaces() {}

    private static Recent<List<Decoder.Token>> words(float space) {
        Channel spaced = new Spaced(space);
        return new Recent<>(text -> Decoder.decode(Lexicons.standard(), spaced, text));
    }

    public static Audited tidy(Audited text) {
        return text.then(Spaces::tidy);
    }

    private static Audited tidy(String text) {
        if (text.indexOf(' ') < 0) {
            return Audited.of(text);
        }
        Patch patch = new Patch(text, RULE);
        int at = 0;
        while (at < text.length()) {
            int end = stretchEnd(text, at);
            if (end > at) {
                tidyStretch(text.substring(at, end), at, patch);
            }
            at = Math.max(end, at + 1);
        }
        return patch.result();
    }

    private static void tidyStretch(String stretch, int at, Patch patch) {
        int spaces = (int) stretch.chars().filter(c -> c == ' ').count();
        if (spaces == 0) {
            return;
        }
        boolean spread = spaces >= FEWEST_SPACES && stretch.length() < spaces * SPREAD;
        List<Decoder.Token> tokens = (spread ? SPREAD_WORDS : WORDS).of(stretch);
        for (int i = 0; i < tokens.size(); i++) {
            Decoder.Token token = tokens.get(i);
            boolean gap = token.text().equals(" ");
            if (gap && (spread || partsNonWords(tokens, i, stretch))) {
                patch.replace(at + token.start(), at + token.end(), "");
            } else if (!gap) {
                patch.replace(at + token.start(), at + token.end(), token.text());
            }
        }
    }

    /** Whether a space stands before a vowel that cannot begin a word, or parts a lone consonant from what is no word. */
    private static boolean partsNonWords(List<Decoder.Token> tokens, int space, String stretch) {
        if (space == 0 || space + 1 == tokens.size()) {
            return false;
        }
        Decoder.Token before = tokens.get(space - 1);
        Decoder.Token after = tokens.get(space + 1);
        boolean afterVowel = ThaiChars.isFollowingVowel(stretch.charAt(after.start()));
        boolean lone = after.text().length() == 1
                && (space + 2 == tokens.size() || tokens.get(space + 2).text().equals(" "));
        return afterVowel || (lone && !before.known() && !after.known());
    }

    /** Thai letters with the gaps between them. */
    private static int stretchEnd(String text, int start) {
        int end = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean abbreviation = c == '.' && i > start && ThaiChars.isLetter(text.charAt(i - 1));
            boolean sign = c == ThaiChars.MAIYAMOK || c == ThaiChars.PAIYANNOI;
            if ((ThaiChars.isLetter(c) && !sign) || abbreviation) {
                end = i + 1;
            } else if (!Decoder.isGap(c) || end == start) {
                break;
            }
        }
        return end;
    }
}
