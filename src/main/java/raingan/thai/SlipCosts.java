package raingan.thai;

import java.util.Arrays;
import java.util.List;

/** What it costs, in nats, that one letter was written for another, left out or added: what is listed as {@link Confusion}. */
public final class SlipCosts {

    /** Nats for an exchange of marks that no row lists, in a word long enough to be known by its letters. */
    private static final float UNLISTED = 11f;
    /** Letters from which a word is known by them, whatever its marks. */
    private static final int LONG = 6;

    /** Code points of the Thai block; its first and last are no letters and stand for nothing and for any other sign. */
    private static final int LETTERS = 1 << 7;

    private static final int OTHER = LETTERS - 1;

    /** By seen and meant; NaN for a pair that no row lists. */
    private final float[] costs = new float[LETTERS * LETTERS];

    private final float unlisted;

    /** Of all that are listed, the likeliest slip. */
    private float least;

    private SlipCosts(float unlisted) {
        this.unlisted = unlisted;
        this.least = unlisted;
        Arrays.fill(costs, Float.NaN);
    }

    /** Of listed slips; of one listed twice the last cost counts. */
    public static SlipCosts of(List<Confusion> slips) {
        SlipCosts costs = new SlipCosts(UNLISTED);
        slips.forEach(slip -> costs.list(slip.seen(), slip.meant(), slip.cost()));
        return costs;
    }

    /** Of a text layer that drops marks: a lost mark is likely, another slip is not. */
    static SlipCosts ofLostMarks(float lost, String marks) {
        SlipCosts costs = new SlipCosts(Float.POSITIVE_INFINITY);
        for (int i = 0; i < marks.length(); i++) {
            costs.list(Confusion.NOTHING, marks.charAt(i), lost);
        }
        costs.list(ThaiChars.SARA_AA, ThaiChars.SARA_AM, lost);
        return costs;
    }

    private void list(char seen, char meant, float cost) {
        costs[pair(seen, meant)] = cost;
        least = Math.min(least, cost);
    }

    /** What another word costs at least: one slip, and the likeliest. */
    float least() {
        return least;
    }

    private float of(char seen, char meant, float otherwise) {
        float listed = costs[pair(seen, meant)];
        return Float.isNaN(listed) ? otherwise : listed;
    }

    private static int pair(char seen, char meant) {
        return letter(seen) * LETTERS + letter(meant);
    }

    private static int letter(char c) {
        return ThaiChars.isThai(c) ? c % LETTERS : c == Confusion.NOTHING ? 0 : OTHER;
    }

    /** Cost of letters of a text for a word of their skeleton: 0 for the word itself, infinite beyond {@code most} slips. */
    float between(String text, int from, int to, String meant, int most) {
        float otherwise = meant.length() < LONG ? Float.POSITIVE_INFINITY : unlisted;
        float cost = 0;
        int slips = 0;
        int s = from;
        int m = 0;
        while ((s < to || m < meant.length()) && slips <= most && cost < Float.POSITIVE_INFINITY) {
            char a = s < to ? text.charAt(s) : Confusion.NOTHING;
            char b = m < meant.length() ? meant.charAt(m) : Confusion.NOTHING;
            if (a == b) {
                s++;
                m++;
                continue;
            }
            boolean markA = ThaiChars.isMark(a);
            boolean markB = ThaiChars.isMark(b);
            boolean exchange = markA == markB;
            slips++;
            cost += of(exchange || markA ? a : Confusion.NOTHING, exchange || markB ? b : Confusion.NOTHING, otherwise);
            s += exchange || markA ? 1 : 0;
            m += exchange || markB ? 1 : 0;
        }
        return slips > most ? Float.POSITIVE_INFINITY : cost;
    }
}
