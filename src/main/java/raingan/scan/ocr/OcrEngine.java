package raingan.scan.ocr;

import java.util.List;
import raingan.scan.image.GrayImage;
import raingan.scan.image.OcrException;

/** Reads the text of images that hold one line or one block each. Not safe for several threads. */
public interface OcrEngine extends AutoCloseable {

    /** What an image holds. */
    enum Segmentation {
        LINE,
        BLOCK
    }

    /** Name and version of the engine and a hash of its model: what decides what it reads. */
    String version();

    /**
     * The words of an image from its first line to its last.
     *
     * @throws OcrException when the engine fails
     */
    List<OcrWord> read(GrayImage image, Segmentation layout);

    /** Frees the engine; it cannot be used afterwards. */
    @Override
    void close();
}
