package raingan.training;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Cuts prose into lines as columns of a table do: mostly between words, now and then in the middle of one. */
final class LineCutter {
    /** Narrowest and widest column, in characters: one or two words in a narrow cell, a full line of a page. */
    private static final int[][] WIDTHS = {{5, 14}, {10, 28}, {20, 48}, {40, 80}};

    private static final int WIDTH_PERCENT_LONGEST = 15;
    private static final int MID_WORD_PERCENT = 12;

    private final BreakIterator words = BreakIterator.getLineInstance(new ULocale("th"));
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(new ULocale("th"));
    private final RandomGenerator random;

    LineCutter(RandomGenerator random) {
        this.random = random;
    }

    List<String> cut(String text) {
        int kind = random.nextInt(100) < WIDTH_PERCENT_LONGEST ? WIDTHS.length - 1 : random.nextInt(WIDTHS.length - 1);
        words.setText(text);
        clusters.setText(text);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(from + random.nextInt(WIDTHS[kind][0], WIDTHS[kind][1] + 1), text.length());
            String line = text.substring(from, to).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = to;
        }
        return lines;
    }

    private int end(int wanted, int length) {
        if (wanted >= length) {
            return length;
        }
        return (random.nextInt(100) < MID_WORD_PERCENT ? clusters : words).following(wanted - 1);
    }
}
