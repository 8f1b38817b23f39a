package raingan.source;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files that were identified before. One whose path, size, time and place on the disk are as they were is not read anew;
 * one that was written within the last seconds is, since its time would not tell a change. Not for several threads.
 */
public final class KnownFiles {

    /** Nanoseconds within which two changes of a file may have the same time: FAT counts in steps of two seconds. */
    private static final long TIME_STEP = 2_000_000_000L;

    private static final SmileMapper MAPPER = new SmileMapper();
    private static final int NANOS = 1_000_000_000;

    private final Map<String, Entry> known;
    private final Map<String, SourceFile> byDocId = new HashMap<>();
    private boolean changed;

    /**
     * A file as it was.
     *
     * @param size bytes
     * @param time of its last change, nanoseconds since 1970
     * @param place what the file system calls it, empty where it has no names of its own
     */
    private record Entry(long size, long time, String place, String mediaType, String sha256) {

        boolean isOf(BasicFileAttributes file) {
            return size == file.size()
                    && time == nanos(file.lastModifiedTime().toInstant())
                    && place.equals(placeOf(file));
        }
    }

    private KnownFiles(Map<String, Entry> known) {
        this.known = known;
    }

    /** Knows nothing. */
    public static KnownFiles none() {
        return new KnownFiles(new HashMap<>());
    }

    /** Those that {@link #write} wrote; none when that cannot be read. */
    public static KnownFiles read(byte[] content) {
        try {
            return new KnownFiles(new HashMap<>(MAPPER.readValue(content, new TypeReference<Map<String, Entry>>() {})));
        } catch (IOException e) {
            return none();
        }
    }

    /** What {@link #read} reads. */
    public byte[] write() throws IOException {
        return MAPPER.writeValueAsBytes(new TreeMap<>(known));
    }

    /** Whether there was a file at {@code path}; it may have changed since. */
    public boolean has(Path path) {
        return known.containsKey(key(path));
    }

    /** A file with the bytes of a document, called {@code name}; where there is one now, nobody looks. */
    public Optional<SourceFile> ofDocument(String docId, String name) {
        if (byDocId.isEmpty()) {
            for (Entry entry : known.values()) {
                SourceFile file = SourceFile.of(Path.of(""), "", entry.mediaType(), entry.sha256(), entry.size());
                byDocId.put(file.docId(), file);
            }
        }
        return Optional.ofNullable(byDocId.get(docId)).map(file -> file.withName(name));
    }

    /** Whether anything was learnt. */
    public boolean changed() {
        return changed;
    }

    /**
     * The file at {@code path}, called {@code name}.
     *
     * @throws SourceException with {@code NOT_FOUND} or {@code UNREADABLE} only
     */
    public SourceFile identify(Path path, String name) throws SourceException {
        String key = key(path);
        try {
            long now = nanos(Instant.now());
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Entry entry = known.get(key);
            if (entry != null && entry.isOf(attributes) && Files.isReadable(path)) {
                return SourceFile.of(path, name, entry.mediaType(), entry.sha256(), entry.size());
            }
            SourceFile file = SourceFile.of(path, name);
            long time = nanos(attributes.lastModifiedTime().toInstant());
            if (file.size() == attributes.size() && now - time > TIME_STEP) {
                known.put(key, new Entry(file.size(), time, placeOf(attributes), file.mediaType(), file.sha256()));
                changed = true;
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new SourceException(ErrorCode.NOT_FOUND, e, path);
        } catch (IOException e) {
            throw new SourceException(ErrorCode.UNREADABLE, e, path);
        }
    }

    private static String key(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private static String placeOf(BasicFileAttributes file) {
        return file.fileKey() == null ? "" : file.fileKey().toString();
    }

    private static long nanos(Instant time) {
        return time.getEpochSecond() * NANOS + time.getNano();
    }
}
