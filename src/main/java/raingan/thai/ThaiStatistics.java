package raingan.thai;

import java.util.List;

/**
 * Facts of a text from which the soundness of a text layer is judged; shares are of its Thai letters, 0 to 1.
 *
 * <p>Sound Thai prose of state offices has 0.8 to 2 % ำ, 8 to 12 % า and 5 to 8 % tone marks.
 *
 * @param letters Thai letters, vowels and marks, private-use ones included
 * @param saraAm share of ำ
 * @param saraAa share of า
 * @param tones share of tone marks
 * @param privateUse share of private-use characters
 * @param strayMarks share of marks that no consonant carries
 * @param gapBeforeAa share of า with a space before it
 * @param plausibility share of the Thai letters, without those that stand alone, that known words cover
 */
public record ThaiStatistics(
        int letters,
        double saraAm,
        double saraAa,
        double tones,
        double privateUse,
        double strayMarks,
        double gapBeforeAa,
        double plausibility) {

    /** Letters below which shares mean nothing: about three lines. */
    public static final int ENOUGH = 120;

    private static final double NO_TONES = 0.035;
    private static final double NO_AM = 0.003;
    private static final double NO_AA = 0.004;
    private static final double MUCH_AM = 0.03;
    private static final double NONSENSE = 0.75;

    /** Counts a text, with line feeds between its lines. */
    public static ThaiStatistics of(String text) {
        int letters = 0;
        int[] counts = new int[6];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean own = c >= '\uF700' && c <= '\uF71A';
            letters += ThaiChars.isLetter(c) || own ? 1 : 0;
            counts[0] += c == ThaiChars.SARA_AM ? 1 : 0;
            counts[1] += c == ThaiChars.SARA_AA ? 1 : 0;
            counts[2] += ThaiChars.isTone(c) ? 1 : 0;
            counts[3] += own ? 1 : 0;
            counts[4] += ThaiChars.isMark(c) && !carried(text, i) ? 1 : 0;
            counts[5] += c == ThaiChars.SARA_AA && i > 0 && text.charAt(i - 1) == ' ' ? 1 : 0;
        }
        double all = Math.max(1, letters);
        return new ThaiStatistics(
                letters,
                counts[0] / all,
                counts[1] / all,
                counts[2] / all,
                counts[3] / all,
                counts[4] / all,
                counts[5] / all,
                plausibility(ThaiText.normalise(text).text()));
    }

    /** ำ lost to า, or to a space and า. */
    public boolean looksAmLost() {
        return letters >= ENOUGH && saraAm < NO_AM && saraAa > NO_AA;
    }

    /** Every า turned into ำ. */
    public boolean looksAaAm() {
        return letters >= ENOUGH && saraAa < NO_AA && saraAm > MUCH_AM;
    }

    /** Tone marks dropped. */
    public boolean looksToneless() {
        return letters >= ENOUGH && tones + privateUse < NO_TONES;
    }

    /** Letters that make no words. */
    public boolean looksNonsense() {
        return letters >= ENOUGH && plausibility < NONSENSE;
    }

    private static boolean carried(String text, int i) {
        char before = i == 0 ? 0 : text.charAt(i - 1);
        return ThaiChars.isConsonant(before) || ThaiChars.isMark(before);
    }

    /** Letters that stand alone tell nothing: they are labels of lists, or what is left of abbreviations. */
    private static double plausibility(String text) {
        int known = 0;
        int all = 0;
        for (ThaiRuns.Run run : ThaiRuns.of(text)) {
            boolean word = run.thai() && run.text().length() > 1;
            List<Decoder.Token> tokens =
                    word ? Decoder.decode(Lexicons.standard(), Channel.CLEAN, run.text()) : List.of();
            for (Decoder.Token token : tokens) {
                int length = token.end() - token.start();
                all += length;
                known += token.known() ? length : 0;
            }
        }
        return all == 0 ? 1 : (double) known / all;
    }
}
