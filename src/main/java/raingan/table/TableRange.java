package raingan.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.geometry.Ruling;

/** Tells from where to where the lines of a table go, by how well they fit its columns and by the rules about them. */
final class TableRange {

    /** A line across all columns: a band that heads rows. */
    private static final double BAND = -2.5;

    /** A line between two rules, or in a shade, of the width of the table. */
    private static final double FRAMED = 3.5;

    /** A line in one column or across, below more space than any two lines of the table have: none of its lines. */
    private static final double STANDS_OFF = -20;

    /** What the lines on one side of a table may lose together before the table goes on. */
    private static final double LOST = 8;

    /** Points by which two rules of one table differ in length. */
    private static final double SAME = 3;

    /** Times the widest space between its lines, or the height of a line, that parts a table from what is below. */
    private static final double OFF = 1.3;

    private final List<Ruling> across;

    /** @param across the horizontal rules of the page */
    TableRange(List<Ruling> across) {
        this.across = across;
    }

    /** How many of the first lines are likeliest those of a table with these columns. */
    int ends(List<Line> lines, ColumnPartition columns) {
        double sum = 0;
        double best = 0;
        int end = 0;
        for (int i = 0; i < lines.size() && sum > best - LOST; i++) {
            sum += standsOff(lines, i, columns) ? STANDS_OFF : weight(lines, i, columns);
            if (sum >= best) {
                best = sum;
                end = i + 1;
            }
        }
        return end;
    }

    /** How many lines above the last are likeliest those of the same table. */
    int begins(List<Line> lines, ColumnPartition columns) {
        double sum = 0;
        double best = 0;
        int last = lines.size() - 1;
        int begins = 0;
        for (int i = 1; i <= last && sum > best - LOST; i++) {
            Line line = lines.get(last - i);
            sum += weight(lines, last - i, columns);
            boolean inside = line.box().overlapY(lines.get(last - i + 1).box()) > 0
                    || rulesOver(line.box()).findAny().isPresent();
            if (sum > best || (sum == best && inside)) {
                best = sum;
                begins = i;
            }
        }
        return begins;
    }

    private double weight(List<Line> lines, int i, ColumnPartition columns) {
        return Math.max(BAND, columns.of(lines.get(i))) + (isFramed(lines.get(i)) ? FRAMED : 0);
    }

    /** Whether a line stands alone close between two rules of a table. */
    boolean isFramed(Line line) {
        Box box = line.box();
        return rulesOver(box).anyMatch(a -> across.stream()
                .anyMatch(b ->
                        areAlike(a, b) && b.position() > box.centerY() && b.position() < box.bottom() + box.height()));
    }

    /** The rules close above words that are as long as two others at least: those of a table, not of a title. */
    private Stream<Ruling> rulesOver(Box box) {
        return across.stream()
                .filter(a -> a.position() < box.centerY()
                        && a.position() > box.top() - box.height()
                        && a.start() <= box.left() + AlignedTables.SHIFT
                        && a.end() >= box.right() - AlignedTables.SHIFT)
                .filter(a -> across.stream().filter(b -> areAlike(a, b)).count() > 2);
    }

    private static boolean areAlike(Ruling a, Ruling b) {
        return Math.abs(a.start() - b.start()) <= SAME && Math.abs(a.end() - b.end()) <= SAME;
    }

    /** Whether a line has words in columns, the first among them, and none over two. */
    private static boolean isRow(Line line, ColumnPartition columns) {
        return columns.filled(line) > 1
                && columns.crossed(line) == 0
                && line.box().left() < columns.edges().get(0) - LineWitness.LEAN;
    }

    /** Whether a line that is no row by itself is below more space than any two lines of the table above have. */
    private boolean standsOff(List<Line> lines, int i, ColumnPartition columns) {
        Line line = lines.get(i);
        if (i == 0 || isRow(line, columns) || isFramed(lines.get(i))) {
            return false;
        }
        double widest = IntStream.range(1, i)
                .mapToDouble(
                        n -> lines.get(n).box().top() - lines.get(n - 1).box().bottom())
                .max()
                .orElse(0);
        double space = line.box().top() - lines.get(i - 1).box().bottom();
        return space > OFF * Math.max(widest, line.box().height());
    }
}
