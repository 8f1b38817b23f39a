package raingan.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A table with what is left of its rules, and where they must have been: points, origin top-left, y down.
 *
 * @param across its horizontal rules from top to bottom
 * @param down its vertical rules from left to right
 * @param ink boxes of the letters in it
 */
record DegradedGrid(List<RuleLine> across, List<RuleLine> down, List<Box> ink) {

    /** Share of a side of a field from which a rest is a rest of a rule. */
    private static final double REST = 0.1;

    /** Share from which a side is whole. */
    private static final double WHOLE = 0.85;

    /** Share from which it is a rule even though letters touch it. */
    private static final double SURE = 0.5;

    /** Sides with a part lost from which a table is worn, and their share of all that are not bare. */
    private static final int WORN = 3;

    private static final double WORN_SHARE = 0.2;

    /** Points by which the first lines of the cells of a row differ: marks over letters. */
    private static final double LEVEL = 8;

    /** Points of white above the first line of a cell: the lines of one cell stand closer. */
    private static final double SPACE = 3;

    /** The table that these lines form, which must be two of each direction at least. */
    static Optional<DegradedGrid> of(List<RuleLine> across, List<RuleLine> down, List<Box> ink, List<Double> frame) {
        List<RuleLine> rows = TableFrame.closed(across, down, true);
        List<RuleLine> columns = TableFrame.framed(TableFrame.closed(down, across, false), rows, ink, frame);
        if (rows.size() < 2 || columns.size() < 2) {
            return Optional.empty();
        }
        Box box = box(rows, columns);
        return Optional.of(new DegradedGrid(
                rows,
                columns,
                ink.stream().filter(b -> box.contains(b.centerX(), b.centerY())).toList()));
    }

    private static Box box(List<RuleLine> rows, List<RuleLine> columns) {
        return new Box(
                columns.get(0).position(),
                rows.get(0).position(),
                columns.get(columns.size() - 1).position(),
                rows.get(rows.size() - 1).position());
    }

    /** Whether a ruling is one of this table's lines. */
    boolean holds(Ruling ruling) {
        return (ruling.isHorizontal() ? across : down)
                .stream().anyMatch(l -> l.pieces().contains(ruling));
    }

    /** Whether sides of its fields end in the middle. */
    boolean isWorn() {
        long drawn = sides().filter(s -> s >= REST).count();
        long parts = sides().filter(s -> s >= REST && s < WHOLE).count();
        return parts >= Math.max(WORN, WORN_SHARE * drawn);
    }

    private DoubleStream sides() {
        DoubleStream horizontal = across.stream()
                .flatMapToDouble(l -> IntStream.range(1, down.size()).mapToDouble(c -> share(l, down, c - 1)));
        DoubleStream vertical = down.stream()
                .flatMapToDouble(l -> IntStream.range(1, across.size()).mapToDouble(r -> share(l, across, r - 1)));
        return DoubleStream.concat(horizontal, vertical);
    }

    /** The share of a side between two crossing lines that a line covers. */
    private static double share(RuleLine line, List<RuleLine> crossing, int field) {
        double from = crossing.get(field).position();
        double to = crossing.get(field + 1).position();
        return line.covered(from, to) / Math.max(1, to - from);
    }

    /** Its rules, each as long as it must have been. */
    List<Ruling> rulings() {
        boolean[][] horizontal = new boolean[across.size()][down.size() - 1];
        boolean[][] vertical = new boolean[down.size()][across.size() - 1];
        for (int row = 0; row < across.size(); row++) {
            for (int column = 0; column < down.size(); column++) {
                if (column < down.size() - 1) {
                    horizontal[row][column] = isAcross(row, column);
                }
                if (row < across.size() - 1) {
                    vertical[column][row] = isDown(column, row);
                }
            }
        }
        complete(horizontal, vertical);
        List<Ruling> rulings = new ArrayList<>();
        for (int i = 0; i < across.size(); i++) {
            rulings.addAll(drawn(across.get(i), down, horizontal[i]));
        }
        for (int i = 0; i < down.size(); i++) {
            rulings.addAll(drawn(down.get(i), across, vertical[i]));
        }
        return rulings;
    }

