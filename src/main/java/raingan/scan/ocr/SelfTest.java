package raingan.scan.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import raingan.scan.image.GrayImage;
import raingan.scan.image.OcrFault;
import raingan.scan.image.OcrUnavailableException;

/** One line of print, well known: an engine that does not read it would fill the dataset with nonsense. */
final class SelfTest {

    /** What the picture says. */
    static final String TEXT = "ปีงบประมาณ";

    private static final String PICTURE = "self-test.pgm";
    private static final int WIDTH = 210;
    private static final int HEIGHT = 64;

    private SelfTest() {}

    /**
     * Has the line read.
     *
     * @throws OcrUnavailableException when less than half of its letters come out
     */
    static void pass(OcrEngine engine, String model) {
        String read = engine.read(picture(), OcrEngine.Segmentation.LINE).stream()
                .map(OcrWord::text)
                .collect(Collectors.joining(" "));
        long found = TEXT.chars().filter(letter -> read.indexOf(letter) >= 0).count();
        if (2 * found < TEXT.length()) {
            throw new OcrUnavailableException(OcrFault.MISREADS, model, TEXT, read);
        }
    }

    /** A grey image in the binary form of Netpbm: the pixels are its last bytes. */
    private static GrayImage picture() {
        try (InputStream in = Objects.requireNonNull(SelfTest.class.getResourceAsStream(PICTURE), PICTURE)) {
            byte[] file = in.readAllBytes();
            byte[] pixels = Arrays.copyOfRange(file, file.length - WIDTH * HEIGHT, file.length);
            return new GrayImage(WIDTH, HEIGHT, pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(PICTURE, e);
        }
    }
}
