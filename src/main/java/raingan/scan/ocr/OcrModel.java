package raingan.scan.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import raingan.scan.image.BundledFile;
import raingan.scan.image.OcrFault;
import raingan.scan.image.OcrUnavailableException;

/** A recognition model of Tesseract. It is handed to the engine in memory, so that no file of it can be missing or changed. */
public final class OcrModel {

    /** The model that comes with Raingan. */
    public static final String OWN = "tha-gov";

    private static final String SUFFIX = ".traineddata";
    private static final int HASH_DIGITS = 12;

    private final String name;
    private final byte[] content;
    private final String hash;

    private OcrModel(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.hash = BundledFile.sha256(content).substring(0, HASH_DIGITS);
    }

    /**
     * The model of the class path; or the file that the system properties {@code raingan.tessdata} (folder) and
     * {@code raingan.model} (name) point at, for those who train models.
     *
     * @throws OcrUnavailableException when there is no such model
     */
    public static OcrModel standard() {
        String folder = System.getProperty("raingan.tessdata");
        return folder == null ? own() : of(Path.of(folder), System.getProperty("raingan.model", OWN));
    }

    private static OcrModel own() {
        String path = "tessdata/" + OWN + SUFFIX;
        return BundledFile.all().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .map(f -> new OcrModel(OWN, f.read()))
                .orElseThrow(() -> new OcrUnavailableException(OcrFault.PROGRAM_DAMAGED, path));
    }

    /**
     * The model {@code name} of a folder.
     *
     * @param name its file name without {@code .traineddata}
     * @throws OcrUnavailableException when there is no such model
     */
    public static OcrModel of(Path folder, String name) {
        Path file = folder.resolve(name + SUFFIX);
        try {
            return new OcrModel(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new OcrUnavailableException(OcrFault.MODEL_MISSING, e, file);
        }
    }

    public String name() {
        return name;
    }

    /** The first 12 hex digits of the SHA-256 of its content. */
    public String hash() {
        return hash;
    }

    /** Its content, which is not to be changed. */
    byte[] content() {
        return content;
    }
}
