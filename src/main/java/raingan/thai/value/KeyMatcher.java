package raingan.thai.value;

import raingan.thai.ThaiText;

/**
 * One {@linkplain ThaiText#key key} that many texts are compared to: what can be known of it beforehand is laid out once.
 * Immutable.
 */
public final class KeyMatcher {

    private final String key;
    private final MyersMatcher matcher;
    private final long letters;

    /** Looks for a key, as {@code ThaiText.key} makes it. */
    public KeyMatcher(String key) {
        this.key = key;
        this.matcher = new MyersMatcher(key);
        this.letters = letters(key)[key.length()];
    }

    /** The key looked for. */
    public String key() {
        return key;
    }

    /** {@link Fuzzy#keySimilarity} to another key, or 0 where it is less than {@code least}. */
    public double similarity(String other, double least) {
        return similarity(new Starts(other), other.length(), least);
    }

    /** As {@link #similarity(String, double)} to the first {@code length} characters of a key. */
    public double similarity(Starts other, int length, double least) {
        int longer = Math.max(key.length(), length);
        if (longer == 0) {
            return 1;
        }
        if (likeness(atLeast(other, length), longer) < least) {
            return 0;
        }
        double found = likeness(matcher.distanceTo(other.key, length), longer);
        return found < least ? 0 : found;
    }

    /** Where this key stands in another, or -1. */
    public int indexIn(Starts other) {
        return (letters & ~other.letters[other.key.length()]) == 0 ? other.key.indexOf(key) : -1;
    }

    private static double likeness(int distance, int longer) {
        return 1 - (double) distance / longer;
    }

    /** What the distance is at least: each letter that one of the two lacks must be exchanged, put in or left out. */
    private int atLeast(Starts other, int length) {
        long theirs = other.letters[length];
        int lacking = Math.max(Long.bitCount(letters & ~theirs), Long.bitCount(theirs & ~letters));
        return Math.max(lacking, Math.abs(key.length() - length));
    }

    /** A key of which beginnings are compared to many others. */
    public static final class Starts {
        private final String key;
        /** The letters among the first 0, 1, 2, … of the key: one bit for each, which some share. */
        private final long[] letters;

        public Starts(String key) {
            this.key = key;
            this.letters = letters(key);
        }
    }

    private static long[] letters(String key) {
        long[] sets = new long[key.length() + 1];
        for (int i = 0; i < key.length(); i++) {
            sets[i + 1] = sets[i] | 1L << key.charAt(i);
        }
        return sets;
    }
}
