package raingan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeCodesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \\| \\S");

    @Test
    void theReadmeExplainsEveryCodeOfTheReviewSheetAndNoOther() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(ROW.matcher(readme)
                        .results()
                        .flatMap(row -> Arrays.stream(row.group(1).split("[`, ]+")))
                        .filter(code -> !code.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(IssueCode.values()).map(Enum::name).toList());
    }
}
