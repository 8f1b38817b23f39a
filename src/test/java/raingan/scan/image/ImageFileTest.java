package raingan.scan.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFileTest {

    @Test
    void a_file_without_a_resolution_is_taken_for_an_A4_sheet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scan.jpg");
        ImageIO.write(new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY), "jpg", file.toFile());

        try (ImageFile scan = ImageFile.open(file)) {
            assertThat(scan.pageCount()).isEqualTo(1);
            assertThat(scan.page(0).dpi()).isCloseTo(100, within(0.5));
        }
    }

    @Test
    void all_pages_of_a_tiff_are_there(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scan.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 1; i <= 3; i++) {
                BufferedImage image = new BufferedImage(100 * i, 50, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();

        try (ImageFile scan = ImageFile.open(file)) {
            assertThat(scan.pageCount()).isEqualTo(3);
            assertThat(scan.page(2).image().getWidth()).isEqualTo(300);
        }
    }

    @Test
    void an_image_bomb_is_refused_before_it_is_decoded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bomb.png");
        Files.write(file, pngHeader(60_000, 60_000));

        try (ImageFile scan = ImageFile.open(file)) {
            assertThatThrownBy(() -> scan.page(0))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("60000 x 60000")
                    .hasMessageContaining("300 dots");
        }
    }

    @Test
    void what_is_no_image_is_refused_with_a_remedy(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("letter.tif");
        Files.writeString(file, "no picture at all");

        assertThatThrownBy(() -> ImageFile.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("TIFF, PNG or JPEG");
    }

    /** A PNG that claims a size and holds no pixel. */
    private static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
        header.put(new byte[] {8, 0, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(header.array());
        png.write(ByteBuffer.allocate(4).putInt(13).array());
        png.write(header.array());
        png.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        png.write(ByteBuffer.allocate(8)
                .put(new byte[] {0, 0, 0, 0, 'I', 'D', 'A', 'T'})
                .array());
        return png.toByteArray();
    }
}
