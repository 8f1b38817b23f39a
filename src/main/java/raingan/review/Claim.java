package raingan.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import raingan.check.RecordType;

/** What a correction says of the records of a document. */
sealed interface Claim {

    /**
     * What shall stand in cells of one record.
     *
     * @param values by column, as the dataset writes them
     * @param current what stands there, by column
     */
    record Cells(RecordType type, String recordId, Map<String, String> values, Map<String, String> current)
            implements Claim {

        public Cells {
            values = Map.copyOf(values);
            current = Map.copyOf(current);
        }

        /** The values that differ from what stands there. */
        Map<String, String> changes() {
            Map<String, String> changes = new TreeMap<>(values);
            changes.entrySet().removeIf(e -> e.getValue().equals(current.get(e.getKey())));
            return changes;
        }
    }

    /** That one unit of a measure's owners is others. */
    record Unit(String recordId, String unit, List<String> instead) implements Claim {

        public Unit {
            instead = List.copyOf(instead);
        }
    }

    /**
     * That a column of a measures table means another field.
     *
     * @param from the field it was taken for, empty for none
     * @param heading the words over it
     * @param to the field it is, empty for none
     */
    record Column(int tableNo, String from, String heading, String to) implements Claim {}

    /** That a record is none. */
    record Strike(RecordType type, String recordId) implements Claim {}

    /** That a row is right as it is. */
    record Right() implements Claim {}
}
