package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * A slip of typists or readers: a letter or mark that was written for another, left out or added.
 *
 * @param seen the letter written, {@link #NOTHING} for one left out
 * @param meant the letter it should be, {@link #NOTHING} for one too many
 * @param cost how unlikely the slip is, in nats: 7 is once in 1,100 letters
 */
public record Confusion(char seen, char meant, float cost) {

    /** Stands for no letter. */
    public static final char NOTHING = '-';

    public Confusion {
        if (seen == meant || !isLetter(seen) || !isLetter(meant) || !(cost > 0)) {
            throw new IllegalArgumentException(seen + "\t" + meant + "\t" + cost);
        }
    }

    private static boolean isLetter(char c) {
        return c == NOTHING || ThaiChars.isThai(c);
    }

    /** The slips of {@code confusions.tsv}. */
    public static List<Confusion> standard() {
        List<Confusion> all = new ArrayList<>();
        WordFiles.rows("confusions.tsv", row -> all.add(of(row)));
        return List.copyOf(all);
    }

    /**
     * A row of a list: seen, meant, cost.
     *
     * @throws IllegalArgumentException if a letter is not one Thai letter or mark or {@code -}, or the cost no positive number
     */
    public static Confusion of(String[] row) {
        if (row.length != 3 || row[0].length() != 1 || row[1].length() != 1) {
            throw new IllegalArgumentException(String.join("\t", row));
        }
        return new Confusion(row[0].charAt(0), row[1].charAt(0), Float.parseFloat(row[2]));
    }
}
