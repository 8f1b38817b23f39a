package raingan.scan.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import raingan.scan.image.OcrException;

/**
 * A recognition model of Tesseract as a file on disk.
 *
 * @param folder where its file lies
 * @param name its file name without {@code .traineddata}; several may be joined by {@code +}
 * @param hash the first 12 hex digits of the SHA-256 of the files
 */
public record OcrModel(Path folder, String name, String hash) {

    /** The model that comes with Raingan. */
    public static final String OWN = "tha-gov";

    private static final String SUFFIX = ".traineddata";
    private static final int HASH_DIGITS = 12;

    /**
     * The model of the class path, unpacked once into the temporary folder; or the files that the system properties
     * {@code raingan.tessdata} (folder) and {@code raingan.model} (name) point at, for those who train models.
     *
     * @throws OcrException when there is no such model
     */
    public static OcrModel standard() {
        String name = System.getProperty("raingan.model", OWN);
        String folder = System.getProperty("raingan.tessdata");
        try {
            return folder == null ? unpack(name) : inFolder(Path.of(folder), name);
        } catch (IOException e) {
            throw new OcrException("Cannot read the OCR model " + name + ": " + e.getMessage(), e);
        }
    }

    private static OcrModel inFolder(Path folder, String name) throws IOException {
        MessageDigest digest = sha256();
        for (String part : name.split("\\+")) {
            digest.update(Files.readAllBytes(folder.resolve(part + SUFFIX)));
        }
        return new OcrModel(folder, name, hex(digest));
    }

    private static OcrModel unpack(String name) throws IOException {
        byte[] bytes;
        try (InputStream in = OcrModel.class.getResourceAsStream("/tessdata/" + name + SUFFIX)) {
            if (in == null) {
                throw new OcrException("The OCR model " + name + " is missing from this build: build the jar again");
            }
            bytes = in.readAllBytes();
        }
        MessageDigest digest = sha256();
        digest.update(bytes);
        String hash = hex(digest);
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "raingan-tessdata-" + hash);
        Path file = folder.resolve(name + SUFFIX);
        if (!Files.exists(file) || Files.size(file) != bytes.length) {
            write(folder, file, bytes);
        }
        return new OcrModel(folder, name, hash);
    }

    /** Written aside, then moved, since several workers may start at once. */
    private static void write(Path folder, Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "model", ".part");
        Files.write(aside, bytes);
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    }
}
