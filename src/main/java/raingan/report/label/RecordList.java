package raingan.report.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.label.RecordReading.Segment;
import raingan.table.Block;
import raingan.table.Cell;
import raingan.table.Table;

/** Sets records under their labels: a column for each label, a row for each record. */
final class RecordList {

    private RecordList() {}

    /** The table of some records, and the labels of all but the first; labels without any text are among these. */
    static Block.Tabular of(List<Map<String, Segment>> records) {
        Map<String, List<Cell.Part>> headings = new LinkedHashMap<>();
        Set<String> filled = new LinkedHashSet<>();
        records.forEach(record -> record.forEach((key, segment) -> {
            headings.putIfAbsent(key, segment.label());
            if (!Piece.words(segment.text()).isEmpty()) {
                filled.add(key);
            }
        }));
        List<String> columns =
                headings.keySet().stream().filter(filled::contains).toList();
        List<Cell> cells = new ArrayList<>();
        Cell.Part blank = blank(records);
        for (int c = 0; c < columns.size(); c++) {
            cells.add(cell(0, c, headings.getOrDefault(columns.get(c), List.of()), blank));
        }
        List<Table> labels = new ArrayList<>();
        for (int r = 0; r < records.size(); r++) {
            Map<String, Segment> record = records.get(r);
            List<Cell> again = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                Segment segment = record.getOrDefault(columns.get(c), Segment.NONE);
                cells.add(cell(r + 1, c, segment.text(), blank));
                again.add(cell(0, c, segment.label(), blank));
            }
            if (r > 0) {
                labels.add(new Table(even(columns.size()), 1, again, List.of()));
            }
            record.forEach((key, segment) -> {
                if (!filled.contains(key) && !segment.label().isEmpty()) {
                    labels.add(new Table(even(1), 1, List.of(cell(0, 0, segment.label(), blank)), List.of()));
                }
            });
        }
        return new Block.Tabular(new Table(even(columns.size()), records.size() + 1, cells, List.of()), labels);
    }

    private static Cell.Part blank(List<Map<String, Segment>> records) {
        Optional<Cell.Part> first = records.stream()
                .flatMap(r -> r.values().stream())
                .flatMap(s -> Stream.concat(s.label().stream(), s.text().stream()))
                .findFirst();
        return first.map(p -> new Cell.Part(p.page(), p.box(), List.of())).orElseThrow();
    }

    private static Cell cell(int row, int column, List<Cell.Part> parts, Cell.Part blank) {
        return new Cell(row, column, 1, 1, parts.isEmpty() ? List.of(blank) : parts);
    }

    private static List<Double> even(int columns) {
        return IntStream.rangeClosed(0, columns)
                .mapToObj(i -> (double) i / Math.max(1, columns))
                .toList();
    }
}
