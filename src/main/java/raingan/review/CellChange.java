package raingan.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Report;
import raingan.review.cell.RecordView;
import raingan.review.entry.Words;

/**
 * A cell that differs between two states of a document.
 *
 * @param recordId the record
 * @param field its column, {@code record} for a record that one state has and the other has not
 * @param before what stands there before, empty for nothing
 * @param after what stands there after, empty for nothing
 */
public record CellChange(String recordId, String field, String before, String after) {

    /** What differs, record by record; nothing for a document without records. */
    public static List<CellChange> between(String docId, @Nullable Report before, @Nullable Report after) {
        if (before == null || after == null) {
            return List.of();
        }
        Map<String, RecordView<?>> old = byId(before, docId);
        Map<String, RecordView<?>> now = byId(after, docId);
        List<CellChange> changes = new ArrayList<>();
        old.values().stream()
                .filter(r -> !now.containsKey(r.id()))
                .forEach(r -> changes.add(new CellChange(r.id(), Words.RECORD, r.text(), "")));
        for (RecordView<?> record : now.values()) {
            RecordView<?> was = old.get(record.id());
            if (was == null) {
                changes.add(new CellChange(record.id(), Words.RECORD, "", record.text()));
            } else {
                record.cells().columns().stream()
                        .map(c -> new CellChange(record.id(), c.name(), was.cell(c.name()), record.cell(c.name())))
                        .filter(c -> !c.before().equals(c.after()))
                        .forEach(changes::add);
            }
        }
        return changes;
    }

    private static Map<String, RecordView<?>> byId(Report report, String docId) {
        return RecordView.all(report, docId).stream()
                .collect(Collectors.toMap(RecordView::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
