package raingan.scan.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * A file that comes with Raingan, as listed in {@code bundled.tsv}.
 *
 * @param platform the platform it is for, as JNA names it, or {@code any}
 * @param path where it lies on the class path, without a leading slash
 * @param sha256 of its content, in hex
 */
public record BundledFile(String platform, String path, String sha256) {

    private static final String LIST = "bundled.tsv";

    /** All of them, in the order of the list. */
    public static List<BundledFile> all() {
        try (InputStream in = Objects.requireNonNull(BundledFile.class.getResourceAsStream(LIST), LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(column -> new BundledFile(column[0], column[1], column[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    /** Those of one platform. */
    static List<BundledFile> of(String platform) {
        return all().stream().filter(f -> f.platform().equals(platform)).toList();
    }

    /** The last part of its path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Its content.
     *
     * @throws OcrUnavailableException when it is not there or not what was built in
     */
    public byte[] read() {
        try (InputStream in = BundledFile.class.getResourceAsStream("/" + path)) {
            if (in != null) {
                byte[] content = in.readAllBytes();
                if (isOf(content)) {
                    return content;
                }
            }
        } catch (IOException e) {
            throw new OcrUnavailableException(OcrFault.PROGRAM_DAMAGED, e, path);
        }
        throw new OcrUnavailableException(OcrFault.PROGRAM_DAMAGED, path);
    }

    /** Whether this is its content. */
    boolean isOf(byte[] content) {
        return sha256(content).equals(sha256);
    }

    /** The SHA-256 of {@code content} in hex. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
