package raingan.geometry;

/**
 * A cell of a grid; one that spans several rows or columns is one cell.
 *
 * @param box points, origin top-left, y down
 * @param row first row, counted from 0
 * @param column first column, counted from 0
 * @param rowSpan number of rows, at least 1
 * @param columnSpan number of columns, at least 1
 */
public record GridCell(Box box, int row, int column, int rowSpan, int columnSpan) {

    public GridCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("A cell counts from 0 and spans at least 1");
        }
    }
}
