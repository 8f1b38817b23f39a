package raingan.scan.rule;

import java.util.List;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/** Tells letters from what is left of broken rules, among the ink of a page. */
final class RulingResidue {

    /** Inches of the highest letters that run together over two lines. */
    private static final double LETTER = 0.3;

    /** Inches of the thickest piece of a rule. */
    private static final double THICK = 0.03;

    /** Share of its rectangle that a letter covers at least; large corners of two rules cover less, small ones up to more. */
    private static final double SPARSE = 0.15;

    private static final double DENSE = 0.4;

    /** Points that ink of a rule may lie beside its middle. */
    private static final double BESIDE = 1.44;

    private final List<Component> letters;
    private final double dpi;

    private RulingResidue(List<Component> letters, double dpi) {
        this.letters = letters;
        this.dpi = dpi;
    }

    /** Takes for letters what is no larger than a few that run together, and no straight piece. */
    static RulingResidue among(List<Component> marks, double dpi) {
        List<Component> letters = marks.stream()
                .filter(m -> m.height() <= LETTER * dpi && Math.min(m.width(), m.height()) > THICK * dpi)
                .filter(m -> m.ink() > SPARSE * m.width() * m.height())
                .toList();
        return new RulingResidue(letters, dpi);
    }

    /** Those of which no part is a stroke of a letter. */
    List<RuleStroke> apart(List<RuleStroke> strokes) {
        return strokes.stream()
                .filter(s -> s.parts().stream()
                        .noneMatch(p -> letters.stream().anyMatch(l -> l.area().contains(p.area()))))
                .toList();
    }

    /** The boxes of letters in points, without those that may be a corner or a crossing of these rules. */
    List<Box> text(List<Ruling> pieces) {
        List<Ruling> endless = pieces.stream()
                .map(r -> new Ruling(r.orientation(), r.position(), 0, Double.MAX_VALUE))
                .toList();
        return letters.stream()
                .filter(m -> m.ink() > DENSE * m.width() * m.height() || !isRest(m, endless, dpi))
                .map(m -> m.area().box(dpi))
                .toList();
    }

    /** Whether all of a mark lies on rules. */
    static boolean isRest(Component mark, List<Ruling> rulings, double dpi) {
        Box box = mark.area().box(dpi).grow(BESIDE);
        List<Box> near = rulings.stream()
                .map(r -> r.box().grow(BESIDE))
                .filter(r -> r.intersection(box).isPresent())
                .toList();
        int[] runs = mark.runs();
        for (int i = 0; i < runs.length; i += 3) {
            Box run = new Area(runs[i + 1], runs[i], runs[i + 2], runs[i] + 1).box(dpi);
            if (near.stream()
                    .noneMatch(r -> r.contains(run.left(), run.centerY()) && r.contains(run.right(), run.centerY()))) {
                return false;
            }
        }
        return true;
    }
}
