package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Word;
import raingan.thai.ListLabel;

/** Parts the lines of an aligned table into rows and cells. */
final class AlignedRows {

    /** Line heights by which the space between rows exceeds that between the lines of a row. */
    private static final double ROW_SPACE = 0.35;

    /** Share of the table width that a ruling must have to part two rows. */
    private static final double ACROSS = 0.6;

    private AlignedRows() {}

    /** Rows part at rulings; without rulings at white space, at list numbers, or at every full line. */
    static List<List<Line>> of(List<Line> lines, List<Double> xs, List<Ruling> across) {
        boolean ruled = betweenAny(lines, xs, across);
        double space = rowSpace(lines);
        boolean labelled = lines.stream().filter(l -> isLabelled(l, xs)).count() > 1;
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean opens;
            if (i == 0 || ruled) {
                opens = i == 0 || isRuled(lines, i, xs, across);
            } else if (space < Double.POSITIVE_INFINITY) {
                opens = space(lines, i) > space;
            } else {
                opens = labelled ? isLabelled(lines.get(i), xs) : isFull(lines.get(i), xs);
            }
            if (opens) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(lines.get(i));
        }
        return rows;
    }

    /** The space that parts rows: in the widest step between the spaces of a table; infinite when all are alike. */
    private static double rowSpace(List<Line> lines) {
        double[] spaces = IntStream.range(1, lines.size())
                .mapToDouble(i -> Math.max(0, space(lines, i)))
                .sorted()
                .toArray();
        double height =
                lines.stream().mapToDouble(l -> l.box().height()).average().orElse(0);
        double widest = 0;
        double at = Double.POSITIVE_INFINITY;
        for (int i = 1; i < spaces.length; i++) {
            if (spaces[i] - spaces[i - 1] > widest) {
                widest = spaces[i] - spaces[i - 1];
                at = (spaces[i] + spaces[i - 1]) / 2;
            }
        }
        return widest > ROW_SPACE * height ? at : Double.POSITIVE_INFINITY;
    }

    private static boolean betweenAny(List<Line> lines, List<Double> xs, List<Ruling> across) {
        long ruled = 0;
        for (int i = 1; i < lines.size(); i++) {
            ruled += isRuled(lines, i, xs, across) ? 1 : 0;
        }
        return ruled > 1;
    }

    private static boolean isRuled(List<Line> lines, int i, List<Double> xs, List<Ruling> across) {
        double top = lines.get(i - 1).box().centerY();
        double bottom = lines.get(i).box().centerY();
        double width = xs.get(xs.size() - 1) - xs.get(0);
        return across.stream()
                .anyMatch(r -> r.position() > top && r.position() < bottom && r.length() >= ACROSS * width);
    }

    private static double space(List<Line> lines, int i) {
        return lines.get(i).box().top() - lines.get(i - 1).box().bottom();
    }

    private static boolean isLabelled(Line line, List<Double> xs) {
        return line.words().get(0).box().centerX() < xs.get(1)
                && ListLabel.parse(line.text())
                        .filter(l -> l.kind() == ListLabel.Kind.NUMBER)
                        .isPresent();
    }

    /** A line with text in most columns, the first among them. */
    private static boolean isFull(Line line, List<Double> xs) {
        long filled = line.words().stream().map(w -> column(w, xs)).distinct().count();
        return column(line.words().get(0), xs) == 0 && filled * 2 >= xs.size() - 1;
    }

    private static int column(Word word, List<Double> xs) {
        int column = 0;
        while (column + 2 < xs.size() && word.box().centerX() > xs.get(column + 1)) {
            column++;
        }
        return column;
    }

    /**
     * The cells of one row. Words over several columns make a cell that spans them; where words of single columns stand
     * beside these, as in a header of two levels, the row becomes two.
     */
    static List<Cell> cells(List<Line> lines, int row, List<Double> xs) {
        List<Word> words = lines.stream().flatMap(l -> l.words().stream()).toList();
        int[] end = ends(words, xs);
        boolean levels = words.stream()
                .anyMatch(w -> end[owner(w, end, xs)] > owner(w, end, xs) && firstColumn(w, xs) == lastColumn(w, xs));
        Box band = Box.around(lines.stream().map(Line::box).toList()).orElseThrow();
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