    /** Leads on what ends where no rule crosses: cells are rectangles, so that rules meet in a T or cross. */
    private void complete(boolean[][] horizontal, boolean[][] vertical) {
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int row = 1; row < across.size() - 1; row++) {
                for (int column = 1; column < down.size() - 1; column++) {
                    boolean bent = horizontal[row][column - 1] != horizontal[row][column];
                    boolean turned = vertical[column][row - 1] != vertical[column][row];
                    boolean through = vertical[column][row - 1] && vertical[column][row];
                    boolean level = horizontal[row][column - 1] && horizontal[row][column];
                    if (bent && !through && isFree(across.get(row), down, column, horizontal[row])) {
                        horizontal[row][column - 1] = true;
                        horizontal[row][column] = true;
                        changed = true;
                    } else if (turned && !level && isFree(down.get(column), across, row, vertical[column])) {
                        vertical[column][row - 1] = true;
                        vertical[column][row] = true;
                        changed = true;
                    }
                }
            }
        }
    }

    /** Whether no letters stand on the side before or behind a crossing line that is not drawn. */
    private boolean isFree(RuleLine line, List<RuleLine> crossing, int at, boolean[] drawn) {
        int lost = drawn[at] ? at - 1 : at;
        return !line.isCrossed(
                crossing.get(lost).position(), crossing.get(lost + 1).position(), ink);
    }

    private static List<Ruling> drawn(RuleLine line, List<RuleLine> crossing, boolean[] isDrawn) {
        Ruling.Orientation orientation = line.pieces().get(0).orientation();
        List<Ruling> rulings = new ArrayList<>();
        int from = 0;
        for (int field = 0; field < crossing.size(); field++) {
            boolean drawn = field < crossing.size() - 1 && isDrawn[field];
            if (!drawn) {
                if (field > from) {
                    double start = crossing.get(from).position();
                    double end = crossing.get(field).position();
                    rulings.add(new Ruling(orientation, line.position(), start, end));
                }
                from = field + 1;
            }
        }
        return rulings;
    }

    /** Whether the vertical rule of this number stood beside a row. */
    private boolean isDown(int column, int row) {
        RuleLine line = down.get(column);
        double share = share(line, across, row);
        double top = across.get(row).position();
        double bottom = across.get(row + 1).position();
        if (column == 0 || column == down.size() - 1 || share >= SURE) {
            return true;
        }
        if (line.isCrossed(top, bottom, ink)) {
            return false;
        }
        if (share >= REST) {
            return true;
        }
        boolean inside = line.start() < bottom && line.end() > top;
        return inside
                ? !isWide(row)
                : !in(row, column - 1).isEmpty() && !in(row, column).isEmpty();
    }

    /** Whether a row holds a text that crosses where columns meet, and no rest of a rule between columns. */
    private boolean isWide(int row) {
        double top = across.get(row).position();
        double bottom = across.get(row + 1).position();
        List<RuleLine> inner = down.subList(1, down.size() - 1);
        return inner.stream().allMatch(l -> share(l, across, row) < REST)
                && inner.stream().anyMatch(l -> l.isCrossed(top, bottom, ink));
    }

    /** Whether the horizontal rule of this number stood over or below a column. */
    private boolean isAcross(int row, int column) {
        RuleLine line = across.get(row);
        double share = share(line, down, column);
        if (row == 0 || row == across.size() - 1 || share >= SURE) {
            return true;
        }
        double left = down.get(column).position();
        double right = down.get(column + 1).position();
        if (line.isCrossed(left, right, ink)) {
            return false;
        }
        return share >= REST || isUsual(column) || beginsBelow(row, column);
    }

    /** Whether most rows have a rest of the rule below them in a column. */
    private boolean isUsual(int column) {
        List<RuleLine> inner = across.subList(1, across.size() - 1);
        long with = inner.stream().filter(l -> share(l, down, column) >= REST).count();
        return 2 * with > inner.size();
    }

    /** Whether a cell has text of its own below a line, which begins where the others of its row do. */
    private boolean beginsBelow(int row, int column) {
        List<Box> above = in(row - 1, column);
        List<Box> below = in(row, column);
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        double first = top(below);
        double highest = IntStream.range(0, down.size() - 1)
                .mapToObj(c -> in(row, c))
                .filter(boxes -> !boxes.isEmpty())
                .mapToDouble(DegradedGrid::top)
                .min()
                .orElse(first);
        double end = above.stream().mapToDouble(Box::bottom).max().orElseThrow();
        return first - highest <= LEVEL && first - end >= SPACE;
    }

    private static double top(List<Box> boxes) {
        return boxes.stream().mapToDouble(Box::top).min().orElseThrow();
    }

    private List<Box> in(int row, int column) {
        Box field = new Box(
                down.get(column).position(),
                across.get(row).position(),
                down.get(column + 1).position(),
                across.get(row + 1).position());
        return ink.stream()
                .filter(b -> field.contains(b.centerX(), b.centerY()))
                .toList();
    }
}
