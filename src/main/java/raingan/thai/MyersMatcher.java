package raingan.thai;

import java.util.HashMap;
import java.util.Map;

/** Edit distances of one pattern to texts, 64 rows of the table at a time (Myers 1999, Hyyrö 2003). */
final class MyersMatcher {

    private static final int WORD = 64;

    private final int length;
    private final int blocks;
    private final Map<Character, long[]> equal = new HashMap<>();
    private final long[] none;
    private final long[] positive;
    private final long[] negative;

    MyersMatcher(String pattern) {
        length = pattern.length();
        blocks = (length + WORD - 1) / WORD;
        none = new long[blocks];
        positive = new long[blocks];
        negative = new long[blocks];
        for (int i = 0; i < length; i++) {
            equal.computeIfAbsent(pattern.charAt(i), c -> new long[blocks])[i / WORD] |= 1L << (i % WORD);
        }
    }

    /** Levenshtein distance of the whole pattern to the whole text. */
    int distanceTo(String text) {
        return run(text, 1).last;
    }

    /** Least distance of the whole pattern to any part of the text. */
    int bestDistanceIn(String text) {
        return run(text, 0).least;
    }

    private record Distances(int last, int least) {}

    /** {@code rise}: what the first row of the table gains with each character of the text, 1 or 0. */
    private Distances run(String text, int rise) {
        java.util.Arrays.fill(positive, -1L);
        java.util.Arrays.fill(negative, 0L);
        int score = length;
        int least = score;
        long top = 1L << ((length - 1) % WORD);
        for (int j = 0; j < text.length(); j++) {
            long[] eq = equal.getOrDefault(text.charAt(j), none);
            int carry = rise;
            for (int b = 0; b < blocks; b++) {
                carry = advance(b, eq[b], carry, b == blocks - 1 ? top : 1L << (WORD - 1));
            }
            score += carry;
            least = Math.min(least, score);
        }
        return new Distances(score, least);
    }

    /** One column of one block; takes and gives the horizontal difference (−1, 0, 1) at its upper and lower edge. */
    private int advance(int b, long eqIn, int in, long lastBit) {
        long pv = positive[b];
        long mv = negative[b];
        long eq = eqIn;
        final long xv = eq | mv;
        if (in < 0) {
            eq |= 1L;
        }
        long xh = (((eq & pv) + pv) ^ pv) | eq;
        long ph = mv | ~(xh | pv);
        long mh = pv & xh;
        final int out = (ph & lastBit) != 0 ? 1 : (mh & lastBit) != 0 ? -1 : 0;
        ph <<= 1;
        mh <<= 1;
        if (in > 0) {
            ph |= 1L;
        } else if (in < 0) {
            mh |= 1L;
        }
        positive[b] = mh | ~(xv | ph);
        negative[b] = ph & xv;
        return out;
    }
}
