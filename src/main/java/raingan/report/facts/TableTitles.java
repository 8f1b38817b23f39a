package raingan.report.facts;

import java.util.ArrayList;
import java.util.List;
import raingan.report.column.HeaderRows;
import raingan.report.text.Paragraph;
import raingan.report.text.Texts;
import raingan.report.vocabulary.Indicators;
import raingan.table.Block;
import raingan.table.Line;
import raingan.table.Table;

/** The title of a report that stands in the first rows of its table, as spreadsheets print it, or that each page repeats. */
public final class TableTitles {

    private TableTitles() {}

    /**
     * The paragraphs, with the running header of the first page before them and the rows across the first table that stand
     * over its header, but those that name indicators.
     */
    public static List<Paragraph> with(List<Paragraph> paragraphs, List<Block> blocks, Texts texts) {
        List<Paragraph> all = new ArrayList<>(running(blocks, texts));
        paragraphs.stream().filter(p -> p.section() == 0).forEach(all::add);
        Block.tables(blocks).stream().limit(1).forEach(b -> all.addAll(titles(b.table(), texts)));
        paragraphs.stream().filter(p -> p.section() > 0).forEach(all::add);
        return all;
    }

    /** What the first page repeats of each page before its own first line. */
    private static List<Paragraph> running(List<Block> blocks, Texts texts) {
        List<Paragraph> running = new ArrayList<>();
        blocks.stream()
                .takeWhile(b -> b instanceof Block.Text text && text.role() == Block.Role.FURNITURE)
                .map(b -> List.of(((Block.Text) b).line()))
                .forEach(lines -> running.add(new Paragraph(lines, texts.ofLines(lines), Texts.asPrinted(lines), 0)));
        return running;
    }

    private static List<Paragraph> titles(Table table, Texts texts) {
        List<Paragraph> titles = new ArrayList<>();
        for (int row = 0; row + 1 < table.rows() && HeaderRows.isTitle(table, row); row++) {
            List<Line> lines = table.row(row).get(0).lines();
            if (!lines.isEmpty()) {
                titles.add(new Paragraph(lines, texts.ofLines(lines), Texts.asPrinted(lines), 0));
            }
        }
        titles.removeIf(t -> !Indicators.in(t.text().text()).isEmpty());
        return titles;
    }
}
