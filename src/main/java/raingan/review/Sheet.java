package raingan.review;

import com.opencsv.CSVWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CSV file that opens in a spreadsheet as it stands: UTF-8 with a byte order mark, quotes by RFC 4180, {@code \r\n}
 * line ends, formulas disarmed.
 */
public final class Sheet implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final CSVWriter csv;
    private boolean closed;

    /** Opens {@code target} and writes the header row. */
    public Sheet(OutputStream target, List<String> header) throws IOException {
        this(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        write(header);
    }

    private Sheet(Writer out) {
        this.out = out;
        csv = new CSVWriter(
                out, CSVWriter.DEFAULT_SEPARATOR, CSVWriter.DEFAULT_QUOTE_CHARACTER, '"', CSVWriter.RFC4180_LINE_END);
    }

    /** The bytes of a whole sheet. */
    public static byte[] bytes(List<String> header, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sheet sheet = new Sheet(bytes, header)) {
            for (List<String> row : rows) {
                sheet.write(row);
            }
        }
        return bytes.toByteArray();
    }

    /** Adds one row; {@code cells} are plain values, not yet guarded. */
    public void write(List<String> cells) throws IOException {
        csv.writeNext(cells.stream().map(SheetText::guard).toArray(String[]::new), false);
        if (csv.checkError()) {
            throw csv.getException();
        }
    }

    /** Rows as they stand in such a file, after its header. */
    public static byte[] rows(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sheet sheet = new Sheet(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            for (List<String> row : rows) {
                sheet.write(row);
            }
        }
        return bytes.toByteArray();
    }

    /** Closes the file; more than once is no error. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            csv.close();
        }
    }
}
