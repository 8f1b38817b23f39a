package raingan.export;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** Remembers what was written into a folder, so that it can be told whether a file still is what was written there. */
final class WrittenFiles {

    static final String NAME = ".raingan.written";

    private static final SmileMapper MAPPER = new SmileMapper();

    /** Size of a file that is not there. */
    private static final long NONE = -1;

    private final Path root;
    private final Map<String, Stamp> stamps;

    /**
     * A file right after it was written.
     *
     * @param size bytes
     * @param time of its last change, nanoseconds since 1970
     * @param fingerprint of its content
     */
    private record Stamp(long size, long time, String fingerprint) {}

    private WrittenFiles(Path root, Map<String, Stamp> stamps) {
        this.root = root;
        this.stamps = stamps;
    }

    /** What earlier runs wrote into {@code root}; nothing when that cannot be read. */
    static WrittenFiles of(Path root) {
        try {
            byte[] content = Files.readAllBytes(root.resolve(NAME));
            return new WrittenFiles(
                    root, new TreeMap<>(MAPPER.readValue(content, new TypeReference<Map<String, Stamp>>() {})));
        } catch (IOException e) {
            return new WrittenFiles(root, new TreeMap<>());
        }
    }

    byte[] content() throws IOException {
        return MAPPER.writeValueAsBytes(stamps);
    }

    /** Whether {@code name} is as it was written, with content of this fingerprint. */
    boolean holds(String name, String fingerprint) {
        Stamp stamp = stamps.get(name);
        return stamp != null && stamp.fingerprint().equals(fingerprint) && isUntouched(name);
    }

    /** Whether {@code name} is as it was written. */
    boolean isUntouched(String name) {
        Stamp stamp = stamps.get(name);
        if (stamp == null) {
            return false;
        }
        try {
            return stamp.equals(stamp(name, stamp.fingerprint()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes note of what now stands at {@code name}. */
    void note(String name, String fingerprint) throws IOException {
        stamps.put(name, stamp(name, fingerprint));
    }

    /** Forgets a file that was removed. */
    void forget(String name) {
        stamps.remove(name);
    }

    static String fingerprint(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return Integer.toHexString(content.length) + "-" + Long.toHexString(sum.getValue());
    }

    private Stamp stamp(String name, String fingerprint) throws IOException {
        if (Files.notExists(root.resolve(name))) {
            return new Stamp(NONE, 0, fingerprint);
        }
        BasicFileAttributes file = Files.readAttributes(root.resolve(name), BasicFileAttributes.class);
        return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS), fingerprint);
    }
}
