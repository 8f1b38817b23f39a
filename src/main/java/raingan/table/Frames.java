package raingan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import raingan.geometry.Box;

/** Frames around running text that stand beside one another: each is read from top to bottom before the next. */
final class Frames {

    /** Share of the page width from which a frame holds running text; narrower ones hold figures. */
    private static final double WIDE = 0.3;

    /** Share of the lower frame's height by which two must overlap in y to stand beside one another. */
    private static final double BESIDE = 0.5;

    private Frames() {}

    /**
     * The rows of frames from top to bottom, each from left to right.
     *
     * @param boxes what is drawn around text on a page of this width in points
     */
    static List<List<Box>> rows(List<Box> boxes, double width) {
        List<List<Box>> rows = new ArrayList<>();
        boxes.stream()
                .filter(b -> b.width() >= WIDE * width)
                .sorted(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left))
                .forEach(box -> rows.stream()
                        .filter(row -> row.stream().allMatch(b -> areBeside(b, box)))
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.get(rows.size() - 1);
                        })
                        .add(box));
        return rows.stream()
                .filter(row -> row.size() > 1)
                .map(row -> row.stream()
                        .sorted(Comparator.comparingDouble(Box::left))
                        .toList())
                .toList();
    }

    private static boolean areBeside(Box a, Box b) {
        boolean apart = a.right() <= b.left() || b.right() <= a.left();
        return apart && a.overlapY(b) >= BESIDE * Math.min(a.height(), b.height());
    }
}
