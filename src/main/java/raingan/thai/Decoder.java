package raingan.thai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the most likely words behind a Thai text: Viterbi search over the {@link Lexicon}, where a {@link Channel} says
 * which letters may have been read for others. Every word costs its logarithm of frequency, every letter outside known
 * words costs extra, and the cheapest reading wins.
 */
final class Decoder {

    /** Nats for beginning a stretch that no word covers; that of a word seen twice in a million, and more. */
    private static final float UNKNOWN_START = 11f;
    /** Nats for each further letter of it; Thai letters carry about four and a half when taken one by one. */
    private static final float UNKNOWN_LETTER = 4.5f;

    /** One word of the reading: where it stood, what it is, whether the lexicon knows it. */
    record Token(int start, int end, String text, boolean known, float cost) {}

    private static final int KNOWN = 0;
    private static final int UNKNOWN = 1;

    private final Lexicon lexicon;
    private final Channel channel;
    private final String text;
    private final int length;
    private final float[][] best;
    private final Token[][] back;
    private final byte[][] backState;
    private final StringBuilder word = new StringBuilder();

    private Decoder(Lexicon lexicon, Channel channel, String text) {
        this.lexicon = lexicon;
        this.channel = channel;
        this.text = text;
        this.length = text.length();
        this.best = new float[2][length + 1];
        this.back = new Token[2][length + 1];
        this.backState = new byte[2][length + 1];
        Arrays.fill(best[KNOWN], Float.POSITIVE_INFINITY);
        Arrays.fill(best[UNKNOWN], Float.POSITIVE_INFINITY);
        best[KNOWN][0] = 0;
    }

    /** The words of a text of Thai letters, in order; together they cover it. */
    static List<Token> decode(Lexicon lexicon, Channel channel, String text) {
        return new Decoder(lexicon, channel, text).run();
    }

    private List<Token> run() {
        for (int i = 0; i < length; i++) {
            float here = Math.min(best[KNOWN][i], best[UNKNOWN][i]);
            if (here < Float.POSITIVE_INFINITY && isGap(text.charAt(i))) {
                relax(i, i + 1, KNOWN, 0f, text.substring(i, i + 1));
            } else if (here < Float.POSITIVE_INFINITY) {
                word.setLength(0);
                walk(i, i, Lexicon.ROOT, 0f, channel.budget());
                unknown(i);
            }
        }
        return path();
    }

    private void walk(int start, int at, int node, float cost, int budget) {
        if (node != Lexicon.ROOT && at > start && ThaiChars.mayBegin(text, at)) {
            float wordCost = lexicon.cost(node);
            if (wordCost < Float.POSITIVE_INFINITY) {
                relax(start, at, KNOWN, wordCost + cost, word);
            }
        }
        if (at >= length) {
            return;
        }
        char c = text.charAt(at);
        if (isGap(c)) {
            if (node != Lexicon.ROOT) {
                gapInWord(start, at, node, cost, budget);
            }
            return;
        }
        step(start, at + 1, lexicon.child(node, c), c, cost, budget);
        if (budget > 0) {
            for (Channel.Edit edit : channel.edits(text, at)) {
                edit(start, at, node, cost + edit.cost(), budget - edit.errors(), edit);
            }
        }
    }

    /** A line feed stays where it stood; a space inside a word is none. */
    private void gapInWord(int start, int at, int node, float cost, int budget) {
        float gap = channel.gapInWord(text, at);
        if (gap < Float.POSITIVE_INFINITY) {
            int mark = word.length();
            word.append(text.charAt(at) == '\n' ? "\n" : "");
            walk(start, at + 1, node, cost + gap, budget);
            word.setLength(mark);
        }
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }

    private void edit(int start, int at, int node, float cost, int budget, Channel.Edit edit) {
        int child = node;
        for (int i = 0; i < edit.to().length() && child != Lexicon.NONE; i++) {
            child = lexicon.child(child, edit.to().charAt(i));
        }
        if (child != Lexicon.NONE && budget >= 0) {
            int mark = word.length();
            word.append(edit.to());
            walk(start, at + edit.length(), child, cost, budget);
            word.setLength(mark);
        }
    }

    private void step(int start, int at, int child, char c, float cost, int budget) {
        if (child != Lexicon.NONE) {
            word.append(c);
            walk(start, at, child, cost, budget);
            word.setLength(word.length() - 1);
        }
    }

    /** One cell that no word covers, as it stands or as the channel likes it best. */
    private void unknown(int start) {
        int end = start + 1;
        while (end < length && !ThaiChars.mayBegin(text, end) && !isGap(text.charAt(end))) {
            end++;
        }
        String cell = channel.unknown(text.substring(start, end));
        relax(start, end, UNKNOWN, UNKNOWN_LETTER * (end - start), cell);
    }

    private void relax(int start, int end, int state, float cost, CharSequence written) {
        for (int from = KNOWN; from <= UNKNOWN; from++) {
            float total = best[from][start] + cost + (state == UNKNOWN && from == KNOWN ? UNKNOWN_START : 0);
            if (total < best[state][end]) {
                best[state][end] = total;
                back[state][end] = new Token(start, end, written.toString(), state == KNOWN, cost);
                backState[state][end] = (byte) from;
            }
        }
    }

    private List<Token> path() {
        List<Token> tokens = new ArrayList<>();
        int state = best[KNOWN][length] <= best[UNKNOWN][length] ? KNOWN : UNKNOWN;
        int at = length;
        while (at > 0) {
            Token token = back[state][at];
            tokens.add(token);
            state = backState[state][at];
            at = token.start();
        }
        Collections.reverse(tokens);
        return tokens;
    }
}
