package raingan.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of tables among thin images, whole or in pieces; Word draws dashes and marks of text as images too. */
final class ImageRulings {

    /** Points that a line is long at least, with the pieces that continue it. */
    private static final double LONG = 40;

    /** Points between two pieces of one line, along and across it. */
    private static final double JOIN = 1.5;

    private ImageRulings() {}

    /** Those of {@code thin} that are lines or pieces of lines. */
    static List<Stroke> of(List<Stroke> thin) {
        List<Stroke> rulings = new ArrayList<>();
        for (boolean horizontal : new boolean[] {true, false}) {
            List<Stroke> sorted = thin.stream()
                    .filter(s -> s.horizontal() == horizontal)
                    .sorted(Comparator.comparingLong((Stroke s) -> Math.round(s.position() / JOIN))
                            .thenComparingDouble(Stroke::start))
                    .toList();
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || !continues(sorted.get(i - 1), sorted.get(i))) {
                    List<Stroke> line = sorted.subList(from, i);
                    if (line.get(line.size() - 1).end() - line.get(0).start() > LONG) {
                        rulings.addAll(line);
                    }
                    from = i;
                }
            }
        }
        return rulings;
    }

    private static boolean continues(Stroke piece, Stroke next) {
        return Math.abs(next.position() - piece.position()) <= JOIN
                && next.start() - piece.end() <= JOIN
                && next.start() >= piece.start();
    }
}
