package raingan.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * An input file, identified by its content.
 *
 * @param path where it is on this machine; never written to a dataset
 * @param name its path below the input root, with {@code /} separators
 * @param kind what can be done with it
 * @param mediaType as detected from its first bytes, never from its name
 * @param docId the first 12 consecutive hex digits of {@code sha256} that do not look like a number
 * @param sha256 of its bytes, in lower-case hex
 * @param size in bytes
 */
public record SourceFile(Path path, String name, Kind kind, String mediaType, String docId, String sha256, long size) {

    private static final int BUFFER = 1 << 16;
    private static final String PDF = "application/pdf";

    /** Readers of PDF accept other bytes before this, as many as {@link #HEAD} in all. */
    private static final String PDF_BEGINS = "%PDF-";

    /** Bytes at the beginning of a file that tell its kind. */
    public static final int HEAD = 1024;

    private static final Set<String> IMAGES =
            Set.of("image/tiff", "image/png", "image/jpeg", "image/jp2", "image/bmp", "image/x-ms-bmp", "image/gif");

    /** What can be done with a file. */
    public enum Kind {
        PDF,
        IMAGE,
        OTHER
    }

    /**
     * Identifies {@code file}; also one that is not a report, so that its row can name it.
     *
     * @param name its path below the input root, with {@code /} separators
     * @throws SourceException with {@code NOT_FOUND} or {@code UNREADABLE} only
     */
    public static SourceFile of(Path file, String name) throws SourceException {
        try {
            return of(file, name, detect(file), hash(file), Files.size(file));
        } catch (NoSuchFileException e) {
            throw new SourceException(ErrorCode.NOT_FOUND, e, file);
        } catch (IOException e) {
            throw new SourceException(ErrorCode.UNREADABLE, e, file);
        }
    }

    /** A file whose content is known. */
    static SourceFile of(Path file, String name, String mediaType, String sha256, long size) {
        return new SourceFile(file, name, kindOf(mediaType), mediaType, DocumentId.of(sha256), sha256, size);
    }

    /** The same bytes by another name. */
    SourceFile withName(String other) {
        return new SourceFile(path, other, kind, mediaType, docId, sha256, size);
    }

    /**
     * This file, if it can hold a report.
     *
     * @throws SourceException with {@code EMPTY_FILE} or {@code NOT_A_REPORT_FORMAT}
     */
    public SourceFile requireReport() throws SourceException {
        if (size == 0) {
            throw new SourceException(ErrorCode.EMPTY_FILE);
        }
        if (kind == Kind.OTHER) {
            throw new SourceException(ErrorCode.NOT_A_REPORT_FORMAT, mediaType);
        }
        return this;
    }

    /**
     * The id that versions before 2 gave this document, also when it looked like a number. What people said of it then,
     * and what is derived from the id and must not change, goes by this one.
     */
    public String formerDocId() {
        return sha256.isEmpty() ? docId : DocumentId.first(sha256);
    }

    private static Kind kindOf(String mediaType) {
        if (mediaType.equals(PDF)) {
            return Kind.PDF;
        }
        return IMAGES.contains(mediaType) ? Kind.IMAGE : Kind.OTHER;
    }

    /** Knows all formats, and takes as long to load as ten reports to parse. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }

    /** Without the name: Tika would let an extension win over weak magic. */
    private static String detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(HEAD);
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            in.reset();
            return head.contains(PDF_BEGINS) ? PDF : Detector.TIKA.detect(in);
        }
    }

    /** Whether the content of a file is that of a report, whatever it is called. */
    static boolean holdsReport(Path file) throws IOException {
        return kindOf(detect(file)) != Kind.OTHER;
    }

    /** The same of its first {@link #HEAD} bytes. */
    public static boolean isReport(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return kindOf(text.contains(PDF_BEGINS) ? PDF : Detector.TIKA.detect(head)) != Kind.OTHER;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            while (in.read(buffer) >= 0) {
                // the digest takes each block as it passes
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
