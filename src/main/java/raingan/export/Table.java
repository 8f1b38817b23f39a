package raingan.export;

import java.util.List;
import java.util.function.Function;

/**
 * A file of the dataset: its columns, and the records that a document gives it.
 *
 * @param name file name without {@code .csv}
 * @param records the records of a document, in reading order
 * @param columns in the order they stand
 * @param <R> the records
 */
record Table<R>(String name, Function<DocumentResult, List<R>> records, List<Column<R>> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    String fileName() {
        return name + ".csv";
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of each record of {@code document}. */
    List<List<String>> rows(DocumentResult document) {
        return records.apply(document).stream()
                .map(r -> columns.stream().map(c -> c.cell(r)).toList())
                .toList();
    }
}
