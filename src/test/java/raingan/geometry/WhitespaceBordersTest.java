package raingan.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhitespaceBordersTest {

    /** A grid of two columns, of which the second should be two, with rows 20 points high. */
    private static List<Ruling> ruled(int rows) {
        List<Ruling> rulings = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            rulings.add(Ruling.horizontal(20 * row, 0, 300));
        }
        for (double x : new double[] {0, 100, 300}) {
            rulings.add(Ruling.vertical(x, 0, 20 * rows));
        }
        return rulings;
    }

    private static List<Box> texts(int rows, double... spans) {
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < spans.length; i += 2) {
                boxes.add(new Box(spans[i], 20 * row + 4, spans[i + 1], 20 * row + 16));
            }
        }
        return boxes;
    }

    private static Grid grid(int rows, List<Box> ink, List<Double> open) {
        return Grids.of(WhitespaceBorders.complete(ruled(rows), ink, open)).get(0);
    }

    @Test
    void whiteSpaceThroughAllRowsAndTheHeadingIsABorder() {
        Grid grid = grid(5, texts(5, 110, 180, 200, 280), List.of());
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.xs().get(2)).isEqualTo(190);
    }

    @Test
    void whiteSpaceBehindListLabelsIsNoBorder() {
        assertThat(grid(5, texts(5, 105, 117, 127, 280), List.of()).columns()).isEqualTo(2);
    }

    @Test
    void whiteSpaceThatTheHeadingCrossesIsNone() {
        List<Box> ink = texts(5, 110, 180, 200, 280);
        ink.add(new Box(170, 4, 210, 16));
        assertThat(grid(5, ink, List.of()).columns()).isEqualTo(2);
    }

    @Test
    void whiteSpaceOfFewRowsIsABorderOnlyWhereTheTableBeforeHasIt() {
        List<Box> ink = texts(2, 110, 180, 200, 280);
        assertThat(grid(2, ink, List.of()).columns()).isEqualTo(2);
        assertThat(grid(2, ink, List.of(0.0, 100.0, 190.0, 300.0)).columns()).isEqualTo(3);
    }

    @Test
    void spaceBetweenTwoWordsIsNoBorder() {
        assertThat(grid(5, texts(5, 110, 180, 185, 280), List.of()).columns()).isEqualTo(2);
    }
}
