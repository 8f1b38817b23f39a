package raingan.export;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that results go to. Every file is written aside and moved into place when it is whole, so that nobody ever
 * reads half a file.
 */
public final class OutputFolder implements AutoCloseable {

    private static final String ASIDE = ".raingan-part";

    private final Path root;
    private final Path aside;
    private final WrittenFiles written;

    /** Takes {@code root}, making it when it is not there, and clears what an ended run left aside. */
    public OutputFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        this.aside = root.resolve(ASIDE);
        this.written = WrittenFiles.of(root);
        deleteTree(aside);
        Files.createDirectories(aside);
    }

    /** Whether {@code name} is still what this program wrote there. */
    public boolean isUntouched(String name) {
        return written.isUntouched(name);
    }

    /** Whether a file that {@link #writeWhenNew} wrote is still that, with content of this fingerprint. */
    boolean holds(String name, String fingerprint) {
        return written.holds(name, fingerprint);
    }

    /** Writes a whole small file where it is not there already, and returns the fingerprint of its content. */
    String writeWhenNew(String name, byte[] content) throws IOException {
        String fingerprint = WrittenFiles.fingerprint(content);
        if (!written.holds(name, fingerprint)) {
            write(name, content);
            written.note(name, fingerprint);
        }
        return fingerprint;
    }

    /** Takes note, for later runs, of what was written, and that {@code names} are as they stand. */
    public void remember(List<String> names) throws IOException {
        for (String name : names) {
            written.note(name, "");
        }
        write(WrittenFiles.NAME, written.content());
    }

    /** Removes a file. */
    void delete(Path file) throws IOException {
        Files.delete(file);
        written.forget(root.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    public Path root() {
        return root;
    }

    /** Where {@code name}, relative to this folder, stands. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    /** Opens the aside of {@code name}; {@link #publish} moves it into place. */
    public OutputStream open(String name) throws IOException {
        Path part = part(name);
        return new BufferedOutputStream(Files.newOutputStream(part));
    }

    /** Opens what was written aside as {@code name} and is closed, to be read again. */
    InputStream reopen(String name) throws IOException {
        return Files.newInputStream(part(name));
    }

    /** Moves files that were written aside into place, one right after the other; one that stands there already stays. */
    public void publish(List<String> names) throws IOException {
        for (String name : names) {
            Files.createDirectories(root.resolve(name).getParent());
        }
        for (String name : names) {
            Path target = root.resolve(name);
            if (Files.isRegularFile(target) && Files.mismatch(part(name), target) < 0) {
                Files.delete(part(name));
            } else {
                move(part(name), target);
            }
        }
    }

    /** Writes a whole small file. */
    public void write(String name, byte[] content) throws IOException {
        Files.write(part(name), content);
        publish(List.of(name));
    }

    /** The plain files in {@code folder} whose names end in {@code suffix}, by name. */
    public List<Path> files(String folder, String suffix) throws IOException {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** Removes what was written aside and not published. */
    @Override
    public void close() throws IOException {
        deleteTree(aside);
    }

    private Path part(String name) {
        return aside.resolve(name.replace('/', '~'));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(tree)) {
            walk.sorted(Comparator.reverseOrder()).forEach(found::add);
        }
        for (Path path : found) {
            Files.delete(path);
        }
    }
}
