package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Word;

/** Parts the lines of an aligned table into rows and cells. */
final class AlignedRows {

    private AlignedRows() {}

    /** The lines of each row. */
    static List<List<Line>> of(List<Line> lines, List<Double> xs, List<Ruling> across) {
        IntPredicate opens = RowStarts.of(lines, xs, across);
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || opens.test(i)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(lines.get(i));
        }
        return rows;
    }

    static int column(Word word, List<Double> xs) {
        int column = 0;
        while (column + 2 < xs.size() && word.box().centerX() > xs.get(column + 1)) {
            column++;
        }
        return column;
    }

    /** The words of a line that stand in a column. */
    static List<Word> inColumn(Line line, int column, List<Double> xs) {
        return line.words().stream().filter(w -> column(w, xs) == column).toList();
    }

    /**
     * The cells of one row. Words over several columns make a cell that spans them; where words of single columns stand
     * beside these, as in a header of two levels, the row becomes two.
     */
    static List<Cell> cells(List<Line> lines, int row, List<Double> xs) {
        List<Word> words = lines.stream().flatMap(l -> l.words().stream()).toList();
        Box band = Box.around(lines.stream().map(Line::box).toList()).orElseThrow();
        if (isBand(lines, xs)) {
            return List.of(cell(lines.get(0).page(), band, row, 1, 0, xs.size() - 2, xs, words));
        }
        int[] end = ends(words, xs);
        boolean levels = words.stream()
                .anyMatch(w -> end[owner(w, end, xs)] > owner(w, end, xs) && firstColumn(w, xs) == lastColumn(w, xs));
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < end.length; c = end[c] + 1) {
            int first = c;
            List<Word> own =
                    words.stream().filter(w -> owner(w, end, xs) == first).toList();
            if (!levels || end[c] == c) {
                cells.add(cell(lines.get(0).page(), band, row, levels ? 2 : 1, c, end[c], xs, own));
                continue;
            }
            List<Word> over = own.stream()
                    .filter(w -> firstColumn(w, xs) < lastColumn(w, xs))
                    .toList();
            cells.add(cell(lines.get(0).page(), band, row, 1, c, end[c], xs, over));
            for (int inner = c; inner <= end[c]; inner++) {
                int column = inner;
                List<Word> under = own.stream()
                        .filter(w -> !over.contains(w) && firstColumn(w, xs) == column)
                        .toList();
                cells.add(cell(lines.get(0).page(), band, row + 1, 1, inner, inner, xs, under));
            }
        }
        return cells;
    }

    /** Whether one run of words over several columns, from the first on, is all there is. */
    private static boolean isBand(List<Line> lines, List<Double> xs) {
        Box box = lines.get(0).box();
        return lines.size() == 1
                && Gutters.wideSegments(lines.get(0)) == 1
                && box.left() < xs.get(1)
                && box.right() > xs.get(1) + LEAN;
    }

    private static Cell cell(
            int page, Box band, int row, int rowSpan, int first, int last, List<Double> xs, List<Word> words) {
        Box box = new Box(xs.get(first), band.top(), xs.get(last + 1), band.bottom());
        return new Cell(row, first, rowSpan, last - first + 1, List.of(new Cell.Part(page, box, Line.of(page, words))));
    }

    /** For each column the last one of the cell that begins there, as far as words reach over gutters. */
    private static int[] ends(List<Word> words, List<Double> xs) {
        int[] end = IntStream.range(0, xs.size() - 1).toArray();
        for (Word word : words) {
            int first = firstColumn(word, xs);
            end[first] = Math.max(end[first], lastColumn(word, xs));
        }
        for (int c = 0; c < end.length; c++) {
            for (int inner = c + 1; inner <= end[c]; inner++) {
                end[c] = Math.max(end[c], end[inner]);
            }
        }
        return end;
    }

    /** The column in which the cell of a word begins. */
    private static int owner(Word word, int[] end, List<Double> xs) {
        int column = firstColumn(word, xs);
        int c = 0;
        while (end[c] < column) {
            c = end[c] + 1;
        }
        return c;
    }

    /** Points by which a word may lean over a gutter's middle. */
    private static final double LEAN = 3;

    private static int firstColumn(Word word, List<Double> xs) {
        int column = 0;
        while (column + 2 < xs.size() && word.box().left() + LEAN > xs.get(column + 1)) {
            column++;
        }
        return column;
    }

    private static int lastColumn(Word word, List<Double> xs) {
        int column = firstColumn(word, xs);
        while (column + 2 < xs.size() && word.box().right() - LEAN > xs.get(column + 1)) {
            column++;
        }
        return column;
    }
}
