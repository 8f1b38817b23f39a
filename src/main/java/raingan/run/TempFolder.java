package raingan.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import raingan.run.Request.Answer;
import raingan.scan.image.Natives;
import raingan.source.ErrorCode;

/**
 * The folder for all temporary files of this process and of those it starts: made anew, for this user alone, and removed
 * with whatever is in it. Its lock is freed by the system however the process ends; the next one removes a folder whose
 * lock is free.
 */
public final class TempFolder implements AutoCloseable {

    private static final String JAVA_PROPERTY = "java.io.tmpdir";

    private static final String PREFIX = "raingan-run-";
    private static final int RANDOM_BYTES = 8;
    private static final Pattern NAME = Pattern.compile(PREFIX + "\\p{XDigit}{" + 2 * RANDOM_BYTES + "}");
    private static final String LOCK = "lock";

    /** Bytes that must be free: the native libraries take 10 MB. */
    private static final long LEAST_FREE = 16 << 20;

    /** Bytes that are written for a try; a full disk has no room for two blocks. */
    private static final int TRY = 8192;

    private final Path path;
    private final FileChannel lock;

    private TempFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * A folder in the one that Java or the environment names for temporary files, from then on Java's own.
     *
     * @throws IOException with a message for people when that one cannot be used
     */
    public static TempFolder open(Locale locale) throws IOException {
        TempFolder folder = open(base(), locale);
        System.setProperty(JAVA_PROPERTY, folder.path.toString());
        System.setProperty(Natives.SHARED_FOLDER, folder.path.resolve("natives").toString());
        return folder;
    }

    /** A folder in {@code base}, from which those are gone that processes of before left behind. */
    static TempFolder open(Path base, Locale locale) throws IOException {
        try {
            TempFolder folder = create(base);
            folder.sweep(base);
            return folder;
        } catch (IOException e) {
            throw new IOException(unavailable(base, e, locale), e);
        }
    }

    /** Java for Linux does not heed TMPDIR, by which people there name their folder. */
    private static Path base() {
        String java = System.getProperty(JAVA_PROPERTY);
        String named = System.getenv("TMPDIR");
        return Path.of(java.equals("/tmp") && named != null && !named.isBlank() ? named : java)
                .toAbsolutePath();
    }

    private static TempFolder create(Path base) throws IOException {
        Path path = base.resolve(PREFIX + HexFormat.of().formatHex(randomBytes()));
        Files.createDirectory(path, forOwnerAlone(base));
        TempFolder folder;
        try {
            folder = new TempFolder(path, lock(path));
        } catch (IOException e) {
            removeAll(path);
            throw e;
        }
        try {
            tryOut(path);
            return folder;
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null || !Files.exists(file)) {
            channel.close();
            throw new IOException("Another process removed " + folder);
        }
        return channel;
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** On Windows what is made in a user's own folder is that user's alone. */
    private static FileAttribute<?>[] forOwnerAlone(Path base) {
        return base.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void tryOut(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < LEAST_FREE) {
            throw new IOException((free >> 20) + " MB free, " + (LEAST_FREE >> 20) + " MB needed");
        }
        Path file = Files.createTempFile(folder, "try-", "");
        try {
            Files.write(file, new byte[TRY]);
        } finally {
            Files.delete(file);
        }
    }

    /** Why Java's folder for temporary files cannot be used now; empty when it can. */
    static Optional<Answer> fault(Locale locale) {
        Path folder = Path.of(System.getProperty(JAVA_PROPERTY));
        try {
            tryOut(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Answer.failed(ErrorCode.TEMP_UNAVAILABLE.name(), unavailable(folder, e, locale)));
        }
    }

    private static String unavailable(Path folder, IOException problem, Locale locale) {
        return ErrorCode.TEMP_UNAVAILABLE.message(locale, folder, reason(folder, problem));
    }

    /** What the system said, where Java leaves it out. */
    private static String reason(Path folder, IOException problem) {
        if (!Files.exists(folder)) {
            return "No such folder";
        }
        String said = problem instanceof FileSystemException e ? e.getReason() : problem.getMessage();
        return said == null ? "Permission denied" : said;
    }

    /** Removes the folders of this user whose processes are gone. */
    private void sweep(Path base) {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(base, PREFIX + "*")) {
            UserPrincipal self = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
            for (Path other : others) {
                if (!other.equals(path)
                        && NAME.matcher(other.getFileName().toString()).matches()
                        && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(other, LinkOption.NOFOLLOW_LINKS).equals(self)) {
                    removeWhenFree(other);
                }
            }
        } catch (IOException | RuntimeException e) {
            // What is left lies in nobody's way.
            return;
        }
    }

    private static void removeWhenFree(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            if (free != null) {
                removeAll(folder);
            }
        } catch (OverlappingFileLockException e) {
            return;
        } catch (NoSuchFileException e) {
            folder.toFile().delete(); // when it is empty
        }
    }

    /** As far as the system lets go of the files; the next run tries again. */
    private static void removeAll(Path folder) {
        List<File> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.map(Path::toFile).toList();
        } catch (IOException | UncheckedIOException e) {
            return;
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            files.get(i).delete();
        }
    }

    public Path path() {
        return path;
    }

    /** What the system does not let go of is no reason to fail: the next run removes it. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            return;
        } finally {
            removeAll(path);
        }
    }
}
