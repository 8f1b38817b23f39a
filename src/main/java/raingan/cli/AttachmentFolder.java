package raingan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files inside PDFs lie while they are read.
 *
 * @param path the folder
 * @param kept whether it outlasts the run
 */
record AttachmentFolder(Path path, boolean kept) implements AutoCloseable {

    /** That folder, or one for this run alone when there is none. */
    static AttachmentFolder of(@Nullable Path folder) throws IOException {
        return folder == null
                ? new AttachmentFolder(Files.createTempDirectory("raingan-attachments-"), false)
                : new AttachmentFolder(folder, true);
    }

    @Override
    public void close() throws IOException {
        if (kept) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
