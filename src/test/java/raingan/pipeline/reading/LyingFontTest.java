package raingan.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.page.Page;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.source.SourceFile;

/** A font whose map names other letters than it draws is found by reading a few of its words from the picture. */
class LyingFontTest {

    private static final String FONT = "/raingan/pdf/Sarabun-Thai.ttf";

    private final Path folder;

    LyingFontTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void wordsOfAMapThatLiesAreReadFromThePicture() throws Exception {
        Page page = read(true);

        assertThat(text(page)).contains("กองคลัง", "แผนงาน").doesNotContain("A");
        assertThat(page.readings()).extracting(Reading::reason).contains("says-another-text");
    }

    @Test
    void wordsOfAnHonestMapAreTakenFromTheLayer() throws Exception {
        Page page = read(false);

        assertThat(text(page)).contains("กองคลัง", "แผนงาน");
        assertThat(page.words()).allSatisfy(w -> assertThat(w.reader()).isEqualTo(Word.Reader.LAYER));
    }

    private static String text(Page page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private Page read(boolean lying) throws Exception {
        Path honest = folder.resolve("honest.pdf");
        try (PDDocument document = new PDDocument();
                InputStream font = LyingFontTest.class.getResourceAsStream(FONT)) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDType0Font thai = PDType0Font.load(document, Objects.requireNonNull(font));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                int y = 700;
                for (String text : new String[] {"กองคลัง", "แผนงาน", "ระยะเวลา"}) {
                    content.beginText();
                    content.setFont(thai, 18);
                    content.newLineAtOffset(100, y);
                    content.showText(text);
                    content.endText();
                    y -= 40;
                }
            }
            document.save(honest.toFile());
        }
        try (DirectPageReader reader = new DirectPageReader(Locale.ENGLISH)) {
            return reader.read(SourceFile.of(lying ? lie(honest) : honest, "font.pdf"), 1, Options.defaults());
        }
    }

    /** Every sign is called a Latin letter. */
    private Path lie(Path honest) throws IOException {
        Path file = folder.resolve("lying.pdf");
        try (PDDocument document = Loader.loadPDF(honest.toFile())) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                COSDictionary dictionary = font.getCOSObject();
                COSStream map = document.getDocument().createCOSStream();
                try (OutputStream out = map.createOutputStream()) {
                    out.write(("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
                                    + "1 begincodespacerange <0000> <FFFF> endcodespacerange "
                                    + "1 beginbfrange <0000> <00FF> <0041> endbfrange "
                                    + "endcmap CMapName currentdict /CMap defineresource pop end end")
                            .getBytes(StandardCharsets.US_ASCII));
                }
                dictionary.setItem(COSName.TO_UNICODE, map);
            }
            document.save(file.toFile());
        }
        return file;
    }
}
