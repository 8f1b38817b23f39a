package raingan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Takes the files that stand inside a PDF out of it. */
public final class EmbeddedFiles {

    /** Stands in every PDF that holds files, in the dictionary of each of them or of the page that has the pin. */
    private static final byte[] MARK = "/EmbeddedFile".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] SPECIFICATION = "/EF".getBytes(StandardCharsets.US_ASCII);

    /** Files taken out of one PDF at most, and bytes of one of them. */
    private static final int MOST_FILES = 200;

    private static final long MOST_BYTES = 500_000_000;

    private static final int BUFFER = 1 << 16;

    /**
     * A file that was taken out.
     *
     * @param name as the PDF calls it
     * @param path where its bytes are now
     */
    public record Unpacked(String name, Path path) {}

    private EmbeddedFiles() {}

    /** Whether it is worth looking for files in a PDF; reads its bytes and understands none. */
    public static boolean mayHold(Path pdf) throws IOException {
        byte[] buffer = new byte[BUFFER + MARK.length];
        int kept = 0;
        try (InputStream in = Files.newInputStream(pdf)) {
            for (int read = in.read(buffer, 0, BUFFER); read >= 0; read = in.read(buffer, kept, BUFFER)) {
                int end = kept + read;
                if (contains(buffer, end, MARK) || contains(buffer, end, SPECIFICATION)) {
                    return true;
                }
                kept = Math.min(MARK.length, end);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, int end, byte[] wanted) {
        for (int i = 0; i + wanted.length <= end; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** Writes the PDFs and pictures inside {@code pdf} into {@code folder}, by name; none of a file that nobody can open. */
    public static List<Unpacked> unpack(Path pdf, Path folder) throws IOException {
        List<Unpacked> unpacked = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(pdf))) {
            for (Map.Entry<String, PDComplexFileSpecification> file :
                    Attachments.all(document).entrySet()) {
                PDEmbeddedFile content = Attachments.content(file.getValue());
                if (content != null && unpacked.size() < MOST_FILES && Attachments.isReport(content)) {
                    Path target = folder.resolve(String.valueOf(unpacked.size()));
                    if (write(content, target)) {
                        unpacked.add(new Unpacked(file.getKey(), target));
                    }
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return unpacked;
        }
        return unpacked;
    }

    private static boolean write(PDEmbeddedFile content, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (COSInputStream in = content.createInputStream();
                OutputStream out = Files.newOutputStream(target)) {
            long left = MOST_BYTES;
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                left -= read;
            }
            return left > 0;
        }
    }
}
