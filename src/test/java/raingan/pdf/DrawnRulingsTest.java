package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.geometry.Ruling;

class DrawnRulingsTest {

    @Test
    void aBorderDrawnInOnePiecePerCellIsOneRuling() {
        assertThat(DrawnRulings.of(List.of(horizontal(100, 50, 120), horizontal(100, 120, 300))))
                .containsExactly(Ruling.horizontal(100, 50, 300));
    }

    @Test
    void aDashedLineIsOneRuling() {
        List<Stroke> dashes = List.of(horizontal(10, 0, 4), horizontal(10, 6, 10), horizontal(10, 12, 16));

        assertThat(DrawnRulings.of(dashes)).containsExactly(Ruling.horizontal(10, 0, 16));
    }

    @Test
    void aDoubleLineIsOneRulingInItsMiddle() {
        assertThat(DrawnRulings.of(List.of(horizontal(10, 0, 100), horizontal(12, 0, 100))))
                .containsExactly(Ruling.horizontal(11, 0, 100));
    }

    @Test
    void linesOfNeighbouringTablesStayApart() {
        assertThat(DrawnRulings.of(List.of(horizontal(10, 0, 100), horizontal(10, 120, 200))))
                .hasSize(2);
    }

    @Test
    void bulletsAreNoRulings() {
        assertThat(DrawnRulings.of(List.of(horizontal(10, 0, 4)))).isEmpty();
    }

    private static Stroke horizontal(double y, double left, double right) {
        return new Stroke(new Box(left, y, right, y), true);
    }
}
