package raingan.scan.handwriting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;
import raingan.scan.image.NativeImage;

/**
 * Takes the rings of round stamps out of the ink of a page. A ring is the circle through three points of a large stroke
 * that has ink nearly all around (random sample consensus, Fischler and Bolles, 1981); where it crosses letters, these
 * keep their strokes.
 */
final class StampRings {

    /** Inches of a stroke, in both directions, from which it may be a part of a ring. */
    private static final double LARGE = 0.25;

    /** Share of its rectangle that such a stroke covers at most. */
    private static final double SPARSE = 0.4;

    /** Inches of a picture, in both directions. */
    private static final double GRAPHIC = 0.45;

    /** Inches of the radius of the smallest and of the largest ring. */
    private static final double SMALLEST = 0.25;

    private static final double LARGEST = 1.1;

    /** Inches of the thickest ring. */
    private static final double THICK = 0.045;

    /** Inches of a straight stroke that is no side of a ring. */
    private static final double STRAIGHT = 0.5;

    /** Directions in which a ring is looked at, and the share of them in which it is seen. */
    private static final int DIRECTIONS = 90;

    private static final double SEEN = 0.6;

    /** Inches by which a ring may lie beside its circle: rubber gives way, scanners stretch. */
    private static final double BESIDE = 0.012;

    /** Times its usual thickness up to which ink on the circle is the ring and no letter. */
    private static final double OWN = 1.6;

    /** Triples of points that are tried: a third of the points on a ring give it with near certainty. */
    private static final int TRIALS = 400;

    /** Rings that a page may have. */
    private static final int MOST = 8;

    private final Bitmap ink;
    private final double dpi;

    private StampRings(Bitmap ink, double dpi) {
        this.ink = ink;
        this.dpi = dpi;
    }

    /** The rings in {@code ink}, of which {@code parts} are the components; they are made white in it. */
    static List<Circle> take(Bitmap ink, List<Component> parts, double dpi) {
        StampRings rings = new StampRings(ink, dpi);
        List<Circle> found = new ArrayList<>();
        for (Component part : parts) {
            boolean more = isLarge(part, dpi);
            while (more && found.size() < MOST) {
                more = rings.take(part, found);
            }
        }
        return found;
    }

    /** A copy of some ink without rings; a border that runs along the side of one stays. */
    static Bitmap without(Bitmap ink, List<Circle> circles, double dpi) {
        StampRings rings = new StampRings(ink.copy(), dpi);
        circles.forEach(rings::erase);
        int straight = (int) (STRAIGHT * dpi);
        try (NativeImage page = NativeImage.of(ink);
                NativeImage across = page.open(straight, 1);
                NativeImage down = page.open(1, straight)) {
            return rings.ink.or(across.bits()).or(down.bits());
        }
    }

    /** The rectangles around circles. */
    static List<Area> areas(List<Circle> circles) {
        return circles.stream().map(Circle::area).toList();
    }

    /** Makes what is left of pictures within rings white: what is higher than lines of text that touch is no letter. */
    static void clear(Bitmap ink, List<Component> parts, List<Circle> circles, double dpi) {
        List<Area> pictures = areas(circles);
        parts.stream()
                .filter(c -> isLarge(c, dpi) && Math.min(c.width(), c.height()) >= GRAPHIC * dpi)
                .filter(c -> pictures.stream().anyMatch(a -> a.contains(c.area())))
                .forEach(c -> ink.set(c, false));
    }

    private static boolean isLarge(Component c, double dpi) {
        return Math.min(c.width(), c.height()) >= LARGE * dpi && c.ink() <= SPARSE * c.width() * c.height();
    }

    private boolean take(Component part, List<Circle> found) {
        Optional<Circle> ring = find(part);
        ring.ifPresent(this::erase);
        ring.ifPresent(found::add);
        return ring.isPresent();
    }

