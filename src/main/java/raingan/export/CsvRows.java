package raingan.export;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import raingan.review.SheetText;

/** Reads files of a dataset row by row, as this program wrote them, however large they are. */
public final class CsvRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Takes rows one by one. */
    public interface Taker {

        /** One row by column; no cell is guarded. */
        void take(Map<String, String> row) throws IOException;
    }

    private CsvRows() {}

    /** Hands over each row; nothing where there is no such file. */
    public static void each(Path file, Taker taker) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader in = withoutMark(Files.newBufferedReader(file, StandardCharsets.UTF_8));
                CSVReader csv = new CSVReaderBuilder(in)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .build()) {
            String[] header = csv.readNext();
            for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], i < cells.length ? SheetText.unguard(cells[i]) : "");
                }
                taker.take(row);
            }
        } catch (CsvValidationException e) {
            throw new IOException("Not a CSV: " + file.getFileName(), e);
        }
    }

    private static BufferedReader withoutMark(BufferedReader in) throws IOException {
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        return in;
    }
}
