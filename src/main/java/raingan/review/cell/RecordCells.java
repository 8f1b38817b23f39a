package raingan.review.cell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;

/**
 * What a person may change in one kind of record.
 *
 * @param columns those that can be changed
 * @param follows those that follow from another, by that other; one of the document as {@code document.<column>}
 * @param told those that tell of the reading, not of what was read: ids, places, counts
 * @param current the cell of a record in one of {@code columns}
 * @param <R> the records
 */
public record RecordCells<R>(
        List<CellColumn> columns,
        Map<String, String> follows,
        Set<String> told,
        BiFunction<R, String, String> current) {

    public RecordCells {
        columns = List.copyOf(columns);
        follows = Map.copyOf(follows);
        told = Set.copyOf(told);
    }

    /**
     * A column that can be changed.
     *
     * @throws raingan.review.entry.RefusedException when there is none of that name
     */
    public CellColumn column(String name) {
        return columns.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> follows.containsKey(name)
                        ? Refusal.because(Reason.FOLLOWS, name, follows.getOrDefault(name, ""))
                        : told.contains(name)
                                ? Refusal.because(Reason.NOT_A_VALUE, name)
                                : Refusal.because(Reason.UNKNOWN_FIELD, name));
    }

    /** What stands in a cell. */
    public String cell(R record, String column) {
        return current.apply(record, column);
    }
}