    private Optional<Circle> find(Component part) {
        int[] points = edge(part);
        Random random = new Random(part.ink());
        Circle best = null;
        int most = (int) (SEEN * DIRECTIONS);
        for (int i = 0; i < TRIALS && points.length >= 6; i++) {
            Circle circle = through(points, random);
            if (circle.radius() >= SMALLEST * dpi && circle.radius() <= LARGEST * dpi) {
                int seen = seen(circle);
                if (seen > most) {
                    most = seen;
                    best = circle;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Middles of runs no longer than a ring is thick, and ends of longer ones: x and y in turn. */
    private int[] edge(Component part) {
        int[] runs = part.runs();
        int[] points = new int[2 * runs.length];
        int count = 0;
        for (int i = 0; i < runs.length; i += 3) {
            if (!ink.at(runs[i + 1], runs[i])) {
                continue;
            }
            boolean thin = runs[i + 2] - runs[i + 1] <= THICK * dpi;
            points[count++] = thin ? (runs[i + 1] + runs[i + 2]) / 2 : runs[i + 1];
            points[count++] = runs[i];
            if (!thin) {
                points[count++] = runs[i + 2] - 1;
                points[count++] = runs[i];
            }
        }
        return Arrays.copyOf(points, count);
    }

    private static Circle through(int[] points, Random random) {
        int a = 2 * random.nextInt(points.length / 2);
        int b = 2 * random.nextInt(points.length / 2);
        int c = 2 * random.nextInt(points.length / 2);
        double bx = points[b] - points[a];
        double by = points[b + 1] - points[a + 1];
        double cx = points[c] - points[a];
        double cy = points[c + 1] - points[a + 1];
        double d = 2 * (bx * cy - by * cx);
        if (d == 0) {
            return new Circle(0, 0, 0);
        }
        double x = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / d;
        double y = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / d;
        return new Circle(points[a] + x, points[a + 1] + y, Math.hypot(x, y));
    }

    /** Directions in which a thin stroke lies on a circle. */
    private int seen(Circle circle) {
        int seen = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            int[] run = run(circle, angle);
            seen += run[1] > run[0] && run[1] - run[0] <= THICK * dpi ? 1 : 0;
        }
        return seen;
    }

    /** First and one past the last distance from the middle of the ink on a circle in a direction. */
    private int[] run(Circle circle, double angle) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        int beside = (int) Math.max(1, Math.round(BESIDE * dpi));
        int at = -1;
        for (int step = 0; step <= 2 * beside && at < 0; step++) {
            int distance = (int) Math.round(circle.radius()) + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
            at = isInk(circle, dx, dy, distance) ? distance : -1;
        }
        if (at < 0) {
            return new int[] {0, 0};
        }
        int reach = (int) (2 * THICK * dpi);
        int from = at;
        while (at - from < reach && isInk(circle, dx, dy, from - 1)) {
            from--;
        }
        int to = at + 1;
        while (to - at < reach && isInk(circle, dx, dy, to)) {
            to++;
        }
        return new int[] {from, to};
    }

    private boolean isInk(Circle circle, double dx, double dy, int distance) {
        return ink.at((int) Math.round(circle.x() + dx * distance), (int) Math.round(circle.y() + dy * distance));
    }

    private void erase(Circle circle) {
        int directions = (int) Math.ceil(4 * Math.PI * circle.radius());
        int[][] runs = new int[directions][];
        for (int i = 0; i < directions; i++) {
            runs[i] = run(circle, 2 * Math.PI * i / directions);
        }
        int[] thickness = Arrays.stream(runs)
                .mapToInt(r -> r[1] - r[0])
                .filter(t -> t > 0)
                .sorted()
                .toArray();
        double own = OWN * thickness[thickness.length / 2] + 1;
        for (int i = 0; i < directions; i++) {
            double angle = 2 * Math.PI * i / directions;
            for (int d = runs[i][0]; runs[i][1] - runs[i][0] <= own && d < runs[i][1]; d++) {
                int x = (int) Math.round(circle.x() + Math.cos(angle) * d);
                int y = (int) Math.round(circle.y() + Math.sin(angle) * d);
                ink.set(x, y, false);
            }
        }
    }
}
