package raingan.scan.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import raingan.geometry.Ruling;
import raingan.geometry.Ruling.Orientation;
import raingan.geometry.RulingRepair;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;
import raingan.scan.image.Components;
import raingan.scan.image.NativeImage;

/**
 * Finds the rules of tables in the ink of an upright page: strokes that a long thin brick fits into (Leptonica's
 * opening), joined over gaps when they lie in one line.
 */
public final class ScanRulings {

    /** Inches of unbroken stroke from which it may be part of a rule: longer than any stroke of a letter. */
    private static final double STROKE = 0.2;

    /** Inches of unbroken vertical stroke; rows may be low, and a stroke this short must end at rules. */
    private static final double LOW_STROKE = 0.14;

    /** Inches from which a rule stands for itself. */
    private static final double LONG = 0.45;

    /** Inches from which a vertical rule needs no horizontal one beside it. */
    private static final double ALONE = 1.2;

    /** Inches of the thickest rule; what is thicker is a filled area. */
    private static final double THICK = 0.065;

    /** Rise of a straight stroke for its length; arcs of stamps and letters rise more. */
    private static final double BEND = 0.02;

    /** Inches that the middle of a rule may lie beside its ends, and the same as a share of its length. */
    private static final double BOW = 0.01;

    private static final double BOW_SHARE = 0.006;

    /** Inches that the parts of one rule may lie apart along it: gaps of a copied line. */
    private static final double GAP = 0.2;

    /** The same as a share of the shorter part. */
    private static final double GAP_SHARE = 0.3;

    /** Inches that the parts of one rule may lie apart across it. */
    private static final double JITTER = 0.02;

    /** Inches within which the end of a short stroke meets a rule. */
    private static final double MEET = 0.04;

    /** The same for a dotted rule, which may end with a gap, and for a broken one, whose last piece is part of the other. */
    private static final double DOTTED_MEET = 0.07;

    private static final double BROKEN_MEET = 0.15;

    /** Vertical rules that a dotted one meets at least. */
    private static final int BORDERS = 2;

    /** Inches from the edge of the page that are its shadow. */
    private static final double EDGE = 0.08;

    private final double dpi;

    private ScanRulings(double dpi) {
        this.dpi = dpi;
    }

    /** The rules of an image of this resolution. */
    public static Rules find(Bitmap ink, double dpi) {
        return new ScanRulings(dpi).find(ink);
    }

    private Rules find(Bitmap ink) {
        List<Component> marks = Components.of(ink, new Area(0, 0, ink.width(), ink.height()));
        List<Component> flat = strokes(ink, true);
        List<Component> steep = strokes(ink, false);
        List<RuleStroke> rising = StampStrokes.among(flat, Orientation.HORIZONTAL, dpi);
        List<RuleStroke> leaning = StampStrokes.among(steep, Orientation.VERTICAL, dpi);
        List<Component> rules = StampStrokes.without(flat, rising);
        List<RuleStroke> levels = straightOnes(join(rules, marks, Orientation.HORIZONTAL, List.of()));
        LetterStrokes letters = new LetterStrokes(ink, dpi);
        List<Component> borders = letters.without(StampStrokes.without(steep, leaning), levels, LONG);
        List<RuleStroke> uprights = straightOnes(join(borders, marks, Orientation.VERTICAL, levels));
        List<RuleStroke> across =
                levels.stream().filter(s -> s.length() >= LONG * dpi).toList();
        List<RuleStroke> down =
                uprights.stream().filter(s -> isBorder(s, across)).toList();
        List<RuleStroke> horizontal =
                across.stream().filter(s -> !s.isDotted() || isCrossed(s, down)).toList();
        List<RuleStroke> vertical = borders(letters, down, horizontal);
        vertical.forEach(s -> extend(s, horizontal));
        horizontal.forEach(s -> extend(s, vertical));
        List<RuleStroke> strays =
                strays(List.of(levels, uprights), List.of(horizontal, vertical), List.of(rising, leaning));
        List<List<RuleStroke>> all = List.of(others(levels, strays), others(uprights, strays));
        List<List<RuleStroke>> sure = List.of(others(horizontal, strays), others(vertical, strays));
        Rules found = whole(ink, marks, all, sure);
        return new Rules(found.rulings(), found.horizontal().or(paint(ink, strays)), found.vertical());
    }

