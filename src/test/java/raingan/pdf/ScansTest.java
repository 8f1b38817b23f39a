package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.source.SourceException;

class ScansTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;

    private final Path file;
    private final BufferedImage scan = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);

    ScansTest(@TempDir Path folder) {
        this.file = folder.resolve("scan.pdf");
        new Random(1).nextBytes(values(scan));
    }

    @Test
    void aGreyScanIsTakenPixelForPixel() throws IOException, SourceException {
        assertThat(Arrays.equals(read(image -> {}), expected(v -> v))).isTrue();
    }

    @Test
    void aGreyScanThatIsStoredInvertedIsTurnedBack() throws IOException, SourceException {
        assertThat(Arrays.equals(read(image -> image.setDecode(decode())), expected(v -> 255 - v)))
                .isTrue();
    }

    @Test
    void aColouredScanKeepsItsColoursByWhichStampsAreTold() throws IOException, SourceException {
        BufferedImage blue = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        blue.setRGB(10, 20, 0x2040c0);

        assertThat(picture(document -> LosslessFactory.createFromImage(document, blue))
                                .getRGB(10, 20)
                        & 0xffffff)
                .isEqualTo(0x2040c0);
    }

    private static COSArray decode() {
        COSArray decode = new COSArray();
        decode.add(COSInteger.ONE);
        decode.add(COSInteger.ZERO);
        return decode;
    }

    private byte[] expected(IntUnaryOperator change) {
        byte[] values = values(scan).clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) change.applyAsInt(values[i] & 0xff);
        }
        return values;
    }

    private byte[] read(Consumer<PDImageXObject> change) throws IOException, SourceException {
        return values(picture(document -> {
            PDImageXObject image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(deflated(values(scan))),
                    COSName.FLATE_DECODE,
                    WIDTH,
                    HEIGHT,
                    Byte.SIZE,
                    PDDeviceGray.INSTANCE);
            change.accept(image);
            return image;
        }));
    }

    private interface ImageMaker {
        PDImageXObject make(PDDocument document) throws IOException;
    }

    /** The picture of a page of 150 dpi that the image fills. */
    private BufferedImage picture(ImageMaker maker) throws IOException, SourceException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH * 72 / 150f, HEIGHT * 72 / 150f));
            document.addPage(page);
            PDImageXObject image = maker.make(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        image,
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            document.save(file.toFile());
        }
        try (PdfFile pdf = PdfFile.open(file)) {
            return pdf.page(1).fullPageImage().orElseThrow().image();
        }
    }

    private static byte[] deflated(byte[] values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(values);
        }
        return bytes.toByteArray();
    }

    private static byte[] values(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
