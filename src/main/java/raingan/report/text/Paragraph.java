package raingan.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.Instruments;
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
public record Paragraph(List<Line> lines, Sourced text, String printed, int section) {

    /** Share of the text width that a line must reach for the next one to go on with it. */
    private static final double FULL = 0.84;

    /** Points by which the first line of a paragraph is set in from the others. */
    private static final double INDENT = 14;

    /** Share of the line height from which the space between two lines is more than leading. */
    private static final double APART = 0.9;

    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** Page on which it begins, counted from 1. */
    public int page() {
        return lines.get(0).page();
    }

    /** Groups body lines: a short line, an indent or a list label ends what stands before. */
    public static List<Paragraph> of(List<Block> blocks, Texts texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        Map<Integer, Box> bodies = bodies(blocks);
        int section = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Tabular) {
                close(open, texts, section, paragraphs);
                section++;
            } else if (block instanceof Block.Text text && text.role() == Block.Role.BODY) {
                if (!open.isEmpty() && !goesOn(open, text.line(), bodies)) {
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

    private static boolean goesOn(List<Line> open, Line next, Map<Integer, Box> bodies) {
        Line last = open.get(open.size() - 1);
        Box body = bodies.getOrDefault(last.page(), last.box());
        double from = bodies.getOrDefault(next.page(), next.box()).left();
        boolean full = last.box().right() - body.left() >= FULL * body.width();
        boolean indented = next.box().left() - from > INDENT
                && next.box().left() - (open.size() > 1 ? last.box().left() : hanging(last, body)) > INDENT;
        String text = ThaiNumbers.arabic(next.text());
        boolean opens = ListLabel.parse(text).isPresent()
                || SectionHeading.of(text).isPresent()
                || SectionHeading.announcesFindings(text)
                || Instruments.named(text).isPresent();
        return full && !indented && !opens && !isApart(last, next);
    }

    /** Where the second line of a paragraph stands: under the text of a list item, else at the left of the page. */
    private static double hanging(Line first, Box body) {
        List<Word> words = first.words();
        boolean labelled = words.size() > 1
                && ListLabel.parse(ThaiNumbers.arabic(first.text())).isPresent();
        return labelled ? words.get(1).box().left() : body.left();
    }

    /** Whether white space parts two lines of one page. */
    private static boolean isApart(Line last, Line next) {
        double gap = next.box().top() - last.box().bottom();
        return last.page() == next.page() && gap > APART * last.box().height();
    }

    /** The box around the body lines of each page. */
    private static Map<Integer, Box> bodies(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b instanceof Block.Text t && t.role() == Block.Role.BODY)
                .map(b -> ((Block.Text) b).line())
                .collect(Collectors.toMap(Line::page, Line::box, Box::union));
    }
}
