package raingan.scan.line;

import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Box;
import raingan.geometry.Grid;
import raingan.geometry.GridCell;
import raingan.scan.image.Component;

/**
 * The ink of a cell, or of all that stands outside of tables.
 *
 * @param parts the ink
 * @param cell whether it is a cell
 */
record InkRegion(List<Component> parts, boolean cell) {

    InkRegion {
        parts = List.copyOf(parts);
    }

    /** The cells that hold ink and the rest of the page, from top to bottom. */
    static List<InkRegion> of(List<Component> parts, List<Grid> grids, double dpi) {
        List<GridCell> cells = grids.stream().flatMap(g -> g.cells().stream()).toList();
        List<List<Component>> inCells = new ArrayList<>();
        cells.forEach(c -> inCells.add(new ArrayList<>()));
        List<Component> outside = new ArrayList<>();
        for (Component part : parts) {
            Box box = part.area().box(dpi);
            int home = home(cells, box);
            (home < 0 ? outside : inCells.get(home)).add(part);
        }
        List<InkRegion> regions = new ArrayList<>();
        regions.add(new InkRegion(outside, false));
        inCells.stream().filter(c -> !c.isEmpty()).forEach(c -> regions.add(new InkRegion(c, true)));
        return regions;
    }

    private static int home(List<GridCell> cells, Box box) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).box().contains(box.centerX(), box.centerY())) {
                return i;
            }
        }
        return -1;
    }
}
