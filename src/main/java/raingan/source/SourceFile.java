package raingan.source;

import java.nio.file.Path;

/**
 * An input file.
 *
 * @param path where it is on this machine; never written to a dataset
 * @param name its path relative to the input root, with {@code /} separators
 * @param kind what its content is
 * @param mediaType as detected from the content
 * @param docId the first 12 hex digits of {@code sha256}
 * @param sha256 of its bytes, 64 hex digits
 * @param size in bytes
 */
public record SourceFile(Path path, String name, Kind kind, String mediaType, String docId, String sha256, long size) {

    /** What the content of a file is. */
    public enum Kind {
        PDF,
        IMAGE,
        OTHER
    }
}
