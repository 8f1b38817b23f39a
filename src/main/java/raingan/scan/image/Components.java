package raingan.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the connected components of a bitmap, 8-connected, with the pixels of each: the classic two passes over runs
 * with a forest of disjoint sets (Rosenfeld and Pfaltz, 1966).
 */
public final class Components {

    private int[] runs = new int[3 * 1024];
    private int[] parent = new int[1024];
    private int count;

    private Components() {}

    /** The components of the part of {@code bits} that lies in {@code area}, by their first row, then column. */
    public static List<Component> of(Bitmap bits, Area area) {
        Components work = new Components();
        work.scan(bits, area);
        return work.collect();
    }

    /** The connected parts of pixels given as runs: triples of row, first column and one past the last, by row. */
    static List<Component> of(int[] runs) {
        Components work = new Components();
        int above = 0;
        int aboveEnd = 0;
        int first = 0;
        int row = -1;
        int aboveRow = -2;
        for (int i = 0; i < runs.length; i += 3) {
            if (runs[i] != row) {
                aboveRow = row;
                above = aboveRow == runs[i] - 1 ? first : work.count;
                first = work.count;
                aboveEnd = first;
                row = runs[i];
            }
            above = work.add(runs[i], runs[i + 1], runs[i + 2], above, aboveEnd);
        }
        return work.collect();
    }

    private void scan(Bitmap bits, Area area) {
        int above = 0;
        int aboveEnd = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            int first = count;
            for (int x = bits.next(y, area.left(), area.right(), true); x < area.right(); ) {
                int end = bits.next(y, x, area.right(), false);
                above = add(y, x, end, above, aboveEnd);
                x = bits.next(y, end, area.right(), true);
            }
            above = first;
            aboveEnd = count;
        }
    }

    /** Adds a run and joins it to those above it that it touches; returns where to look for the next run. */
    private int add(int y, int left, int right, int above, int aboveEnd) {
        grow();
        int run = count++;
        runs[3 * run] = y;
        runs[3 * run + 1] = left;
        runs[3 * run + 2] = right;
        parent[run] = run;
        int i = above;
        while (i < aboveEnd && runs[3 * i + 2] < left) {
            i++;
        }
        int next = i;
        for (; i < aboveEnd && runs[3 * i + 1] <= right; i++) {
            next = i;
            int a = root(i);
            int b = root(run);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        return next;
    }

    private void grow() {
        if (count == parent.length) {
            parent = Arrays.copyOf(parent, 2 * count);
            runs = Arrays.copyOf(runs, 6 * count);
        }
    }

    private int root(int run) {
        int at = run;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<Component> collect() {
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            sizes[root(i)] += 3;
        }
        int[][] parts = new int[count][];
        int[] filled = new int[count];
        for (int i = 0; i < count; i++) {
            int root = root(i);
            if (parts[root] == null) {
                parts[root] = new int[sizes[root]];
            }
            System.arraycopy(runs, 3 * i, parts[root], filled[root], 3);
            filled[root] += 3;
        }
        List<Component> components = new ArrayList<>();
        for (int[] part : parts) {
            if (part != null) {
                components.add(new Component(part));
            }
        }
        return components;
    }
}
