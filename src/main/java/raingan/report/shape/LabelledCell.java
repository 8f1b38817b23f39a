package raingan.report.shape;

import java.util.ArrayList;
import java.util.List;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Cell;
import raingan.table.Line;

/**
 * A cell that says first what it is about: in a line of its own, or before a colon.
 *
 * @param label the words that say so
 * @param text what stands below or after them, which may be empty
 */
record LabelledCell(Cell label, Cell text) {

    /** Likelihood from which a line is a heading. */
    private static final double LABEL = 0.9;

    /** The cell with these lines of its first part as the label, and those as the text. */
    static LabelledCell parted(Cell cell, List<Line> label, List<Line> rest) {
        Cell.Part whole = cell.parts().get(0);
        List<Cell.Part> parts = new ArrayList<>(cell.parts());
        parts.set(0, new Cell.Part(whole.page(), whole.box(), rest));
        return new LabelledCell(
                with(cell, List.of(new Cell.Part(whole.page(), whole.box(), label))), with(cell, parts));
    }

    private static Cell with(Cell cell, List<Cell.Part> parts) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), parts);
    }

    /** Whether words are nearly a heading of something that is told of a measure. */
    static boolean isLabel(String text) {
        return HeadingMatcher.scores(text.replace(":", "").strip()).entrySet().stream()
                .anyMatch(e -> e.getValue() >= LABEL
                        && (e.getKey().field().isPresent() || e.getKey() == ColumnRole.INDICATOR));
    }
}
