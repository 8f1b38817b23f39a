package raingan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import raingan.page.Word;
import raingan.thai.ListLabel;

/** What the words of one line say of a border between two columns: logarithms of how much likelier one is than none. */
final class LineWitness {

    /** Points by which a word may lean over a border: jitter of a scan. */
    static final double LEAN = 2.5;

    /** Points by which the left edges of words that stand one below the other differ. */
    private static final double ALIGNED = 1.5;

    /** A word runs over it. */
    private static final double CROSSED = -3.5;

    /** A space as wide as those between words, in heights of the line, before words that begin at the border or not. */
    static final double WORD_SPACE = 0.5;

    private static final double NARROW_ALIGNED = 1;
    private static final double NARROW = -1;

    /** A space wider than justified text has, in heights of the line. */
    private static final double WIDE_SPACE = 0.95;

    /** The same in heights of the whole line. */
    private static final double JUSTIFIED = 0.9;

    private static final double MEDIUM_ALIGNED = 2;
    private static final double MEDIUM = 0.5;
    private static final double WIDE_ALIGNED = 2;
    private static final double WIDE = 2;

    /** A space that no word space is as wide as, in heights of the line, and no border is in it. */
    private static final double GAP = 1.8;

    private static final double UNPARTED = -1.5;

    /** Words that begin at the border, with nothing before them on their line. */
    private static final double BEGINS = 0.7;

    /** A space between a list label and what it counts. */
    private static final double LABEL = -0.5;

    private final double[] lefts;
    private final double[] rights;
    private final boolean[] labels;
    private final double height;

    LineWitness(Line line) {
        List<Word> words = line.words();
        lefts = words.stream().mapToDouble(w -> w.box().left()).toArray();
        rights = words.stream().mapToDouble(w -> w.box().right()).toArray();
        height = words.stream().mapToDouble(w -> w.box().height()).average().orElse(1);
        labels = new boolean[lefts.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = ListLabel.parse(words.get(i).text()).isPresent();
        }
    }

    /** The places at which words of these lines begin, each the smallest of those that stand one below the other. */
    static List<Double> edges(List<LineWitness> lines) {
        double[] sorted = lines.stream()
                .flatMapToDouble(l -> Arrays.stream(l.lefts))
                .sorted()
                .toArray();
        List<Double> edges = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (double left : sorted) {
            if (left - last > ALIGNED) {
                edges.add(left);
                last = left;
            }
        }
        return edges;
    }

    /** Runs of words on a line that spaces wider than a justified one part. */
    static int runs(Line line) {
        double gap = JUSTIFIED * line.box().height();
        List<Word> words = line.words();
        return 1
                + (int) IntStream.range(1, words.size())
                        .filter(i -> words.get(i).box().left()
                                        - words.get(i - 1).box().right()
                                >= gap)
                        .count();
    }

    /** Whether an edge is one of these. */
    static boolean isAny(List<Double> known, double edge) {
        return known.stream().anyMatch(k -> Math.abs(k - edge) <= 2 * LEAN);
    }

    boolean crosses(double edge) {
        return IntStream.range(0, lefts.length).anyMatch(i -> lefts[i] < edge - LEAN && rights[i] > edge + LEAN);
    }

    /** For each place the index of the first word that begins there or behind. */
    int[] firstFrom(double[] places) {
        int[] first = new int[places.length];
        for (int p = 0; p < places.length; p++) {
            int i = 0;
            while (i < lefts.length && lefts[i] < places[p] - LEAN) {
                i++;
            }
            first[p] = i;
        }
        return first;
    }

    /**
     * What this line says of a border.
     *
     * @param edge its place in points
     * @param left the index of the first word in the column before it
     * @param here that of the first word behind it
     * @param right that of the first word behind the column that it begins
     */
    double says(double edge, int left, int here, int right) {
        double end = end(left, here);
        if (end > edge + LEAN) {
            return CROSSED;
        }
        if (here == right) {
            return 0;
        }
        boolean aligned = lefts[here] - edge <= ALIGNED;
        if (here == 0) {
            return aligned ? BEGINS : 0;
        }
        double space = (lefts[here] - Math.max(end, end(0, left))) / height;
        if (space >= WIDE_SPACE) {
            return aligned ? WIDE_ALIGNED : WIDE;
        }
        if (here - left == 1 && labels[left] && rights[here] - lefts[here] > height) {
            return LABEL;
        }
        if (space >= WORD_SPACE) {
            return aligned ? MEDIUM_ALIGNED : MEDIUM;
        }
        return aligned ? NARROW_ALIGNED : NARROW;
    }

    /** What the words of one column say against it, from an index to another. */
    double within(int from, int to) {
        double end = Double.POSITIVE_INFINITY;
        double says = 0;
        for (int i = from; i < to; i++) {
            says += lefts[i] - end >= GAP * height ? UNPARTED : 0;
            end = Math.max(i == from ? Double.NEGATIVE_INFINITY : end, rights[i]);
        }
        return says;
    }

    private double end(int from, int to) {
        double end = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            end = Math.max(end, rights[i]);
        }
        return end;
    }
}
