package raingan.scan.line;

import java.util.ArrayList;
import java.util.List;
import raingan.scan.ocr.OcrWord;

/** Points that a line shows where no text has one: dust, and what a worn drum leaves. */
final class Specks {

    /** Letters from which a word is no abbreviation and no list label, which a point may follow after a space. */
    private static final int WORD = 4;

    private static final String POINTS = ".,`·";

    private Specks() {}

    /** The words of a line without such points. */
    static List<OcrWord> without(List<OcrWord> words) {
        List<OcrWord> kept = new ArrayList<>();
        for (OcrWord word : words) {
            boolean point = word.text().length() == 1 && isPoint(word.text().charAt(0));
            if (!point || !follows(kept)) {
                kept.add(isBefore(word.text()) ? word.withText(word.text().substring(1)) : word);
            }
        }
        return kept;
    }

    /** Whether nothing goes before, or a word that no point belongs to. */
    private static boolean follows(List<OcrWord> before) {
        if (before.isEmpty()) {
            return true;
        }
        String last = before.get(before.size() - 1).text();
        return last.length() >= WORD && last.chars().noneMatch(c -> Character.isDigit(c) || isPoint((char) c));
    }

    /** Whether a point stands right before a word of letters. */
    private static boolean isBefore(String text) {
        return text.length() > WORD
                && isPoint(text.charAt(0))
                && text.chars().skip(1).limit(WORD).noneMatch(c -> Character.isDigit(c) || isPoint((char) c));
    }

    private static boolean isPoint(char c) {
        return POINTS.indexOf(c) >= 0;
    }
}
