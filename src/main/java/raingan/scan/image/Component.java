package raingan.scan.image;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ink pixels that touch each other: a letter, a mark, several letters that run together, a line, a speck. */
public final class Component {

    private final int[] runs;
    private final Area area;
    private final int ink;

    /** @param runs triples of row, first column and one past the last column, by row */
    public Component(int[] runs) {
        this.runs = runs;
        int left = Integer.MAX_VALUE;
        int right = 0;
        int sum = 0;
        for (int i = 0; i < runs.length; i += 3) {
            left = Math.min(left, runs[i + 1]);
            right = Math.max(right, runs[i + 2]);
            sum += runs[i + 2] - runs[i + 1];
        }
        this.area = new Area(left, runs[0], right, runs[runs.length - 3] + 1);
        this.ink = sum;
    }

    /** The smallest area that holds it. */
    public Area area() {
        return area;
    }

    /** Number of pixels. */
    public int ink() {
        return ink;
    }

    /** In pixels. */
    public int width() {
        return area.width();
    }

    /** In pixels. */
    public int height() {
        return area.height();
    }

    /** The middle between its first row and its last, in pixels. */
    public double centerY() {
        return (area.top() + area.bottom()) / 2.0;
    }

    /** Triples of row, first column and one past the last column, by row. */
    public int[] runs() {
        return runs;
    }

    /** The part of this from row {@code from} up to row {@code to}; null when there is none. */
    @Nullable
    public Component rows(int from, int to) {
        int[] kept = runs(from, to);
        return kept.length == 0 ? null : new Component(kept);
    }

    /** The connected parts of this from row {@code from} up to row {@code to}. */
    public List<Component> pieces(int from, int to) {
        return Components.of(runs(from, to));
    }

    private int[] runs(int from, int to) {
        int start = 0;
        while (start < runs.length && runs[start] < from) {
            start += 3;
        }
        int end = start;
        while (end < runs.length && runs[end] < to) {
            end += 3;
        }
        return Arrays.copyOfRange(runs, start, end);
    }

    /** Number of ink pixels in a row. */
    int inkInRow(int row) {
        int sum = 0;
        for (int i = 0; i < runs.length; i += 3) {
            sum += runs[i] == row ? runs[i + 2] - runs[i + 1] : 0;
        }
        return sum;
    }
}
