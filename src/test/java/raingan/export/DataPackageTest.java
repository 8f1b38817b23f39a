package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;

class DataPackageTest {

    private final Path out;

    DataPackageTest(@TempDir Path out) {
        this.out = out;
    }

    /** Two files of the same bytes, one that is broken, one that is not there. */
    @BeforeEach
    void write() throws IOException {
        DocumentResult duplicate = new DocumentResult(
                Results.source("b.pdf", 1), DocumentResult.Status.DUPLICATE, null, "a.pdf", List.of(), null, List.of());
        try (OutputFolder folder = new OutputFolder(out);
                DatasetWriter writer = new DatasetWriter(folder, new Messages(Language.TH), Corrections.NONE)) {
            writer.add(Results.document("a.pdf", 1));
            writer.add(duplicate);
            writer.add(Results.failed("c.pdf", 3));
            writer.finish();
        }
    }

    @Test
    void filesAreWhatTheirDescriptionSays() throws IOException {
        assertThat(PackageCheck.problems(out.resolve("dataset"))).isEmpty();
        assertThat(PackageCheck.problems(out.resolve("review"))).isEmpty();
    }

    @Test
    void aPublicValidatorSaysSoToo() throws IOException, InterruptedException {
        assertThat(PublicValidator.complaints(out.resolve("dataset"))).isEmpty();
        assertThat(PublicValidator.complaints(out.resolve("review"))).isEmpty();
    }

    /** Or the checks above would show nothing. */
    @ParameterizedTest
    @CsvSource({
        "documents.csv, b.pdf, a.pdf",
        "documents.csv, needs_review, fine",
        "documents.csv, needs_review, ''",
        "documents.csv, 87.5, 870.5",
        "documents.csv, 2566, 66",
        "documents.csv, TH-43, 43",
        "indicator_scores.csv, 84.9, 184.9",
        "indicator_scores.csv, IIT, ITT",
        "measures.csv, 2022-10-01, 1/10/2022",
        "measures.csv, a.pdf, z.pdf",
        "measures.csv, '2,การใช้งบประมาณ', '11,การใช้งบประมาณ'",
        "measure_steps.csv, -m1, -m9",
        "measure_steps.csv, ',2,2.1', ',1,2.1'",
    })
    void aFileThatIsSpoiltIsFoundOut(String file, String before, String after) throws IOException {
        Path csv = out.resolve("dataset").resolve(file);
        String whole = Files.readString(csv);
        assertThat(whole).contains(before);
        Files.writeString(csv, whole.replaceFirst(Pattern.quote(before), after));

        assertThat(PackageCheck.problems(out.resolve("dataset"))).hasSize(1);
    }
}
