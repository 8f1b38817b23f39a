package raingan.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static raingan.geometry.Ruling.horizontal;
import static raingan.geometry.Ruling.vertical;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridsTest {

    private static List<Ruling> lattice(double[] xs, double[] ys) {
        List<Ruling> rulings = new ArrayList<>();
        for (double x : xs) {
            rulings.add(vertical(x, ys[0], ys[ys.length - 1]));
        }
        for (double y : ys) {
            rulings.add(horizontal(y, xs[0], xs[xs.length - 1]));
        }
        return rulings;
    }

    @Test
    void fullLatticeGivesOneCellPerField() {
        List<Grid> grids = Grids.of(lattice(new double[] {10, 60, 110, 160}, new double[] {10, 40, 70}));
        assertThat(grids).hasSize(1);
        assertThat(grids.get(0).cells()).hasSize(6);
        assertThat(grids.get(0).box()).isEqualTo(new Box(10, 10, 160, 70));
    }

    @Test
    void strokeThatIsABorderNowherePartsNoColumn() {
        List<Ruling> rulings = lattice(new double[] {0, 50, 100}, new double[] {0, 20, 40});
        rulings.add(vertical(30, 0, 8));
        Grid grid = Grids.of(rulings).get(0);
        assertThat(grid.xs()).containsExactly(0.0, 50.0, 100.0);
        assertThat(grid.cells()).allMatch(c -> c.columnSpan() == 1);
    }

    @Test
    void missingBorderJoinsTheFieldsOnBothSides() {
        List<Ruling> rulings = List.of(
                horizontal(0, 0, 100),
                horizontal(20, 50, 100),
                horizontal(40, 0, 100),
                vertical(0, 0, 40),
                vertical(50, 0, 40),
                vertical(75, 20, 40),
                vertical(100, 0, 40));
        List<GridCell> cells = Grids.of(rulings).get(0).cells();
        assertThat(cells)
                .containsExactly(
                        new GridCell(new Box(0, 0, 50, 40), 0, 0, 2, 1),
                        new GridCell(new Box(50, 0, 100, 20), 0, 1, 1, 2),
                        new GridCell(new Box(50, 20, 75, 40), 1, 1, 1, 1),
                        new GridCell(new Box(75, 20, 100, 40), 1, 2, 1, 1));
    }

    @Test
    void rowCutByThePageEndStaysOpenBelowTheLastRuling() {
        List<Ruling> rulings = List.of(
                horizontal(0, 0, 100),
                horizontal(20, 0, 100),
                vertical(0, 0, 60),
                vertical(50, 0, 60),
                vertical(100, 0, 60));
        Grid grid = Grids.of(rulings).get(0);
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.box().bottom()).isEqualTo(60);
    }

    @Test
    void doubleLinesAndBrokenCornersAreOneBorder() {
        List<Ruling> rulings = new ArrayList<>(lattice(new double[] {10, 60, 110}, new double[] {10, 40, 70}));
        rulings.add(vertical(62, 10, 70));
        rulings.set(0, vertical(10, 12.5, 38));
        assertThat(Grids.of(rulings).get(0).cells()).hasSize(4);
    }

    @Test
    void gapsInALineDoNotOpenTheBorder() {
        List<Ruling> rulings = new ArrayList<>(lattice(new double[] {0, 100}, new double[] {0, 50}));
        rulings.addAll(List.of(vertical(50, 0, 20), vertical(50, 28, 50)));
        assertThat(Grids.of(rulings).get(0).cells()).hasSize(2);
    }

    @Test
    void borderLostOverHalfOfOneFieldStaysABorder() {
        List<Ruling> rulings = new ArrayList<>(lattice(new double[] {0, 100, 200, 300}, new double[] {0, 100}));
        rulings.addAll(List.of(horizontal(50, 0, 145), horizontal(50, 200, 300)));
        assertThat(Grids.of(rulings).get(0).cells()).hasSize(6);
    }

    @Test
    void tablesThatDoNotTouchAreSeparateGrids() {
        List<Ruling> rulings = new ArrayList<>(lattice(new double[] {0, 100}, new double[] {0, 50}));
        rulings.addAll(lattice(new double[] {0, 40, 100}, new double[] {80, 120}));
        assertThat(Grids.of(rulings)).extracting(g -> g.cells().size()).containsExactly(1, 2);
    }

    @Test
    void underlinesFormNoGrid() {
        assertThat(Grids.of(List.of(horizontal(10, 0, 100), horizontal(30, 0, 100))))
                .isEmpty();
    }
}
