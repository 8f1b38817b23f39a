package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import raingan.page.Page;
import raingan.report.column.ColumnDoubts;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderReader;
import raingan.report.column.HeaderRows;
import raingan.report.column.SameHeaderTables;
import raingan.report.column.TableKind;
import raingan.report.label.LabelledLists;
import raingan.report.prose.ProseFindings;
import raingan.report.record.ColumnRole;
import raingan.report.record.Coverage;
import raingan.report.record.Coverage.Destination;
import raingan.report.record.Finding;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.Place;
import raingan.report.record.Sourced;
import raingan.report.row.ItemScores;
import raingan.report.row.MeasureParser;
import raingan.report.row.MeasureTitle;
import raingan.report.row.ScoreCards;
import raingan.report.row.ScoreFinder;
import raingan.report.row.ScoreGrid;
import raingan.report.row.ScoreTable;
import raingan.report.row.TableContext;
import raingan.report.row.ToolFindings;
import raingan.report.row.ToolTotals;
import raingan.report.shape.Shapes;
import raingan.report.text.Paragraph;
import raingan.report.text.Texts;
import raingan.table.Block;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;

/** Reads the records of a document from its blocks, table by table and the paragraphs between them. */
final class RecordReader {

    /** Columns that must be understood for a row inside a table to be a further header. */
    private static final int INNER_HEADER = 3;

    private final Texts texts;
    private final WordAccounting words;
    private final ColumnDoubts doubts;
    private final List<Measure> measures = new ArrayList<>();
    private final List<IndicatorScore> scores = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Sourced> totals = new ArrayList<>();
    private final Shapes shapes;
    private int measureTables;
    private @Nullable Header before;
    private ItemScores items = ItemScores.of(List.of());

    /** A header with the table it stands over. */
    private record Header(Table table, HeaderMap map) {}

    /** The records of the blocks of pages in reading order, whose lines outside tables make these paragraphs. */
    RecordReader(List<Page> pages, LabelledLists lists, List<Paragraph> paragraphs, Texts texts) {
        this.words = new WordAccounting(pages);
        this.texts = texts;
        this.doubts = new ColumnDoubts(texts);
        this.shapes = new Shapes(lists);
        read(lists, paragraphs);
    }

    private void read(LabelledLists lists, List<Paragraph> paragraphs) {
        int section = 0;
        for (Block block : lists.blocks()) {
            if (block instanceof Block.Tabular tabular) {
                int current = section++;
                List<Paragraph> above =
                        paragraphs.stream().filter(p -> p.section() == current).toList();
                tabular.repeatedHeaders().forEach(t -> book(t, 0, t.rows()));
                TableContext context = TableContext.of(above);
                items = ItemScores.of(above);
                if (lists.lists().contains(current)) {
                    list(tabular.table(), context);
                } else {
                    shapes.of(current).forEach(t -> table(t, context));
                }
            } else if (block instanceof Block.Text text && text.role() == Block.Role.FURNITURE) {
                words.book(List.of(text.line()), Destination.FURNITURE);
            }
        }
        prose(paragraphs);
    }

    /** Measures in reading order, without ids and what follows from the facts. */
    List<Measure> measures() {
        return measures;
    }

