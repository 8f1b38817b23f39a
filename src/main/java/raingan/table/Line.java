package raingan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import raingan.geometry.Box;
import raingan.page.Word;

/**
 * Words that stand on one line, from left to right.
 *
 * @param page physical page, counted from 1
 * @param words at least one
 */
public record Line(int page, List<Word> words) {

    /** Share of the smaller height by which two words must overlap in y to stand on one line: Thai marks make boxes uneven. */
    private static final double SAME_LINE = 0.5;

    public Line {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A line has words");
        }
    }

    /** Gathers words to lines from top to bottom. */
    public static List<Line> of(int page, List<Word> words) {
        List<Row> rows = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparingDouble((Word w) -> w.box().centerY())
                        .thenComparingDouble(w -> w.box().left()))
                .forEach(word -> rows.stream()
                        .filter(row -> row.holds(word.box()))
                        .reduce((first, last) -> last)
                        .orElseGet(() -> {
                            rows.add(new Row());
                            return rows.get(rows.size() - 1);
                        })
                        .add(word));
        return rows.stream().map(row -> row.line(page)).toList();
    }

    /** A line being gathered: the mean band of its words decides who else stands on it. */
    private static final class Row {
        private final List<Word> words = new ArrayList<>();
        private double top;
        private double bottom;

        boolean holds(Box box) {
            double overlap = Math.min(bottom, box.bottom()) - Math.max(top, box.top());
            return overlap >= SAME_LINE * Math.min(bottom - top, box.height());
        }

        void add(Word word) {
            int n = words.size();
            top = (top * n + word.box().top()) / (n + 1);
            bottom = (bottom * n + word.box().bottom()) / (n + 1);
            words.add(word);
        }

        Line line(int page) {
            return new Line(
                    page,
                    words.stream()
                            .sorted(Comparator.comparingDouble(w -> w.box().left()))
                            .toList());
        }
    }

    /** The words with white space only where it was read. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (!text.isEmpty() && word.spaced()) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    /** The smallest box around the words: points, origin top-left, y down. */
    public Box box() {
        return Box.around(words.stream().map(Word::box).toList()).orElseThrow();
    }
}
