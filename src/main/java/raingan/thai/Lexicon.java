package raingan.thai;

import java.util.Arrays;

/**
 * Thai words and what each costs: the negative natural logarithm of its share of running text. A letter tree, so that a
 * search reads a text letter by letter and knows at each letter which words may still come. Immutable once built.
 */
public final class Lexicon {

    public static final int ROOT = 0;
    public static final int NONE = -1;

    /** Words of running text that the counts of the lists are shares of. */
    private static final double TOTAL = 1_500_000;

    private static final int LETTER_BITS = 7;
    private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;
    private static final int DOT = 0x7E;

    private final float[] costs;
    /** The letters that lead on from each node, one bit each. */
    private final long[] letters;
    /** The first child of each node; the others follow it in the order of their letters. */
    private final int[] firsts;

    /** Numbers the nodes of the builder anew, level by level. */
    private Lexicon(Builder builder) {
        long[] leadingOn = builder.letters();
        costs = new float[builder.nodes];
        letters = new long[2 * costs.length];
        firsts = new int[costs.length];
        int[] former = new int[costs.length];
        int next = ROOT + 1;
        for (int node = ROOT; node < costs.length; node++) {
            costs[node] = builder.costs[former[node]];
            firsts[node] = next;
            for (int half = 0; half < 2; half++) {
                long rest = leadingOn[2 * former[node] + half];
                letters[2 * node + half] = rest;
                for (; rest != 0; rest &= rest - 1) {
                    int letter = half * Long.SIZE + Long.numberOfTrailingZeros(rest);
                    former[next++] = builder.childOrNew(Builder.key(former[node], letter));
                }
            }
        }
    }

    /** How many letters before {@code letter} lead on from a node. */
    private int rank(int node, int letter) {
        if (letter < Long.SIZE) {
            return Long.bitCount(letters[2 * node] & (1L << letter) - 1);
        }
        return Long.bitCount(letters[2 * node]) + Long.bitCount(letters[2 * node + 1] & (1L << letter) - 1);
    }

    /** The node that {@code c} leads to, or {@link #NONE}. */
    public int child(int node, char c) {
        int letter = letter(c);
        if (letter < 0 || (letters[2 * node + (letter >> 6)] & (1L << (letter & 63))) == 0) {
            return NONE;
        }
        return firsts[node] + rank(node, letter);
    }

    /** Nodes of the tree, the root included. */
    int nodes() {
        return costs.length;
    }

    /** Cost in nats of the word that ends at a node; infinite where none does. */
    public float cost(int node) {
        return costs[node];
    }

    /** Cost in nats of a word; infinite where it is unknown. */
    public float cost(CharSequence word) {
        int node = node(word);
        return node == NONE ? Float.POSITIVE_INFINITY : costs[node];
    }

    /** The node that the letters of a word lead to, or {@link #NONE}. */
    int node(CharSequence word) {
        int node = ROOT;
        for (int i = 0; i < word.length() && node != NONE; i++) {
            node = child(node, word.charAt(i));
        }
        return node;
    }

    boolean contains(CharSequence word) {
        return cost(word) < Float.POSITIVE_INFINITY;
    }

    private static int letter(char c) {
        if (ThaiChars.isThai(c)) {
            return c & 0x7F;
        }
        return c == '.' ? DOT : NONE;
    }

    private static int slot(int key, int mask) {
        int h = key * 0x9E3779B9;
        return (h ^ h >>> 15) & mask;
    }

    /** Takes words in, then becomes a lexicon. */
    public static final class Builder {

        private static final int FIRST_SLOTS = 1 << 10;

        /** Node and letter, plus one; 0 where a slot is free. */
        private int[] keys = new int[FIRST_SLOTS];

        private int[] children = new int[FIRST_SLOTS];
        private float[] costs = new float[1 << 8];
        private int nodes = 1;

        public Builder() {
            Arrays.fill(costs, Float.POSITIVE_INFINITY);
        }

        /** Adds a word that is seen {@code count} times in a million words; the highest count given holds. */
        Builder add(CharSequence word, double count) {
            return addAtCost(word, (float) Math.log(TOTAL / count));
        }

        /** Adds a word at a cost in nats; the lowest given holds. */
        public Builder addAtCost(CharSequence word, float cost) {
            int node = enter(word);
            if (node > ROOT) {
                costs[node] = Math.min(costs[node], cost);
            }
            return this;
        }

        /** Takes a word out again. */
        Builder remove(CharSequence word) {
            int node = enter(word);
            if (node > ROOT) {
                costs[node] = Float.POSITIVE_INFINITY;
            }
            return this;
        }

        boolean contains(CharSequence word) {
            int node = enter(word);
            return node > ROOT && costs[node] < Float.POSITIVE_INFINITY;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }

        /** The node of a word, made where there is none; {@link #NONE} for one with other letters. */
        int enter(CharSequence word) {
            int node = ROOT;
            for (int i = 0; i < word.length(); i++) {
                int letter = letter(word.charAt(i));
                if (letter < 0) {
                    return NONE;
                }
                node = childOrNew(key(node, letter));
            }
            return node;
        }

        private static int key(int node, int letter) {
            return (node << LETTER_BITS | letter) + 1;
        }

        /** The letters that lead on from each node, one bit each. */
        private long[] letters() {
            long[] letters = new long[2 * nodes];
            for (int key : keys) {
                if (key != 0) {
                    int letter = (key - 1) & LETTER_MASK;
                    int node = (key - 1) >> LETTER_BITS;
                    letters[2 * node + (letter >> 6)] |= 1L << (letter & 63);
                }
            }
            return letters;
        }

        private int childOrNew(int key) {
            int mask = keys.length - 1;
            int slot = slot(key, mask);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            if (keys[slot] == key) {
                return children[slot];
            }
            keys[slot] = key;
            children[slot] = nodes;
            grow();
            return nodes++;
        }

        private void grow() {
            if (nodes + 1 >= costs.length) {
                int old = costs.length;
                costs = Arrays.copyOf(costs, old * 2);
                Arrays.fill(costs, old, costs.length, Float.POSITIVE_INFINITY);
            }
            if (nodes * 2L > keys.length) {
                rehash();
            }
        }

        private void rehash() {
            int[] oldKeys = keys;
            int[] oldChildren = children;
            keys = new int[oldKeys.length * 2];
            children = new int[keys.length];
            int mask = keys.length - 1;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i], mask);
                    while (keys[slot] != 0) {
                        slot = slot + 1 & mask;
                    }
                    keys[slot] = oldKeys[i];
                    children[slot] = oldChildren[i];
                }
            }
        }
    }
}
