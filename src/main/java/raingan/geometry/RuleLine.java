package raingan.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Pieces of rules that lie in one line, in points.
 *
 * @param pieces in the order along the line, at least one
 */
record RuleLine(List<Ruling> pieces) {

    /** Points across by which the pieces of one rule may differ: jitter of a scanner, and what is left of its skew. */
    static final double ALIGNED = 2.5;

    /** Points by which a letter may reach over a rule. */
    private static final double TOUCH = 1;

    RuleLine {
        pieces = pieces.stream()
                .sorted(Comparator.comparingDouble(Ruling::start))
                .toList();
    }

    /** Gathers pieces of one direction to lines, from the first across to the last. */
    static List<RuleLine> of(List<Ruling> pieces) {
        List<List<Ruling>> groups = new ArrayList<>();
        double mean = 0;
        for (Ruling piece : pieces.stream()
                .sorted(Comparator.comparingDouble(Ruling::position))
                .toList()) {
            if (groups.isEmpty() || piece.position() - mean > ALIGNED) {
                groups.add(new ArrayList<>());
            }
            List<Ruling> group = groups.get(groups.size() - 1);
            group.add(piece);
            mean = new RuleLine(group).position();
        }
        return groups.stream().map(RuleLine::new).toList();
    }

    /** The mean position, weighted by length. */
    double position() {
        double sum = 0;
        double weight = 0;
        for (Ruling piece : pieces) {
            double w = Math.max(piece.length(), Double.MIN_NORMAL);
            sum += w * piece.position();
            weight += w;
        }
        return sum / weight;
    }

    double start() {
        return pieces.get(0).start();
    }

    double end() {
        return pieces.stream().mapToDouble(Ruling::end).max().orElseThrow();
    }

    /** Points of a stretch that pieces cover. */
    double covered(double from, double to) {
        double covered = 0;
        double at = from;
        for (Ruling piece : pieces) {
            covered += Math.max(0, Math.min(to, piece.end()) - Math.max(at, piece.start()));
            at = Math.max(at, piece.end());
        }
        return covered;
    }

    boolean isAcross() {
        return pieces.get(0).isHorizontal();
    }

    /** Whether one of its pieces reaches to a place along it. */
    boolean reaches(double along, double reach) {
        return pieces.stream().anyMatch(p -> p.length() > 0 && p.start() - reach <= along && along <= p.end() + reach);
    }

    /** Whether letters stand on a stretch of it. */
    boolean isCrossed(double from, double to, List<Box> ink) {
        double at = position();
        return isAcross()
                ? ink.stream()
                        .anyMatch(b -> b.top() + TOUCH < at
                                && at < b.bottom() - TOUCH
                                && b.centerX() > from
                                && b.centerX() < to)
                : ink.stream()
                        .anyMatch(b -> b.left() + TOUCH < at
                                && at < b.right() - TOUCH
                                && b.centerY() > from
                                && b.centerY() < to);
    }

    /** This line led on to places along it. */
    RuleLine to(List<Double> places) {
        List<Ruling> all = new ArrayList<>(pieces);
        Ruling first = pieces.get(0);
        places.forEach(p -> all.add(new Ruling(first.orientation(), first.position(), p, p)));
        return new RuleLine(all);
    }

    /** Whether it lies in a box, ends included. */
    boolean isIn(Box box) {
        return isAcross()
                ? box.contains(start(), position()) && box.contains(end(), position())
                : box.contains(position(), start()) && box.contains(position(), end());
    }

    /** The box around it, without thickness. */
    Box box() {
        return isAcross()
                ? new Box(start(), position(), end(), position())
                : new Box(position(), start(), position(), end());
    }

    /** Whether it and a line that crosses it reach over each other, gaps included. */
    boolean crosses(RuleLine other, double reach) {
        return isAcross() != other.isAcross()
                && other.position() >= start() - reach
                && other.position() <= end() + reach
                && position() >= other.start() - reach
                && position() <= other.end() + reach;
    }

    /** This line, parted in the gaps that hold something. */
    List<RuleLine> cut(BiPredicate<Double, Double> isClosed) {
        List<RuleLine> parts = new ArrayList<>();
        int first = 0;
        double end = pieces.get(0).end();
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).start() > end && isClosed.test(end, pieces.get(i).start())) {
                parts.add(new RuleLine(pieces.subList(first, i)));
                first = i;
            }
            end = Math.max(end, pieces.get(i).end());
        }
        parts.add(new RuleLine(pieces.subList(first, pieces.size())));
        return parts;
    }
}
