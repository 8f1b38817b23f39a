package raingan.review;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import raingan.review.ReviewSheetException.Problem;

/**
 * Reads a CSV back, also after a spreadsheet has saved it anew: any of {@code , ; TAB} between cells, a first line that
 * says which, any line end, UTF-8 with or without byte order mark, UTF-16 with one, or Windows-874 (Thai).
 */
public final class SheetReader {

    /** What Excel on Thai Windows writes as "CSV" without UTF-8; a superset of TIS-620. */
    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** The line by which Excel is told what stands between cells; it shows it to nobody. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?(?:\r\n|\r|\n|$)");

    /** What workbooks (ZIP, OLE), PDF files and pictures begin with. */
    private static final List<byte[]> OTHER_FORMATS = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            new byte[] {'%', 'P', 'D', 'F'},
            new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    /**
     * A row of a sheet.
     *
     * @param number as a spreadsheet counts it: the header is row 1
     * @param cells by column name, without guards; cells that the row lacks are empty
     */
    public record Row(int number, Map<String, String> cells) {

        /** The cell of a column without white space around it, empty where there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /** Takes the rows of a sheet one by one: a sheet of a million doubts is never in memory as rows. */
    interface RowTaker {

        void take(Row row) throws IOException;
    }

    private SheetReader() {}

    /**
     * The rows of {@code file} by column name, without guards; cells that a row lacks are empty.
     *
     * @throws ReviewSheetException when it is no whole CSV
     */
    public static List<Map<String, String>> read(Path file) throws IOException {
        return rows(file).stream().map(Row::cells).toList();
    }

    /**
     * The rows of {@code file} that are not blank, with their numbers.
     *
     * @throws ReviewSheetException when it is no whole CSV
     */
    public static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        each(file, rows::add);
        return rows;
    }

    /**
     * Hands over the rows of {@code file} that are not blank, with their numbers.
     *
     * @throws ReviewSheetException when it is no whole CSV; some rows may have been handed over by then
     */
    static void each(Path file, RowTaker taker) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (OTHER_FORMATS.stream().anyMatch(start -> startsWith(bytes, start))) {
            throw new ReviewSheetException(file, Problem.NOT_A_CSV, 0);
        }
        String text = decode(bytes);
        Matcher told = SEPARATOR_LINE.matcher(text);
        boolean tells = told.lookingAt();
        String body = tells ? text.substring(told.end()) : text;
        if (body.isBlank()) {
            throw new ReviewSheetException(file, Problem.EMPTY, 0);
        }
        parse(file, body, tells ? told.group(1).charAt(0) : separator(body), taker);
    }

    private static void parse(Path file, String text, char separator, RowTaker taker) throws IOException {
        int number = 1;
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .build()) {
            String[] header = reader.readNext();
            String[] last = header;
            for (String[] cells = reader.readNext(); header != null && cells != null; cells = reader.readNext()) {
                number++;
                last = cells;
                if (Arrays.stream(cells).anyMatch(c -> !c.isBlank())) {
                    taker.take(new Row(number, row(header, cells)));
                }
            }
            boolean ends = text.endsWith("\n") || text.endsWith("\r");
            if (header != null && last != null && last.length < header.length && !ends) {
                throw new ReviewSheetException(file, Problem.CUT_OFF, number);
            }
        } catch (CsvMalformedLineException e) {
            throw new ReviewSheetException(file, Problem.UNCLOSED_QUOTE, number + 1);
        } catch (CsvValidationException e) {
            throw new IOException("Not a CSV: " + file.getFileName(), e);
        }
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i].strip(), i < cells.length ? SheetText.unguard(cells[i]) : "");
        }
        return row;
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
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

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
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
