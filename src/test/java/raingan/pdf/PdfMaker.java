package raingan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes small PDFs for tests. */
final class PdfMaker {

    /** Draws on a page; the font holds Thai letters and digits, and no Latin. */
    interface Drawing {
        void draw(PDPageContentStream content, PDType0Font thai) throws IOException;
    }

    private PdfMaker() {}

    /** An A4 file with one page per drawing. */
    static Path write(Path folder, Drawing... drawings) {
        Path file = folder.resolve("made.pdf");
        try (PDDocument document = new PDDocument();
                InputStream font = PdfMaker.class.getResourceAsStream("Sarabun-Thai.ttf")) {
            PDType0Font thai = PDType0Font.load(document, Objects.requireNonNull(font));
            for (Drawing drawing : drawings) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.draw(content, thai);
                }
            }
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Shows {@code text} at 16 points with its baseline at {@code y} points from the top. */
    static void show(PDPageContentStream content, PDType0Font font, double x, double y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 16);
        content.newLineAtOffset((float) x, PDRectangle.A4.getHeight() - (float) y);
        content.showText(text);
        content.endText();
    }
}
