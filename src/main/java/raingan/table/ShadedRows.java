package raingan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.Shade;

/** Cells of a table that a colour fills: where it begins and ends, one row or column ends and another begins. */
final class ShadedRows {

    /** Points by which the filled cells of one row differ in height, or lie apart. */
    private static final double SAME = 3;

    /** Share of the page height from which an area is no row. */
    private static final double HIGH = 0.5;

    private ShadedRows() {}

    /** The upper and lower edges of the filled rows of a page, as rules. */
    static List<Ruling> edges(Page page) {
        List<Box> rows = new ArrayList<>();
        page.shades().stream()
                .map(Shade::box)
                .filter(b -> b.height() < HIGH * page.height())
                .sorted(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left))
                .forEach(box -> {
                    int last = rows.size() - 1;
                    if (last >= 0 && goesOn(rows.get(last), box)) {
                        rows.set(last, rows.get(last).union(box));
                    } else {
                        rows.add(box);
                    }
                });
        return rows.stream()
                .flatMap(b -> List.of(
                        Ruling.horizontal(b.top(), b.left(), b.right()),
                        Ruling.horizontal(b.bottom(), b.left(), b.right()))
                        .stream())
                .toList();
    }

    /** The borders between filled cells that stand side by side, as rules. */
    static List<Ruling> borders(Page page) {
        List<Box> cells = page.shades().stream().map(Shade::box).toList();
        return cells.stream()
                .filter(c -> cells.stream().anyMatch(o -> goesOn(o, c) && c.left() >= o.right() - SAME))
                .map(c -> Ruling.vertical(c.left(), c.top(), c.bottom()))
                .toList();
    }

    private static boolean goesOn(Box row, Box cell) {
        return Math.abs(row.top() - cell.top()) <= SAME
                && Math.abs(row.bottom() - cell.bottom()) <= SAME
                && cell.left() >= row.left()
                && cell.left() <= row.right() + SAME;
    }
}
