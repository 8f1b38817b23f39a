package raingan.samples;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The output folder of a run, as a reader of its CSV files sees it. */
record Dataset(Path root) {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Rows of one CSV that belong to one input file, in their order. */
    List<Row> rows(String csv, String input) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(root.resolve(csv), StandardCharsets.UTF_8)) {
            assertMark(text.read());
            CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text);
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                if (input.equals(row.get("source_file"))) {
                    rows.add(new Row(row));
                }
            }
        } catch (CsvValidationException e) {
            throw new AssertionError(csv + " cannot be read", e);
        }
        return rows;
    }

    private static void assertMark(int first) {
        if (first != BYTE_ORDER_MARK) {
            throw new AssertionError("A CSV without a byte order mark");
        }
    }
}
