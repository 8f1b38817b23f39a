package raingan.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.page.Page;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.source.SourceFile;

/** Pictures beside printed text: those of text are read, others are not. */
class PastedPicturesTest {

    private static final String FONT = "/raingan/pdf/Sarabun-Thai.ttf";
    private static final int LINES = 20;
    private static final float A4_HEIGHT = PDRectangle.A4.getHeight();

    private final Path folder;

    PastedPicturesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aTablePastedAsAPictureIsReadWithItsRulingsWhereItStands() throws Exception {
        Page page = read(table());

        assertThat(page.words()).extracting(Word::text).contains("กองคลัง", "การใช้งบประมาณ", "แผนงาน");
        Word pasted = page.words().stream()
                .filter(w -> w.text().equals("แผนงาน"))
                .findFirst()
                .orElseThrow();
        assertThat(pasted.reader()).isEqualTo(Word.Reader.OCR);
        assertThat(pasted.box().left()).isBetween(100.0, 130.0);
        assertThat(pasted.box().centerY()).isBetween(340.0, 442.0);
        assertThat(page.rulings()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(page.readings()).extracting(Reading::reason).containsExactly("sound-layer", "ink-without-words");
    }

    @Test
    void wordsOfTheLayerThatStandOnAPictureAreReadOnce() throws Exception {
        BufferedImage scan = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = blank(scan);
        graphics.drawImage(table(), 20, 1000, null);
        graphics.dispose();

        Page page = read(scan, 0, 0, PDRectangle.A4.getWidth(), A4_HEIGHT, LINES);

        assertThat(page.words()).extracting(Word::text).contains("แผนงาน", "การใช้งบประมาณ");
        assertThat(page.words().stream().filter(w -> w.text().equals("กองคลัง")).count())
                .isEqualTo(LINES);
    }

    @Test
    void aPhotographGivesNoWordsAndNoDoubt() throws Exception {
        BufferedImage photograph = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(1);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 600; x++) {
                int grey = (int) (128 + 90 * Math.sin(x / 37.0) * Math.cos(y / 29.0)) + random.nextInt(30);
                photograph.setRGB(x, y, grey * 0x010101);
            }
        }

        Page page = read(photograph);

        assertThat(page.words()).extracting(Word::text).containsOnly("กองคลัง");
        assertThat(page.readings()).extracting(Reading::reason).doesNotContain("unread-ink", "ink-without-words");
    }

    private Page read(BufferedImage picture) throws Exception {
        return read(picture, 100, 400, 300, 150, 1);
    }

    private Page read(BufferedImage picture, float x, float y, float width, float height, int lines) throws Exception {
        Path file = folder.resolve("pasted.pdf");
        try (PDDocument document = new PDDocument();
                InputStream font = PastedPicturesTest.class.getResourceAsStream(FONT)) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType0Font thai = PDType0Font.load(document, Objects.requireNonNull(font));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), x, y, width, height);
                for (int line = 0; line < lines; line++) {
                    content.beginText();
                    content.setFont(thai, 16);
                    content.newLineAtOffset(72, A4_HEIGHT - 100 - 20 * line);
                    content.showText("กองคลัง");
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        try (DirectPageReader reader = new DirectPageReader(Locale.ENGLISH)) {
            return reader.read(SourceFile.of(file, "pasted.pdf"), 1, Options.defaults());
        }
    }

    private static BufferedImage table() throws Exception {
        BufferedImage image = new BufferedImage(1200, 600, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = blank(image);
        graphics.setStroke(new BasicStroke(4));
        for (int i = 0; i <= 2; i++) {
            graphics.drawLine(20, 20 + 280 * i, 1180, 20 + 280 * i);
            graphics.drawLine(20 + 580 * i, 20, 20 + 580 * i, 580);
        }
        write(graphics, "การใช้งบประมาณ", 60, 180);
        write(graphics, "ระยะเวลา", 640, 180);
        write(graphics, "แผนงาน", 60, 460);
        graphics.dispose();
        return image;
    }

    private static Graphics2D blank(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        return graphics;
    }

    private static void write(Graphics2D graphics, String text, int x, int y) throws Exception {
        try (InputStream font = PastedPicturesTest.class.getResourceAsStream(FONT)) {
            graphics.setFont(Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font))
                    .deriveFont(70f));
        }
        graphics.drawString(text, x, y);
    }
}
