package raingan.review;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a CSV back, also after a spreadsheet has saved it anew: any of {@code , ; TAB} between cells, any line end,
 * UTF-8 with or without byte order mark, UTF-16 with one, or Windows-874 (Thai).
 */
public final class SheetReader {

    /** What Excel on Thai Windows writes as "CSV" without UTF-8; a superset of TIS-620. */
    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private SheetReader() {}

    /**
     * The rows of {@code file} by column name, without guards; cells that a row lacks are empty.
     *
     * @throws IOException when it cannot be read or is no CSV
     */
    public static List<Map<String, String>> read(Path file) throws IOException {
        String text = decode(Files.readAllBytes(file));
        char separator = separator(text);
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .build()) {
            String[] header = reader.readNext();
            for (String[] cells = reader.readNext(); header != null && cells != null; cells = reader.readNext()) {
                if (cells.length > 1 || !cells[0].isBlank()) {
                    rows.add(row(header, cells));
                }
            }
        } catch (CsvValidationException e) {
            throw new IOException("Not a CSV: " + file.getFileName(), e);
        }
        return rows;
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i].strip(), i < cells.length ? SheetText.unguard(cells[i]) : "");
        }
        return row;
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, THAI_WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The separator that the header row has most of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
