package raingan.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Glyphs in drawing order become lines; marks go to the consonant they stand on. */
final class LineBuilder {

    /** Baselines closer than this share of the size are one line; the next line is at least 0.9 away. */
    private static final double SAME_BASELINE = 0.25;

    /** A mark belongs to a consonant at most this far away, in ems, sideways. */
    private static final double MARK_REACH = 0.6;

    /** Shaping engines shift marks up or down by at most this many ems against their base. */
    private static final double MARK_SHIFT = 0.7;

    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Glyph> spaces = new ArrayList<>();
    private final List<Glyph> marks = new ArrayList<>();
    private final Map<Glyph, Cluster> drawnBefore = new HashMap<>();

    private LineBuilder() {}

    static List<Line> lines(List<Glyph> glyphs) {
        LineBuilder builder = new LineBuilder();
        builder.sort(glyphs);
        builder.marks.forEach(builder::attach);
        return builder.group();
    }

    private void sort(List<Glyph> glyphs) {
        Cluster last = null;
        for (Glyph glyph : glyphs) {
            if (Signs.isSpace(glyph)) {
                spaces.add(glyph);
            } else if (Signs.isMark(glyph)) {
                marks.add(glyph);
                if (last != null) {
                    drawnBefore.put(glyph, last);
                }
            } else {
                last = new Cluster(glyph);
                clusters.add(last);
            }
        }
    }

    private void attach(Glyph mark) {
        Cluster before = drawnBefore.get(mark);
        if (before != null && Signs.carriesMarks(before.base()) && distance(mark, before) <= 0.15) {
            before.add(mark);
            return;
        }
        Cluster nearest = nearest(mark);
        if (nearest != null) {
            nearest.add(mark);
        } else {
            clusters.add(new Cluster(mark));
        }
    }

    private @Nullable Cluster nearest(Glyph mark) {
        Cluster best = null;
        double least = MARK_REACH;
        for (Cluster cluster : clusters) {
            if (Signs.carriesMarks(cluster.base())) {
                double d = distance(mark, cluster);
                if (d < least) {
                    best = cluster;
                    least = d;
                }
            }
        }
        return best;
    }

    /** How far, in ems, the middle of the ink of a mark lies from the room of a cluster. */
    private static double distance(Glyph mark, Cluster cluster) {
        double size = Math.max(cluster.size(), 0.1);
        if (Math.abs(mark.y() - cluster.base().y()) > MARK_SHIFT * size) {
            return Double.POSITIVE_INFINITY;
        }
        double x = mark.shape().hasInk() ? (mark.inkLeft() + mark.inkRight()) / 2 : mark.x() - 0.1 * size;
        double end = Math.max(cluster.base().endX(), cluster.base().inkRight());
        return Math.max(0, Math.max(cluster.start() - x, x - end)) / size;
    }

    private List<Line> group() {
        List<Cluster> byBaseline = new ArrayList<>(clusters);
        byBaseline.sort(Comparator.comparingDouble(c -> c.base().y()));
        Map<Integer, List<Cluster>> rows = new LinkedHashMap<>();
        List<Double> baselines = new ArrayList<>();
        for (Cluster cluster : byBaseline) {
            double y = cluster.base().y();
            int row = baselines.size() - 1;
            if (row < 0 || y - baselines.get(row) > SAME_BASELINE * cluster.size()) {
                baselines.add(y);
                row++;
            }
            rows.computeIfAbsent(row, r -> new ArrayList<>()).add(cluster);
        }
        List<Line> lines = new ArrayList<>();
        rows.forEach((row, members) -> {
            members.sort(Comparator.comparingDouble(Cluster::start));
            lines.add(new Line(members, spacesAt(members)));
        });
        return lines;
    }

    private List<Glyph> spacesAt(List<Cluster> members) {
        double y = members.get(0).base().y();
        double reach = SAME_BASELINE * members.get(0).size();
        return spaces.stream()
                .filter(s -> s.y() >= y - reach && s.y() <= y + 2 * reach)
                .sorted(Comparator.comparingDouble(Glyph::x))
                .toList();
    }
}
