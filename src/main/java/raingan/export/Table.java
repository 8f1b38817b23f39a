package raingan.export;

import java.util.List;
import java.util.function.Function;

/**
 * A file of the dataset: what it holds, and the records that a document gives it.
 *
 * @param schema its columns and keys
 * @param records the records of a document, in reading order
 * @param columns in the order they stand
 * @param <R> the records
 */
record Table<R>(Schema schema, Function<DocumentResult, List<R>> records, List<Column<R>> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    /** A file whose rows are named by {@code key}, and refer to rows of others. */
    static <R> Table<R> of(
            String name,
            List<String> key,
            List<Schema.Reference> references,
            Function<DocumentResult, List<R>> records,
            List<Column<R>> columns) {
        List<Schema.Field> fields = columns.stream().map(Column::field).toList();
        return new Table<>(new Schema(name, fields, key, references), records, columns);
    }

    /** The cells of each record of {@code document}. */
    List<List<String>> rows(DocumentResult document) {
        return cells(records.apply(document));
    }

    /** The cells of records. */
    List<List<String>> cells(List<R> rows) {
        return rows.stream().map(this::cells).toList();
    }

    /** The cells of a record. */
    List<String> cells(R row) {
        return columns.stream().map(c -> c.cell(row)).toList();
    }
}
