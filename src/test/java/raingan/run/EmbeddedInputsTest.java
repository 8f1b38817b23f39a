package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.pdf.PdfFile;
import raingan.source.KnownFiles;
import raingan.source.Sources;

class EmbeddedInputsTest {

    private final Path temp;

    EmbeddedInputsTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void pdfsInsideAPdfAreInputsOfTheirOwnAndOtherFilesAreNamed() throws Exception {
        byte[] inner = pdf(Map.of());
        Path outer = Files.write(
                temp.resolve("outer.pdf"),
                pdf(Map.of("part 2.pdf", inner, "notes.txt", "text".getBytes(StandardCharsets.US_ASCII))));

        assertThat(names(outer)).containsExactly("outer.pdf", "outer.pdf/part 2.pdf");
        try (PdfFile file = PdfFile.open(outer)) {
            assertThat(file.page(1).readings())
                    .filteredOn(r -> r.reason().equals("attachments"))
                    .extracting(r -> r.detail())
                    .containsExactly("notes.txt");
        }
    }

    @Test
    void aSecondRunFindsThemWithoutOpeningTheFile() throws Exception {
        Path outer = Files.write(temp.resolve("outer.pdf"), pdf(Map.of("part 2.pdf", pdf(Map.of()))));

        List<String> first = names(outer);

        assertThat(names(outer)).isEqualTo(first).hasSize(2);
    }

    @Test
    void filesInFilesAreFollowedToADepthThatReportsDoNotReach() throws Exception {
        byte[] content = pdf(Map.of());
        for (int depth = 0; depth < 6; depth++) {
            content = pdf(Map.of("inner.pdf", content));
        }

        assertThat(names(Files.write(temp.resolve("outer.pdf"), content)))
                .hasSize(4)
                .contains("outer.pdf/inner.pdf/inner.pdf/inner.pdf");
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsTakenForItsLastPart() throws Exception {
        Path outer = Files.write(temp.resolve("outer.pdf"), pdf(Map.of("../../away.pdf", pdf(Map.of()))));

        assertThat(names(outer)).containsExactly("outer.pdf", "outer.pdf/away.pdf");
    }

    private List<String> names(Path file) throws Exception {
        Sources.Found found = new Sources.Found(List.of(new Sources.Input(file, "outer.pdf", null)), List.of());
        return EmbeddedInputs.with(found, temp.resolve("unpacked"), KnownFiles.none()).inputs().stream()
                .map(Sources.Input::name)
                .toList();
    }

    private static byte[] pdf(Map<String, byte[]> files) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            Map<String, PDComplexFileSpecification> specifications = new TreeMap<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                PDComplexFileSpecification specification = new PDComplexFileSpecification();
                specification.setFile(file.getKey());
                specification.setFileUnicode(file.getKey());
                specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue())));
                specifications.put(file.getKey(), specification);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(specifications);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
