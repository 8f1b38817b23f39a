package raingan.scan.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import raingan.geometry.Ruling.Orientation;
import raingan.scan.image.Component;

/** Finds rules of dots or dashes, drawn so or broken so by a copier: small marks in one line with small gaps between. */
final class DottedRules {

    /** Inches of the thickest dot. */
    private static final double DOT = 0.03;

    /** Inches of the longest dash; what is longer is a stroke of a solid rule. */
    private static final double DASH = 0.3;

    /** Inches between two dots: less than between the lines of a text, or a colon would be a row of dots. */
    private static final double STEP = 0.08;

    /** Inches by which a dot may lie beside the one before it. */
    private static final double JITTER = 0.011;

    /** Fewest dots of a row, fewest pieces of a broken rule, and inches of the shortest of either. */
    private static final int MARKS = 6;

    private static final int PIECES = 3;

    private static final double ROW = 0.2;

    /** Share of the gaps that are alike in a row of dots. */
    private static final double ALIKE = 0.7;

    /** Share of its median by which a gap may differ from it, and the same in pixels. */
    private static final double UNEVEN = 0.5;

    private static final double PIXELS = 1.5;

    /** Share of its length that a broken rule covers, however uneven its gaps. */
    private static final double DENSE = 0.5;

    private final Orientation orientation;
    private final double dpi;

    private DottedRules(Orientation orientation, double dpi) {
        this.orientation = orientation;
        this.dpi = dpi;
    }

    /** The rows of dots among the components of the ink, each as one stroke. */
    static List<RuleStroke> find(List<Component> ink, Orientation orientation, double dpi) {
        return new DottedRules(orientation, dpi).find(ink);
    }

    private List<RuleStroke> find(List<Component> ink) {
        List<RuleStroke> marks = ink.stream()
                .map(c -> RuleStroke.dot(c, orientation))
                .filter(s -> s.length() <= DASH * dpi && spread(s) <= DOT * dpi)
                .sorted(Comparator.comparingDouble(RuleStroke::start))
                .toList();
        return rows(marks).stream()
                .filter(this::isRule)
                .map(DottedRules::joined)
                .toList();
    }

    private double spread(RuleStroke mark) {
        Component c = mark.parts().get(0);
        return orientation == Orientation.HORIZONTAL ? c.height() : c.width();
    }

    /** Gathers marks to rows; {@code latest} holds, for each position across, the row that had a mark there last. */
    private List<List<RuleStroke>> rows(List<RuleStroke> marks) {
        int jitter = (int) Math.ceil(JITTER * dpi);
        Map<Integer, List<RuleStroke>> latest = new HashMap<>();
        List<List<RuleStroke>> rows = new ArrayList<>();
        for (RuleStroke mark : marks) {
            int at = (int) mark.position();
            List<RuleStroke> row = IntStream.rangeClosed(at - jitter, at + jitter)
                    .mapToObj(latest::get)
                    .filter(r -> r != null && beside(r, mark) <= jitter)
                    .min(Comparator.comparingDouble(r -> beside(r, mark)))
                    .orElseGet(() -> {
                        rows.add(new ArrayList<>());
                        return rows.get(rows.size() - 1);
                    });
            row.add(mark);
            latest.put(at, row);
        }
        return rows;
    }

    /** Pixels that a mark lies beside the end of a row; infinite when it is too far along. */
    private double beside(List<RuleStroke> row, RuleStroke mark) {
        RuleStroke end = row.get(row.size() - 1);
        double beside = Math.abs(end.position() - mark.position());
        return mark.start() - end.end() <= STEP * dpi ? beside : Double.POSITIVE_INFINITY;
    }

    private boolean isRule(List<RuleStroke> row) {
        double length = row.get(row.size() - 1).end() - row.get(0).start();
        double ink = row.stream().mapToDouble(RuleStroke::length).sum();
        boolean broken = row.size() >= PIECES && ink >= DENSE * length;
        return length >= ROW * dpi && (broken || (row.size() >= MARKS && isEven(row)));
    }

    private static boolean isEven(List<RuleStroke> row) {
        double[] gaps = new double[row.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = row.get(i + 1).start() - row.get(i).end();
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double tolerance = Math.max(PIXELS, UNEVEN * median);
        long alike = Arrays.stream(gaps)
                .filter(g -> Math.abs(g - median) <= tolerance)
                .count();
        return alike >= ALIKE * gaps.length;
    }

    private static RuleStroke joined(List<RuleStroke> row) {
        RuleStroke whole = row.get(0);
        row.subList(1, row.size()).forEach(whole::add);
        return whole;
    }
}
