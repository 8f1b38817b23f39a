package raingan.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.page.Word;

/**
 * A cell of a table, with every place its text was read: more than one when its row runs over pages.
 *
 * @param row first row, counted from 0
 * @param column first column, counted from 0
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param parts in reading order, at least one
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, List<Part> parts) {

    /**
     * The part of a cell that stands on one page.
     *
     * @param page physical page, counted from 1
     * @param box points, origin top-left, y down
     * @param lines from top to bottom, empty when nothing stands in it
     * @param marked whether a colour fills it, or a line runs through it, where nothing stands in it
     */
    public record Part(int page, Box box, List<Line> lines, boolean marked) {

        public Part {
            lines = List.copyOf(lines);
        }

        /** A part that is not marked. */
        public Part(int page, Box box, List<Line> lines) {
            this(page, box, lines, false);
        }
    }

    public Cell {
        parts = List.copyOf(parts);
    }

    /** The lines of all parts in reading order. */
    public List<Line> lines() {
        return parts.stream().flatMap(p -> p.lines().stream()).toList();
    }

    /** The words of all parts in reading order. */
    public Stream<Word> words() {
        return lines().stream().flatMap(l -> l.words().stream());
    }

    /** The lines one after another with a space between them: for matching, not for export. */
    public String text() {
        return lines().stream().map(Line::text).collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return parts.stream().allMatch(p -> p.lines().isEmpty());
    }

    /** Whether it is blank and a colour fills it, or a line runs through it. */
    public boolean isMarked() {
        return parts.stream().anyMatch(Part::marked);
    }

    /** Whether this cell covers the field at {@code r}, {@code c}. */
    public boolean covers(int r, int c) {
        return row <= r && r < row + rowSpan && column <= c && c < column + columnSpan;
    }

    /** By its place, which no other cell of its table has: what stands in it is long. */
    @Override
    public int hashCode() {
        return Objects.hash(row, column);
    }

    /** This cell at another place of a larger table. */
    public Cell at(int newRow, int newColumn, int newRowSpan, int newColumnSpan) {
        return new Cell(newRow, newColumn, newRowSpan, newColumnSpan, parts);
    }

    /** This cell with the parts of {@code other} after its own. */
    public Cell continuedBy(Cell other) {
        return new Cell(
                row,
                column,
                rowSpan,
                columnSpan,
                Stream.concat(parts.stream(), other.parts.stream()).toList());
    }
}
