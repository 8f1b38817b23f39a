package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import raingan.source.ErrorCode;
import raingan.source.SourceException;

@Timeout(60)
class HostilePdfTest {

    private final Path file;

    HostilePdfTest(@TempDir Path folder) {
        this.file = folder.resolve("hostile.pdf");
    }

    @Test
    void aFormThatDrawsItselfEndsAndIsDrawn() throws Exception {
        write((document, page) -> {
            PDFormXObject form = form(document, "0 0 100 1 re f /F Do /F Do");
            resourcesOf(form).put(COSName.getPDFName("F"), form);
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F"), form);
            contents(document, page, "/F Do");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).rulings()).hasSize(1);
            assertThat(pdf.page(1).image(50).image().getWidth()).isGreaterThan(100);
        }
    }

    @Test
    void formsThatDoubleAtEachOfFortyLevelsAreGivenUp() throws Exception {
        write((document, page) -> {
            PDFormXObject inner = form(document, "0 0 100 1 re f");
            for (int level = 0; level < 40; level++) {
                PDFormXObject outer = form(document, "/F Do /F Do");
                resourcesOf(outer).put(COSName.getPDFName("F"), inner);
                inner = outer;
            }
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F"), inner);
            contents(document, page, "/F Do");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertCode(ErrorCode.PAGE_TOO_COMPLEX, () -> pdf.page(1));
        }
    }

    @Test
    void anImageOfBillionsOfPixelsIsNeverDecoded() throws Exception {
        write((document, page) -> {
            COSStream image = document.getDocument().createCOSStream();
            image.setItem(COSName.TYPE, COSName.XOBJECT);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, 60_000);
            image.setInt(COSName.HEIGHT, 60_000);
            image.setInt(COSName.BITS_PER_COMPONENT, 1);
            image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            image.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (OutputStream out = image.createRawOutputStream()) {
                out.write(zeros(1_000_000));
            }
            COSDictionary images = new COSDictionary();
            images.setItem(COSName.getPDFName("I"), image);
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, images);
            contents(document, page, "595 0 0 842 0 0 cm /I Do");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            PdfPage page = pdf.page(1);
            assertThat(page.decision().choice()).isEqualTo(PageDecision.Choice.OCR);
            assertCode(ErrorCode.IMAGE_TOO_LARGE, () -> page.scan(300));
            assertCode(ErrorCode.IMAGE_TOO_LARGE, () -> page.image(300));
        }
    }

    @Test
    void aPageOfTheSizeOfAHouseIsTakenForASheetOfPaper() throws Exception {
        write((document, page) -> page.setMediaBox(new PDRectangle(14_400, 14_400)));

        try (PdfFile pdf = PdfFile.open(file)) {
            PageImage image = pdf.page(1).image(300);
            assertThat((long) image.image().getWidth() * image.image().getHeight())
                    .isLessThanOrEqualTo(PageRenderer.MOST_PIXELS);
            assertThat(pdf.page(1).height()).isLessThan(850);
            assertThat(image.dpi()).isEqualTo(300);
        }
    }

    @Test
    void tenThousandPagesAreCountedAndTheLastIsRead() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(file.toFile());
        }

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.pageCount()).isEqualTo(10_000);
            assertThat(pdf.page(10_000).decision().choice()).isEqualTo(PageDecision.Choice.BLANK);
        }
    }

    @Test
    void aPageThatClaimsToBeManyIsDamagedAndNotTheFile() throws Exception {
        write((document, page) -> document.getPages().getCOSObject().setInt(COSName.COUNT, 3));

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).number()).isEqualTo(1);
            if (pdf.pageCount() > 1) {
                assertCode(ErrorCode.PAGE_DAMAGED, () -> pdf.page(3));
            }
        }
    }

    @Test
    void nonsenseBetweenTheCommandsOfAPageDoesNotThrow() throws Exception {
        write((document, page) ->
                contents(document, page, "q q Q Q Q Q (a Tj << /A [ 1 2 BT /F 9 Tf (x) Tj 0 0 l S ET"));

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).isEmpty();
        }
    }

    private interface Drawing {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    private void write(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            drawing.on(document, page);
            document.save(file.toFile());
        }
    }

    private static void contents(PDDocument document, PDPage page, String commands) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(commands.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }

    private static PDFormXObject form(PDDocument document, String commands) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(600, 900));
        form.setResources(new PDResources());
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write(commands.getBytes(StandardCharsets.ISO_8859_1));
        }
        return form;
    }

    private static PDResources resourcesOf(PDFormXObject form) {
        return form.getResources();
    }

    private static byte[] zeros(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(new byte[length]);
        }
        return bytes.toByteArray();
    }

    private static void assertCode(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
