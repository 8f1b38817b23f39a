package raingan.report.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.table.Line;

/**
 * A line in two: its label and what follows.
 *
 * @param head the words before the cut, none where it lies at the beginning
 * @param rest the words after it, none where it lies at the end
 */
record LineCut(Optional<Line> head, Optional<Line> rest) {

    /** Cuts a line at an index of its text, in UTF-16 units: a word that lies across it is cut too. */
    static LineCut at(Line line, int index) {
        List<Word> head = new ArrayList<>();
        List<Word> rest = new ArrayList<>();
        int from = 0;
        for (Word word : line.words()) {
            from += from > 0 && word.spaced() ? 1 : 0;
            int end = from + word.text().length();
            if (end <= index) {
                head.add(word);
            } else if (from >= index) {
                rest.add(word);
            } else {
                cut(word, index - from, head, rest);
            }
            from = end;
        }
        return new LineCut(line(line.page(), head), line(line.page(), rest));
    }

    private static Optional<Line> line(int page, List<Word> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Line(page, words));
    }

    private static void cut(Word word, int at, List<Word> head, List<Word> rest) {
        String before = word.text().substring(0, at);
        String after = word.text().substring(at);
        if (after.isBlank() || before.isBlank()) {
            (after.isBlank() ? head : rest).add(word);
            return;
        }
        int raw = Math.max(0, word.raw().length() - after.length());
        Box box = word.box();
        double x = box.left() + box.width() * at / word.text().length();
        head.add(part(
                word,
                before,
                word.raw().substring(0, raw),
                new Box(box.left(), box.top(), x, box.bottom()),
                word.spaced()));
        rest.add(part(word, after, word.raw().substring(raw), new Box(x, box.top(), box.right(), box.bottom()), false));
    }

    private static Word part(Word word, String text, String raw, Box box, boolean spaced) {
        return new Word(text, raw, box, word.confidence(), word.reader(), spaced, word.changes());
    }
}
