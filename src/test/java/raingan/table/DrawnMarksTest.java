package raingan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;

/** Months may be marked by a colour or an arrow instead of a sign. */
class DrawnMarksTest {

    private static final double[] XS = {50, 150, 250, 350, 450, 550};
    private static final int BLUE = 0x4472C4;

    private static PageBuilder header() {
        return new PageBuilder(1).row(XS, "มาตรการ", "ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.");
    }

    private static List<Integer> marked(Table table, int row) {
        return IntStream.range(0, table.columns())
                .filter(c -> table.cell(row, c).orElseThrow().isMarked())
                .boxed()
                .toList();
    }

    @Test
    void blankCellsThatAColourFillsAreMarked() {
        Table table = FirstTable.of(header().row(XS, "ทำป้าย", "", "", "", "").filled(251, 449, BLUE));
        assertThat(marked(table, 1)).containsExactly(2, 3);
    }

    @Test
    void aColourBehindTheWholeRowMarksNothing() {
        Table table = FirstTable.of(header().row(XS, "ทำป้าย", "", "", "", "").filled(50, 550, BLUE));
        assertThat(marked(table, 1)).isEmpty();
    }

    @Test
    void anArrowThroughBlankCellsMarksThemAndPartsNoRow() {
        Table table = FirstTable.of(header().row(XS, "ทำป้าย", "", "", "", "").arrow(152, 348));
        assertThat(table.rows()).isEqualTo(2);
        assertThat(marked(table, 1)).containsExactly(1, 2);
    }
}
