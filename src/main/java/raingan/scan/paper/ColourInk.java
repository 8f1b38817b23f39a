package raingan.scan.paper;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;
import raingan.scan.image.Components;
import raingan.scan.image.GrayImage;
import raingan.scan.image.GrayImages;
import raingan.scan.image.NativeImage;

/**
 * Takes stamps and signatures in coloured ink off a page: coloured strokes that are larger than letters. Coloured
 * letters, rules and filled areas stay, and so does black text under a stamp.
 */
public final class ColourInk {

    /**
     * Difference between the strongest and the weakest primary (0–255), against paper that is white, from which a pixel
     * is coloured, and from which one beside coloured ink is tinted: more than a camera adds to black.
     */
    private static final int COLOURED = 30;

    private static final int TINTED = 16;

    /** The same as a share of the darkness of the weakest: dark blue ink differs little, pale shadows less. */
    private static final double COLOURED_SHARE = 0.2;

    private static final double TINTED_SHARE = 0.12;

    /** Share of a tinted stroke that is coloured at least. */
    private static final double SURE = 0.12;

    /** Share of a page that must be coloured to look closer. */
    private static final double WORTHWHILE = 0.0002;

    /** Inches from which a stroke is no letter. */
    private static final double LARGE = 0.25;

    /** Inches between strokes of one stamp, and of the least stamp. */
    private static final double NEAR = 0.2;

    private static final double STAMP = 0.4;

    /** Inches of the largest stroke: the frame or the ring of a stamp. */
    private static final double LARGEST = 4;

    /** Share of its rectangle that a stroke covers at most; more is a filled area. */
    private static final double FILLED = 0.4;

    /** Inches of a straight run that only rules have, and their share of the ink that makes a rule. */
    private static final double STRAIGHT = 0.3;

    private static final double RULED = 0.1;

    /** Inches of all straight runs, and of their thickness, up to which they are frames of stamps. */
    private static final double FRAMES = 16;

    private static final double THIN = 0.012;

    /** Pixels around coloured ink that its blur tints. */
    private static final int HALO = 2;

    /** Brightness up to which a pixel beside coloured ink is black ink, unless it is tinted. */
    private static final int BLACK = 70;

    /** Pixels of black beside each coloured one from which the colour is the fringe of black letters. */
    private static final double FRINGE = 0.5;

    /** Rows from one that is looked at for the colour of the paper to the next. */
    private static final int PAPER_ROWS = 8;

    private final GrayImage gray;
    private final double dpi;
    private final Bitmap coloured;
    private final Bitmap tinted;

    private ColourInk(BufferedImage image, GrayImage gray, double dpi) {
        this.gray = gray;
        this.dpi = dpi;
        this.coloured = Bitmap.empty(image.getWidth(), image.getHeight());
        this.tinted = Bitmap.empty(image.getWidth(), image.getHeight());
        mark(image);
    }

    /** Makes large coloured strokes of {@code image} white in its grey copy. */
    public static void remove(BufferedImage image, GrayImage gray, double dpi) {
        if (image.getRaster().getNumBands() >= 3) {
            new ColourInk(image, gray, dpi).remove();
        }
    }

    private void remove() {
        int width = gray.width();
        int height = gray.height();
        if (coloured.count(0, 0, width, height) < WORTHWHILE * width * height) {
            return;
        }
        int straight = (int) (STRAIGHT * dpi);
        try (NativeImage mask = NativeImage.of(tinted);
                NativeImage joined = mask.close(3, 3);
                NativeImage across = joined.open(straight, 1);
                NativeImage down = joined.open(1, straight)) {
            Bitmap rules = across.bits().or(down.bits());
            boolean framed = rules.count(0, 0, width, height) <= FRAMES * dpi * THIN * dpi;
            List<Component> strokes = Components.of(joined.bits(), new Area(0, 0, width, height));
            List<Area> stamps = stamps(strokes, framed ? Bitmap.empty(width, height) : rules);
            strokes.stream()
                    .filter(s ->
                            s.ink() <= FILLED * s.width() * s.height() || Math.max(s.width(), s.height()) < LARGE * dpi)
                    .filter(s -> stamps.stream().anyMatch(a -> a.contains(s.area())))
                    .forEach(this::erase);
        }
    }

