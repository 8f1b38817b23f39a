package raingan.scan.paper;

import java.util.Arrays;
import raingan.scan.image.GrayImage;

/**
 * Takes lines and bands off a page that run from edge to edge: dirt on the glass of a feeder, the drum of a copier. A
 * rule of a table leaves paper at its ends.
 */
final class ScannerStreaks {

    /** Share of the pixels of a column that are paper at least where nothing runs from edge to edge. */
    private static final double PAPER = 0.03;

    /** Pixels between those looked at along a column. */
    private static final int STEP = 5;

    /** Inches of the widest band. */
    private static final double WIDEST = 0.25;

    /** Share of the brightness beside it from which a column is as it should be, and up to which nothing shows through. */
    private static final double SOUND = 0.94;

    private static final double OPAQUE = 0.4;

    private final int length;
    private final int[] levels;
    private final int[] beside;

    /** Looks at the columns of a page, or at its rows. */
    private ScannerStreaks(GrayImage page, boolean columns, double dpi) {
        this.length = columns ? page.height() : page.width();
        this.levels = levels(page, columns);
        int reach = (int) (WIDEST * dpi / 2);
        this.beside = extremes(extremes(levels, reach, true), reach, false);
        keepEdges();
    }

    /** Makes the paper in streaks of {@code page}, which run down or across, as bright as beside them. */
    static void remove(GrayImage page, double dpi) {
        ScannerStreaks down = new ScannerStreaks(page, true, dpi);
        ScannerStreaks across = new ScannerStreaks(page, false, dpi);
        if (down.any() && !across.any()) {
            down.brighten(page, true);
        } else if (across.any() && !down.any()) {
            across.brighten(page, false);
        }
    }

    /** The brightness of the paper in each column, or in each row. */
    private int[] levels(GrayImage page, boolean columns) {
        int[][] counts = new int[columns ? page.width() : page.height()][GrayImage.WHITE + 1];
        for (int y = 0; y < page.height(); y += columns ? STEP : 1) {
            for (int x = 0; x < page.width(); x += columns ? 1 : STEP) {
                counts[columns ? x : y][page.at(x, y)]++;
            }
        }
        int wanted = (int) Math.ceil(PAPER * length / STEP);
        return Arrays.stream(counts).mapToInt(c -> level(c, wanted)).toArray();
    }

    private static int level(int[] counts, int wanted) {
        int seen = 0;
        int value = GrayImage.WHITE + 1;
        while (value > 0 && seen < wanted) {
            seen += counts[--value];
        }
        return value;
    }

    private static int[] extremes(int[] values, int reach, boolean largest) {
        int[] result = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            var window = Arrays.stream(values, Math.max(0, i - reach), Math.min(values.length, i + reach + 1));
            result[i] = largest ? window.max().orElseThrow() : window.min().orElseThrow();
        }
        return result;
    }

    /** The dark edges of a copy have paper on one side only. */
    private void keepEdges() {
        for (int i = 0; i < levels.length && isDark(i); i++) {
            beside[i] = levels[i];
        }
        for (int i = levels.length - 1; i >= 0 && isDark(i); i--) {
            beside[i] = levels[i];
        }
    }

    private boolean isDark(int i) {
        return levels[i] < SOUND * beside[i];
    }

    private boolean any() {
        for (int i = 0; i < levels.length; i++) {
            if (isDark(i)) {
                return true;
            }
        }
        return false;
    }

    private void brighten(GrayImage page, boolean columns) {
        int sound = 0;
        for (int i = 0; i < levels.length; i++) {
            if (!isDark(i)) {
                sound = i;
                continue;
            }
            int next = i;
            while (isDark(next)) {
                next++;
            }
            for (int along = 0; along < length; along++) {
                int x = columns ? i : along;
                int y = columns ? along : i;
                int before = columns ? page.at(sound, along) : page.at(along, sound);
                int after = columns ? page.at(next, along) : page.at(along, next);
                page.set(x, y, bright(i, page.at(x, y), before, after));
            }
        }
    }

    /** What stands in a streak: as much brighter as its paper should be, or like what is beside it when it hides all. */
    private int bright(int i, int value, int before, int after) {
        return levels[i] < OPAQUE * beside[i]
                ? (before + after) / 2
                : Math.min(GrayImage.WHITE, value * beside[i] / levels[i]);
    }
}
