package raingan.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import raingan.source.SourceFile;

/**
 * What is kept for later runs: small files by the document they are about and by all else that decides them. Safe for
 * several runs at once; nobody ever reads half an entry.
 */
public final class CacheFolder {

    private static final int KEY_LENGTH = 12;
    private static final String KNOWN_FILES = "files.smile";

    /** Entries of this and of earlier versions, also half-written ones. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?:(?:p\\d+|parsed|written)-\\p{XDigit}{12}\\.(?:json|smile)(?:\\.gz)?|files\\.smile)(?:\\..*\\.part)?");

    /** An entry is marked as used at most once a day, so that a warm run writes nothing. */
    private static final Duration MARK_AFTER = Duration.ofDays(1);

    private final Path root;
    private final AtomicLong parts = new AtomicLong();

    /** A cache in {@code root}, which need not exist. */
    public CacheFolder(Path root) {
        this.root = root;
    }

    /** Where something about {@code source} stands; {@code kind} says what it is, {@code decidedBy} all else. */
    Path entry(SourceFile source, String kind, String decidedBy, String suffix) {
        String sha = source.sha256();
        return root.resolve(sha.substring(0, 2))
                .resolve(sha.substring(2))
                .resolve(kind + "-" + key(decidedBy) + suffix);
    }

    /** Where the files of earlier inputs are listed. */
    Path knownFiles() {
        return root.resolve(KNOWN_FILES);
    }

    /** The content of an entry; empty when there is none that can be read. */
    Optional<byte[]> read(Path entry) {
        try {
            byte[] content = Files.readAllBytes(entry);
            markUsed(entry);
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps an entry.
     *
     * @throws IOException when the disk is full or may not be written; the cache is sound all the same
     */
    void write(Path entry, byte[] content) throws IOException {
        Files.createDirectories(entry.getParent());
        Path part = entry.resolveSibling(
                entry.getFileName() + "." + ProcessHandle.current().pid() + "-" + parts.incrementAndGet() + ".part");
        try {
            Files.write(part, content);
            move(part, entry);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Removes the entries that were not used for {@code age}, and returns how many. */
    public static int prune(Path root, Duration age, Instant now) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        FileTime limit = FileTime.from(now.minus(age));
        List<Path> old = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(f -> isOurs(root, f)).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(limit) <= 0) {
                    old.add(file);
                }
            }
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
            removeWhenEmpty(file.resolveSibling("").normalize());
        }
        return old.size();
    }

    private static boolean isOurs(Path root, Path file) {
        String name = file.getFileName().toString();
        boolean unpacked = root.relativize(file).startsWith(EmbeddedInputs.FOLDER);
        return Files.isRegularFile(file) && (unpacked || ENTRY.matcher(name).matches());
    }

    private static void removeWhenEmpty(Path folder) throws IOException {
        try (Stream<Path> rest = Files.list(folder)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }

    static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void markUsed(Path entry) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(entry).toInstant().isBefore(now.minus(MARK_AFTER))) {
            Files.setLastModifiedTime(entry, FileTime.from(now));
        }
    }
}
