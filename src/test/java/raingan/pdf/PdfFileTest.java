package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.geometry.Box;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.source.ErrorCode;
import raingan.source.SourceException;

class PdfFileTest {

    private final Path folder;

    PdfFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void wordsStandWhereTheyAreSeenWithTheOriginAtTheTopLeft() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> PdfMaker.show(page, thai, 72, 100, "กองคลัง"));

        try (PdfFile pdf = PdfFile.open(file)) {
            Word word = pdf.page(1).words().get(0);
            assertThat(word.text()).isEqualTo("กองคลัง");
            assertThat(word.box().left()).isCloseTo(72, within(0.1));
            assertThat(word.box().contains(word.box().centerX(), 96)).isTrue();
            assertThat(word.box().height()).isBetween(14.0, 20.0);
        }
    }

    @Test
    void wordsPartWhereTextOfAColumnBeginsOnOtherLines() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            for (int line = 0; line < 4; line++) {
                PdfMaker.show(page, thai, 72, 100 + 24 * line, "กก");
                PdfMaker.show(page, thai, 160, 100 + 24 * line, "ขข");
            }
            PdfMaker.show(page, thai, 157.5 - width(thai, "กกกกก"), 220, "กกกกก");
            PdfMaker.show(page, thai, 160, 220, "ขข");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).endsWith("กกกกก", "ขข");
        }
    }

    private static double width(PDType0Font font, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * 16;
    }

    @Test
    void aWordNeverSpansTwoCells() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            PdfMaker.show(page, thai, 72, 100, "กกก");
            PdfMaker.show(page, thai, 104, 100, "ขขข");
            page.moveTo(102, 700);
            page.lineTo(102, 800);
            page.stroke();
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("กกก", "ขขข");
            assertThat(pdf.page(1).rulings()).hasSize(1);
        }
    }

    @Test
    void aWhiteLineIsSeenOnAShadeAlone() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            page.setNonStrokingColor(0.1f, 0.3f, 0.5f);
            page.addRect(100, 700, 200, 40);
            page.fill();
            page.setStrokingColor(1f, 1f, 1f);
            page.moveTo(200, 700);
            page.lineTo(200, 740);
            page.moveTo(200, 500);
            page.lineTo(200, 540);
            page.stroke();
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).rulings())
                    .extracting(r -> Math.round(r.position()))
                    .containsExactly(200L);
        }
    }

    @Test
    void textDrawnTwiceToLookBoldIsReadOnce() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            PdfMaker.show(page, thai, 72, 100, "ประกาศ");
            PdfMaker.show(page, thai, 72.4, 100, "ประกาศ");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("ประกาศ");
        }
    }

    @Test
    void aFormFieldThatTheFileLeavesToTheViewerIsRead() throws Exception {
        Path file = folder.resolve("form.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("owner");
            field.getCOSObject().setString(COSName.V, "กองคลัง\nสำนักปลัด");
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(72, 700, 120, 40));
            widget.setPage(page);
            page.setAnnotations(List.of(widget));
            form.setFields(List.of(field));
            document.save(file.toFile());
        }

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("กองคลัง", "สำนักปลัด");
            assertThat(new Box(72, 102, 192, 142)
                            .contains(
                                    pdf.page(1).words().get(0).box().centerX(),
                                    pdf.page(1).words().get(0).box().centerY()))
                    .isTrue();
        }
    }

    @Test
    void whatABoxWasDrawnOverIsNotReadAndWhatStandsOnItIs() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            PdfMaker.show(page, thai, 72, 100, "กองคลัง");
            PdfMaker.show(page, thai, 72, 200, "กองช่าง");
            page.setNonStrokingColor(1f);
            page.addRect(70, PDRectangle.A4.getHeight() - 106, 120, 24);
            page.fill();
            page.setNonStrokingColor(0f);
            PdfMaker.show(page, thai, 72, 100, "สำนักปลัด");
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("สำนักปลัด", "กองช่าง");
        }
    }

    @Test
    void aFrameThatIsFilledAndABoxThatLetsTextShowThroughCoverNothing() throws Exception {
        Path file = PdfMaker.write(folder, (page, thai) -> {
            PdfMaker.show(page, thai, 72, 100, "กองคลัง");
            float bottom = PDRectangle.A4.getHeight() - 110;
            page.addRect(60, bottom, 200, 40);
            page.addRect(61, bottom + 1, 198, 38);
            page.fillEvenOdd();
            PDExtendedGraphicsState half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(0.4f);
            page.setGraphicsStateParameters(half);
            page.addRect(60, bottom, 200, 40);
            page.fill();
        });

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("กองคลัง");
        }
    }

    @Test
    void aLayerThatIsSwitchedOffIsNotRead() throws Exception {
        Path file = folder.resolve("layers.pdf");
        try (PDDocument document = new PDDocument();
                InputStream ttf = PdfMaker.class.getResourceAsStream("Sarabun-Thai.ttf")) {
            PDType0Font thai = PDType0Font.load(document, Objects.requireNonNull(ttf));
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            PDOptionalContentGroup draft = new PDOptionalContentGroup("draft");
            PDOptionalContentGroup print = new PDOptionalContentGroup("print");
            layers.addGroup(draft);
            layers.addGroup(print);
            layers.setGroupEnabled(draft, false);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginMarkedContent(COSName.OC, draft);
                PdfMaker.show(content, thai, 72, 100, "กองคลัง");
                content.endMarkedContent();
                content.beginMarkedContent(COSName.OC, print);
                PdfMaker.show(content, thai, 72, 200, "กองช่าง");
                content.endMarkedContent();
            }
            document.save(file.toFile());
        }

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).words()).extracting(Word::text).containsExactly("กองช่าง");
        }
    }

    @Test
    void filesInsideThePdfAreNamed() throws Exception {
        Path file = folder.resolve("outer.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDComplexFileSpecification part = new PDComplexFileSpecification();
            part.setFile("part2.pdf");
            part.setFileUnicode("ส่วนที่ 2.pdf");
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("part2", part));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(file.toFile());
        }

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.page(1).readings())
                    .extracting(Reading::reason, Reading::detail)
                    .contains(tuple("attachments", "ส่วนที่ 2.pdf"));
        }
    }

    @Test
    void anEmptyFileIsNamedAsSuch() throws Exception {
        Path file = Files.createFile(folder.resolve("empty.pdf"));

        assertFailure(ErrorCode.EMPTY_FILE, () -> PdfFile.open(file));
    }

    @Test
    void aFileThatIsNoPdfIsDamaged() throws Exception {
        Path file = Files.writeString(folder.resolve("page.pdf"), "<html><body>404</body></html>");

        assertFailure(ErrorCode.DAMAGED, () -> PdfFile.open(file));
    }

    @Test
    void aFormThatOnlyFewViewersDrawIsRefusedWithTheRemedy() throws Exception {
        Path file = folder.resolve("form.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDAcroForm form = new PDAcroForm(document);
            form.getCOSObject().setItem(COSName.XFA, document.getDocument().createCOSStream());
            document.getDocumentCatalog().setAcroForm(form);
            document.getDocumentCatalog().getCOSObject().setBoolean(COSName.getPDFName("NeedsRendering"), true);
            document.save(file.toFile());
        }

        assertFailure(ErrorCode.XFA_FORM, () -> PdfFile.open(file));
    }

    @Test
    void aFileWithoutPagesIsNamedAsSuch() throws Exception {
        Path file = folder.resolve("none.pdf");
        try (PDDocument document = new PDDocument()) {
            document.save(file.toFile());
        }

        assertFailure(ErrorCode.NO_PAGES, () -> PdfFile.open(file));
    }

    @Test
    void aLockedFileIsNamedAsSuchAndOneThatOnlyForbidsPrintingIsRead() throws Exception {
        assertFailure(ErrorCode.ENCRYPTED, () -> PdfFile.open(locked("secret")));
        try (PdfFile pdf = PdfFile.open(locked(""))) {
            assertThat(pdf.pageCount()).isEqualTo(1);
        }
    }

    @Test
    void aFileCutShortIsRepairedOrRefusedButNeverThrowsAnythingElse() throws Exception {
        byte[] whole = Files.readAllBytes(
                PdfMaker.write(folder, (page, thai) -> PdfMaker.show(page, thai, 72, 100, "กองคลัง")));
        for (int cut = 1; cut < whole.length; cut += whole.length / 40) {
            Path file = folder.resolve("cut.pdf");
            Files.write(file, java.util.Arrays.copyOf(whole, cut));
            try (PdfFile pdf = PdfFile.open(file)) {
                assertThat(pdf.pageCount()).isPositive();
            } catch (SourceException e) {
                assertThat(e.code()).isIn(ErrorCode.DAMAGED, ErrorCode.NO_PAGES);
            }
        }
    }

    @Test
    void aDeepPageTreeIsRefusedOrRead() throws Exception {
        Path file = Files.writeString(folder.resolve("deep.pdf"), deepTree(20_000), StandardCharsets.ISO_8859_1);

        try (PdfFile pdf = PdfFile.open(file)) {
            assertThat(pdf.pageCount()).isEqualTo(1);
        } catch (SourceException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.DAMAGED);
        }
    }

    private Path locked(String password) throws IOException {
        Path file = folder.resolve("locked" + password.length() + ".pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private static String deepTree(int depth) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int i = 2; i < depth; i++) {
            pdf.append(i)
                    .append(" 0 obj<</Type/Pages/Count 1/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>>endobj\n");
        }
        return pdf.append(depth)
                .append(" 0 obj<</Type/Page/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .toString();
    }

    private static void assertFailure(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
