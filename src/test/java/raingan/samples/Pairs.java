package raingan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expected measures with what was read of them, matched by their texts. */
final class Pairs {

    /** Likeness from which a row is taken to be the expected one. */
    private static final double SAME_ROW = 0.5;

    private static final Row NOTHING = new Row(Map.of());

    /** One expected row, and the row read for it, without fields when there is none. */
    record Pair(Row want, Row got) {}

    private Pairs() {}

    /** Each expected row with the row that is most like it; a row is taken once. */
    static List<Pair> of(List<Row> expected, List<Row> read) {
        List<Row> rest = new ArrayList<>(read);
        List<Pair> pairs = new ArrayList<>();
        for (Row want : expected) {
            Row best = NOTHING;
            for (Row row : rest) {
                best = likeness(want, row) > likeness(want, best) ? row : best;
            }
            boolean same = likeness(want, best) >= SAME_ROW;
            if (same) {
                rest.remove(best);
            }
            pairs.add(new Pair(want, same ? best : NOTHING));
        }
        return pairs;
    }

    private static double likeness(Row one, Row other) {
        return Likeness.of(gist(one), gist(other));
    }

    private static String gist(Row row) {
        return Stream.of("finding", "measure", "method", "result").map(row::get).collect(Collectors.joining());
    }
}
