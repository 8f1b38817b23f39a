package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import raingan.review.ReviewSheetException.Problem;

class SheetReaderTest {

    private final Path temp;

    SheetReaderTest(@TempDir Path temp) {
        this.temp = temp;
    }

    static Stream<Arguments> broken() {
        String header = "review_id,corrected_value,reviewer_note\r\n";
        return Stream.of(
                Arguments.of(new byte[0], Problem.EMPTY, 0),
                Arguments.of(bytes("\uFEFF"), Problem.EMPTY, 0),
                Arguments.of(bytes("sep=;\r\n"), Problem.EMPTY, 0),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 20, 0}, Problem.NOT_A_CSV, 0),
                Arguments.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, Problem.NOT_A_CSV, 0),
                Arguments.of(bytes("%PDF-1.7\n"), Problem.NOT_A_CSV, 0),
                Arguments.of(bytes(header + "r1,ก,\r\nr2,\"ข"), Problem.UNCLOSED_QUOTE, 3),
                Arguments.of(bytes(header + "r1,ก,\r\nr2,ข"), Problem.CUT_OFF, 3));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aFileThatIsNoWholeSheetIsToldApart(byte[] content, Problem problem, int row) throws IOException {
        Path file = Files.write(temp.resolve("review.csv"), content);

        assertThatThrownBy(() -> SheetReader.rows(file)).isInstanceOfSatisfying(ReviewSheetException.class, e -> {
            assertThat(e.problem()).isEqualTo(problem);
            assertThat(e.args()).containsExactly("review.csv", Integer.toString(row));
            for (Language language : Language.values()) {
                assertThat(new Messages(language).of(e)).contains("review.csv").doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void anyLineEndWillDo(String end) throws IOException {
        Path file = Files.writeString(
                temp.resolve("review.csv"), String.join(end, "review_id,corrected_value", "r1,\"ก\nข\"", "r2,ค", ""));

        assertThat(SheetReader.rows(file))
                .extracting(r -> r.cell("corrected_value"))
                .containsExactly("ก\nข", "ค");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "\"sep=;\"\r\n", "SEP=;\n", "\uFEFFsep=;\r\n"})
    void theLineThatTellsASpreadsheetTheSeparatorIsNoHeader(String told) throws IOException {
        Path file = Files.writeString(
                temp.resolve("review.csv"), told + "review_id;corrected_value\r\nr1;กองคลัง, กองช่าง\r\n");

        assertThat(SheetReader.rows(file).get(0).cell("corrected_value")).isEqualTo("กองคลัง, กองช่าง");
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() throws IOException {
        Path file = Files.writeString(
                temp.resolve("review.csv"),
                "review_id,corrected_value\r\nr1,\"สอง\nบรรทัด\"\r\n,\r\n\r\nr2,ค\r\n",
                StandardCharsets.UTF_8);

        assertThat(SheetReader.rows(file)).extracting(SheetReader.Row::number).containsExactly(2, 5);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
