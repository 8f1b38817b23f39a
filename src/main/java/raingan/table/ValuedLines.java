package raingan.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.page.Word;

/**
 * Finds rows between two rulings that lie far apart: where nearly each line has a number of its own in the same column,
 * as in summaries ruled only above and below, each such line is a row.
 */
final class ValuedLines {

    /** A score, a percentage or a sum of money, or the dash that stands for none. */
    private static final Pattern VALUE = Pattern.compile("[-–—]|[0-9๐-๙][0-9๐-๙,]*(?:\\.[0-9๐-๙]+)?%?");

    private static final Pattern DASH = Pattern.compile("[-–—]");

    /** Fewest lines with numbers: two may be one cell that happens to be full of them. */
    private static final int FEWEST = 3;

    /** Share of the lines that have a number. */
    private static final double MOST = 2.0 / 3;

    private ValuedLines() {}

    /**
     * The lines that begin such rows.
     *
     * @param xs left and right edges of the columns
     * @param ruled whether a ruling lies between a line and the one before
     */
    static Set<Integer> starts(List<Line> lines, List<Double> xs, IntPredicate ruled) {
        Set<Integer> starts = new HashSet<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || ruled.test(i)) {
                starts.addAll(between(lines, xs, first, i));
                first = i;
            }
        }
        return starts;
    }

    private static Set<Integer> between(List<Line> lines, List<Double> xs, int from, int to) {
        for (int column = 1; column + 1 < xs.size(); column++) {
            int values = column;
            List<Integer> valued = IntStream.range(from, to)
                    .filter(i -> isValue(AlignedRows.inColumn(lines.get(i), values, xs)))
                    .boxed()
                    .toList();
            boolean nothingElse = IntStream.range(from, to)
                    .allMatch(i -> valued.contains(i)
                            || AlignedRows.inColumn(lines.get(i), values, xs).isEmpty());
            boolean numbers = valued.stream()
                            .filter(i -> !DASH.matcher(AlignedRows.inColumn(lines.get(i), values, xs)
                                            .get(0)
                                            .text())
                                    .matches())
                            .count()
                    >= FEWEST;
            boolean named = valued.stream()
                    .noneMatch(i -> AlignedRows.inColumn(lines.get(i), 0, xs).isEmpty());
            if (nothingElse && numbers && named && valued.size() >= MOST * (to - from)) {
                return Set.copyOf(valued);
            }
        }
        return Set.of();
    }

    private static boolean isValue(List<Word> words) {
        return words.size() == 1 && VALUE.matcher(words.get(0).text()).matches();
    }
}
