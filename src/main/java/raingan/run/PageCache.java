package raingan.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import raingan.pipeline.reading.Options;
import raingan.run.Request.Answer;
import raingan.source.SourceFile;

/**
 * Answers of workers on disk, by what decides them: the bytes of the file, the page, how to read, and who reads. Safe for
 * several runs at once; a damaged entry counts as none.
 */
public final class PageCache {

    private static final String SUFFIX = ".smile.gz";
    private static final int KEY_LENGTH = 12;
    /** Entries of this and of earlier versions, also half-written ones. */
    private static final Pattern ENTRY =
            Pattern.compile("p\\d+-\\p{XDigit}{12}\\.(?:json|smile)\\.gz(?:\\..*\\.part)?");
    /** An entry is marked as used at most once a day, so that a warm run writes nothing. */
    private static final Duration MARK_AFTER = Duration.ofDays(1);

    private final Path root;
    private final String reader;
    private final AtomicLong parts = new AtomicLong();

    /**
     * A cache in {@code root}, which need not exist.
     *
     * @param reader name and version of all that decides what is read on a page
     */
    public PageCache(Path root, String reader) {
        this.root = root;
        this.reader = reader;
    }

    /** The answer about a page, or about the number of pages when {@code page} is 0. */
    Optional<Answer> get(SourceFile source, int page, Options options) {
        Path entry = entry(source, page, options);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(entry)))) {
            Answer answer = PageCodec.MAPPER.readValue(in.readAllBytes(), Answer.class);
            markUsed(entry);
            return answer.failure() == null ? Optional.of(answer) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps an answer.
     *
     * @throws IOException when the disk is full or may not be written; the cache is sound all the same
     */
    void put(SourceFile source, int page, Options options, Answer answer) throws IOException {
        Path entry = entry(source, page, options);
        Files.createDirectories(entry.getParent());
        Path part = entry.resolveSibling(
                entry.getFileName() + "." + ProcessHandle.current().pid() + "-" + parts.incrementAndGet() + ".part");
        try {
            Files.write(part, compressed(PageCodec.MAPPER.writeValueAsBytes(answer)));
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
            for (Path file : walk.filter(PageCache::isOurs).toList()) {
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

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && ENTRY.matcher(name).matches();
    }

    private static void removeWhenEmpty(Path folder) throws IOException {
        try (Stream<Path> rest = Files.list(folder)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }

    private Path entry(SourceFile source, int page, Options options) {
        String sha = source.sha256();
        String settings = page == 0 ? "count" : options.ocr() + "," + options.dpi();
        return root.resolve(sha.substring(0, 2))
                .resolve(sha.substring(2))
                .resolve("p" + page + "-" + key(reader + "|" + settings) + SUFFIX);
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
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
