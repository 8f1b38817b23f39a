package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import raingan.check.IssueCode;

class MessagesTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATextInBothLanguagesWithTheSameArguments(IssueCode code) {
        String thai = new Messages(Language.TH).of(code, List.of("AAA", "BBB"));
        String english = new Messages(Language.EN).of(code, List.of("AAA", "BBB"));

        assertThat(thai).isNotBlank().matches("(?s).*[\\u0E01-\\u0E5B].*").doesNotContain("{");
        assertThat(english).isNotBlank().doesNotContain("{");
        assertThat(thai.contains("AAA")).isEqualTo(english.contains("AAA"));
        assertThat(thai.contains("BBB")).isEqualTo(english.contains("BBB"));
    }
}
