package raingan.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import raingan.geometry.Ruling;
import raingan.geometry.Ruling.Orientation;

/** Strokes of any make (whole lines, one piece per cell, thin boxes, dashes, double lines) become rulings. */
final class DrawnRulings {

    /** Lines this close, in points, are one: the two strokes of a double border lie up to 2.5 pt apart. */
    private static final double SAME_LINE = 2.5;

    /** Pieces this close, in points, continue each other: dashes, and borders that stop short of a crossing. */
    private static final double JOIN = 3;

    /** Shorter than this, in points, is no side of a table cell: bullets, ticks, parts of drawings. */
    private static final double SHORTEST = 6;

    private DrawnRulings() {}

    /** The rulings that {@code strokes} form, sorted by orientation, position and start. */
    static List<Ruling> of(List<Stroke> strokes) {
        List<Ruling> rulings = new ArrayList<>(merge(strokes, true));
        rulings.addAll(merge(strokes, false));
        return rulings;
    }

    private static List<Ruling> merge(List<Stroke> strokes, boolean horizontal) {
        List<Stroke> sorted = strokes.stream()
                .filter(s -> s.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Stroke::position).thenComparingDouble(Stroke::start))
                .toList();
        List<Ruling> rulings = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).position() - sorted.get(from).position() > SAME_LINE) {
                rulings.addAll(join(sorted.subList(from, i), horizontal));
                from = i;
            }
        }
        rulings.removeIf(r -> r.length() < SHORTEST);
        return rulings;
    }

    /** Strokes on one line, joined where they touch or nearly so. */
    private static List<Ruling> join(List<Stroke> line, boolean horizontal) {
        List<Stroke> sorted =
                line.stream().sorted(Comparator.comparingDouble(Stroke::start)).toList();
        List<Ruling> rulings = new ArrayList<>();
        int from = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > from && sorted.get(i).start() > end + JOIN) {
                rulings.add(ruling(sorted.subList(from, i), horizontal));
                from = i;
                end = Double.NEGATIVE_INFINITY;
            }
            end = Math.max(end, sorted.get(i).end());
        }
        if (!sorted.isEmpty()) {
            rulings.add(ruling(sorted.subList(from, sorted.size()), horizontal));
        }
        return rulings;
    }

    private static Ruling ruling(List<Stroke> pieces, boolean horizontal) {
        double weight = 0;
        double position = 0;
        double start = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (Stroke piece : pieces) {
            double length = Math.max(piece.end() - piece.start(), 1e-3);
            weight += length;
            position += length * piece.position();
            start = Math.min(start, piece.start());
            end = Math.max(end, piece.end());
        }
        return new Ruling(horizontal ? Orientation.HORIZONTAL : Orientation.VERTICAL, position / weight, start, end);
    }
}
