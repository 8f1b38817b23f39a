package raingan.thai.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import raingan.thai.ThaiChars;

/** Edit distances of one pattern to texts, 64 rows of the table at a time (Myers 1999, Hyyrö 2003). Immutable. */
final class MyersMatcher {

    private static final int WORD = 64;

    /** Signs that have their place in a table: ASCII, then the Thai block. */
    private static final int BLOCK = 1 << 7;

    private final int length;
    private final int blocks;
    private final long last;
    /** Where each sign stands in the pattern, {@code blocks} words for each. */
    private final long[] equal;

    private final Map<Character, long[]> others = new HashMap<>();
    private final long[] none;

    MyersMatcher(String pattern) {
        length = pattern.length();
        blocks = (length + WORD - 1) / WORD;
        last = 1L << ((length - 1) % WORD);
        equal = new long[2 * BLOCK * blocks];
        none = new long[blocks];
        for (int i = 0; i < length; i++) {
            char c = pattern.charAt(i);
            int slot = slot(c);
            if (slot >= 0) {
                equal[slot * blocks + i / WORD] |= 1L << (i % WORD);
            } else {
                others.computeIfAbsent(c, o -> new long[blocks])[i / WORD] |= 1L << (i % WORD);
            }
        }
    }

    private static int slot(char c) {
        return c < BLOCK ? c : ThaiChars.isThai(c) ? BLOCK + c % BLOCK : -1;
    }

    /** Levenshtein distance of the whole pattern to the whole text. */
    int distanceTo(CharSequence text) {
        return distanceTo(text, text.length());
    }

    /** Levenshtein distance of the whole pattern to the first {@code length} characters of a text. */
    int distanceTo(CharSequence text, int length) {
        return new Run(text, length, 1).score;
    }

    /** Least distance of the whole pattern to any part of the text. */
    int bestDistanceIn(CharSequence text) {
        return new Run(text, text.length(), 0).least;
    }

    /** The table for one text, column after column. */
    private final class Run {
        private final long[] positive = new long[blocks];
        private final long[] negative = new long[blocks];
        private int score = length;
        private int least = length;

        /** {@code rise}: what the first row of the table gains with each character of the text, 1 or 0. */
        Run(CharSequence text, int end, int rise) {
            Arrays.fill(positive, -1L);
            for (int j = 0; j < end; j++) {
                char c = text.charAt(j);
                int slot = slot(c);
                long[] eq = slot >= 0 ? equal : others.getOrDefault(c, none);
                int from = slot >= 0 ? slot * blocks : 0;
                int carry = rise;
                for (int b = 0; b < blocks; b++) {
                    carry = advance(b, eq[from + b], carry, b == blocks - 1 ? last : 1L << (WORD - 1));
                }
                score += carry;
                least = Math.min(least, score);
            }
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
}
