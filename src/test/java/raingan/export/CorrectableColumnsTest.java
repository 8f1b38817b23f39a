package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import raingan.review.cell.CellColumn;
import raingan.review.cell.DocumentCells;
import raingan.review.cell.FindingCells;
import raingan.review.cell.MeasureCells;
import raingan.review.cell.RecordCells;
import raingan.review.cell.ScoreCells;

class CorrectableColumnsTest {

    static Stream<Arguments> tables() {
        Map<Table<?>, RecordCells<?>> cells = Map.of(
                DocumentTable.TABLE, DocumentCells.CELLS,
                Tables.INDICATOR_SCORES, ScoreCells.CELLS,
                Tables.FINDINGS, FindingCells.CELLS,
                Tables.MEASURES, MeasureCells.CELLS);
        return cells.entrySet().stream()
                .map(e -> Arguments.of(e.getKey().schema().name(), e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void everyColumnCanBeCorrectedOrIsRefusedWithItsReason(String name, Table<?> table, RecordCells<?> cells) {
        Set<String> known = new TreeSet<>(cells.follows().keySet());
        known.addAll(cells.told());
        cells.columns().stream().map(CellColumn::name).forEach(known::add);

        assertThat(known).containsAll(table.schema().header());
    }
}
