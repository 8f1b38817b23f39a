package raingan.scan.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import raingan.scan.image.Area;
import raingan.scan.image.Component;

/**
 * The shapes of the marks of one page whose place was clear, above or below letters. They tell, in the page's own type,
 * whether a mark between two tight lines is a vowel below or a mark above.
 */
final class MarkShapes {

    /** Side of the raster that shapes are compared on. */
    private static final int RASTER = 8;

    /** Marks of a kind that are compared. */
    private static final int NEAREST = 3;

    /** Most shapes kept of a kind: a page repeats itself. */
    private static final int MOST = 150;

    /** What a letter height of difference in width or height counts against a share of raster cells. */
    private static final double SIZE_WEIGHT = 1.5;

    /** Usual deviations (see {@link DiacriticModel}) for a whole raster of difference, and at most. */
    private static final double EVIDENCE = 30;

    private static final double MOST_EVIDENCE = 6;

    /** Share of raster cells, sizes included, up to which two shapes are the same mark. */
    private static final double ALIKE = 0.22;

    private final List<Shape> above = new ArrayList<>();
    private final List<Shape> below = new ArrayList<>();

    /** Keeps a mark whose place is clear. */
    void learn(Component mark, boolean isBelow, double letterHeight) {
        List<Shape> kind = isBelow ? below : above;
        if (kind.size() < MOST) {
            kind.add(Shape.of(mark, letterHeight));
        }
    }

    /** Usual deviations by which a mark looks more like those below letters; negative when like those above. */
    double belowness(Component mark, double letterHeight) {
        if (above.size() < NEAREST || below.size() < NEAREST) {
            return 0;
        }
        Shape shape = Shape.of(mark, letterHeight);
        double difference = (distance(shape, above) - distance(shape, below)) * EVIDENCE;
        return Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, difference));
    }

    /** Whether a piece looks just like marks of a kind that were seen on this page. */
    boolean resembles(Component piece, boolean isBelow, double letterHeight) {
        return unlike(piece, isBelow, letterHeight) <= ALIKE;
    }

    /** Share of raster cells, sizes included, in which a piece differs from marks of a kind; 1 when few were seen. */
    double unlike(Component piece, boolean isBelow, double letterHeight) {
        List<Shape> kind = isBelow ? below : above;
        return kind.size() < NEAREST ? 1 : distance(Shape.of(piece, letterHeight), kind);
    }

    private static double distance(Shape shape, List<Shape> kind) {
        double[] distances = kind.stream().mapToDouble(shape::distance).sorted().toArray();
        return Arrays.stream(distances).limit(NEAREST).average().orElse(1);
    }

    /** A mark on a raster, with its size in letter heights. */
    private static final class Shape {
        private final double[] cells;
        private final double width;
        private final double height;

        private Shape(double[] cells, double width, double height) {
            this.cells = cells;
            this.width = width;
            this.height = height;
        }

        static Shape of(Component mark, double letterHeight) {
            double[] cells = new double[RASTER * RASTER];
            Area area = mark.area();
            int[] runs = mark.runs();
            double perCell = (double) area.width() * area.height() / cells.length;
            for (int i = 0; i < runs.length; i += 3) {
                int row = (runs[i] - area.top()) * RASTER / area.height();
                for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                    cells[row * RASTER + (x - area.left()) * RASTER / area.width()] += 1 / perCell;
                }
            }
            Arrays.setAll(cells, i -> Math.min(1, cells[i]));
            return new Shape(cells, area.width() / letterHeight, area.height() / letterHeight);
        }

        double distance(Shape other) {
            double sum = 0;
            for (int i = 0; i < cells.length; i++) {
                sum += Math.abs(cells[i] - other.cells[i]);
            }
            return sum / cells.length + SIZE_WEIGHT * (Math.abs(width - other.width) + Math.abs(height - other.height));
        }
    }
}
