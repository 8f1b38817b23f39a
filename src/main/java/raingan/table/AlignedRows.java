package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import raingan.geometry.Ruling;
import raingan.page.Word;

/** Parts the lines of an aligned table into rows and columns. */
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

    /** Points by which a word may lean over a gutter's middle. */
    private static final double LEAN = 3;

    static int firstColumn(Word word, List<Double> xs) {
        int column = 0;
        while (column + 2 < xs.size() && word.box().left() + LEAN > xs.get(column + 1)) {
            column++;
        }
        return column;
    }

    static int lastColumn(Word word, List<Double> xs) {
        int column = firstColumn(word, xs);
        while (column + 2 < xs.size() && word.box().right() - LEAN > xs.get(column + 1)) {
            column++;
        }
        return column;
    }
}
