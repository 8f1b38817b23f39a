package raingan.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.thai.ListLabel;

/** Tells whether the lines of one cell are those of two that stand side by side: white runs down between their words. */
public final class Crowding {

    /** Width of white, in heights of a line, that parts columns: the spaces of one text are half as wide and stand nowhere twice. */
    private static final double GUTTER = 0.5;

    /** A stretch of white on a line, in points from the left of the page. */
    private record Gap(double left, double right) {

        double shared(Gap other) {
            return Math.min(right, other.right) - Math.max(left, other.left);
        }
    }

    private Crowding() {}

    /** Whether a cell holds the lines of two. */
    public static boolean is(Cell cell) {
        return cell.parts().stream().anyMatch(part -> is(part.lines()));
    }

    /** Whether two lines that follow one another have white in the same place. */
    static boolean is(List<Line> lines) {
        return IntStream.range(1, lines.size()).anyMatch(i -> meet(lines.get(i - 1), lines.get(i)));
    }

    private static boolean meet(Line above, Line below) {
        double least = GUTTER * Math.min(height(above), height(below));
        return above.page() == below.page()
                && gaps(above).stream()
                        .anyMatch(gap -> gaps(below).stream().anyMatch(other -> gap.shared(other) >= least));
    }

    private static double height(Line line) {
        return line.words().stream()
                .map(Word::box)
                .mapToDouble(Box::height)
                .average()
                .orElse(0);
    }

    /** The white between the words of a line, that after the label of a list left out. */
    private static List<Gap> gaps(Line line) {
        List<Gap> gaps = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        double end = Double.NEGATIVE_INFINITY;
        for (Word word : line.words()) {
            if (word.box().left() > end && !isLabel(before.toString())) {
                gaps.add(new Gap(end, word.box().left()));
            }
            end = Math.max(end, word.box().right());
            before.append(word.text()).append(' ');
        }
        return gaps;
    }

    private static boolean isLabel(String text) {
        return text.isBlank()
                || ListLabel.parse(text)
                        .filter(l -> text.substring(l.end()).isBlank())
                        .isPresent();
    }
}
