package raingan.thai;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into stretches of Thai letters and stretches of everything else. */
public final class ThaiRuns {

    /** A stretch of the text. */
    public record Run(int start, String text, boolean thai) {}

    private ThaiRuns() {}

    /** The stretches in order; a line feed between Thai letters does not end a stretch, since words are wrapped. */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean thai = belongs(text, start);
            int end = start + 1;
            while (end < text.length() && belongs(text, end) == thai) {
                end++;
            }
            runs.add(new Run(start, text.substring(start, end), thai));
            start = end;
        }
        return runs;
    }

    /** Whether a text has a Thai letter or mark. */
    public static boolean hasThai(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ThaiChars.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Letters, ๆ and ฯ apart; the point of an abbreviation such as พ.ศ. belongs to it. */
    private static boolean belongs(String text, int i) {
        char c = text.charAt(i);
        if (c == ThaiChars.PAIYANNOI || c == ThaiChars.MAIYAMOK) {
            return false;
        }
        boolean bound = i > 0 && ThaiChars.isLetter(text.charAt(i - 1));
        if (c == '\n') {
            return bound && i + 1 < text.length() && ThaiChars.isLetter(text.charAt(i + 1));
        }
        return ThaiChars.isLetter(c) || (c == '.' && bound);
    }
}
