package raingan.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;
import raingan.geometry.Box;

/** Finds the areas of ink on a sheet that are no signs of the text layer, as pictures of text are. */
final class UnexplainedInk {

    /** Grey values between neighbours at the edge of ink. */
    private static final int EDGE = 24;

    /** Points of the squares in which ink is looked for. */
    private static final double SQUARE = 6;

    /** Squares without ink that part two areas. */
    private static final int GAP = 2;

    /** Points of the smallest area, each way: a letter with a neighbour. */
    private static final double LEAST_WIDTH = 10;

    private static final double LEAST_HEIGHT = 6;

    /** Share of the page up to which an image is an area as a whole; small drawings lose its thin lines. */
    private static final double SMALL = 0.5;

    /** Ems of a sign above and below its pen, with its marks. */
    private static final double ABOVE = 1.1;

    private static final double BELOW = 0.4;

    /** Grey values within which a pixel is ground. */
    private static final int ALIKE = 16;

    private static final int GREYS = 256;

    private final Sheet sheet;
    private final int side;
    private final int columns;
    private final int rows;
    private final boolean[] inked;

    private UnexplainedInk(Sheet sheet) {
        this.sheet = sheet;
        this.side = (int) Math.max(1, Math.round(SQUARE * sheet.scale()));
        this.columns = (sheet.width() + side - 1) / side;
        this.rows = (sheet.height() + side - 1) / side;
        this.inked = new boolean[columns * rows];
    }

    /** The areas from the top down; the signs among {@code glyphs} that are seen and named explain their ink. */
    static List<InkArea> of(Sheet sheet, List<Glyph> glyphs, List<DrawnImage> images) {
        if (!sheet.hasMarks()) {
            return List.of();
        }
        for (Glyph glyph : glyphs) {
            if (!glyph.invisible() && !Signs.isUnreadable(glyph) && !Signs.isSpace(glyph)) {
                sheet.explain(box(glyph));
            }
        }
        UnexplainedInk ink = new UnexplainedInk(sheet);
        if (!ink.find()) {
            return List.of();
        }
        List<Box> boxes = ink.boxes();
        return merged(boxes, images, ink.page()).stream()
                .filter(b -> b.width() >= LEAST_WIDTH && b.height() >= LEAST_HEIGHT)
                .map(ink::area)
                .sorted(Comparator.comparingDouble((InkArea a) -> a.box().top())
                        .thenComparingDouble(a -> a.box().left()))
                .toList();
    }

    private static Box box(Glyph glyph) {
        double size = glyph.size();
        double left = Math.min(glyph.x(), glyph.endX());
        double right = Math.max(glyph.x(), glyph.endX());
        double top = Math.min(glyph.y(), glyph.endY());
        double bottom = Math.max(glyph.y(), glyph.endY());
        return glyph.turn() == 0
                ? new Box(
                        Math.min(left, glyph.inkLeft()),
                        top - ABOVE * size,
                        Math.max(right, glyph.inkRight()),
                        bottom + BELOW * size)
                : new Box(left, top, right, bottom).grow(ABOVE * size);
    }

    private boolean find() {
        boolean any = false;
        for (int y = 1; y + 1 < sheet.height(); y++) {
            for (int x = 1; x + 1 < sheet.width(); x++) {
                if (sheet.isMarked(x, y) && isEdge(x, y)) {
                    inked[y / side * columns + x / side] = true;
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean isEdge(int x, int y) {
        int here = sheet.at(x, y);
        return (sheet.isMarked(x + 1, y) && Math.abs(sheet.at(x + 1, y) - here) >= EDGE)
                || (sheet.isMarked(x, y + 1) && Math.abs(sheet.at(x, y + 1) - here) >= EDGE);
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        boolean[] seen = new boolean[inked.length];
        for (int start = 0; start < inked.length; start++) {
            if (inked[start] && !seen[start]) {
                boxes.add(grown(start, seen));
            }
        }
        return boxes;
    }

    private Box grown(int start, boolean[] seen) {
        int left = columns;
        int top = rows;
        int right = 0;
        int bottom = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.remove();
            int x = at % columns;
            int y = at / columns;
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
            for (int ny = Math.max(0, y - GAP); ny <= Math.min(rows - 1, y + GAP); ny++) {
                for (int nx = Math.max(0, x - GAP); nx <= Math.min(columns - 1, x + GAP); nx++) {
                    int next = ny * columns + nx;
                    if (inked[next] && !seen[next]) {
                        seen[next] = true;
                        open.add(next);
                    }
                }
            }
        }
        double points = side / sheet.scale();
        return new Box(left * points, top * points, (right + 1) * points, (bottom + 1) * points);
    }

    private Box page() {
        return new Box(0, 0, sheet.width() / sheet.scale(), sheet.height() / sheet.scale());
    }

    /** What one image shows is one area, and so is what overlaps. */
    private static List<Box> merged(List<Box> boxes, List<DrawnImage> images, Box page) {
        List<Box> areas = new ArrayList<>(boxes);
        for (DrawnImage image : images) {
            Box frame = image.placed().box().intersection(page).orElse(page);
            List<Box> inside = areas.stream()
                    .filter(b -> frame.contains(b.centerX(), b.centerY()))
                    .toList();
            if (!inside.isEmpty()) {
                areas.removeAll(inside);
                areas.add(
                        frame.area() <= SMALL * page.area()
                                ? frame
                                : Box.around(inside).orElse(frame));
            }
        }
        for (int i = 0; i < areas.size(); i++) {
            for (int j = areas.size() - 1; j > i; j--) {
                if (areas.get(i).intersection(areas.get(j)).isPresent()) {
                    areas.set(i, areas.get(i).union(areas.remove(j)));
                    j = areas.size();
                }
            }
        }
        return areas;
    }

    private InkArea area(Box box) {
        int left = sheet.column(box.left());
        int right = sheet.column(box.right());
        int[] greys = new int[GREYS];
        CRC32 print = new CRC32();
        int pixels = 0;
        for (int y = sheet.row(box.top()); y <= sheet.row(box.bottom()); y++) {
            for (int x = left; x <= right; x++) {
                greys[sheet.at(x, y)]++;
                print.update(sheet.at(x, y));
                pixels++;
            }
        }
        return new InkArea(box, (double) ground(greys) / pixels, print.getValue());
    }

    /** Pixels of the commonest brightness and those near it. */
    private static int ground(int[] greys) {
        int most = 0;
        for (int middle = 0; middle < GREYS; middle++) {
            int sum = 0;
            for (int grey = Math.max(0, middle - ALIKE); grey <= Math.min(GREYS - 1, middle + ALIKE); grey++) {
                sum += greys[grey];
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
