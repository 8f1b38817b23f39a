package raingan.samples;

import java.util.regex.Pattern;

/** How alike two texts are where spaces, bullets, dashes and leader dots mean nothing. */
final class Likeness {

    private static final Pattern LEADERS = Pattern.compile("\\.{3,}|…");
    private static final Pattern MEANINGLESS = Pattern.compile("[\\s\\u200B\\u00A0\\u2010-\\u2015\\u2022\\u25CF*-]+");

    private Likeness() {}

    /** The text without what means nothing. */
    static String core(String text) {
        String unquoted = text.startsWith("'") ? text.substring(1) : text;
        String plain = unquoted.replace('“', '"').replace('”', '"');
        return MEANINGLESS.matcher(LEADERS.matcher(plain).replaceAll("")).replaceAll("");
    }

    /** 1 for the same, 0 for nothing in common: 1 − edit distance / length of the longer. */
    static double of(String one, String other) {
        String a = core(one);
        String b = core(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
    }

    /** Levenshtein distance, in two rows. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[b.length()];
    }
}
