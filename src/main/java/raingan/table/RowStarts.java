package raingan.table;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.geometry.Ruling;
import raingan.page.Word;
import raingan.thai.ListLabel;
import raingan.thai.ThaiNumbers;

/** Tells with which lines of an aligned table its rows begin. */
final class RowStarts {

    /** Line heights by which the space between rows exceeds that between the lines of a row. */
    private static final double ROW_SPACE = 0.35;

    /** Share of its height by which a line that overlaps the next one stands beside it: in cells of more lines. */
    private static final double BESIDE = 0.2;

    /** Points of a Thai word: with more left, a line was not wrapped. */
    private static final double ROOM = 45;

    private static final double BLANK = 4;

    /** Share of the lines that have no text in the first column where rows are of more than one line. */
    private static final double WRAPPED = 0.25;

    /** Rows numbered in turn from which the numbers part the rows. */
    private static final int IN_TURN = 3;

    /** Share of the numbers that are one more than the one above; a misread one spoils two of them. */
    private static final double MOSTLY = 0.8;

    /** Share of the table width that a ruling must have to part two rows. */
    static final double ACROSS = 0.6;

    private static final Pattern NUMBER = Pattern.compile("[(]?([0-9๐-๙]{1,4})(?:[.)](?![0-9๐-๙]).*)?");

    private RowStarts() {}

    /**
     * Rows part at rulings; without rulings at numbers that count on, at white space, at list numbers, or where a line
     * can be told to be none that goes on.
     */
    static IntPredicate of(List<Line> lines, List<Double> xs, List<Ruling> across) {
        if (betweenAny(lines, xs, across)) {
            IntPredicate ruled = i -> isRuled(lines, i, xs, across);
            Set<Integer> valued = ValuedLines.starts(lines, xs, ruled);
            return i -> ruled.test(i) || valued.contains(i);
        }
        IntPredicate told = unruled(lines, xs);
        return i -> isRuled(lines, i, xs, across) || (told.test(i) && !standsBeside(lines, i));
    }

    /** Lines of cells that are set in the middle of their row overlap. */
    private static boolean standsBeside(List<Line> lines, int i) {
        return space(lines, i) < -BESIDE * lines.get(i).box().height();
    }

    private static IntPredicate unruled(List<Line> lines, List<Double> xs) {
        Set<Integer> numbered = numbered(lines, xs);
        if (!numbered.isEmpty()) {
            return numbered::contains;
        }
        double space = rowSpace(lines);
        if (space < Double.POSITIVE_INFINITY) {
            return i -> space(lines, i) > space;
        }
        if (lines.stream().filter(l -> isLabelled(l, xs)).count() > 1) {
            return i -> isLabelled(lines.get(i), xs);
        }
        long goingOn = lines.stream()
                .filter(l -> AlignedRows.column(l.words().get(0), xs) > 0)
                .count();
        return goingOn >= WRAPPED * lines.size() ? i -> begins(lines, i, xs) : i -> isFull(lines.get(i), xs);
    }

    /** The lines with numbers that count on, and those between whose numbers were not read; none when they do not. */
    private static Set<Integer> numbered(List<Line> lines, List<Double> xs) {
        List<Integer> at = IntStream.range(0, lines.size())
                .filter(i -> number(lines.get(i), xs).isPresent())
                .boxed()
                .toList();
        int[] numbers = at.stream()
                .mapToInt(i -> number(lines.get(i), xs).orElseThrow())
                .toArray();
        Set<Integer> starts = new HashSet<>(at);
        int inTurn = 0;
        for (int i = 1; i < numbers.length; i++) {
            List<Integer> between = IntStream.range(at.get(i - 1) + 1, at.get(i))
                    .filter(l -> isFull(lines.get(l), xs))
                    .boxed()
                    .toList();
            boolean filled = between.size() == numbers[i] - numbers[i - 1] - 1;
            if (filled) {
                starts.addAll(between);
            }
            inTurn += filled || numbers[i] == numbers[i - 1] + 1 ? 1 : 0;
        }
        boolean counts = numbers.length >= IN_TURN && inTurn >= MOSTLY * (numbers.length - 1);
        return counts && at.stream().allMatch(i -> isFull(lines.get(i), xs)) ? starts : Set.of();
    }

    /**
     * A full line with text in a column where the line above has none, or has room for more in two: it does not go on
     * with that line, though in one column its author may have broken it.
     */
    private static boolean begins(List<Line> lines, int i, List<Double> xs) {
        int room = 0;
        boolean again = false;
        for (int c = 0; c + 1 < xs.size(); c++) {
            List<Word> own = AlignedRows.inColumn(lines.get(i), c, xs);
            List<Word> above = AlignedRows.inColumn(lines.get(i - 1), c, xs);
            again |= !own.isEmpty() && above.isEmpty();
            room += !own.isEmpty() && !above.isEmpty() && hadRoom(above, own.get(0), right(lines, c, xs)) ? 1 : 0;
        }
        return isFull(lines.get(i), xs) && (again || room > 1);
    }

    private static boolean hadRoom(List<Word> above, Word next, double right) {
        double room = right - above.get(above.size() - 1).box().right() - BLANK;
        return ListLabel.parse(next.text()).isEmpty()
                && room >= Math.min(ROOM, next.box().width());
    }

    private static double right(List<Line> lines, int column, List<Double> xs) {
        return lines.stream()
                .flatMap(l -> AlignedRows.inColumn(l, column, xs).stream())
                .mapToDouble(w -> w.box().right())
                .max()
                .orElse(0);
    }

    /** The space that parts rows: in the widest step between the spaces of a table; infinite when all are alike. */
    private static double rowSpace(List<Line> lines) {
        double[] spaces = IntStream.range(1, lines.size())
                .filter(i -> space(lines, i) > -BESIDE * lines.get(i).box().height())
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

    /** The number that a line begins with in the first column. */
    private static OptionalInt number(Line line, List<Double> xs) {
        if (line.words().get(0).box().centerX() >= xs.get(1)) {
            return OptionalInt.empty();
        }
        Matcher bare = NUMBER.matcher(line.words().get(0).text());
        return bare.matches()
                ? OptionalInt.of(Integer.parseInt(ThaiNumbers.arabic(bare.group(1))))
                : OptionalInt.empty();
    }

    private static boolean isLabelled(Line line, List<Double> xs) {
        return number(line, xs).isPresent()
                || (line.words().get(0).box().centerX() < xs.get(1)
                        && ListLabel.parse(line.text())
                                .filter(l -> l.kind() == ListLabel.Kind.NUMBER)
                                .isPresent());
    }

    /** A line with text in most columns, the first among them. */
    private static boolean isFull(Line line, List<Double> xs) {
        long filled = line.words().stream()
                .map(w -> AlignedRows.column(w, xs))
                .distinct()
                .count();
        return AlignedRows.column(line.words().get(0), xs) == 0 && filled * 2 >= xs.size() - 1;
    }
}
