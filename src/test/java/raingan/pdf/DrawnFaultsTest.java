package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.geometry.Ruling;
import raingan.page.Word;

/** Faults of files that change nothing of what a person sees. */
class DrawnFaultsTest {

    private final Path folder;
    private final PDDocument pictures = new PDDocument();

    DrawnFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() throws IOException {
        pictures.close();
    }

    @Test
    void pagesOfAnySizeInPointsAreSheetsOfPaper() throws Exception {
        for (double scale : new double[] {0.01, 0.4, 1, 4.17}) {
            Path file = sized((float) scale, 1);
            try (PdfFile pdf = PdfFile.open(file)) {
                PdfPage page = pdf.page(1);
                assertThat(page.height()).as("scale %s", scale).isCloseTo(842, within(1.0));
                assertThat(page.words()).extracting(Word::text).containsExactly("กองคลัง", "๒๕๖๗");
                assertThat(page.words().get(0).box().left()).isCloseTo(72, within(0.5));
                assertThat(page.image(100).image().getHeight()).isBetween(1165, 1175);
            }
        }
    }

    @Test
    void aUserUnitMakesAPageAsLargeAsItIs() throws Exception {
        try (PdfFile pdf = PdfFile.open(sized(1f / 72, 72))) {
            assertThat(pdf.page(1).width()).isCloseTo(595.3, within(0.5));
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("กองคลัง", "๒๕๖๗");
        }
    }

    @Test
    void aRaisedDigitBehindAWordIsAFootnoteMarkAndStaysInWhatIsPrinted() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            PdfMaker.show(page, thai, 72, 100, "งบ");
            raised(page, thai, 72 + 16 * thai.getStringWidth("งบ") / 1000, 94, "๑");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            Word word = pdf.page(1).words().get(0);
            assertThat(pdf.page(1).words()).hasSize(1);
            assertThat(word.text()).isEqualTo("งบ");
            assertThat(word.raw()).isEqualTo("งบ\u00B9");
        }
    }

    @Test
    void aDigitOnItsLineIsNoFootnoteMark() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            PdfMaker.show(page, thai, 72, 100, "งบ");
            raised(page, thai, 72 + 16 * thai.getStringWidth("งบ") / 1000, 100, "๑");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("งบ๑");
        }
    }

    @Test
    void sidesOfCellsDrawnAsShortImagesAreRulingsAndALoneDashIsNone() throws Exception {
        PDImageXObject dot =
                LosslessFactory.createFromImage(pictures, new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
        Path file = PdfMaker.write(folder, (page, thai) -> {
            for (int piece = 0; piece < 4; piece++) {
                page.drawImage(dot, 100, 500 + 20 * piece, 0.5f, 20);
            }
            page.drawImage(dot, 300, 500, 12, 0.5f);
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            List<Ruling> rulings = pdf.page(1).rulings();
            assertThat(rulings).hasSize(1);
            assertThat(rulings.get(0).isHorizontal()).isFalse();
            assertThat(rulings.get(0).length()).isCloseTo(80, within(0.5));
        }
    }

    @Test
    void thaiBytesInAFontThatSaysLatinAreThai() throws Exception {
        String text = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
        Path file = folder.resolve("bytes.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F"), latinFont());
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("BT /F 16 Tf 72 700 Td <".getBytes(StandardCharsets.US_ASCII));
                for (byte b : text.getBytes(Charset.forName("TIS-620"))) {
                    out.write(String.format(Locale.ROOT, "%02x", b & 0xff).getBytes(StandardCharsets.US_ASCII));
                }
                out.write("> Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.save(file.toFile());
        }

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly(text);
        }
    }

    private static COSDictionary latinFont() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, "MadeUPC");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
        COSArray widths = new COSArray();
        for (int code = 0; code < 256; code++) {
            boolean mark = code == 0xD1 || (code >= 0xD4 && code <= 0xDA) || (code >= 0xE7 && code <= 0xEE);
            widths.add(COSInteger.get(mark ? 0 : 450));
        }
        font.setItem(COSName.WIDTHS, widths);
        return font;
    }

    private Path sized(float scale, float unit) throws IOException {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            page.transform(Matrix.getScaleInstance(scale, scale));
            PdfMaker.show(page, thai, 72, 100, "กองคลัง");
            PdfMaker.show(page, thai, 72, 200, "๒๕๖๗");
        });
        Path resized = folder.resolve("sized.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(0);
            PDRectangle box = new PDRectangle(PDRectangle.A4.getWidth() * scale, PDRectangle.A4.getHeight() * scale);
            page.setMediaBox(box);
            page.setCropBox(box);
            page.setUserUnit(unit);
            document.save(resized.toFile());
        }
        return resized;
    }

    private static void raised(PDPageContentStream page, PDType0Font thai, double x, double y, String text)
            throws IOException {
        page.beginText();
        page.setFont(thai, 9);
        page.newLineAtOffset((float) x, PDRectangle.A4.getHeight() - (float) y);
        page.showText(text);
        page.endText();
    }
}
