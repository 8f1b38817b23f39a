package raingan.page;

import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Box;
import raingan.geometry.Ruling;

/** Sets pages by hand: lines of text and ruled tables, in points. */
public final class PageBuilder {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 800;
    private static final double LINE = 14;
    private static final double GLYPH = 6;
    private static final double PAD = 3;

    private final int number;
    private final List<Word> words = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();
    private double y = 40;

    public PageBuilder(int number) {
        this.number = number;
    }

    /** A line of text at the left margin. */
    public PageBuilder line(String text) {
        put(text, 50, y);
        y += LINE;
        return this;
    }

    /** Moves down. */
    public PageBuilder space(double points) {
        y += points;
        return this;
    }

    /** Words at given places of one line. */
    public PageBuilder at(double[] xs, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                put(texts[i], xs[i], y);
            }
        }
        y += LINE;
        return this;
    }

    /** A ruled row; {@code \n} parts the lines of a cell. */
    public PageBuilder row(double[] xs, String... texts) {
        return row(true, xs, texts);
    }

    /** A ruled row whose upper rule runs from left to right only: the cells beside it go on from the row above. */
    public PageBuilder rowUnder(double left, double right, double[] xs, String... texts) {
        double top = y;
        row(true, xs, texts);
        rulings.removeIf(r -> r.equals(Ruling.horizontal(top, xs[0], xs[xs.length - 1])));
        rulings.add(Ruling.horizontal(top, left, right));
        return this;
    }

    /** A row that the page end cuts: no ruling below it. */
    public PageBuilder cutRow(double[] xs, String... texts) {
        return row(false, xs, texts);
    }

    /** Frames beside one another; {@code |} parts what stands in them on one line. */
    public PageBuilder framed(List<double[]> frames, String... lines) {
        double top = y;
        y += PAD;
        for (String line : lines) {
            String[] texts = line.split("\\|");
            for (int i = 0; i < texts.length; i++) {
                put(texts[i], frames.get(i)[0] + PAD, y);
            }
            y += LINE;
        }
        y += PAD;
        for (double[] frame : frames) {
            rulings.add(Ruling.horizontal(top, frame[0], frame[1]));
            rulings.add(Ruling.horizontal(y, frame[0], frame[1]));
            rulings.add(Ruling.vertical(frame[0], top, y));
            rulings.add(Ruling.vertical(frame[1], top, y));
        }
        return this;
    }

    /** A rule across the page, between lines. */
    public PageBuilder rule(double left, double right) {
        rulings.add(Ruling.horizontal(y, left, right));
        y += 4;
        return this;
    }

    /** A colour behind the last row, from left to right. */
    public PageBuilder filled(double left, double right, int rgb) {
        shades.add(new Shade(new Box(left, y - LINE - PAD, right, y), rgb));
        return this;
    }

    /** A line through the middle of the last row. */
    public PageBuilder arrow(double left, double right) {
        rulings.add(Ruling.horizontal(y - (LINE + PAD) / 2, left, right));
        return this;
    }

    /** White space crossed by rules that a scanner's reader prolonged. */
    public PageBuilder bridged(double[] xs, double points) {
        for (double x : xs) {
            rulings.add(Ruling.vertical(x, y, y + points));
        }
        y += points;
        return this;
    }

    private PageBuilder row(boolean closed, double[] xs, String... texts) {
        int most = 1;
        for (int i = 0; i < texts.length; i++) {
            String[] lines = texts[i].split("\n", -1);
            most = Math.max(most, lines.length);
            for (int l = 0; l < lines.length; l++) {
                if (!lines[l].isEmpty()) {
                    put(lines[l], xs[i] + PAD, y + PAD + l * LINE);
                }
            }
        }
        double bottom = y + most * LINE + PAD;
        rulings.add(Ruling.horizontal(y, xs[0], xs[xs.length - 1]));
        for (double x : xs) {
            rulings.add(Ruling.vertical(x, y, bottom));
        }
        if (closed) {
            rulings.add(Ruling.horizontal(bottom, xs[0], xs[xs.length - 1]));
        }
        y = bottom;
        return this;
    }

    private void put(String text, double x, double top) {
        double left = x;
        for (String word : text.split(" ")) {
            double right = left + GLYPH * word.length();
            words.add(Word.ofLayer(word, new Box(left, top, right, top + LINE - 3)));
            left = right + GLYPH;
        }
    }

    public Page build() {
        return new Page(new PageRef("0123456789ab", number), WIDTH, HEIGHT, 0, words, rulings, shades, List.of());
    }

    /** The same page as OCR would read it, sure of every word. */
    public Page buildScan() {
        return buildScan(0.95);
    }

    /** The page as a scan that was read with some confidence. */
    public Page buildScan(double confidence) {
        words.replaceAll(word -> Word.ofOcr(word.text(), word.box(), confidence, word.spaced()));
        return build();
    }
}
