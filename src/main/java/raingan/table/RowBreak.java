package raingan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import raingan.page.Word;
import raingan.thai.ThaiNumbers;

/**
 * Whether the first row after a page break goes on with the row before it, weighed from what the two look like.
 *
 * @param score above 0: the row goes on; its size says how sure that is
 */
record RowBreak(int score) {

    /** A table's first column names its rows: blank after a break, the row goes on. */
    private static final int KEY_BLANK = 3;

    /** A new list number in the first column opens a row. */
    private static final int KEY_LABEL = -5;

    /** A column that had text and is blank now ran out in the row before. */
    private static final int RAN_OUT = 2;

    /** A column that was blank and has text now belongs to another row. */
    private static final int APPEARED = -3;

    /** Text that ended well above the page end does not go on after it. */
    private static final int ENDED_EARLY = -3;

    /** Words that had room at the end of the last line were not broken off from it. */
    private static final int HAD_ROOM = -2;

    /** Text down to the page end may go on. */
    private static final int REACHED_END = 1;

    /** A last line that fills its cell was wrapped. */
    private static final int WRAPPED = 1;

    /** A row across the table heads those below it, and none goes on as one. */
    private static final int BAND = -10;

    /** List numbers that start again belong to another row. */
    private static final int RESTARTED = -4;

    /** List numbers that go on belong to the same row. */
    private static final int COUNTED_ON = 3;

    /** Lines of blank space below the last one from which a text ended early. */
    private static final double BLANK_LINES = 2.2;

    /** Points of a cell that its borders and the space between two words take. */
    private static final double MARGINS = 12;

    /** Share of the cell width from which a line was wrapped. */
    private static final double FULL = 0.8;

    /** Scores this near 0 are shown to a person. */
    private static final int DOUBT = 1;

    private static final Pattern LABEL = Pattern.compile("^[(]?\\s*([0-9๐-๙]{1,2})\\s*[.)](?![0-9๐-๙])");

    /** An ordinal that is all a cell holds. */
    private static final Pattern ORDINAL = Pattern.compile("[(]?\\s*([0-9๐-๙]{1,3})\\s*[.)]?");

    boolean continues() {
        return score > 0;
    }

    boolean isDoubtful() {
        return Math.abs(score) <= DOUBT;
    }

    static RowBreak between(Table a, Table b) {
        if (HeaderShape.isTitle(a, a.rows() - 1) != HeaderShape.isTitle(b, 0)) {
            return new RowBreak(BAND);
        }
        int score = 0;
        boolean key = true;
        List<Cell> seen = new ArrayList<>();
        for (int column = 0; column < a.columns(); column++) {
            Cell above = a.cell(a.rows() - 1, column).orElse(null);
            Cell below = b.cell(0, column).orElse(null);
            if (above == null || below == null || above.rowSpan() > 1 || seen.contains(above)) {
                continue;
            }
            seen.add(above);
            score += (key ? key(above, below) : 0) + column(above, below);
            key = false;
        }
        return new RowBreak(score);
    }

    private static int key(Cell above, Cell below) {
        if (below.isEmpty()) {
            return above.isEmpty() ? 0 : KEY_BLANK;
        }
        return follows(firstLabel(above), firstLabel(below)) || rises(ordinal(above), ordinal(below)) ? KEY_LABEL : 0;
    }

    /** Whether cells that hold nothing but numbers count on, be it with gaps. */
    private static boolean rises(OptionalInt above, OptionalInt below) {
        return above.isPresent() && below.isPresent() && below.getAsInt() > above.getAsInt();
    }

    private static boolean follows(OptionalInt above, OptionalInt below) {
        return above.isPresent() && below.isPresent() && below.getAsInt() == above.getAsInt() + 1;
    }

    private static OptionalInt ordinal(Cell cell) {
        Matcher matcher = ORDINAL.matcher(cell.text().strip());
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(ThaiNumbers.arabic(matcher.group(1))))
                : OptionalInt.empty();
    }

    private static int column(Cell above, Cell below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above.isEmpty() == below.isEmpty() ? 0 : above.isEmpty() ? APPEARED : RAN_OUT;
        }
        OptionalInt next = firstLabel(below);
        if (next.isPresent()) {
            return next.getAsInt() == lastLabel(above).orElse(-1) + 1
                    ? COUNTED_ON
                    : next.getAsInt() == 1 ? RESTARTED : 0;
        }
        if (endsEarly(above)) {
            return ENDED_EARLY;
        }
        return hadRoom(above, below) ? HAD_ROOM : REACHED_END + (isWrapped(above) ? WRAPPED : 0);
    }

    /** Whether the first words of a cell would have stood on the last line of the one above. */
    private static boolean hadRoom(Cell above, Cell below) {
        Cell.Part part = above.parts().get(above.parts().size() - 1);
        Line last = part.lines().get(part.lines().size() - 1);
        double room = part.box().width() - last.box().width() - MARGINS;
        Word first = below.lines().get(0).words().get(0);
        return Character.isLetterOrDigit(first.text().codePointAt(0))
                && first.box().width() <= room;
    }

    private static boolean endsEarly(Cell cell) {
        Cell.Part part = cell.parts().get(cell.parts().size() - 1);
        if (part.lines().isEmpty()) {
            return true;
        }
        double height = part.lines().stream()
                .mapToDouble(l -> l.box().height())
                .average()
                .orElse(0);
        double last = part.lines().get(part.lines().size() - 1).box().bottom();
        return part.box().bottom() - last > BLANK_LINES * height;
    }

    private static boolean isWrapped(Cell cell) {
        Cell.Part part = cell.parts().get(cell.parts().size() - 1);
        Line last = part.lines().get(part.lines().size() - 1);
        return last.box().width() >= FULL * part.box().width();
    }

    private static OptionalInt firstLabel(Cell cell) {
        return cell.lines().stream().findFirst().map(RowBreak::label).orElse(OptionalInt.empty());
    }

    private static OptionalInt lastLabel(Cell cell) {
        return cell.lines().stream()
                .map(RowBreak::label)
                .filter(OptionalInt::isPresent)
                .reduce((first, last) -> last)
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt label(Line line) {
        Matcher matcher = LABEL.matcher(line.text().strip());
        return matcher.find()
                ? OptionalInt.of(Integer.parseInt(ThaiNumbers.arabic(matcher.group(1))))
                : OptionalInt.empty();
    }
}
