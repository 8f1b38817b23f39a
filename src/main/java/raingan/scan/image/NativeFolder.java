package raingan.scan.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The native libraries as files in a folder of this user alone. */
final class NativeFolder implements AutoCloseable {

    private static final String PREFIX = "raingan-natives-";

    private final Path path;
    private final List<BundledFile> libraries;
    private final boolean shared;

    private NativeFolder(Path path, List<BundledFile> libraries, boolean shared) {
        this.path = path;
        this.libraries = libraries;
        this.shared = shared;
    }

    /** A new folder in {@code base}, which nobody else can have put anything into. */
    static NativeFolder fresh(Path base, List<BundledFile> libraries) throws IOException {
        Files.createDirectories(base);
        NativeFolder folder = new NativeFolder(Files.createTempDirectory(base, PREFIX), libraries, false);
        try {
            folder.fill();
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * The folder {@code path}, filled by the first process that asks for it; its parent belongs to this user alone. What
     * stands there is read again and must be what was built in.
     */
    static NativeFolder shared(Path path, List<BundledFile> libraries) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (NativeFolder filled = fresh(path.resolveSibling(""), libraries)) {
                Files.move(filled.path, path, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw e;
                }
            }
        }
        for (BundledFile library : libraries) {
            if (!library.isOf(Files.readAllBytes(path.resolve(library.name())))) {
                throw new IOException(library.name() + " was changed");
            }
        }
        return new NativeFolder(path, libraries, true);
    }

    private void fill() throws IOException {
        for (BundledFile library : libraries) {
            Files.write(path.resolve(library.name()), library.read());
            String asked = asked(library.name());
            if (!asked.equals(library.name())) {
                Files.createSymbolicLink(path.resolve(asked), Path.of(library.name()));
            }
        }
    }

    /** The name without version, by which JNA asks for a library; Windows has no versions in names. */
    private static String asked(String name) {
        String plain = name.replaceFirst("\\..*", "").replaceFirst("^lib", "");
        return name.endsWith(".dll") || name.endsWith(".jnilib") ? name : System.mapLibraryName(plain);
    }

    Path path() {
        return path;
    }

    /** Removes its files where the system lets go of what is in use; those of a shared one stay for the others. */
    @Override
    public void close() {
        if (!shared) {
            File[] files = path.toFile().listFiles();
            for (File file : files == null ? new File[0] : files) {
                file.delete();
            }
            path.toFile().delete();
        }
    }
}
