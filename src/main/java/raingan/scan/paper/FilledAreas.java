package raingan.scan.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import raingan.scan.image.GrayImage;

/**
 * Makes filled cells white and what is written in them dark, be it darker or lighter than the filling: the header of a
 * table, bands of its rows. Told tile by tile: letters never cover most of a place, fillings do.
 */
final class FilledAreas {

    /** Inches of a tile: about the stroke of a bold letter. */
    private static final double TILE = 0.04;

    /** Tiles in each direction over which ink is averaged, so that a letter is less than half of it. */
    private static final int AROUND = 1;

    /** Share of the brightness of paper below which a pixel may be part of a filling. */
    private static final double DARK = 0.8;

    /** Share of a place that is dark in a filling, even where light letters stand on it. */
    private static final double COVERED = 0.62;

    /** Tiles of the least filling, and of its shorter side: higher than any line of letters. */
    private static final int LEAST = 40;

    private static final int LOWEST = 4;

    /** Share of its pixels that have nearly its own brightness; a photograph has less. */
    private static final double FLAT = 0.5;

    private static final int ALIKE = 28;

    private final GrayImage page;
    private final int tile;
    private final int columns;
    private final int rows;
    private final int paper;

    private FilledAreas(GrayImage page, double dpi) {
        this.page = page;
        this.tile = Math.max(3, (int) Math.round(TILE * dpi));
        this.columns = page.width() / tile;
        this.rows = page.height() / tile;
        this.paper = page.paper();
    }

    /** Clears the fillings of {@code page}. */
    static void clear(GrayImage page, double dpi) {
        new FilledAreas(page, dpi).clear();
    }

    private void clear() {
        boolean[][] core = core();
        for (List<int[]> area : areas(core)) {
            if (isLarge(area) && isInside(area)) {
                clear(area, core);
            }
        }
    }

    /** The tiles around which most is dark. */
    private boolean[][] core() {
        int edge = (int) (paper * DARK);
        int[][] sums = new int[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                sums[r + 1][c + 1] = dark(r, c, edge) + sums[r][c + 1] + sums[r + 1][c] - sums[r][c];
            }
        }
        int counted = tile * ((tile + 1) / 2);
        boolean[][] core = new boolean[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int top = Math.max(0, r - AROUND);
                int left = Math.max(0, c - AROUND);
                int bottom = Math.min(rows, r + AROUND + 1);
                int right = Math.min(columns, c + AROUND + 1);
                int dark = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
                core[r][c] = dark >= COVERED * (bottom - top) * (right - left) * counted;
            }
        }
        return core;
    }

    /** The dark pixels of a tile, in every second row. */
    private int dark(int row, int column, int edge) {
        int count = 0;
        for (int y = row * tile; y < (row + 1) * tile; y += 2) {
            for (int x = column * tile; x < (column + 1) * tile; x++) {
                count += page.at(x, y) < edge ? 1 : 0;
            }
        }
        return count;
    }

    /** Tiles that touch, each as row and column. */
    private List<List<int[]>> areas(boolean[][] core) {
        boolean[][] seen = new boolean[rows][columns];
        List<List<int[]>> areas = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (core[r][c] && !seen[r][c]) {
                    areas.add(area(core, seen, r, c));
                }
            }
        }
        return areas;
    }

    private List<int[]> area(boolean[][] core, boolean[][] seen, int row, int column) {
        List<int[]> area = new ArrayList<>();
        Deque<int[]> next = new ArrayDeque<>();
        next.add(new int[] {row, column});
        seen[row][column] = true;
        while (!next.isEmpty()) {
            int[] at = next.pop();
            area.add(at);
            for (int[] step : new int[][] {{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) {
                int r = at[0] + step[0];
                int c = at[1] + step[1];
                if (r >= 0 && c >= 0 && r < rows && c < columns && core[r][c] && !seen[r][c]) {
                    seen[r][c] = true;
                    next.push(new int[] {r, c});
                }
            }
        }
        return area;
    }

    private static boolean isLarge(List<int[]> area) {
        var down = area.stream().mapToInt(t -> t[0]).summaryStatistics();
        var across = area.stream().mapToInt(t -> t[1]).summaryStatistics();
        return area.size() >= LEAST
                && Math.min(down.getMax() - down.getMin(), across.getMax() - across.getMin()) >= LOWEST - 1;
    }

    /** The lid of a scanner and the desk under a photographed page reach the border, cells do not. */
    private boolean isInside(List<int[]> area) {
        return area.stream().noneMatch(t -> t[0] == 0 || t[1] == 0 || t[0] == rows - 1 || t[1] == columns - 1);
    }

    private void clear(List<int[]> area, boolean[][] core) {
        int[] levels = new TileMedians(page, tile, core).of(area);
        long alike = 0;
        for (int i = 0; i < levels.length; i++) {
            alike += alike(area.get(i), levels[i]);
        }
        if (alike < FLAT * area.size() * tile * tile) {
            return;
        }
        for (int i = 0; i < levels.length; i++) {
            int row = area.get(i)[0];
            int column = area.get(i)[1];
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                    if (!core[r][c]) {
                        whiten(r, c, levels[i]);
                    }
                }
            }
            write(row, column, levels[i]);
        }
    }

    private int alike(int[] at, int level) {
        int alike = 0;
        for (int i = 0; i < tile * tile; i++) {
            alike += Math.abs(page.at(at[1] * tile + i % tile, at[0] * tile + i / tile) - level) <= ALIKE ? 1 : 0;
        }
        return alike;
    }

    /** At the rim of a filling only its own pixels become paper: a rule may close it off. */
    private void whiten(int row, int column, int level) {
        for (int i = 0; i < tile * tile; i++) {
            int x = column * tile + i % tile;
            int y = row * tile + i / tile;
            if (Math.abs(page.at(x, y) - level) <= ALIKE) {
                page.set(x, y, paper);
            }
        }
    }

    /** What differs from the filling is ink, as much as it differs. */
    private void write(int row, int column, int level) {
        double scale = paper / (double) Math.max(level, GrayImage.WHITE - level);
        for (int i = 0; i < tile * tile; i++) {
            int x = column * tile + i % tile;
            int y = row * tile + i / tile;
            page.set(x, y, (int) Math.max(0, paper - Math.abs(page.at(x, y) - level) * scale));
        }
    }
}
