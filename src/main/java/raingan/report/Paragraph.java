package raingan.report;

import java.util.ArrayList;
import java.util.List;
import raingan.table.Block;
import raingan.table.Line;
import raingan.thai.ListLabel;
import raingan.thai.ThaiNumbers;

/**
 * Lines outside tables that belong together.
 *
 * @param lines as they stand on paper
 * @param text as running text
 * @param printed the same without corrected spelling, for names
 * @param section lines between the same two tables share a section, counted from 0
 */
record Paragraph(List<Line> lines, Sourced text, String printed, int section) {

    /** Share of the text width that a line must reach for the next one to go on with it. */
    private static final double FULL = 0.84;

    /** Points by which the first line of a paragraph is set in from the others. */
    private static final double INDENT = 14;

    /** Share of the line height from which the space between two lines is more than leading. */
    private static final double APART = 0.9;

    Paragraph {
        lines = List.copyOf(lines);
    }

    int page() {
        return lines.get(0).page();
    }

    /** Groups body lines: a short line, an indent or a list label ends what stands before. */
    static List<Paragraph> of(List<Block> blocks, Texts texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int section = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Tabular) {
                close(open, texts, section, paragraphs);
                section++;
            } else if (block instanceof Block.Text text && text.role() == Block.Role.BODY) {
                if (!open.isEmpty() && !goesOn(open, text.line(), blocks)) {
                    close(open, texts, section, paragraphs);
                }
                open.add(text.line());
            }
        }
        close(open, texts, section, paragraphs);
        return paragraphs;
    }

    private static void close(List<Line> open, Texts texts, int section, List<Paragraph> into) {
        if (!open.isEmpty()) {
            into.add(new Paragraph(open, texts.ofLines(open), Texts.asPrinted(open), section));
            open.clear();
        }
    }

    private static boolean goesOn(List<Line> open, Line next, List<Block> blocks) {
        Line last = open.get(open.size() - 1);
        double right = edge(blocks, last.page(), true);
        double left = edge(blocks, last.page(), false);
        boolean full = last.box().right() - left >= FULL * (right - left);
        boolean indented = next.box().left() - edge(blocks, next.page(), false) > INDENT
                && next.box().left() - (open.size() > 1 ? last.box().left() : left) > INDENT;
        String text = ThaiNumbers.arabic(next.text());
        boolean opens =
                ListLabel.parse(text).isPresent() || Narrative.heading(text).isPresent();
        return full && !indented && !opens && !isApart(last, next);
    }

    /** Whether white space parts two lines of one page. */
    private static boolean isApart(Line last, Line next) {
        double gap = next.box().top() - last.box().bottom();
        return last.page() == next.page() && gap > APART * last.box().height();
    }

    /** The outermost x of the body lines of a page. */
    private static double edge(List<Block> blocks, int page, boolean right) {
        var xs = blocks.stream()
                .filter(b -> b instanceof Block.Text t && t.role() == Block.Role.BODY && t.page() == page)
                .mapToDouble(b -> {
                    var box = ((Block.Text) b).line().box();
                    return right ? box.right() : box.left();
                });
        return (right ? xs.max() : xs.min()).orElse(0);
    }
}
