package raingan.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * A file of which some cells are known only when all documents are: each is a mark at first, written aside, and the marks are
 * filled in the order in which they stand when the file is put in place. So no row has to stay in memory.
 */
final class LateFile {

    /** Stands for a cell that is not known yet; no text that was read has this character. */
    static final String MARK = "\0";

    private static final String SUFFIX = ".late";

    private LateFile() {}

    /** The name under which the rows of a file are kept while it has marks. */
    static String name(String file) {
        return file + SUFFIX;
    }

    /**
     * Writes {@code file} with its marks filled; they are plain codes that no CSV quotes.
     *
     * @throws IllegalStateException when there are more marks than cells
     */
    static void fill(OutputFolder folder, String file, Iterator<String> cells) throws IOException {
        try (InputStream in = new BufferedInputStream(folder.reopen(name(file)));
                OutputStream out = folder.open(file)) {
            byte[] bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                copy(bytes, read, out, cells);
            }
        }
    }

    private static void copy(byte[] bytes, int length, OutputStream out, Iterator<String> cells) throws IOException {
        int from = 0;
        for (int at = 0; at < length; at++) {
            if (bytes[at] == MARK.charAt(0)) {
                out.write(bytes, from, at - from);
                if (!cells.hasNext()) {
                    throw new IllegalStateException("More marks than cells");
                }
                out.write(cells.next().getBytes(StandardCharsets.UTF_8));
                from = at + 1;
            }
        }
        out.write(bytes, from, length - from);
    }
}
