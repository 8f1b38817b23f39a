package raingan.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** Finds the outer borders of a table that a copier lost: points, origin top-left, y down. */
final class TableFrame {

    /** Points by which a table may run past the last crossing rule, as in {@link Grids}. */
    private static final double RUN = 9;

    private TableFrame() {}

    /** The lines with an outermost one where at least two crossing lines run on without. */
    static List<RuleLine> closed(List<RuleLine> lines, List<RuleLine> crossing, boolean horizontal) {
        List<RuleLine> all = new ArrayList<>(lines);
        if (lines.isEmpty() || crossing.size() < 2) {
            return all;
        }
        double first = second(crossing.stream().mapToDouble(RuleLine::start));
        double last = -second(crossing.stream().mapToDouble(l -> -l.end()));
        if (first < lines.get(0).position() - RUN) {
            all.add(0, bare(first, crossing.get(0).position(), horizontal));
        }
        if (last > lines.get(lines.size() - 1).position() + RUN) {
            all.add(bare(last, crossing.get(0).position(), horizontal));
        }
        return all;
    }

    /** The columns with an outermost border that another table of the page has, where letters stand beyond the last. */
    static List<RuleLine> framed(List<RuleLine> columns, List<RuleLine> rows, List<Box> ink, List<Double> frame) {
        if (rows.size() < 2 || columns.isEmpty()) {
            return columns;
        }
        double top = rows.get(0).position();
        double bottom = rows.get(rows.size() - 1).position();
        double left = columns.get(0).position();
        double right = columns.get(columns.size() - 1).position();
        List<RuleLine> all = new ArrayList<>(columns);
        frame.stream()
                .filter(x -> holdsInk(ink, new Box(Math.min(x, left), top, left, bottom)))
                .min(Comparator.naturalOrder())
                .ifPresent(x -> all.add(0, bare(x, top, false)));
        frame.stream()
                .filter(x -> holdsInk(ink, new Box(right, top, Math.max(x, right), bottom)))
                .max(Comparator.naturalOrder())
                .ifPresent(x -> all.add(bare(x, top, false)));
        return all;
    }

    private static boolean holdsInk(List<Box> ink, Box box) {
        return ink.stream().anyMatch(b -> box.contains(b.centerX(), b.centerY()));
    }

    private static double second(DoubleStream values) {
        return values.sorted().skip(1).findFirst().orElseThrow();
    }

    private static RuleLine bare(double position, double at, boolean horizontal) {
        return new RuleLine(
                List.of(horizontal ? Ruling.horizontal(position, at, at) : Ruling.vertical(position, at, at)));
    }
}
