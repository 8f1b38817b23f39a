package raingan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.table.AlignedCells.Span;

/** Headings over several columns that they are shorter than: in the middle of these, with headings of each below. */
final class CentredHeadings {

    /** Points by which a heading may stand beside the middle of its columns. */
    private static final double CENTRED = 4;

    private CentredHeadings() {}

    /** The first and last column of each word of such headings on the first of these lines. */
    static Map<Word, Span> spans(List<Line> lines, List<Double> xs) {
        Map<Word, Span> spans = new HashMap<>();
        List<List<Word>> headings = headings(lines.get(0), xs);
        boolean[] taken = new boolean[xs.size() - 1];
        headings.forEach(h -> fill(taken, h, xs));
        boolean[] below = new boolean[xs.size() - 1];
        lines.stream().skip(1).forEach(l -> l.words().forEach(w -> fill(below, List.of(w), xs)));
        for (List<Word> heading : headings) {
            Span span = span(heading, taken, below, xs);
            if (span.isWide()) {
                heading.forEach(w -> spans.put(w, span));
            }
        }
        return spans;
    }

    private static List<List<Word>> headings(Line line, List<Double> xs) {
        List<List<Word>> headings = new ArrayList<>();
        for (Word word : line.words()) {
            List<Word> last = headings.isEmpty() ? List.of() : headings.get(headings.size() - 1);
            if (last.isEmpty()
                    || isApart(last.get(last.size() - 1), word)
                    || (isOwn(last, xs) && isOwn(List.of(word), xs))) {
                headings.add(new ArrayList<>());
            }
            headings.get(headings.size() - 1).add(word);
        }
        return headings;
    }

    private static boolean isApart(Word left, Word right) {
        return right.box().left() - left.box().right()
                >= LineWitness.WORD_SPACE * right.box().height();
    }

    /** Whether words stand in the middle of one column. */
    private static boolean isOwn(List<Word> words, List<Double> xs) {
        Box box = Box.around(words.stream().map(Word::box).toList()).orElseThrow();
        int column = AlignedRows.firstColumn(words.get(0), xs);
        return column == AlignedRows.lastColumn(words.get(words.size() - 1), xs)
                && off(box, new Span(column, column), xs) <= CENTRED;
    }

    private static void fill(boolean[] columns, List<Word> words, List<Double> xs) {
        words.forEach(w -> IntStream.rangeClosed(AlignedRows.firstColumn(w, xs), AlignedRows.lastColumn(w, xs))
                .forEach(c -> columns[c] = true));
    }

    /** The columns in whose middle a heading stands best, of those that no other takes and all have headings below. */
    private static Span span(List<Word> heading, boolean[] taken, boolean[] below, List<Double> xs) {
        Box box = Box.around(heading.stream().map(Word::box).toList()).orElseThrow();
        int first = AlignedRows.firstColumn(heading.get(0), xs);
        int last = AlignedRows.lastColumn(heading.get(heading.size() - 1), xs);
        Span own = new Span(first, last);
        if (!own.isWide() && off(box, own, xs) <= CENTRED) {
            return own;
        }
        return IntStream.rangeClosed(0, first)
                .boxed()
                .flatMap(from -> IntStream.range(last, taken.length).mapToObj(to -> new Span(from, to)))
                .filter(s -> s.isWide() && off(box, s, xs) <= CENTRED && isFree(s, own, taken))
                .filter(s -> IntStream.rangeClosed(s.first(), s.last()).allMatch(c -> below[c]))
                .min(Comparator.comparingDouble(s -> off(box, s, xs)))
                .orElse(own);
    }

    private static boolean isFree(Span span, Span own, boolean[] taken) {
        return IntStream.rangeClosed(span.first(), span.last())
                .allMatch(c -> !taken[c] || (c >= own.first() && c <= own.last()));
    }

    private static double off(Box box, Span span, List<Double> xs) {
        return Math.abs(box.centerX() - (xs.get(span.first()) + xs.get(span.last() + 1)) / 2);
    }
}
