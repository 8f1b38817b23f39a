package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import raingan.review.ReviewRow;

/** The page that tells people what is written says what is written. */
class ContractPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/contract.md");
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\| \\S");

    @ParameterizedTest
    @MethodSource("files")
    void everyColumnIsExplainedInItsOrder(Table<?> file) throws IOException {
        assertThat(explained(file.fileName())).isEqualTo(file.header());
    }

    @Test
    void everyColumnOfTheReviewSheetIsExplainedInItsOrder() throws IOException {
        assertThat(explained("review/review.csv")).isEqualTo(ReviewRow.COLUMNS);
    }

    private static Stream<Table<?>> files() {
        return Tables.ALL.stream();
    }

    private static List<String> explained(String file) throws IOException {
        String section = Stream.of(Files.readString(PAGE).split("(?m)^## ", -1))
                .filter(text -> text.startsWith(file))
                .findFirst()
                .orElseThrow();
        return COLUMN.matcher(section).results().map(found -> found.group(1)).toList();
    }
}