    private List<RuleStroke> borders(LetterStrokes letters, List<RuleStroke> down, List<RuleStroke> horizontal) {
        return down.stream()
                .filter(s -> isBorder(s, horizontal) && (s.length() >= LONG * dpi || !letters.holds(s, down)))
                .toList();
    }

    /** Straight strokes that are no rules, of all, of those that may be rules, and of slanted ones; horizontal ones first. */
    private List<RuleStroke> strays(
            List<List<RuleStroke>> strokes, List<List<RuleStroke>> rules, List<List<RuleStroke>> slanted) {
        List<RuleStroke> strays = new ArrayList<>(Underlines.among(rules.get(0), rules.get(1), dpi));
        strays.addAll(StampSides.among(rules, slanted, dpi));
        strays.addAll(StampSides.between(strokes.get(0), slanted.get(1), dpi));
        strays.addAll(StampSides.between(strokes.get(1), slanted.get(0), dpi));
        slanted.forEach(strays::addAll);
        return strays;
    }

    /** The rules with what a copier lost of them, horizontal and vertical ones given apart. */
    private Rules whole(
            Bitmap ink, List<Component> marks, List<List<RuleStroke>> strokes, List<List<RuleStroke>> rules) {
        List<RuleStroke> horizontal = rules.get(0);
        List<RuleStroke> vertical = rules.get(1);
        List<Ruling> sound = new ArrayList<>(rulings(horizontal, ink.height()));
        sound.addAll(rulings(vertical, ink.width()));
        RulingResidue rests = RulingResidue.among(marks, dpi);
        List<Ruling> pieces = new ArrayList<>(sound);
        pieces.addAll(rulings(rests.apart(others(strokes.get(0), horizontal)), ink.height()));
        pieces.addAll(rulings(rests.apart(others(strokes.get(1), vertical)), ink.width()));
        List<Ruling> mended = RulingRepair.mend(sound, pieces, rests.text(pieces));
        List<Ruling> added = mended.stream().filter(r -> !sound.contains(r)).toList();
        Bitmap painted = paint(ink, on(strokes.get(0), horizontal, added));
        marks.stream()
                .filter(m -> Junctions.isOne(m.area(), horizontal, vertical, dpi))
                .forEach(m -> painted.set(m, true));
        marks.stream().filter(m -> RulingResidue.isRest(m, added, dpi)).forEach(m -> painted.set(m, true));
        return new Rules(mended, painted, paint(ink, on(strokes.get(1), vertical, added)));
    }

    private static List<RuleStroke> others(List<RuleStroke> strokes, List<RuleStroke> sound) {
        return strokes.stream().filter(s -> !sound.contains(s)).toList();
    }

    private List<Ruling> rulings(List<RuleStroke> strokes, int end) {
        return strokes.stream()
                .filter(s -> !isPageEdge(s, end))
                .map(s -> s.ruling(Area.POINTS_PER_INCH / dpi))
                .toList();
    }

    /** The strokes that are rules by themselves, and those that lie on an added one. */
    private List<RuleStroke> on(List<RuleStroke> strokes, List<RuleStroke> sound, List<Ruling> added) {
        double scale = Area.POINTS_PER_INCH / dpi;
        return strokes.stream()
                .filter(s -> sound.contains(s)
                        || added.stream().anyMatch(r -> s.ruling(scale).isOn(r)))
                .toList();
    }

    /** The shadow at the edge of a copy, which no table reaches. */
    private boolean isPageEdge(RuleStroke stroke, int end) {
        return stroke.position() < EDGE * dpi || stroke.position() > end - EDGE * dpi;
    }

    /** Dots may also lead from a text to a number; those of a table meet its vertical rules. */
    private boolean isCrossed(RuleStroke stroke, List<RuleStroke> vertical) {
        double reach = DOTTED_MEET * dpi;
        return vertical.stream()
                        .filter(v -> stroke.near(v.position(), stroke.position(), reach)
                                && v.near(stroke.position(), v.position(), reach))
                        .count()
                >= BORDERS;
    }

