package raingan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import raingan.geometry.Box;
import raingan.report.record.Place;
import raingan.report.record.TextBlock;
import raingan.report.record.TextBlock.Kind;
import raingan.report.record.TextBlock.TextCell;
import raingan.report.text.Paragraph;
import raingan.table.Block;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;

/** The whole text of a document, page by page in reading order, with what became of each piece. */
final class TextBlocks {

    private final Destinations destinations;
    private final Map<Place, Integer> paragraphs = new HashMap<>();
    private final Map<Integer, List<TextBlock>> pages = new TreeMap<>();
    private final List<TextBlock> runningOn = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private boolean tabular;

    private TextBlocks(List<Paragraph> paragraphs, Destinations destinations) {
        this.destinations = destinations;
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Line line : paragraphs.get(i).lines()) {
                this.paragraphs.put(place(line), i);
            }
        }
    }

    /** The text of blocks in reading order, whose lines outside tables make these paragraphs. */
    static List<TextBlock> of(List<Block> blocks, List<Paragraph> paragraphs, Destinations destinations) {
        TextBlocks texts = new TextBlocks(paragraphs, destinations);
        blocks.forEach(texts::add);
        texts.close();
        return texts.inReadingOrder();
    }

    private void add(Block block) {
        if (block instanceof Block.Text text) {
            if (!open.isEmpty() && !belongTogether(open.get(open.size() - 1), text.line())) {
                close();
            }
            open.add(text.line());
        } else if (block instanceof Block.Tabular table) {
            close();
            tabular = true;
            int first = table.page();
            table(table.table(), first);
            table.repeatedHeaders().forEach(t -> table(t, first));
        }
    }

    /** Whether two lines are of one page and paragraph and went to one place. */
    private boolean belongTogether(Line one, Line next) {
        Integer paragraph = paragraphs.get(place(one));
        return one.page() == next.page()
                && paragraph != null
                && paragraph.equals(paragraphs.get(place(next)))
                && destination(one).equals(destination(next));
    }

    private List<String> destination(Line line) {
        List<String> records = destinations.records(place(line), List.of(line));
        return records.isEmpty() ? destinations.otherwise(line) : records;
    }

    private void close() {
        if (!open.isEmpty()) {
            Line first = open.get(0);
            List<String> destination = destination(first);
            Box box = Box.around(open.stream().map(Line::box).toList()).orElseThrow();
            onPage(first.page())
                    .add(new TextBlock(first.page(), kind(destination), text(open), box, destination, List.of()));
            open.clear();
        }
    }

    private Kind kind(List<String> destination) {
        if (destinations.isOfDocument(destination) && !tabular) {
            return Kind.TITLE;
        }
        return switch (destination.get(0)) {
            case "heading" -> Kind.HEADING;
            case "furniture" -> Kind.FURNITURE;
            case "unplaced" -> Kind.OTHER;
            default -> Kind.PROSE;
        };
    }

    /** The part of a table on each of its pages; those after the first are put in their places at the end. */
    private void table(Table table, int first) {
        Map<Integer, List<TextCell>> cells = new TreeMap<>();
        Map<Integer, Set<String>> ofRow = new HashMap<>();
        for (Cell cell : table.cells()) {
            ofRow.computeIfAbsent(cell.row(), r -> new LinkedHashSet<>()).addAll(records(cell));
        }
        for (Cell cell : table.cells()) {
            for (Cell.Part part : cell.parts()) {
                if (!part.lines().isEmpty()) {
                    List<String> beside = List.copyOf(ofRow.getOrDefault(cell.row(), Set.of()));
                    cells.computeIfAbsent(part.page(), p -> new ArrayList<>()).add(cell(cell, part, beside));
                }
            }
        }
        cells.forEach((page, parts) -> (page == first ? onPage(page) : runningOn)
                .add(new TextBlock(
                        page,
                        Kind.TABLE,
                        parts.stream().map(TextCell::text).collect(Collectors.joining("\n")),
                        Box.around(parts.stream().map(TextCell::box).toList()).orElseThrow(),
                        parts.stream()
                                .flatMap(c -> c.destination().stream())
                                .distinct()
                                .toList(),
                        parts)));
    }

    private Set<String> records(Cell cell) {
        return cell.parts().stream()
                .filter(p -> !p.lines().isEmpty())
                .flatMap(p -> destinations.records(place(p), p.lines()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A mark or a number of a row says something of the record beside it. */
    private TextCell cell(Cell cell, Cell.Part part, List<String> beside) {
        List<String> own = destinations.records(place(part), part.lines());
        String text = text(part.lines());
        List<String> taken = own.isEmpty() && text.codePoints().noneMatch(Character::isLetter) ? beside : own;
        List<String> destination =
                taken.isEmpty() ? destinations.otherwise(part.lines().get(0)) : taken;
        return new TextCell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, part.box(), destination);
    }

    /** A table that runs on stands on its later pages above what begins below its top, which comes after it. */
    private List<TextBlock> inReadingOrder() {
        for (TextBlock block : runningOn) {
            List<TextBlock> page = onPage(block.page());
            int at = 0;
            while (at < page.size() && page.get(at).box().top() <= block.box().top()) {
                at++;
            }
            page.add(at, block);
        }
        return pages.values().stream().flatMap(List::stream).toList();
    }

    private List<TextBlock> onPage(int page) {
        return pages.computeIfAbsent(page, p -> new ArrayList<>());
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static Place place(Line line) {
        return new Place(line.page(), line.box());
    }

    private static Place place(Cell.Part part) {
        return new Place(part.page(), part.box());
    }
}