    /** Rectangles around large strokes that lie close together: a ring in pieces, the parts of a name. */
    private List<Area> stamps(List<Component> strokes, Bitmap rules) {
        List<Area> areas = new ArrayList<>();
        for (Component stroke : strokes) {
            if (isStamp(stroke, rules)) {
                Area area = stroke.area();
                for (boolean grown = true; grown; ) {
                    grown = false;
                    Area reach = area.grow((int) (NEAR * dpi), gray.width(), gray.height());
                    for (Area other : List.copyOf(areas)) {
                        if (reach.overlapX(other) > 0 && reach.overlapY(other) > 0) {
                            areas.remove(other);
                            area = area.union(other);
                            grown = true;
                        }
                    }
                }
                areas.add(area);
            }
        }
        areas.removeIf(a -> Math.max(a.width(), a.height()) < STAMP * dpi);
        return areas;
    }

    private void mark(BufferedImage image) {
        int[] white = paper(image);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            GrayImages.colours(image, y, row);
            for (int x = 0; x < row.length; x++) {
                int r = Math.min(GrayImage.WHITE, ((row[x] >> 16 & 0xff) * white[0]) >> 8);
                int g = Math.min(GrayImage.WHITE, ((row[x] >> 8 & 0xff) * white[1]) >> 8);
                int b = Math.min(GrayImage.WHITE, ((row[x] & 0xff) * white[2]) >> 8);
                int least = Math.min(r, Math.min(g, b));
                int colour = Math.max(r, Math.max(g, b)) - least;
                if (colour >= TINTED && colour >= TINTED_SHARE * (GrayImage.WHITE - least)) {
                    tinted.set(x, y, true);
                    coloured.set(x, y, colour >= COLOURED && colour >= COLOURED_SHARE * (GrayImage.WHITE - least));
                }
            }
        }
    }

    /** What to multiply each primary by, in 256ths, so that paper, which is most of a page, is white. */
    private static int[] paper(BufferedImage image) {
        int[][] counts = new int[3][GrayImage.WHITE + 1];
        int[] row = new int[image.getWidth()];
        int seen = 0;
        for (int y = 0; y < image.getHeight(); y += PAPER_ROWS) {
            GrayImages.colours(image, y, row);
            for (int pixel : row) {
                counts[0][pixel >> 16 & 0xff]++;
                counts[1][pixel >> 8 & 0xff]++;
                counts[2][pixel & 0xff]++;
                seen++;
            }
        }
        int middle = seen / 2;
        return Arrays.stream(counts)
                .mapToInt(c -> GrayImage.darkest(c, middle, GrayImage.WHITE))
                .map(level -> (GrayImage.WHITE << 8) / Math.max(1, level))
                .toArray();
    }

    private boolean isStamp(Component stroke, Bitmap rules) {
        Area a = stroke.area();
        int size = Math.max(a.width(), a.height());
        boolean large = size >= LARGE * dpi && size <= LARGEST * dpi;
        boolean thin = stroke.ink() <= FILLED * a.width() * a.height();
        return large
                && thin
                && isColoured(stroke)
                && rules.count(a.left(), a.top(), a.right(), a.bottom()) <= RULED * stroke.ink()
                && !isFringe(stroke);
    }

    private boolean isColoured(Component stroke) {
        int[] runs = stroke.runs();
        int sure = 0;
        for (int i = 0; i < runs.length; i += 3) {
            sure += coloured.count(runs[i + 1], runs[i], runs[i + 2], runs[i] + 1);
        }
        return sure >= SURE * stroke.ink();
    }

    /** Whether a coloured stroke is what a sensor makes of the edges of black letters. */
    private boolean isFringe(Component stroke) {
        int[] runs = stroke.runs();
        int black = 0;
        for (int i = 0; i < runs.length; i += 3) {
            for (int x = runs[i + 1] - 1; x <= runs[i + 2]; x++) {
                boolean inside = x >= 0 && x < gray.width();
                black += inside && gray.at(x, runs[i]) <= BLACK && !tinted.at(x, runs[i]) ? 1 : 0;
            }
        }
        return black > FRINGE * stroke.ink();
    }

    private void erase(Component stroke) {
        int[] runs = stroke.runs();
        for (int i = 0; i < runs.length; i += 3) {
            for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                if (tinted.at(x, runs[i])) {
                    whiten(x, runs[i]);
                }
            }
        }
    }

    /** A pixel and the tinted ones around it; black ink beside it stays. */
    private void whiten(int x, int y) {
        for (int dy = -HALO; dy <= HALO; dy++) {
            for (int dx = -HALO; dx <= HALO; dx++) {
                int px = x + dx;
                int py = y + dy;
                if (px >= 0
                        && py >= 0
                        && px < gray.width()
                        && py < gray.height()
                        && (gray.at(px, py) > BLACK || tinted.at(px, py))) {
                    gray.set(px, py, GrayImage.WHITE);
                }
            }
        }
    }
}