    /** A dotted rule goes on to the rules that it nearly meets: where they cross, its dots are part of the other. */
    private void extend(RuleStroke stroke, List<RuleStroke> crossing) {
        double reach = BROKEN_MEET * dpi;
        crossing.stream()
                .filter(o -> stroke.isDotted())
                .filter(o -> stroke.near(o.position(), stroke.position(), reach)
                        && o.near(stroke.position(), o.position(), reach))
                .forEach(o -> stroke.extend(o.position()));
    }

    private List<RuleStroke> straightOnes(List<RuleStroke> strokes) {
        return strokes.stream()
                .filter(s -> s.bow() <= BOW * dpi + BOW_SHARE * s.length())
                .toList();
    }

    /**
     * A vertical rule of a table ends at horizontal ones: a short one at both ends, a longer one at one of them at least,
     * else it is letters that stand above each other; a very long one need not.
     */
    private boolean isBorder(RuleStroke stroke, List<RuleStroke> horizontal) {
        double reach = (stroke.isDotted() ? BROKEN_MEET : MEET) * dpi;
        boolean atTop = horizontal.stream().anyMatch(o -> o.near(stroke.position(), stroke.start(), reach));
        boolean atBottom = horizontal.stream().anyMatch(o -> o.near(stroke.position(), stroke.end(), reach));
        return (atTop && atBottom)
                || (stroke.length() >= LONG * dpi && (atTop || atBottom))
                || stroke.length() >= ALONE * dpi;
    }

    /** Components of the ink that a brick one pixel thick and a stroke long fits into. */
    private List<Component> strokes(Bitmap ink, boolean across) {
        int length = (int) Math.round((across ? STROKE : LOW_STROKE) * dpi);
        Bitmap found;
        try (NativeImage page = NativeImage.of(ink);
                NativeImage smooth = across ? page.dilate(1, 3) : page.dilate(3, 1);
                NativeImage opened = across ? smooth.open(length, 1) : smooth.open(1, length);
                NativeImage own = opened.and(page)) {
            found = own.bits();
        }
        return Components.of(found, new Area(0, 0, ink.width(), ink.height()));
    }

    private boolean isThin(Component c, boolean across) {
        int length = across ? c.width() : c.height();
        int spread = across ? c.height() : c.width();
        double thickness = (double) c.ink() / length;
        return length >= LOW_STROKE * dpi
                && thickness <= THICK * dpi
                && spread - thickness <= BEND * length + JITTER * dpi;
    }

    private List<RuleStroke> join(
            List<Component> strokes, List<Component> marks, Orientation orientation, List<RuleStroke> crossing) {
        List<RuleStroke> open = new ArrayList<>();
        Stream.concat(
                        strokes.stream()
                                .filter(c -> isThin(c, orientation == Orientation.HORIZONTAL))
                                .map(c -> RuleStroke.of(c, orientation)),
                        DottedRules.find(marks, orientation, dpi).stream())
                .sorted(Comparator.comparingDouble(RuleStroke::start))
                .forEach(s -> open.stream()
                        .filter(o ->
                                o.continuedBy(s, gap(o, s), JITTER * dpi) && !TableGaps.isBetween(o, s, crossing, dpi))
                        .min(Comparator.comparingDouble(o -> Math.abs(o.position() - s.position())))
                        .ifPresentOrElse(o -> o.add(s), () -> open.add(s)));
        return open;
    }

    /** The shorter a part, the nearer it must be: it may be a letter above or below the rule. */
    private double gap(RuleStroke a, RuleStroke b) {
        return Math.min(GAP * dpi, Math.min(a.length(), b.length()) * GAP_SHARE);
    }

    private static Bitmap paint(Bitmap ink, List<RuleStroke> strokes) {
        Bitmap mask = Bitmap.empty(ink.width(), ink.height());
        strokes.forEach(s -> s.parts().forEach(c -> mask.set(c, true)));
        return mask;
    }
}
