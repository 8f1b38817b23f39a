package raingan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.geometry.Grids;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.page.Word;
import raingan.scan.image.GrayImage;
import raingan.scan.image.OcrException;
import raingan.scan.image.OcrFault;
import raingan.scan.image.OcrUnavailableException;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrModel;
import raingan.scan.ocr.TesseractOcr;
import raingan.scan.paper.ScanSettings;

class TesseractOcrTest {

    private static final float SIZE = 44;

    @Test
    void cells_of_a_drawn_page_are_read_with_the_own_model() throws IOException, FontFormatException {
        BufferedImage image = Drawn.table(2, 2, 120, 380);
        write(image, "การใช้งบประมาณ", 120, 180);
        write(image, "๒๕๖๖", 500, 180);
        write(image, "แผนงาน", 120, 300);

        Page page;
        try (OcrEngine engine = new TesseractOcr(OcrModel.standard())) {
            page = ScanReader.read(image, Drawn.DPI, new PageRef("a", 1), engine, ScanSettings.DEFAULTS);
        }

        assertThat(Grids.of(page.rulings()).get(0).cells()).hasSize(4);
        assertThat(page.words().stream().map(Word::text).collect(Collectors.joining("|")))
                .isEqualTo("การใช้งบประมาณ|๒๕๖๖|แผนงาน");
        assertThat(page.words()).allSatisfy(w -> assertThat(w.confidence()).isGreaterThan(0.5));
    }

    @Test
    void the_version_names_the_model_and_its_hash() {
        OcrModel model = OcrModel.standard();
        try (OcrEngine engine = new TesseractOcr(model)) {
            assertThat(engine.version()).startsWith("tesseract-").contains(model.name(), model.hash());
        }
    }

    @Test
    void a_closed_engine_refuses_to_read() {
        OcrEngine engine = new TesseractOcr(OcrModel.standard());
        engine.close();
        engine.close();

        assertThatThrownBy(() -> engine.read(GrayImage.white(40, 40), OcrEngine.Segmentation.LINE))
                .isInstanceOf(OcrException.class);
    }

    @Test
    void a_model_that_is_not_there_is_an_error_that_names_it() {
        assertThatThrownBy(() -> OcrModel.of(Path.of("no-such-folder"), "tha-none"))
                .isInstanceOf(OcrUnavailableException.class)
                .hasMessageContaining("tha-none");
    }

    @Test
    void a_file_that_is_no_model_is_refused_by_its_name(@TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("junk.traineddata"), "no model");
        OcrModel junk = OcrModel.of(temp, "junk");

        assertThatThrownBy(() -> new TesseractOcr(junk))
                .isInstanceOfSatisfying(OcrUnavailableException.class, e -> assertThat(e.fault())
                        .isEqualTo(OcrFault.MODEL_REFUSED))
                .hasMessageContaining("junk");
    }

    @Test
    void an_empty_image_has_no_words() {
        try (OcrEngine engine = new TesseractOcr(OcrModel.standard())) {
            assertThat(engine.read(GrayImage.white(300, 60), OcrEngine.Segmentation.LINE))
                    .isEqualTo(List.of());
        }
    }

    private static void write(BufferedImage image, String text, int x, int baseline)
            throws IOException, FontFormatException {
        try (InputStream in = TesseractOcrTest.class.getResourceAsStream("/raingan/pdf/Sarabun-Thai.ttf")) {
            if (in == null) {
                throw new IOException("The test font is missing");
            }
            Graphics2D g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setColor(Color.BLACK);
            g.setFont(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE));
            g.drawString(text, x, baseline);
            g.dispose();
        }
    }
}
