package raingan.thai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most likely words behind a Thai text: Viterbi search over the {@link Lexicon}, where a {@link Channel} says
 * which letters may have been read for others. Every word costs its logarithm of frequency, every letter outside known
 * words costs extra, and the cheapest reading wins.
 */
public final class Decoder {

    /** Nats for beginning a stretch that no word covers; that of a word seen twice in a million, and more. */
    private static final float UNKNOWN_START = 11f;
    /** Nats for each further letter of it; Thai letters carry about four and a half when taken one by one. */
    private static final float UNKNOWN_LETTER = 4.5f;

    /** One word of the reading: where it stood, what it is, whether the lexicon knows it, what it cost in nats. */
    public record Token(int start, int end, String text, boolean known, float cost) {}

    private static final int KNOWN = 0;
    private static final int UNKNOWN = 1;

    private final Lexicon lexicon;
    private final Channel channel;
    private final String text;
    private final int length;
    private final Ways[] readings;
    private final StringBuilder word = new StringBuilder();

    /** The words of a text as it stands, and as a channel may have made it. */
    public record Both(List<Token> plain, List<Token> mended) {}

    /** Best way to each index, with the last word on it known or unknown; {@code written} is null where it stands so. */
    private static final class Ends {
        final float[] best;
        final float[] step;
        final int[] start;
        final byte[] from;
        final @Nullable String[] written;

        Ends(int length) {
            best = new float[length];
            step = new float[length];
            start = new int[length];
            from = new byte[length];
            written = new @Nullable String[length];
            Arrays.fill(best, Float.POSITIVE_INFINITY);
        }
    }

    /** Best ways to each index, by whether the last word on them is known. */
    private static final class Ways implements Channel.Readings {
        private final Ends[] ends;

        Ways(int length) {
            ends = new Ends[] {new Ends(length + 1), new Ends(length + 1)};
            ends[KNOWN].best[0] = 0;
        }

        boolean reach(int index) {
            return best(index) < Float.POSITIVE_INFINITY;
        }

        private float best(int index) {
            return Math.min(ends[KNOWN].best[index], ends[UNKNOWN].best[index]);
        }

        @Override
        public boolean gainBy(int start, int end, float cost) {
            return best(start) + cost < ends[KNOWN].best[end];
        }

        void relax(int start, int end, int state, float cost, @Nullable CharSequence written) {
            Ends to = ends[state];
            for (int from = KNOWN; from <= UNKNOWN; from++) {
                float step = cost + (state == UNKNOWN && from == KNOWN ? UNKNOWN_START : 0);
                float total = ends[from].best[start] + step;
                if (total < to.best[end]) {
                    to.best[end] = total;
                    to.step[end] = step;
                    to.start[end] = start;
                    to.from[end] = (byte) from;
                    to.written[end] = written == null ? null : written.toString();
                }
            }
        }

        List<Token> path(String text) {
            List<Token> tokens = new ArrayList<>();
            int at = text.length();
            int state = ends[KNOWN].best[at] <= ends[UNKNOWN].best[at] ? KNOWN : UNKNOWN;
            while (at > 0) {
                Ends here = ends[state];
                int start = here.start[at];
                String written = here.written[at];
                String shown = written == null ? text.substring(start, at) : written;
                tokens.add(new Token(start, at, shown, state == KNOWN, here.step[at]));
                state = here.from[at];
                at = start;
            }
            Collections.reverse(tokens);
            return List.copyOf(tokens);
        }
    }

    private Decoder(Lexicon lexicon, Channel channel, String text, int readings) {
        this.lexicon = lexicon;
        this.channel = channel;
        this.text = text;
        this.length = text.length();
        this.readings = new Ways[readings];
        Arrays.setAll(this.readings, i -> new Ways(length));
    }

    /** The words of a text of Thai letters, in order; together they cover it. */
    public static List<Token> decode(Lexicon lexicon, Channel channel, String text) {
        return new Decoder(lexicon, channel, text, 1).run().get(0);
    }

