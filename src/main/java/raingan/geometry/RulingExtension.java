package raingan.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Leads rules that end in the middle of a cell on to the next rule that crosses them, unless letters stand between. */
final class RulingExtension {

    /** Points by which the end of a piece may miss a crossing rule. */
    static final double REACH = 4;

    /** Points of a gap that a copier leaves at the end of a rule. */
    private static final double LOST = 45;

    private final List<RuleLine> crossing;
    private final List<Box> ink;

    private RulingExtension(List<RuleLine> crossing, List<Box> ink) {
        this.crossing = crossing;
        this.ink = ink;
    }

    /** The lines with their loose ends led on to crossing ones. */
    static List<RuleLine> met(List<RuleLine> lines, List<RuleLine> crossing, List<Box> ink) {
        RulingExtension ends = new RulingExtension(crossing, ink);
        return lines.stream().map(ends::met).toList();
    }

    private RuleLine met(RuleLine line) {
        Stream<Double> ends = Stream.of(next(line, line.start(), -1), next(line, line.end(), 1))
                .flatMap(Optional::stream);
        return line.to(ends.toList());
    }

    /** Where the rule ends to which an end leads; empty when it ends at one. */
    private Optional<Double> next(RuleLine line, double end, int direction) {
        ToDoubleFunction<RuleLine> way = o -> direction * (o.position() - end);
        if (crossing.stream().anyMatch(o -> Math.abs(way.applyAsDouble(o)) <= REACH && isBeside(o, line))) {
            return Optional.empty();
        }
        return crossing.stream()
                .filter(o -> way.applyAsDouble(o) > 0 && way.applyAsDouble(o) <= LOST && isBeside(o, line))
                .min(Comparator.comparingDouble(way))
                .map(RuleLine::position)
                .filter(to -> !line.isCrossed(Math.min(end, to), Math.max(end, to), ink));
    }

    private static boolean isBeside(RuleLine crossing, RuleLine line) {
        return line.position() >= crossing.start() - LOST && line.position() <= crossing.end() + LOST;
    }
}
