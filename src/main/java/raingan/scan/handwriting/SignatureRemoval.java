package raingan.scan.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import raingan.scan.image.Area;
import raingan.scan.image.Bitmap;
import raingan.scan.image.Component;

/**
 * Takes long curved strokes of a pen out of the ink of a page: signatures that run over text. A stroke is followed from
 * where it is large: on along its bend, straight over letters and over gaps, as far as there is ink. Where it crosses
 * letters, these keep their strokes.
 */
final class SignatureRemoval {

    /** Inches of the height of a component that may be part of such a stroke: more than a letter has with its marks. */
    private static final double HIGH = 0.2;

    /** Share of its rectangle that such a component covers at most. */
    private static final double SPARSE = 0.45;

    /** Inches that a stroke rises at least, more than two lines of text that touch, and of its least length. */
    private static final double RISE = 0.3;

    private static final double LONG = 0.8;

    /** Share of its length over which it lies free of other ink. */
    private static final double FREE = 0.6;

    /** How much shorter a stroke may be beside another one or a stamp, and inches between them. */
    private static final double SMALL = 0.5;

    private static final double NEAR = 0.25;

    /** Inches of the least piece of a stroke beside another one, longer than a stroke of a letter, and its share. */
    private static final double PIECE = 0.22;

    private static final double ALL = 0.85;

    /** Components tried from the highest on, and places in each from which strokes are followed. */
    private static final int MOST = 30;

    private static final int PLACES = 5;

    private final Bitmap ink;
    private final Bitmap page;
    private final double dpi;

    private SignatureRemoval(Bitmap ink, Bitmap page, double dpi) {
        this.ink = ink;
        this.page = page;
        this.dpi = dpi;
    }

    /**
     * Makes the strokes white in {@code ink}, of which {@code parts} are the components; whether there were any.
     *
     * @param page the ink before rules were taken out of it
     * @param stamps rectangles of stamps, beside which a stroke may be smaller
     */
    static boolean remove(Bitmap ink, Bitmap page, List<Component> parts, List<Area> stamps, double dpi) {
        SignatureRemoval strokes = new SignatureRemoval(ink, page, dpi);
        List<Area> found = new ArrayList<>();
        parts.stream()
                .filter(c -> c.height() >= HIGH * dpi && strokes.isSparse(c))
                .sorted(Comparator.comparingInt(c -> -c.height()))
                .limit(MOST)
                .forEach(c -> strokes.remove(c, 1, found));
        if (found.isEmpty() && stamps.isEmpty()) {
            return false;
        }
        List<Area> beside = Stream.concat(found.stream(), stamps.stream()).toList();
        parts.stream()
                .filter(c -> c.height() + c.width() >= PIECE * dpi && strokes.isSparse(c))
                .filter(c -> beside.stream().anyMatch(a -> strokes.isNear(a, c.area())))
                .sorted(Comparator.comparingInt(c -> -c.height() - c.width()))
                .limit(MOST)
                .forEach(c -> strokes.remove(c, SMALL, found));
        return !found.isEmpty();
    }

    private boolean isSparse(Component c) {
        return c.ink() <= SPARSE * c.width() * c.height();
    }

    private boolean isNear(Area a, Area b) {
        return Math.max(a.gapX(b), a.gapY(b)) <= NEAR * dpi;
    }

    private void remove(Component part, double size, List<Area> found) {
        int[] runs = part.runs();
        for (int place = 0; place < PLACES; place++) {
            int i = runs.length / 3 * (2 * place + 1) / (2 * PLACES) * 3;
            if (ink.at(runs[i + 1], runs[i])) {
                StrokeTracer trace = StrokeTracer.from(ink, page, (runs[i + 1] + runs[i + 2] - 1) / 2.0, runs[i], dpi);
                if (isStroke(trace, size) || (size < 1 && isAll(trace, part))) {
                    trace.erase();
                    found.add(trace.area());
                }
            }
        }
    }

    /** Whether a trace is all there is of a component: a piece of a stroke that letters and rules cut. */
    private boolean isAll(StrokeTracer trace, Component part) {
        return trace.length() >= PIECE * dpi && trace.covered() >= ALL * part.ink() && trace.isSmooth();
    }

    private boolean isStroke(StrokeTracer trace, double size) {
        return trace.length() >= size * LONG * dpi
                && trace.rise() >= size * RISE * dpi
                && trace.free() >= FREE
                && trace.isSmooth();
    }
}
