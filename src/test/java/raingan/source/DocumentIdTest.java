package raingan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdTest {

    @ParameterizedTest
    @CsvSource({
        "54a12b501f4f0011, 54a12b501f4f",
        "784574703565c29a, 84574703565c",
        "941446917e23b1aa, 41446917e23b",
        "0635384737650e77, 35384737650e",
        "1e2e34567890abcd, 1e2e34567890",
    })
    void anIdIsTheFirstTwelveDigitsThatNoSpreadsheetTakesForANumber(String hash, String id) {
        String sha256 = hash + "f".repeat(64 - hash.length());

        assertThat(DocumentId.of(sha256)).isEqualTo(id);
    }

    @Test
    void theFormerIdIsTheFirstTwelveDigits() {
        String sha256 = "784574703565" + "c".repeat(52);
        SourceFile file = new SourceFile(
                Path.of("a.pdf"), "a.pdf", SourceFile.Kind.PDF, "application/pdf", DocumentId.of(sha256), sha256, 1);
        SourceFile unread = new SourceFile(Path.of("b.pdf"), "b.pdf", SourceFile.Kind.OTHER, "", "", "", 0);

        assertThat(file.docId()).isEqualTo("84574703565c");
        assertThat(file.formerDocId()).isEqualTo("784574703565");
        assertThat(unread.formerDocId()).isEmpty();
    }
}
