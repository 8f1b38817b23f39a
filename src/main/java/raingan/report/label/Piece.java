package raingan.report.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.thai.ThaiNumbers;

/**
 * A line of text, or a cell of a form with the cell that says what it is about.
 *
 * @param block index of the block that it is part of
 * @param label where its label stands, empty for a line: nobody knows yet whether it holds one
 * @param text where its text stands; of a line just that line
 * @param says what the label of a cell says, or the line, in Arabic digits
 */
record Piece(int block, List<Cell.Part> label, List<Cell.Part> text, String says) {

    Piece {
        label = List.copyOf(label);
        text = List.copyOf(text);
    }

    Piece(int block, List<Cell.Part> label, List<Cell.Part> text) {
        this(block, label, text, ThaiNumbers.arabic(words(label.isEmpty() ? text : label)));
    }

    /** A line outside cells, or of a cell that has no label. */
    static Piece of(int block, Line line) {
        return new Piece(block, List.of(), List.of(part(line)));
    }

    /** Whether a line says anything, be it a dash for nothing: marks that lost their letters do not. */
    static boolean isText(Line line) {
        return line.text()
                .codePoints()
                .anyMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.DASH_PUNCTUATION);
    }

    static Cell.Part part(Line line) {
        return new Cell.Part(line.page(), line.box(), List.of(line));
    }

    boolean isLine() {
        return label.isEmpty();
    }

    /** The line that it is. */
    Line line() {
        return text.get(0).lines().get(0);
    }

    static String words(List<Cell.Part> parts) {
        return parts.stream()
                .flatMap(p -> p.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** The same with further text below. */
    Piece continuedBy(List<Cell.Part> more) {
        List<Cell.Part> all = new ArrayList<>(text);
        all.addAll(more);
        return new Piece(block, label, all);
    }
}
