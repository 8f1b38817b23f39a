package raingan.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulingRepairTest {

    /** Three columns of 100 points, three rows of 60; each rule has lost some 40 points in each cell. */
    private static List<Ruling> worn() {
        List<Ruling> pieces = new ArrayList<>();
        for (double y : new double[] {0, 60, 120, 180}) {
            pieces.add(Ruling.horizontal(y, 0, 65));
            pieces.add(Ruling.horizontal(y, 95, 160));
            pieces.add(Ruling.horizontal(y, 205, 290));
        }
        for (double x : new double[] {0, 100, 200, 300}) {
            pieces.add(Ruling.vertical(x, 5, 35));
            pieces.add(Ruling.vertical(x, 55, 100));
            pieces.add(Ruling.vertical(x, 125, 150));
        }
        return pieces;
    }

    private static Grid grid(List<Ruling> pieces, List<Box> ink) {
        List<Ruling> sound = pieces.stream().filter(p -> p.length() > 40).toList();
        return Grids.of(RulingRepair.mend(sound, pieces, ink)).get(0);
    }

    private static Box text(double left, double top, double right) {
        return new Box(left, top, right, top + 12);
    }

    @Test
    void rulesThatLostPartsInEachCellAreWhole() {
        assertThat(grid(worn(), List.of()).cells()).hasSize(9);
    }

    @Test
    void aRuleOfWhichOneCellLostAllGoesOnThere() {
        List<Ruling> pieces = worn();
        pieces.removeIf(p -> !p.isHorizontal() && p.position() == 200 && p.start() > 50 && p.start() < 60);

        assertThat(grid(pieces, List.of()).cells()).hasSize(9);
    }

    @Test
    void textThatRunsOverABorderShowsThatThereIsNone() {
        List<Ruling> pieces = worn();
        pieces.removeIf(p -> !p.isHorizontal() && p.position() == 200 && p.start() < 60);
        pieces.add(Ruling.vertical(200, 60, 100));

        assertThat(grid(pieces, List.of(text(150, 20, 250))).cells()).hasSize(8);
    }

    @Test
    void aRuleThatWouldEndWhereNoneCrossesItGoesOn() {
        List<Ruling> pieces = worn();
        pieces.removeIf(p -> p.isHorizontal() && p.position() == 60 && p.start() > 80 && p.start() < 100);
        pieces.removeIf(p -> !p.isHorizontal() && p.position() == 200 && p.start() < 60);
        pieces.add(Ruling.vertical(200, 60, 100));

        Grid grid = grid(pieces, List.of(text(150, 20, 250)));

        assertThat(grid.cells()).hasSize(8);
        assertThat(grid.cells()).anySatisfy(c -> {
            assertThat(c.columnSpan()).isEqualTo(2);
            assertThat(c.box().bottom()).isEqualTo(60);
        });
    }

    @Test
    void aLostOuterBorderIsTakenFromAnotherTableOfThePage() {
        List<Ruling> pieces = worn();
        worn().forEach(p -> pieces.add(new Ruling(
                p.orientation(),
                p.isHorizontal() ? p.position() + 400 : p.position(),
                p.isHorizontal() ? p.start() : p.start() + 400,
                p.isHorizontal() ? p.end() : p.end() + 400)));
        pieces.removeIf(p -> !p.isHorizontal() && p.position() == 0 && p.start() > 300);
        pieces.removeIf(p -> p.isHorizontal() && p.start() < 90 && p.position() > 300);
        List<Box> ink = List.of(text(0, 250, 300), text(20, 410, 80));

        assertThat(grid(pieces, ink).cells()).hasSize(9);
        assertThat(Grids.of(RulingRepair.mend(pieces, pieces, ink))).hasSize(2).allSatisfy(g -> assertThat(g.columns())
                .isEqualTo(3));
    }

    @Test
    void anUnderlineIsNoRule() {
        List<Ruling> pieces = worn();
        pieces.add(Ruling.horizontal(30, 120, 180));

        assertThat(grid(pieces, List.of(text(120, 17, 180))).cells()).hasSize(9);
    }

    @Test
    void shortPiecesAloneAreNoTable() {
        assertThat(RulingRepair.mend(List.of(), worn(), List.of())).isEmpty();
    }

    @Test
    void soundTablesStayAsTheyAre() {
        List<Ruling> sound = List.of(
                Ruling.horizontal(0, 0, 200),
                Ruling.horizontal(50, 100, 200),
                Ruling.horizontal(100, 0, 200),
                Ruling.vertical(0, 0, 100),
                Ruling.vertical(100, 0, 100),
                Ruling.vertical(200, 0, 100));

        assertThat(RulingRepair.mend(sound, sound, List.of())).isEqualTo(sound);
    }
}
