package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;

class CorrectionsTest {

    private final Path temp;

    CorrectionsTest(@TempDir Path temp) {
        this.temp = temp;
    }

    static Stream<Arguments> savings() {
        Charset thai = Charset.forName("x-windows-874");
        return Stream.of(
                Arguments.of("as written", "\uFEFF", ",", "\r\n", StandardCharsets.UTF_8),
                Arguments.of("without mark", "", ",", "\n", StandardCharsets.UTF_8),
                Arguments.of("semicolons", "\uFEFF", ";", "\r\n", StandardCharsets.UTF_8),
                Arguments.of("Unicode text", "\uFEFF", "\t", "\r\n", StandardCharsets.UTF_16LE),
                Arguments.of("Thai Windows", "", ",", "\r\n", thai),
                Arguments.of("Thai Windows, tabs", "", "\t", "\n", thai));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("savings")
    void aSheetIsReadHoweverASpreadsheetSavedIt(String name, String mark, String separator, String end, Charset charset)
            throws IOException {
        String header = String.join(separator, "review_id", "record_id", "field", "corrected_value", "reviewer_note");
        String row = String.join(separator, "r1", "d-m1", "owner", "\"กองคลัง, \"\"ฝ่าย\"\"\nบัญชี\"", "ดูแล้ว");
        String empty = String.join(separator, "r2", "d-m2", "owner", "", "");
        Path file = temp.resolve("review.csv");
        Files.write(file, (mark + header + end + row + end + empty + end).getBytes(charset));

        Corrections corrections = FilledSheet.read(file).corrections();

        assertThat(corrections.size()).isEqualTo(1);
        assertThat(corrections.of("r1").orElseThrow().correctedValue()).isEqualTo("กองคลัง, \"ฝ่าย\"\nบัญชี");
        assertThat(corrections.of("r1").orElseThrow().reviewerNote()).isEqualTo("ดูแล้ว");
    }

    @Test
    void aFileThatIsNoReviewIsRefusedWithARemedy() throws IOException {
        Path file = Files.writeString(temp.resolve("x.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> FilledSheet.read(file).corrections())
                .isInstanceOf(ReviewSheetException.class)
                .hasMessage("x.csv");
    }

    @Test
    void laterCorrectionsWin() {
        Corrections both = Corrections.of(List.of(correction("r1", "ก"), correction("r2", "ข")))
                .with(Corrections.of(List.of(correction("r1", "ค"))));

        assertThat(both.of("r1").orElseThrow().correctedValue()).isEqualTo("ค");
        assertThat(both.size()).isEqualTo(2);
    }

    @Test
    void idsOfDoubtsDoNotDependOnRowIdsOrOtherDoubts() {
        Issue owner = issue("d-m1", "owner", "กองช่าง");
        Issue moved = issue("d-m7", "owner", "กองช่าง");
        Issue period = issue("d-m1", "period", "ปีงบ");

        String before = ids(List.of(owner)).get(0);
        List<String> after = ids(List.of(period, moved, owner));

        assertThat(after.get(1)).isEqualTo(before);
        assertThat(after).doesNotHaveDuplicates().allMatch(id -> id.matches("r[0-9a-f]{11}"));
    }

    private static List<String> ids(List<Issue> issues) {
        return new Doubts("d", "d", issues).all().stream().map(Doubts.Doubt::id).toList();
    }

    private static Correction correction(String id, String value) {
        return new Correction(id, "d", "measure", "d-m1", "owner", "", "x", value, "", "");
    }

    private static Issue issue(String record, String field, String raw) {
        return new Issue(
                RecordType.MEASURE,
                record,
                field,
                Severity.WARNING,
                IssueCode.OWNER_NOT_UNDERSTOOD,
                null,
                List.of(raw),
                raw,
                raw,
                "",
                1);
    }
}
