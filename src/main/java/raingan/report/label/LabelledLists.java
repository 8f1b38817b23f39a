package raingan.report.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderReader;
import raingan.report.column.HeaderRows;
import raingan.report.column.TableKind;
import raingan.report.label.LabelMarks.Label;
import raingan.report.label.RecordReading.Segment;
import raingan.report.record.ColumnRole;
import raingan.table.Block;
import raingan.table.Line;
import raingan.table.Table;

/**
 * The blocks of a report in which each list of labelled records is a table: forms, cards, frames, labelled paragraphs.
 *
 * @param blocks in reading order
 * @param lists indices among the tables of the blocks of those that are such lists: a row of labels, and one for each record
 */
public record LabelledLists(List<Block> blocks, List<Integer> lists) {

    /** Labels without which a list is none. */
    private static final int FEWEST = 2;

    /** Labels that a single record must have, its name aside: one labelled line may stand in any letter. */
    private static final int ALONE = 3;

    public LabelledLists {
        blocks = List.copyOf(blocks);
        lists = List.copyOf(lists);
    }

    /** The same blocks with their lists of measures as tables. */
    public static LabelledLists of(List<Block> blocks) {
        return new Finder(blocks).found();
    }

    private static final class Finder {
        private final List<Block> blocks;
        private final Map<Integer, List<Piece>> forms = new HashMap<>();
        private final List<Block> read = new ArrayList<>();
        private final List<Integer> lists = new ArrayList<>();
        private int tables;

        Finder(List<Block> blocks) {
            this.blocks = blocks;
            Set<String> recurring = FormPieces.recurring(Block.tables(blocks));
            for (int i = 0; i < blocks.size(); i++) {
                int at = i;
                if (blocks.get(i) instanceof Block.Tabular table) {
                    FormPieces.of(i, table, recurring).ifPresent(p -> forms.put(at, p));
                }
            }
        }

        LabelledLists found() {
            int from = 0;
            for (int i = 0; i <= blocks.size(); i++) {
                if (i == blocks.size() || isBarrier(i)) {
                    run(from, i);
                    if (i < blocks.size()) {
                        add(blocks.get(i));
                    }
                    from = i + 1;
                }
            }
            return new LabelledLists(read, lists);
        }

        private void add(Block block) {
            tables += block instanceof Block.Tabular ? 1 : 0;
            read.add(block);
        }

        private boolean isBarrier(int block) {
            return blocks.get(block) instanceof Block.Tabular && !forms.containsKey(block);
        }

        /** Reads the blocks between two tables of columns. */
        private void run(int from, int end) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = from; i < end; i++) {
                if (forms.containsKey(i)) {
                    pieces.addAll(forms.getOrDefault(i, List.of()));
                } else if (blocks.get(i) instanceof Block.Text text
                        && text.role() == Block.Role.BODY
                        && Piece.isText(text.line())) {
                    pieces.add(Piece.of(i, text.line()));
                }
            }
            Optional<Found> list = list(pieces);
            if (list.isEmpty()) {
                blocks.subList(from, end).forEach(this::add);
                return;
            }
            Set<Integer> used =
                    list.get().pieces().stream().map(p -> pieces.get(p).block()).collect(Collectors.toSet());
            int first = used.stream().min(Integer::compare).orElse(from);
            int last = used.stream().max(Integer::compare).orElse(end - 1);
            blocks.subList(from, first).forEach(this::add);
            rest(pieces, list.get(), first, last).forEach(this::add);
            lists.add(tables);
            add(list.get().table());
            run(last + 1, end);
        }

        /** What stands between the pieces of a list and is none of its own, each line a text outside tables. */
        private List<Block> rest(List<Piece> pieces, Found list, int first, int last) {
            List<Block> rest = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                if (blocks.get(i) instanceof Block.Text text && text.role() == Block.Role.FURNITURE) {
                    rest.add(text);
                }
            }
            for (int p = 0; p < pieces.size(); p++) {
                Piece piece = pieces.get(p);
                if (piece.block() >= first
                        && piece.block() <= last
                        && !list.pieces().contains(p)) {
                    piece.label().forEach(part -> part.lines().forEach(l -> rest.add(text(l))));
                    piece.text().forEach(part -> part.lines().forEach(l -> rest.add(text(l))));
                }
            }
            return rest;
        }

        private static Block text(Line line) {
            return new Block.Text(line, Block.Role.BODY);
        }
    }

    /** A list, with the pieces that are read in it. */
    private record Found(Block.Tabular table, Set<Integer> pieces) {}

    /** The surest way to read pieces as a list of measures. */
    private static Optional<Found> list(List<Piece> pieces) {
        LabelMarks marks = new LabelMarks(pieces);
        List<Optional<Label>> strong = marks.strong();
        for (SortedMap<Integer, Label> starts : RecordStarts.of(pieces, strong)) {
            RecordReading reading = new RecordReading(pieces, marks, strong, starts);
            if (!reading.isRegular()) {
                continue;
            }
            List<Map<String, Segment>> records = reading.records();
            Block.Tabular table = RecordList.of(records);
            if (tellsMeasures(table.table(), records.size())) {
                return Optional.of(new Found(table, Set.copyOf(reading.used())));
            }
        }
        return Optional.empty();
    }

    private static boolean tellsMeasures(Table table, int records) {
        if (table.columns() < FEWEST) {
            return false;
        }
        HeaderMap header = HeaderReader.resolve(new HeaderRows(table, 0, 1))
                .withMeasure(table)
                .namedByFirst();
        long fields = IntStream.range(0, table.columns())
                .filter(c -> header.headings().get(c) != ColumnRole.OTHER)
                .count();
        return header.kind() == TableKind.MEASURES
                && header.has(ColumnRole.MEASURE)
                && fields >= (records > 1 ? FEWEST : ALONE);
    }
}
