package raingan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Path folder;

    SourceFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theContentAndNotTheNameSaysWhatAFileIs() throws Exception {
        Path page = Files.writeString(folder.resolve("report.pdf"), "<!DOCTYPE html><html><body>404</body></html>");
        Path pdf = Files.write(folder.resolve("report.txt"), PDF);

        assertThat(SourceFile.of(page, "report.pdf").kind()).isEqualTo(SourceFile.Kind.OTHER);
        assertThat(SourceFile.of(page, "report.pdf").mediaType()).isEqualTo("text/html");
        assertThat(SourceFile.of(pdf, "report.txt").kind()).isEqualTo(SourceFile.Kind.PDF);
    }

    @Test
    void aPdfMayHaveOtherBytesBeforeIt() throws Exception {
        Path file = Files.writeString(folder.resolve("x.pdf"), "<br />\n<b>Warning</b>: x\n%PDF-1.4\n%%EOF\n");

        assertThat(SourceFile.of(file, "x.pdf").kind()).isEqualTo(SourceFile.Kind.PDF);
    }

    @Test
    void aFileIsKnownByTheHashOfItsBytes() throws Exception {
        Path pdf = Files.write(Files.createDirectories(folder.resolve("a/b")).resolve("x.pdf"), PDF);

        SourceFile file = SourceFile.of(pdf, "a/b/x.pdf");

        assertThat(file.name()).isEqualTo("a/b/x.pdf");
        assertThat(file.sha256()).hasSize(64).startsWith(file.docId());
        assertThat(file.docId()).matches("[0-9a-f]{12}");
        assertThat(file.size()).isEqualTo(PDF.length);
    }

    @Test
    void anEmptyFileAndAForeignFormatHaveTheirOwnCodes() throws Exception {
        SourceFile empty = SourceFile.of(Files.createFile(folder.resolve("e.pdf")), "e.pdf");
        SourceFile text = SourceFile.of(Files.writeString(folder.resolve("t.pdf"), "plain words"), "t.pdf");

        assertThatThrownBy(empty::requireReport).isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.code())
                .isEqualTo(ErrorCode.EMPTY_FILE));
        assertThatThrownBy(text::requireReport)
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.message(Locale.ENGLISH))
                        .contains("text/plain")
                        .contains("PDF"));
    }

    @Test
    void everyCodeHasAMessageInThaiAndEnglish() {
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(code.message(Locale.ENGLISH, 1, 2)).isNotBlank().doesNotContain("{");
            assertThat(code.message(Locale.forLanguageTag("th"), 1, 2))
                    .containsPattern("[ก-๙]")
                    .doesNotContain("{");
        }
    }
}
