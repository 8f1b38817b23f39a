package raingan.thai.value;

import raingan.thai.ThaiText;

/**
 * How alike two texts are, on their {@linkplain ThaiText#key keys}: 1 the same, 0 nothing in common.
 *
 * <p>Distances by the bit-parallel algorithm of Myers (1999) with the blocks of Hyyrö (2003).
 */
public final class Fuzzy {

    private Fuzzy() {}

    /** 1 − Levenshtein distance ÷ length of the longer key; 1 for two empty keys. */
    public static double similarity(String a, String b) {
        return keySimilarity(ThaiText.key(a), ThaiText.key(b));
    }

    /** As {@link #similarity} for texts that are keys already. */
    public static double keySimilarity(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
    }

    /** The best similarity of {@code needle} to any part of {@code haystack}; 1 for an empty needle. */
    public static double contains(String haystack, String needle) {
        return keyContains(ThaiText.key(haystack), ThaiText.key(needle));
    }

    /** As {@link #contains} for texts that are keys already. */
    public static double keyContains(String haystack, String needle) {
        if (needle.isEmpty() || haystack.contains(needle)) {
            return 1;
        }
        int best = new MyersMatcher(needle).bestDistanceIn(haystack);
        return Math.max(0, 1 - (double) best / needle.length());
    }

    /** Levenshtein distance of two texts as they stand, in UTF-16 units. */
    public static int distance(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return Math.max(a.length(), b.length());
        }
        return new MyersMatcher(a).distanceTo(b);
    }
}
