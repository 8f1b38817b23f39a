package raingan.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Completes tables of whose rules a copier lost large parts: the rules of a table end at each other, so a piece that
 * ends in the middle of a cell goes on to the next crossing rule unless letters stand in its way.
 */
public final class RulingRepair {

    /** Points of all its pieces from which a line may be a rule: a stroke of a letter is shorter. */
    private static final double LEAST = 22;

    /** Points of white above and below from which something stands between two tables. */
    private static final double BETWEEN = 10;

    /** Horizontal rules that must be sure by themselves. */
    private static final int SURE = 2;

    private RulingRepair() {}

    /**
     * The rulings with those of worn tables replaced by whole ones; tables whose rules are sound stay as they are.
     *
     * @param sound rulings that are sure by themselves
     * @param pieces all that may be a piece of a ruling, the sound ones among them
     * @param ink boxes of letters
     */
    public static List<Ruling> mend(List<Ruling> sound, List<Ruling> pieces, List<Box> ink) {
        List<RuleLine> across = lines(pieces, true, sound, ink);
        List<RuleLine> down = apart(lines(pieces, false, sound, ink), ink);
        List<RuleLine> all = new ArrayList<>(RulingExtension.met(across, down, ink));
        all.addAll(RulingExtension.met(down, across, ink));
        List<Double> frame = down.stream().map(RuleLine::position).toList();
        List<Ruling> mended = new ArrayList<>(sound);
        groups(all).stream()
                .filter(g -> isSure(g, sound))
                .flatMap(g -> DegradedGrid.of(joined(g, true), joined(g, false), ink, frame).stream())
                .filter(DegradedGrid::isWorn)
                .forEach(table -> {
                    mended.removeIf(table::holds);
                    mended.addAll(table.rulings());
                });
        return mended;
    }

    /** Whether some horizontal rules are sure by themselves: arcs of a stamp and strokes of letters are no table. */
    private static boolean isSure(List<RuleLine> group, List<Ruling> sound) {
        return group.stream()
                        .filter(RuleLine::isAcross)
                        .filter(l -> l.pieces().stream().anyMatch(sound::contains))
                        .count()
                >= SURE;
    }

    private static List<RuleLine> lines(List<Ruling> pieces, boolean horizontal, List<Ruling> sound, List<Box> ink) {
        return RuleLine.of(pieces.stream()
                        .filter(p -> p.isHorizontal() == horizontal)
                        .toList())
                .stream()
                .filter(l -> l.pieces().stream().anyMatch(sound::contains)
                        || l.pieces().stream().mapToDouble(Ruling::length).sum() >= LEAST)
                .flatMap(l -> l.cut((from, to) -> l.isCrossed(from, to, ink)).stream())
                .toList();
    }

    /** Vertical lines parted where none has a piece and the letters of a line of text cross one: between two tables. */
    private static List<RuleLine> apart(List<RuleLine> down, List<Box> ink) {
        RuleLine all = new RuleLine(
                Stream.concat(Stream.of(Ruling.vertical(0, 0, 0)), down.stream().flatMap(l -> l.pieces().stream()))
                        .toList());
        List<Box> between = new ArrayList<>();
        all.cut((from, to) -> {
            if (to - from >= BETWEEN && down.stream().anyMatch(l -> l.isCrossed(from, to, ink))) {
                between.add(new Box(0, from, 0, to));
            }
            return false;
        });
        return down.stream()
                .flatMap(l ->
                        l.cut((from, to) -> between.stream().anyMatch(b -> b.top() < to && b.bottom() > from)).stream())
                .toList();
    }

    /** Lines that cross each other, directly or through others, and those that lie among them. */
    private static List<List<RuleLine>> groups(List<RuleLine> lines) {
        List<List<RuleLine>> groups = Grids.components(lines, (a, b) -> a.crosses(b, RulingExtension.REACH));
        groups.forEach(g -> Box.around(g.stream().map(RuleLine::box).toList())
                .filter(b -> b.area() > 0)
                .ifPresent(b -> lines.stream()
                        .filter(l -> !g.contains(l) && !l.isAcross() && l.isIn(b))
                        .forEach(g::add)));
        return groups;
    }

    /** The lines of one direction, those in one line as one; without underlines, which reach no other line. */
    private static List<RuleLine> joined(List<RuleLine> group, boolean horizontal) {
        List<RuleLine> down = group.stream().filter(l -> !l.isAcross()).toList();
        return RuleLine.of(group.stream()
                .filter(l -> l.isAcross() == horizontal)
                .filter(l -> !horizontal
                        || down.stream()
                                .anyMatch(o -> l.crosses(o, RulingExtension.REACH)
                                        && l.reaches(o.position(), RulingExtension.REACH)))
                .map(RuleLine::pieces)
                .flatMap(Collection::stream)
                .toList());
    }
}
