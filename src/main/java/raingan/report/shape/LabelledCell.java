package raingan.report.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.table.Cell;
import raingan.table.Line;

/**
 * A cell that says first what it is about: in a line of its own, or before a colon.
 *
 * @param label the words that say so
 * @param text what stands below or after them, which may be empty
 * @param certain whether the label is a heading nearly to the letter
 */
record LabelledCell(Cell label, Cell text, boolean certain) {

    /** Likelihood from which a line is a heading. */
    private static final double LABEL = 0.9;

    /** The same where a colon ends it. */
    private static final double MARKED = 0.75;

    /** Most characters of a label. */
    private static final int LONGEST = 40;

    /** What a cell says, from one line with a label and a colon to the next; empty where its first line is no label. */
    static List<LabelledCell> all(Cell cell) {
        List<Line> lines = cell.parts().get(0).lines();
        List<LabelledCell> said = new ArrayList<>();
        int from = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size() || isMarked(lines.get(end))) {
                List<Cell.Part> parts = new ArrayList<>(
                        end == lines.size() ? cell.parts() : cell.parts().subList(0, 1));
                Cell.Part whole = parts.get(0);
                parts.set(0, new Cell.Part(whole.page(), whole.box(), lines.subList(from, end)));
                Optional<LabelledCell> one = of(with(cell, parts));
                if (one.isEmpty()) {
                    return List.of();
                }
                said.add(one.get());
                from = end;
            }
        }
        return said;
    }

    private static boolean isMarked(Line line) {
        int colon = colon(line);
        return colon >= 0 && isLabel(new Line(line.page(), line.words().subList(0, colon + 1)).text(), MARKED);
    }

    /** Index of the first word that a colon ends, or -1. */
    private static int colon(Line line) {
        return IntStream.range(0, line.words().size())
                .filter(i -> line.words().get(i).text().endsWith(":"))
                .findFirst()
                .orElse(-1);
    }

    /** Parts a cell whose first line may be a label. */
    private static Optional<LabelledCell> of(Cell cell) {
        List<Line> lines = cell.parts().get(0).lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Line first = lines.get(0);
        int words = first.words().size();
        int colon = colon(first);
        int end = colon < 0 ? words : colon + 1;
        Line label = new Line(first.page(), first.words().subList(0, end));
        if (label.text().length() > LONGEST || (colon < 0 && cell.lines().size() < 2)) {
            return Optional.empty();
        }
        List<Line> rest = new ArrayList<>(lines.subList(1, lines.size()));
        if (end < words) {
            rest.add(0, new Line(first.page(), first.words().subList(end, words)));
        }
        return Optional.of(parted(cell, List.of(label), rest, isLabel(label.text(), colon < 0 ? LABEL : MARKED)));
    }

    /** The cell with these lines of its first part as the label, and those as the text. */
    static LabelledCell parted(Cell cell, List<Line> label, List<Line> rest, boolean certain) {
        Cell.Part whole = cell.parts().get(0);
        List<Cell.Part> parts = new ArrayList<>(cell.parts());
        parts.set(0, new Cell.Part(whole.page(), whole.box(), rest));
        return new LabelledCell(
                with(cell, List.of(new Cell.Part(whole.page(), whole.box(), label))), with(cell, parts), certain);
    }

    private static Cell with(Cell cell, List<Cell.Part> parts) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), parts);
    }

    /** Whether words are nearly a heading of something that is told of a measure. */
    static boolean isLabel(String text) {
        return isLabel(text, LABEL);
    }

    private static boolean isLabel(String text, double least) {
        return HeadingMatcher.scores(text.replace(":", "").strip()).entrySet().stream()
                .anyMatch(e -> e.getValue() >= least
                        && (e.getKey().field().isPresent() || e.getKey() == ColumnRole.INDICATOR));
    }
}
