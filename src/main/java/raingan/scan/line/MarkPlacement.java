package raingan.scan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import raingan.scan.image.Component;

/** Decides which line each mark between lines belongs to: by where Thai marks stand, and by what they look like. */
final class MarkPlacement {

    /** Usual deviations that a mark may misfit its line. */
    private static final double WORST_FIT = 30;

    /** Usual deviations that what touches the letters of a line misfits it at most. */
    private static final double ATTACHED = 1;

    /** Usual deviations between the best and the next line from which the place of a mark is clear. */
    private static final double CLEAR = 4;

    /** Usual deviations by which a mark must fit one line better than the next, round by round. */
    private static final double[] MARGINS = {4, 2, 1, 0.3, 0};

    /** Letter heights between a tone mark and the vowel mark it stands on. */
    private static final double STACK = 0.25;

    private final List<LineDraft> drafts;
    private final double height;
    private final double gap;
    private final MarkShapes shapes;
    private final IdentityHashMap<Component, LineDraft> attached;
    private final TouchingDiacritics fused;

    /** @param attached marks that were cut off the letters of a line */
    MarkPlacement(
            List<LineDraft> drafts,
            double height,
            double gap,
            MarkShapes shapes,
            IdentityHashMap<Component, LineDraft> attached) {
        this.drafts = drafts;
        this.height = height;
        this.gap = gap;
        this.shapes = shapes;
        this.attached = attached;
        this.fused = new TouchingDiacritics(drafts, height, shapes, attached);
    }

    /**
     * Gives each mark to a line: those that are clearly nearest to one come first, since later ones may stand on them.
     *
     * @return marks that belong to no line
     */
    List<Component> place(List<Component> all) {
        List<Component> parted = fused.part(all);
        List<Component> marks = new ArrayList<>(parted.stream()
                .filter(m -> attached.containsKey(m) || !placeOnLevel(m, parted))
                .toList());
        marks.sort(Comparator.comparingDouble(Component::centerY).reversed());
        for (double margin : MARGINS) {
            List<Component> waiting = new ArrayList<>();
            for (Component mark : marks) {
                if (waiting.stream().anyMatch(w -> standsOn(mark, w)) || !placeNear(mark, margin)) {
                    waiting.add(mark);
                }
            }
            marks = waiting;
        }
        marks.sort(Comparator.comparingInt(c -> c.area().left()));
        return marks.stream().filter(m -> !placeBack(m)).toList();
    }

    /** A piece cut off a letter goes back to it when no line wants it. */
    private boolean placeBack(Component mark) {
        LineDraft own = attached.get(mark);
        if (own == null) {
            return false;
        }
        own.addMark(mark);
        return true;
    }

    private boolean standsOn(Component upper, Component lower) {
        return upper.area().gapX(lower.area()) <= STACK * height
                && lower.area().top() - upper.area().bottom() <= STACK * height;
    }

    private boolean isUnder(Component lower, Component upper) {
        return lower.area().overlapX(upper.area()) > 0 && lower.centerY() > upper.centerY() && standsOn(upper, lower);
    }

    private boolean placeOnLevel(Component mark, List<Component> all) {
        for (LineDraft draft : drafts) {
            if (draft.holds(mark, gap) || (draft.endsWith(mark) && all.stream().noneMatch(m -> isUnder(m, mark)))) {
                draft.addMark(mark);
                return true;
            }
        }
        return false;
    }

    private double fit(LineDraft draft, Component mark) {
        double misfit = draft.misfit(mark);
        return attached.get(mark) == draft ? Math.min(misfit, ATTACHED) : misfit;
    }

    private boolean placeNear(Component mark, double margin) {
        double belowness = shapes.belowness(mark, height);
        LineDraft best = null;
        double least = WORST_FIT;
        double second = Double.MAX_VALUE;
        for (LineDraft draft : drafts) {
            double misfit = fit(draft, mark) + (draft.isAbove(mark) ? -belowness / 2 : belowness / 2);
            if (misfit < least) {
                second = best == null ? second : least;
                least = misfit;
                best = draft;
            } else {
                second = Math.min(second, misfit);
            }
        }
        if (best == null || second - least < margin) {
            return false;
        }
        LineDraft own = attached.get(mark);
        if (own != null && best != own && !shapes.resembles(mark, best.isAbove(mark), height)) {
            best = own;
        }
        if (second - least >= CLEAR && !attached.containsKey(mark) && !fused.bridges(mark)) {
            shapes.learn(mark, best.isAbove(mark), height);
        }
        best.addMark(mark);
        return true;
    }
}
