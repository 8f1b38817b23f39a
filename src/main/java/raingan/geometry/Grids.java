package raingan.geometry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;

/** Finds the grids that rulings form: touching rulings make one grid, and a border is drawn where rulings cover it. */
public final class Grids {

    /** Points by which parallel rulings may differ and still be one border: double lines and scanner jitter. */
    static final double SNAP = 3.5;

    /** Points by which two crossing rulings may miss each other: rounded and broken corners. */
    static final double REACH = 4;

    /** Share of a field's side that rulings must cover for it to be a border: lines of a scan have gaps. */
    static final double COVER = 0.55;

    /** The same where a ruling goes on beside the field: a border that a scan lost in part. */
    static final double COVER_OF_LONGER = 0.4;

    /** Points that rulings must run past the last crossing ruling to leave an open row or column there. */
    static final double OPEN_END = 9;

    private Grids() {}

    /** The grids of a page from top to bottom; rulings that enclose nothing form none. */
    public static List<Grid> of(List<Ruling> rulings) {
        return components(rulings, Grids::touch).stream()
                .filter(Grids::crosses)
                .map(Grids::grid)
                .flatMap(List::stream)
                .sorted(Comparator.<Grid>comparingDouble(g -> g.box().top())
                        .thenComparingDouble(g -> g.box().left()))
                .toList();
    }

    /** Groups lines that touch, directly or through others; the groups may be added to. */
    static <T> List<List<T>> components(List<T> lines, BiPredicate<T, T> touch) {
        List<T> left = new ArrayList<>(lines);
        List<List<T>> components = new ArrayList<>();
        while (!left.isEmpty()) {
            List<T> component = new ArrayList<>();
            Deque<T> next = new ArrayDeque<>(List.of(left.remove(left.size() - 1)));
            while (!next.isEmpty()) {
                T line = next.pop();
                component.add(line);
                List<T> touching =
                        left.stream().filter(o -> touch.test(line, o)).toList();
                left.removeAll(touching);
                next.addAll(touching);
            }
            components.add(component);
        }
        return components;
    }

    private static boolean touch(Ruling a, Ruling b) {
        return a.box().grow(REACH / 2).intersection(b.box().grow(REACH / 2)).isPresent();
    }

    private static boolean crosses(List<Ruling> component) {
        return component.stream().anyMatch(Ruling::isHorizontal)
                && component.stream().anyMatch(r -> !r.isHorizontal());
    }

    private static List<Grid> grid(List<Ruling> component) {
        List<Ruling> across = component.stream().filter(Ruling::isHorizontal).toList();
        List<Ruling> down = component.stream().filter(r -> !r.isHorizontal()).toList();
        List<Double> xs = borders(down, across);
        List<Double> ys = borders(across, down);
        if (xs.size() < 2 || ys.size() < 2) {
            return List.of();
        }
        return List.of(Grid.of(xs, ys, new Drawn(xs, ys, across, down)).compact());
    }

    /** Positions of the rulings, and the ends of the crossing ones where they run on past the last of these. */
    private static List<Double> borders(List<Ruling> rulings, List<Ruling> crossing) {
        List<Double> borders = cluster(rulings);
        double first = end(crossing.stream().mapToDouble(Ruling::start), false);
        double last = end(crossing.stream().mapToDouble(Ruling::end), true);
        if (borders.get(0) - first > OPEN_END) {
            borders.add(0, first);
        }
        if (last - borders.get(borders.size() - 1) > OPEN_END) {
            borders.add(last);
        }
        return borders;
    }

    /** The outermost end that at least two crossing rulings share, so that one stray line opens no row. */
    private static double end(DoubleStream ends, boolean largest) {
        double[] sorted = ends.sorted().toArray();
        int second = largest ? sorted.length - 2 : 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, second))];
    }

    /** Mean positions of rulings that are one border, weighted by length. */
    private static List<Double> cluster(List<Ruling> rulings) {
        List<Ruling> sorted = rulings.stream()
                .sorted(Comparator.comparingDouble(Ruling::position))
                .toList();
        List<Double> means = new ArrayList<>();
        double sum = 0;
        double weight = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (Ruling ruling : sorted) {
            if (weight > 0 && ruling.position() - last > SNAP) {
                means.add(sum / weight);
                sum = 0;
                weight = 0;
            }
            double w = Math.max(ruling.length(), Double.MIN_NORMAL);
            sum += ruling.position() * w;
            weight += w;
            last = ruling.position();
        }
        means.add(sum / weight);
        return means;
    }

    private record Drawn(List<Double> xs, List<Double> ys, List<Ruling> across, List<Ruling> down)
            implements Grid.Edges {

        @Override
        public boolean left(int row, int column) {
            return covered(down, xs.get(column), ys.get(row), ys.get(row + 1));
        }

        @Override
        public boolean top(int row, int column) {
            return covered(across, ys.get(row), xs.get(column), xs.get(column + 1));
        }

        private static boolean covered(List<Ruling> rulings, double position, double start, double end) {
            List<Ruling> on = rulings.stream()
                    .filter(r -> Math.abs(r.position() - position) <= SNAP && r.start() < end && r.end() > start)
                    .sorted(Comparator.comparingDouble(Ruling::start))
                    .toList();
            double covered = 0;
            double at = start;
            for (Ruling ruling : on) {
                covered += Math.max(0, Math.min(end, ruling.end()) - Math.max(at, ruling.start()));
                at = Math.max(at, ruling.end());
            }
            boolean longer = on.stream().anyMatch(r -> r.start() < start - OPEN_END || r.end() > end + OPEN_END);
            return covered >= (longer ? COVER_OF_LONGER : COVER) * (end - start);
        }
    }
}
