package raingan.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import raingan.geometry.Box;

/** Cuts lines into words: at space glyphs that take room, at wide gaps, at rulings and where columns begin. */
final class WordSplitter {

    /** Of the size, above and below the baseline: room for a tone mark on a vowel, and for a vowel below. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.25;

    /** A space glyph counts from this gap on, in ems; less is a space that the next glyph was pulled over. */
    private static final double DRAWN_SPACE = 0.07;

    /** Without a space glyph a gap of this many ems parts columns, where spaces are drawn as glyphs. */
    static final double COLUMN_GAP = 0.45;

    /** Without a space glyph a gap of this many ems is a space, where the text has no space glyphs at all. */
    private static final double BARE_GAP = 0.15;

    /** A gap of this many ems on a line without others is a space: the space of TH Sarabun has 0.21 em. */
    private static final double LONE_GAP = 0.18;

    /** A line whose median gap is below this, in ems, is set tight. */
    private static final double TIGHT = 0.03;

    /** A text whose glyphs are spaces to at least this share draws its spaces. */
    private static final double SPACE_SHARE = 0.01;

    private final List<Box> walls;
    private final ColumnEdges columns;
    private final double gap;

    WordSplitter(List<Box> walls, ColumnEdges columns, boolean spacesAreDrawn) {
        this.walls = walls;
        this.columns = columns;
        this.gap = spacesAreDrawn ? COLUMN_GAP : BARE_GAP;
    }

    static boolean spacesAreDrawn(List<Glyph> glyphs) {
        long spaces = glyphs.stream().filter(Signs::isSpace).count();
        return spaces >= SPACE_SHARE * glyphs.size();
    }

    List<LayerWord> words(Line line, Frame toPage) {
        List<LayerWord> words = new ArrayList<>();
        List<Cluster> clusters = line.clusters();
        double usual = usualGap(clusters);
        int from = 0;
        boolean spaced = true;
        for (int i = 1; i <= clusters.size(); i++) {
            boolean last = i == clusters.size();
            boolean space = !last && isSpaced(line, clusters.get(i - 1), clusters.get(i), usual);
            if (last || space || isWalled(clusters.get(i - 1), clusters.get(i))) {
                List<Cluster> own = clusters.subList(from, i);
                words.add(LayerWord.of(own, toPage.box(box(own)), spaced));
                from = i;
                spaced = space;
            }
        }
        return words;
    }

    private boolean isSpaced(Line line, Cluster left, Cluster right, double usual) {
        double size = Math.max(left.size(), right.size());
        double between = right.start() - left.end();
        return between > (gap(left, usual) + usual) * size
                || (between > (DRAWN_SPACE + usual) * size
                        && (hasSpace(line, left, right) || columns.isAt(right.start())));
    }

    /** A lone gap on a line set tight is a space that was not drawn; behind a mark it may be the room of the mark. */
    private double gap(Cluster left, double usual) {
        boolean tight = usual < TIGHT && left.glyphs().size() == 1;
        return tight ? Math.min(gap, LONE_GAP) : gap;
    }

    private static boolean hasSpace(Line line, Cluster left, Cluster right) {
        return line.spaces().stream()
                .anyMatch(s -> s.x() >= left.start() && s.x() < right.start() && s.endX() > left.start());
    }

    private boolean isWalled(Cluster left, Cluster right) {
        double from = (left.start() + left.end()) / 2;
        double to = (right.start() + right.end()) / 2;
        double y = left.base().y() - 0.2 * left.size();
        return walls.stream().anyMatch(w -> w.left() > from && w.left() < to && w.top() <= y && w.bottom() >= y);
    }

    /** The median gap of the line in ems: Thai justification spreads all its letters. */
    private static double usualGap(List<Cluster> clusters) {
        double[] gaps = new double[Math.max(0, clusters.size() - 1)];
        for (int i = 0; i < gaps.length; i++) {
            Cluster left = clusters.get(i);
            gaps[i] = Math.max(0, (clusters.get(i + 1).start() - left.end()) / left.size());
        }
        Arrays.sort(gaps);
        return gaps.length < 4 ? 0 : gaps[gaps.length / 2];
    }

    private static Box box(List<Cluster> clusters) {
        return Box.around(clusters.stream().map(WordSplitter::box).toList()).orElseThrow();
    }

    private static Box box(Cluster cluster) {
        double y = cluster.base().y();
        return new Box(
                cluster.start(),
                y - ASCENT * cluster.size(),
                Math.max(cluster.start(), cluster.end()),
                y + DESCENT * cluster.size());
    }
}
