package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static raingan.cli.HelpTextsTest.ENGLISH;
import static raingan.cli.HelpTextsTest.THAI;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageErrorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "extrakt a.pdf",
                "help nothing",
                "extract",
                "extract a.pdf --out",
                "extract a.pdf --nothing",
                "extract a.pdf --forse",
                "extract a.pdf --jobs many",
                "extract a.pdf --dpi 3.5",
                "extract a.pdf --ocr sometimes",
                "extract a.pdf --force=perhaps",
                "extract a.pdf --out a --out b",
                "extract no-such-file.pdf",
                "apply --out no-such-folder",
                "apply no-such-file.csv",
                "apply a.csv b.csv",
                "inspect",
                "inspect no-such-file.pdf",
                "cache",
                "cache --prune --older-than many",
                "cache --prune superfluous",
            })
    void wrongUsageIsExplainedInThaiUnlessEnglishIsAskedFor(String line) {
        assertThat(said(line).lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(said ->
                        assertThat(said).matches(THAI).doesNotMatch(ENGLISH).doesNotContain("Exception"));
        assertThat(said(line + " --lang=en")).isNotBlank().doesNotMatch(THAI).doesNotContain("Exception");
        assertThat(said("--lang en " + line)).isNotBlank().doesNotMatch(THAI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang xx", "extract a.pdf --lang", "extract a.pdf --lang="})
    void aLanguageThatIsNotThereIsWrongUsageInThai(String line) {
        assertThat(said(line)).matches(THAI).doesNotMatch(ENGLISH);
    }

    @Test
    void theRemedyIsNamed() {
        assertThat(said("extract a.pdf --forse")).contains("--forse").contains("--force");
        assertThat(said("extract a.pdf --ocr sometimes")).contains("sometimes").contains("auto, always, never");
        assertThat(said("extract a.pdf --jobs many")).contains("--jobs").contains("many");
        assertThat(said("extrakt a.pdf")).contains("extrakt").contains("extract");
        assertThat(said("extract --lang en")).contains("raingan extract --help");
    }

    @Test
    void theLanguageIsKnownWhereverItStands() {
        assertThat(said("extract --lang EN")).doesNotMatch(THAI);
        assertThat(said("extract a.pdf --no-such -- --lang en")).matches(THAI);
    }

    private static String said(String line) {
        StringWriter err = new StringWriter();
        String[] arguments =
                Stream.of(line.split(" ")).filter(a -> !a.isEmpty()).toArray(String[]::new);
        int status = Main.commandLine(LanguageOption.askedFor(arguments))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertThat(status).as(Arrays.toString(arguments)).isEqualTo(Main.WRONG_USAGE);
        return err.toString();
    }
}
