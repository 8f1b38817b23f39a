package raingan.scan.rule;

import java.util.List;
import raingan.geometry.Ruling;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Components;

/**
 * The rules of a page image.
 *
 * @param rulings in points
 * @param horizontal the ink of the horizontal ones
 * @param vertical the ink of the vertical ones
 */
public record Rules(List<Ruling> rulings, Bitmap horizontal, Bitmap vertical) {

    public Rules {
        rulings = List.copyOf(rulings);
    }

    /** Inches by which a rule may lie beside the side of a ring, */
    private static final double BESIDE = 0.04;

    /** radii of its greatest length, and of the way of its middle from that of the ring, where it is a piece of the ring. */
    private static final double LENGTH = 1.2;

    private static final double OFF = 0.4;

    /** The rules without those that are pieces of rings; the same when there are none. */
    public Rules without(List<Area> rings, double dpi) {
        double scale = dpi / Area.POINTS_PER_INCH;
        List<Ruling> pieces = rulings.stream()
                .filter(r -> rings.stream().anyMatch(ring -> isPiece(r, ring, dpi)))
                .toList();
        if (pieces.isEmpty()) {
            return this;
        }
        Bitmap across = horizontal.copy();
        Bitmap down = vertical.copy();
        pieces.forEach(r -> clear(r.isHorizontal() ? across : down, r, scale, (int) (BESIDE * dpi)));
        return new Rules(rulings.stream().filter(r -> !pieces.contains(r)).toList(), across, down);
    }

    private static boolean isPiece(Ruling rule, Area ring, double dpi) {
        double scale = dpi / Area.POINTS_PER_INCH;
        double radius = ring.width() / 2.0;
        double x = (ring.left() + ring.right()) / 2.0;
        double y = (ring.top() + ring.bottom()) / 2.0;
        double off = Math.abs(rule.position() * scale - (rule.isHorizontal() ? y : x));
        double middle = (rule.start() + rule.end()) / 2 * scale - (rule.isHorizontal() ? x : y);
        return Math.abs(off - radius) <= BESIDE * dpi
                && (rule.end() - rule.start()) * scale <= LENGTH * radius
                && Math.abs(middle) <= OFF * radius;
    }

    private static void clear(Bitmap mask, Ruling rule, double scale, int beside) {
        int from = (int) (rule.position() * scale) - beside;
        int to = from + 2 * beside + 1;
        int start = (int) (rule.start() * scale) - beside;
        int end = (int) (rule.end() * scale) + beside + 1;
        Area area = rule.isHorizontal() ? new Area(start, from, end, to) : new Area(from, start, to, end);
        Components.of(mask, area.grow(0, mask.width(), mask.height())).forEach(c -> mask.set(c, false));
    }
}
