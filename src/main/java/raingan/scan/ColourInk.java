package raingan.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes stamps and signatures in coloured ink off a page: coloured strokes that are larger than letters. Coloured
 * letters, rules and filled areas stay, and so does black text under a stamp.
 */
final class ColourInk {

    /** Difference between the strongest and the weakest primary from which a pixel is coloured (0–255). */
    private static final int COLOURED = 60;

    /** Share of a page that must be coloured to look closer. */
    private static final double WORTHWHILE = 0.0002;

    /** Inches from which a stroke is no letter. */
    private static final double LARGE = 0.25;

    /** Inches between strokes of one stamp, and of the least stamp. */
    private static final double NEAR = 0.2;

    private static final double STAMP = 0.4;

    /** Share of its rectangle that a stroke covers at most; more is a filled area. */
    private static final double FILLED = 0.4;

    /** Inches of a straight run that only rules have, and their share of the ink that makes a rule. */
    private static final double STRAIGHT = 0.3;

    private static final double RULED = 0.1;

    /** Pixels around coloured ink that its blur tints. */
    private static final int HALO = 2;

    /** Brightness up to which a pixel beside coloured ink is black ink. */
    private static final int BLACK = 70;

    private ColourInk() {}

    /** Makes large coloured strokes of {@code image} white in its grey copy. */
    static void remove(BufferedImage image, GrayImage gray, double dpi) {
        if (image.getRaster().getNumBands() < 3) {
            return;
        }
        Bitmap coloured = coloured(image);
        int width = gray.width();
        int height = gray.height();
        if (coloured.count(0, 0, width, height) < WORTHWHILE * width * height) {
            return;
        }
        int straight = (int) (STRAIGHT * dpi);
        try (NativeImage mask = NativeImage.of(coloured);
                NativeImage joined = mask.close(3, 3);
                NativeImage across = joined.open(straight, 1);
                NativeImage down = joined.open(1, straight)) {
            Bitmap rules = across.bits().or(down.bits());
            List<Component> strokes = Components.of(joined.bits(), new Area(0, 0, width, height));
            List<Area> stamps = stamps(strokes, rules, dpi, width, height);
            strokes.stream()
                    .filter(s ->
                            s.ink() <= FILLED * s.width() * s.height() || Math.max(s.width(), s.height()) < LARGE * dpi)
                    .filter(s -> stamps.stream().anyMatch(a -> a.contains(s.area())))
                    .forEach(s -> erase(s, coloured, gray));
        }
    }

    /** Rectangles around large strokes that lie close together: a ring in pieces, the parts of a name. */
    private static List<Area> stamps(List<Component> strokes, Bitmap rules, double dpi, int width, int height) {
        List<Area> areas = new ArrayList<>();
        for (Component stroke : strokes) {
            if (isStamp(stroke, rules, dpi)) {
                Area area = stroke.area();
                for (boolean grown = true; grown; ) {
                    grown = false;
                    Area reach = area.grow((int) (NEAR * dpi), width, height);
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

    private static Bitmap coloured(BufferedImage image) {
        Bitmap mask = Bitmap.empty(image.getWidth(), image.getHeight());
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            GrayImages.colours(image, y, row);
            for (int x = 0; x < row.length; x++) {
                int r = row[x] >> 16 & 0xff;
                int g = row[x] >> 8 & 0xff;
                int b = row[x] & 0xff;
                if (Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) >= COLOURED) {
                    mask.set(x, y, true);
                }
            }
        }
        return mask;
    }

    private static boolean isStamp(Component stroke, Bitmap rules, double dpi) {
        Area a = stroke.area();
        boolean large = Math.max(a.width(), a.height()) >= LARGE * dpi;
        boolean thin = stroke.ink() <= FILLED * a.width() * a.height();
        return large && thin && rules.count(a.left(), a.top(), a.right(), a.bottom()) <= RULED * stroke.ink();
    }

    private static void erase(Component stroke, Bitmap coloured, GrayImage gray) {
        int[] runs = stroke.runs();
        for (int i = 0; i < runs.length; i += 3) {
            for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                if (coloured.at(x, runs[i])) {
                    whiten(gray, x, runs[i]);
                }
            }
        }
    }

    /** A pixel and the tinted ones around it; black ink beside it stays. */
    private static void whiten(GrayImage gray, int x, int y) {
        for (int dy = -HALO; dy <= HALO; dy++) {
            for (int dx = -HALO; dx <= HALO; dx++) {
                int px = x + dx;
                int py = y + dy;
                if (px >= 0 && py >= 0 && px < gray.width() && py < gray.height() && gray.at(px, py) > BLACK) {
                    gray.set(px, py, GrayImage.WHITE);
                }
            }
        }
    }
}
