package raingan.scan.paper;

import java.util.Arrays;
import java.util.List;
import raingan.scan.image.GrayImage;

/**
 * The median brightness of the filling around each of its tiles. What a step to the right adds and drops are histograms of
 * columns, what a step down adds to these and drops are tiles.
 *
 * @see <a href="https://doi.org/10.1109/TIP.2007.902329">Perreault and Hébert, Median Filtering in Constant Time, 2007</a>
 */
final class TileMedians {

    /** Tiles to each side of one whose pixels count. */
    private static final int NEAR = 2;

    private final GrayImage page;
    private final int tile;
    private final boolean[][] filled;

    /**
     * Medians of a page.
     *
     * @param tile pixels of a side
     * @param filled by row and column of tiles, the ones that count
     */
    TileMedians(GrayImage page, int tile, boolean[][] filled) {
        this.page = page;
        this.tile = tile;
        this.filled = filled;
    }

    /** One for each of {@code tiles}, all of which count; each is a row and a column. */
    int[] of(List<int[]> tiles) {
        var down = tiles.stream().mapToInt(t -> t[0]).summaryStatistics();
        var across = tiles.stream().mapToInt(t -> t[1]).summaryStatistics();
        int top = down.getMin();
        int left = Math.max(0, across.getMin() - NEAR);
        int right = Math.min(filled[0].length - 1, across.getMax() + NEAR);
        int[][] wanted = new int[down.getMax() - top + 1][right - left + 1];
        for (int i = 0; i < tiles.size(); i++) {
            wanted[tiles.get(i)[0] - top][tiles.get(i)[1] - left] = i + 1;
        }
        int[] medians = new int[tiles.size()];
        int[][] columns = new int[right - left + 1][GrayImage.WHITE + 1];
        for (int row = top - NEAR; row < top + NEAR; row++) {
            count(row, left, columns, 1);
        }
        for (int row = top; row <= down.getMax(); row++) {
            count(row + NEAR, left, columns, 1);
            across(wanted[row - top], columns, medians);
            count(row - NEAR, left, columns, -1);
        }
        return medians;
    }

    /** Adds the pixels of a row of tiles to the columns that begin at {@code left}, or takes them away. */
    private void count(int row, int left, int[][] columns, int by) {
        for (int c = 0; row >= 0 && row < filled.length && c < columns.length; c++) {
            for (int y = row * tile; filled[row][left + c] && y < (row + 1) * tile; y++) {
                for (int x = (left + c) * tile; x < (left + c + 1) * tile; x++) {
                    columns[c][page.at(x, y)] += by;
                }
            }
        }
    }

    /** Finds the medians along a row; {@code wanted} has the places of its tiles among all, from 1. */
    private static void across(int[] wanted, int[][] columns, int[] medians) {
        int[] around = new int[GrayImage.WHITE + 1];
        for (int c = -NEAR; c < wanted.length; c++) {
            if (c + NEAR < columns.length) {
                add(columns[c + NEAR], around, 1);
            }
            if (c > NEAR) {
                add(columns[c - NEAR - 1], around, -1);
            }
            if (c >= 0 && wanted[c] > 0) {
                medians[wanted[c] - 1] = median(around);
            }
        }
    }

    private static void add(int[] counts, int[] around, int by) {
        for (int i = 0; i < around.length; i++) {
            around[i] += by * counts[i];
        }
    }

    private static int median(int[] counts) {
        int half = Arrays.stream(counts).sum() / 2;
        int level = 0;
        for (int seen = counts[0]; seen < half; ) {
            seen += counts[++level];
        }
        return level;
    }
}
