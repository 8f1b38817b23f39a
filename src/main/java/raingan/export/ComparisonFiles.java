package raingan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import raingan.compare.Comparison;
import raingan.review.Sheet;

/** Writes the files across documents, and the description of all files, aside. */
final class ComparisonFiles {

    private ComparisonFiles() {}

    /** The names of what was written. */
    static List<String> write(Comparison comparison, OutputFolder folder) throws IOException {
        List<Schema> schemas = Stream.concat(Tables.ALL.stream(), ComparisonTables.ALL.stream())
                .<Schema>map(Table::schema)
                .toList();
        return List.of(
                table(folder, ComparisonTables.ORGANISATIONS, comparison.offices().all().stream()),
                table(folder, ComparisonTables.COMPARISON, comparison.years().stream()),
                table(
                        folder,
                        ComparisonTables.COMPARISON_LONG,
                        comparison.years().stream().flatMap(y -> Variable.of(y).stream())),
                write(folder, "dataset/" + DataPackage.FILE_NAME, DataPackage.of("raingan", schemas)));
    }

    private static <R> String table(OutputFolder folder, Table<R> table, Stream<R> rows) throws IOException {
        String name = "dataset/" + table.schema().fileName();
        try (OutputStream file = folder.open(name);
                Sheet sheet = new Sheet(file, table.schema().header())) {
            for (R row : (Iterable<R>) rows::iterator) {
                sheet.write(table.cells(row));
            }
        }
        return name;
    }

    /** Writes a whole file aside and returns its name. */
    static String write(OutputFolder folder, String name, byte[] content) throws IOException {
        try (OutputStream file = folder.open(name)) {
            file.write(content);
        }
        return name;
    }
}