    /** The words as the text stands and with the whole words of a channel that makes nothing else, in one search. */
    public static Both decodeBoth(Lexicon lexicon, Channel words, String text) {
        List<List<Token>> both = new Decoder(lexicon, words, text, 2).run();
        return new Both(both.get(0), both.get(1));
    }

    private List<List<Token>> run() {
        Ways mended = readings[readings.length - 1];
        for (int i = 0; i < length; i++) {
            if (!mended.reach(i)) {
                continue;
            }
            if (isGap(text.charAt(i))) {
                relax(i, i + 1, KNOWN, 0f, null);
            } else {
                word.setLength(0);
                walk(i, i, Lexicon.ROOT, 0f, channel.budget(), false);
                unknown(i);
                for (Channel.Edit whole : channel.words(text, i, mended)) {
                    mended.relax(i, i + whole.length(), KNOWN, whole.cost(), whole.to());
                }
            }
        }
        return Arrays.stream(readings).map(r -> r.path(text)).toList();
    }

    private void relax(int start, int end, int state, float cost, @Nullable CharSequence written) {
        for (Ways reading : readings) {
            reading.relax(start, end, state, cost, written);
        }
    }

    /**
     * Follows the letters from {@code from} on as far as words go; {@code edited} tells whether {@link #word} is other than
     * the letters from {@code start} on.
     */
    private void walk(int start, int from, int root, float spent, int budget, boolean edited) {
        int written = word.length();
        int node = root;
        float cost = spent;
        boolean other = edited;
        for (int at = from; node != Lexicon.NONE; at++) {
            end(start, at, node, cost, other);
            if (budget > 0) {
                edits(start, at, node, cost, budget);
            }
            if (at == length) {
                break;
            }
            char c = text.charAt(at);
            if (isGap(c)) {
                float gap = node == Lexicon.ROOT ? Float.POSITIVE_INFINITY : channel.gapInWord(text, at);
                node = gap < Float.POSITIVE_INFINITY ? node : Lexicon.NONE;
                cost += gap;
                other |= c == ' ';
            } else {
                node = lexicon.child(node, c);
            }
            if (c != ' ') {
                word.append(c);
            }
        }
        word.setLength(written);
    }

    private void end(int start, int at, int node, float cost, boolean edited) {
        if (node != Lexicon.ROOT && at > start && ThaiChars.mayBegin(text, at)) {
            float wordCost = lexicon.cost(node);
            if (wordCost < Float.POSITIVE_INFINITY) {
                relax(start, at, KNOWN, wordCost + cost, edited ? word : null);
            }
        }
    }

    private void edits(int start, int at, int node, float cost, int budget) {
        if (at > start) {
            for (Channel.Edit edit : channel.inserts(text, at)) {
                edit(start, at, node, cost, budget, edit);
            }
        }
        if (at < length && !isGap(text.charAt(at))) {
            for (Channel.Edit edit : channel.exchanges(text, at)) {
                edit(start, at, node, cost, budget, edit);
            }
        }
    }

    /** A line feed stays where it stood; a space inside a word is none. */
    static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }

    private void edit(int start, int at, int node, float cost, int budget, Channel.Edit edit) {
        int child = node;
        for (int i = 0; i < edit.to().length() && child != Lexicon.NONE; i++) {
            child = lexicon.child(child, edit.to().charAt(i));
        }
        int left = budget - edit.errors();
        if (child != Lexicon.NONE && left >= 0) {
            int mark = word.length();
            word.append(edit.to());
            walk(start, at + edit.length(), child, cost + edit.cost(), left, true);
            word.setLength(mark);
        }
    }

    /** One cell that no word covers, as it stands or as the channel likes it best. */
    private void unknown(int start) {
        int end = start + 1;
        while (end < length && !ThaiChars.mayBegin(text, end) && !isGap(text.charAt(end))) {
            end++;
        }
        relax(start, end, UNKNOWN, UNKNOWN_LETTER * (end - start), channel.unknown(text.substring(start, end)));
    }
}
