package raingan.scan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;
import raingan.scan.image.Components;
import raingan.scan.image.Corners;
import raingan.scan.image.NativeImage;

/**
 * Finds the perspective of a photographed page from its long rules: parallel on paper, they run apart in the picture.
 * A flat scan has none, and costs only the search.
 */
final class Perspective {

    /** Inches of stroke from which the direction of a rule can be told. */
    private static final double LONG = 1.2;

    /** Inches of unbroken stroke that a rule is found by. */
    private static final double STROKE = 0.25;

    /** Rules in each direction from which their change over the page is believed. */
    private static final int ENOUGH = 3;

    /** Rise per length by which opposite edges must differ for a page to be distorted (0.5 degrees). */
    private static final double DISTORTED = 0.009;

    /** Rise per length by which rules may miss the common perspective. */
    private static final double SCATTER = 0.0035;

    /** Share of the length of a stroke that its ink is thick, at most. */
    private static final double THIN = 0.05;

    /** Share of the page at which its edges are drawn. */
    private static final double MARGIN = 0.1;

    private Perspective() {}

    /** A line whose position across grows by {@code slope} for each pixel along, and its middle. */
    private record Trend(double across, double along, double slope) {}

    /** The corners to pull straight, or nothing when the page is flat. */
    static Optional<Corners> find(NativeImage ink, double dpi) {
        List<Trend> rows = trends(ink, dpi, true);
        List<Trend> columns = trends(ink, dpi, false);
        if (rows.size() < ENOUGH || columns.size() < ENOUGH) {
            return Optional.empty();
        }
        double width = ink.width();
        double height = ink.height();
        double[] row = fit(rows);
        double[] column = fit(columns);
        if (scatter(rows, row) > SCATTER || scatter(columns, column) > SCATTER) {
            return Optional.empty();
        }
        if (Math.abs(row[1]) * height < DISTORTED && Math.abs(column[1]) * width < DISTORTED) {
            return Optional.empty();
        }
        return Optional.of(corners(row, column, width, height));
    }

    private static Corners corners(double[] row, double[] column, double width, double height) {
        List<Corners.Place> seen = new ArrayList<>();
        List<Corners.Place> flat = new ArrayList<>();
        for (double y : new double[] {height * MARGIN, height * (1 - MARGIN)}) {
            for (double x : new double[] {width * MARGIN, width * (1 - MARGIN)}) {
                seen.add(crossing(y, row[0] + row[1] * y, width / 2, x, column[0] + column[1] * x, height / 2));
                flat.add(new Corners.Place(x, y));
            }
        }
        return new Corners(seen, flat);
    }

    /** Where the row through (middleX, y) meets the column through (x, middleY). */
    private static Corners.Place crossing(
            double y, double rowSlope, double middleX, double x, double colSlope, double middleY) {
        double atY = (y + rowSlope * (x - colSlope * middleY - middleX)) / (1 - rowSlope * colSlope);
        return new Corners.Place(x + colSlope * (atY - middleY), atY);
    }

    /** Slope as a line over the position across: least squares, value at 0 and change for a pixel. */
    private static double[] fit(List<Trend> trends) {
        double n = trends.size();
        double meanX = trends.stream().mapToDouble(Trend::across).sum() / n;
        double meanY = trends.stream().mapToDouble(Trend::slope).sum() / n;
        double xx = 0;
        double xy = 0;
        for (Trend t : trends) {
            xx += (t.across - meanX) * (t.across - meanX);
            xy += (t.across - meanX) * (t.slope - meanY);
        }
        double change = xx == 0 ? 0 : xy / xx;
        return new double[] {meanY - change * meanX, change};
    }

    /** Root of the mean square by which slopes miss the fit: rules of one page follow it closely. */
    private static double scatter(List<Trend> trends, double[] fit) {
        return Math.sqrt(trends.stream()
                .mapToDouble(t -> t.slope - fit[0] - fit[1] * t.across)
                .map(d -> d * d)
                .average()
                .orElse(0));
    }

    private static List<Trend> trends(NativeImage ink, double dpi, boolean across) {
        int stroke = (int) (STROKE * dpi);
        List<Trend> trends = new ArrayList<>();
        try (NativeImage thick = across ? ink.dilate(1, 5) : ink.dilate(5, 1);
                NativeImage opened = across ? thick.open(stroke, 1) : thick.open(1, stroke)) {
            Bitmap bits = opened.bits();
            for (Component c : Components.of(bits, new Area(0, 0, bits.width(), bits.height()))) {
                int length = across ? c.width() : c.height();
                if (length >= LONG * dpi && (double) c.ink() / length <= THIN * length) {
                    trends.add(trend(c, across));
                }
            }
        }
        return trends;
    }

    /** Least squares over the pixels of a stroke. */
    private static Trend trend(Component c, boolean across) {
        double n = 0;
        double su = 0;
        double sv = 0;
        double suu = 0;
        double suv = 0;
        int[] runs = c.runs();
        for (int i = 0; i < runs.length; i += 3) {
            for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
                double u = across ? x : runs[i];
                double v = across ? runs[i] : x;
                n++;
                su += u;
                sv += v;
                suu += u * u;
                suv += u * v;
            }
        }
        double spread = n * suu - su * su;
        double slope = spread == 0 ? 0 : (n * suv - su * sv) / spread;
        return new Trend(sv / n, su / n, slope);
    }
}
