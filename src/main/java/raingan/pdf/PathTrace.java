package raingan.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path under construction, in user space, kept only as far as straight lines and boxes need it. */
final class PathTrace {

    /** Off the axis by less than this share of its length, a line is meant straight: about one degree. */
    private static final double SLANT = 0.02;

    /** Heights in points between which a filled curved shape may be a letter. */
    private static final double LOWEST_LETTER = 1.5;

    private static final double HIGHEST_LETTER = 40;

    private static final int CORNERS = 4;

    /** Points by which a corner of a box may be off. */
    private static final double EXACT = 0.01;

    private final List<Part> parts = new ArrayList<>();

    private static final class Part {
        final List<Point2D> points = new ArrayList<>();
        boolean curved;
        boolean closed;
    }

    void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo(p0.getX(), p0.getY());
        lineTo(p1.getX(), p1.getY());
        lineTo(p2.getX(), p2.getY());
        lineTo(p3.getX(), p3.getY());
        close();
    }

    void moveTo(double x, double y) {
        Part part = new Part();
        part.points.add(new Point2D.Double(x, y));
        parts.add(part);
    }

    void lineTo(double x, double y) {
        Part part = current(x, y);
        if (part.closed) {
            Point2D start = part.points.get(0);
            moveTo(start.getX(), start.getY());
            part = current(x, y);
        }
        part.points.add(new Point2D.Double(x, y));
    }

    void curveTo(double x, double y) {
        lineTo(x, y);
        current(x, y).curved = true;
    }

    void close() {
        if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).closed = true;
        }
    }

    Point2D currentPoint() {
        if (parts.isEmpty()) {
            return new Point2D.Double();
        }
        Part part = parts.get(parts.size() - 1);
        return part.points.get(part.closed ? 0 : part.points.size() - 1);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    void clear() {
        parts.clear();
    }

    Rectangle2D bounds() {
        Rectangle2D all = bounds(parts.get(0));
        for (Part part : parts) {
            Rectangle2D.union(all, bounds(part), all);
        }
        return all;
    }

    /** The straight level and upright lines that stroking the path inks, {@code width} thick. */
    List<Rectangle2D> stroked(double width) {
        List<Rectangle2D> lines = new ArrayList<>();
        for (Part part : parts) {
            int n = part.points.size();
            for (int i = 0; !part.curved && i < (part.closed && n > 2 ? n : n - 1); i++) {
                addLine(lines, part.points.get(i), part.points.get((i + 1) % n), width);
            }
        }
        return lines;
    }

    /** The boxes that filling the path inks; whoever asks picks the thin ones. */
    List<Rectangle2D> filled() {
        return parts.stream()
                .filter(part -> !part.curved && part.points.size() > 1)
                .map(PathTrace::bounds)
                .toList();
    }

    /** The box that filling the path inks, when it is nothing but one upright box. */
    Optional<Rectangle2D> solid() {
        if (parts.size() != 1 || parts.get(0).curved) {
            return Optional.empty();
        }
        Rectangle2D box = bounds(parts.get(0));
        long corners = parts.get(0).points.stream()
                .filter(p ->
                        isEnd(p.getX(), box.getMinX(), box.getMaxX()) && isEnd(p.getY(), box.getMinY(), box.getMaxY()))
                .count();
        boolean every = corners == parts.get(0).points.size() && corners >= CORNERS && corners <= CORNERS + 1;
        return every && !box.isEmpty() ? Optional.of(box) : Optional.empty();
    }

    private static boolean isEnd(double at, double least, double most) {
        return Math.min(Math.abs(at - least), Math.abs(at - most)) < EXACT;
    }

    /** How many of the parts are curved and as high as letters. */
    int outlines() {
        return (int) parts.stream()
                .filter(part -> part.curved)
                .map(PathTrace::bounds)
                .filter(b -> b.getHeight() > LOWEST_LETTER && b.getHeight() < HIGHEST_LETTER)
                .count();
    }

    private static void addLine(List<Rectangle2D> lines, Point2D from, Point2D to, double width) {
        double dx = Math.abs(to.getX() - from.getX());
        double dy = Math.abs(to.getY() - from.getY());
        double half = width / 2;
        Rectangle2D line =
                new Rectangle2D.Double(Math.min(from.getX(), to.getX()), Math.min(from.getY(), to.getY()), dx, dy);
        if (dy <= SLANT * dx && dx > 0) {
            lines.add(new Rectangle2D.Double(line.getX(), line.getCenterY() - half, dx, width));
        } else if (dx <= SLANT * dy && dy > 0) {
            lines.add(new Rectangle2D.Double(line.getCenterX() - half, line.getY(), width, dy));
        }
    }

    private Part current(double x, double y) {
        if (parts.isEmpty()) {
            moveTo(x, y);
        }
        return parts.get(parts.size() - 1);
    }

    private static Rectangle2D bounds(Part part) {
        Rectangle2D.Double box = new Rectangle2D.Double(
                part.points.get(0).getX(), part.points.get(0).getY(), 0, 0);
        part.points.forEach(box::add);
        return box;
    }
}