    List<IndicatorScore> scores() {
        return scores;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Texts that state an overall score. */
    List<Sourced> totals() {
        return totals;
    }

    /** What each line was taken for. */
    Map<Place, Destination> booked() {
        return words.booked();
    }

    Coverage coverage() {
        return words.close(doubts.found());
    }

    /** Reads a list of records under their labels. */
    private void list(Table table, TableContext context) {
        HeaderRows rows = HeaderRows.at(table, 0);
        HeaderMap map = shapes.sameHeader()
                .resolve(rows)
                .withMeasure(shapes.sameHeader().all(rows).table())
                .namedByFirst();
        book(table, 0, map.firstRow());
        part(table, map, 0, table.rows(), context);
    }

    /** Reads a table, part by part where further headers stand inside it. */
    private void table(Table table, TableContext context) {
        if (ScoreCards.fill(table)) {
            other(table, 0, table.rows());
            return;
        }
        int row = 0;
        while (row < table.rows()) {
            HeaderMap map = header(table, row, context);
            if ((map == null || !map.isWhole())
                    && row == 0
                    && before != null
                    && table.hasColumnsOf(before.table())
                    && before.map().goesOnIn(table)) {
                map = before.map().from(0);
            }
            int end = nextHeader(table, map == null ? row + 1 : Math.max(row + 1, map.firstRow()), map);
            if (map != null && map.firstRow() >= end && !map.isShort()) {
                map = null;
            }
            book(table, row, map == null ? row : map.firstRow());
            part(table, map, row, end, context);
            row = end;
        }
    }

    private @Nullable HeaderMap header(Table table, int row, TableContext context) {
        HeaderRows rows = shapes.sameHeader().read(HeaderRows.at(table, row));
        Optional<HeaderMap> header = HeaderReader.at(rows);
        if (header.isEmpty()
                && before != null
                && SameHeaderTables.haveSameHeader(before.map().texts(), rows.texts())) {
            return before.map().from(rows.end());
        }
        if (header.isEmpty()) {
            Optional<HeaderMap> told = row > 0
                    ? header
                    : HeaderReader.fromCells(shapes.sameHeader().all(rows));
            return told.map(h -> h.from(rows.end())).orElse(null);
        }
        HeaderMap map = shapes.sameHeader().resolve(rows);
        return MeasureTitle.isAbove(table, texts, context)
                ? map
                : map.withMeasure(shapes.sameHeader().all(rows).table());
    }

    private void book(Table table, int from, int to) {
        words.book(lines(table, from, to), Destination.HEADING);
    }

    /** The next row that repeats most of the headings, or opens a table where none was understood. */
    private static int nextHeader(Table table, int from, @Nullable HeaderMap current) {
        for (int row = from; row < table.rows(); row++) {
            Optional<HeaderMap> header = HeaderRows.isTitle(table, row)
                    ? Optional.empty()
                    : HeaderReader.at(table, row).filter(h -> h.understood() >= INNER_HEADER && h.isWhole());
            boolean opens =
                    header.filter(h -> current == null || h.repeats(current)).isPresent();
            if (opens || HeaderReader.isForeign(table, row)) {
                return row;
            }
        }
        return table.rows();
    }

    private void part(Table table, @Nullable HeaderMap map, int from, int end, TableContext context) {
        TableKind kind = map == null ? TableKind.OTHER : map.kind();
        List<ScoreGrid> grids = kind == TableKind.MEASURES ? List.of() : ScoreGrid.of(table, from, end, map);
        if (!grids.isEmpty()) {
            for (ScoreGrid grid : grids) {
                doubt(grid, table, from, map);
                scores(new ScoreTable(
                                texts, grid.table(), grid.header(), grid.table().rows())
                        .read(context));
            }
            words.book(lines(table, map == null ? from : map.firstRow(), end), Destination.RECORD);
            return;
        }
        List<IndicatorScore> coded = kind == TableKind.MEASURES ? List.of() : items.read(table, from, end, texts);
        if (!coded.isEmpty()) {
            scores.addAll(coded);
            words.book(lines(table, from, end), Destination.RECORD);
            return;
        }
        List<Finding> weak = ToolFindings.of(table, from, end, kind == TableKind.MEASURES, texts);
        if (!weak.isEmpty()) {
            findings.addAll(weak);
            words.book(lines(table, from + 1, end), Destination.RECORD);
            return;
        }
        if (map == null || kind == TableKind.OTHER) {
            other(table, map == null ? from : map.firstRow(), end);
            return;
        }
        before = new Header(table, map);
        boolean plan = kind == TableKind.MEASURES;
        if (from < map.firstRow()) {
            doubts.look(table, shapes.sameHeader().read(HeaderRows.at(table, from)), map, plan ? measureTables + 1 : 0);
        }
        if (plan) {
            measureTables++;
            List<Measure> read = new MeasureParser(texts, table, map).parse(end, measureTables, context);
            measures.addAll(read);
            if (map.has(ColumnRole.SCORE) && (map.has(ColumnRole.INDICATOR) || map.has(ColumnRole.TOPIC))) {
                scores.addAll(
                        new ScoreTable(texts, table, map, end).read(context).scores());
            } else {
                read.forEach(m -> scores.addAll(stated(m.indicatorText())));
                IntStream.range(map.firstRow(), end)
                        .filter(row -> HeaderRows.isTitle(table, row))
                        .forEach(row -> scores.addAll(stated(texts.of(table.row(row)))));
            }
        } else {
            scores(new ScoreTable(texts, table, map, end).read(context));
        }
        words.book(lines(table, map.firstRow(), end), Destination.RECORD);
    }

    private void doubt(ScoreGrid grid, Table printed, int from, @Nullable HeaderMap map) {
        boolean asPrinted = map != null && from < map.firstRow() && grid.table().columns() == printed.columns();
        if (map != null && asPrinted) {
            HeaderRows rows = shapes.sameHeader().read(HeaderRows.at(printed, from));
            doubts.look(printed, rows, grid.header().from(map.firstRow()), 0);
        } else {
            doubts.unsure(grid.table(), grid.header());
        }
    }

    private void scores(ScoreTable read) {
        scores.addAll(read.scores());
        findings.addAll(read.findings());
        totals.addAll(read.totals());
    }

    /** A table without a header may still hold indicators with their scores; else nobody can place it. */
    private void other(Table table, int from, int end) {
        ScoreCards cards = ScoreCards.of(lines(table, Math.max(0, from - 1), end), texts);
        cards.total().ifPresent(totals::add);
        List<IndicatorScore> found = new ArrayList<>(cards.scores());
        for (int row = found.isEmpty() ? from : end; row < end; row++) {
            if (!ScoreFinder.mayHold(table.rowText(row))) {
                continue;
            }
            Sourced text = texts.of(table.row(row));
            ScoreFinder.in(text.text(), false).stream()
                    .filter(f -> f.mention().named().isPresent() && f.score().scale() > 0)
                    .forEach(f -> found.add(ScoreTable.score(f, text)));
        }
        List<Line> lines = lines(table, from, end);
        Optional<Sourced> total = ToolTotals.of(table, end, texts);
        total.ifPresent(totals::add);
        if (!found.isEmpty() || total.isPresent()) {
            scores.addAll(found);
            words.book(lines, Destination.RECORD);
        } else if (!lines.isEmpty()) {
            words.unplaced(lines, table.rowText(0), texts.of(cells(table, from, end)));
        }
    }

    private static List<IndicatorScore> stated(Sourced text) {
        return ScoreFinder.in(text.text(), true).stream()
                .map(f -> ScoreTable.score(f, text))
                .toList();
    }

    private static List<Cell> cells(Table table, int from, int end) {
        return table.cells().stream()
                .filter(c -> c.row() >= from && c.row() < end)
                .toList();
    }

    private static List<Line> lines(Table table, int from, int end) {
        return cells(table, from, end).stream().flatMap(c -> c.lines().stream()).toList();
    }

    private void prose(List<Paragraph> paragraphs) {
        ProseFindings narrative = ProseFindings.of(paragraphs);
        findings.addAll(narrative.findings());
        for (Paragraph paragraph : paragraphs) {
            List<IndicatorScore> found = stated(paragraph.text());
            scores.addAll(found);
            boolean recorded = !found.isEmpty() || narrative.bodies().contains(paragraph);
            boolean heading = narrative.headings().contains(paragraph);
            words.book(
                    paragraph.lines(),
                    recorded ? Destination.RECORD : heading ? Destination.HEADING : Destination.PROSE);
        }
    }
}
