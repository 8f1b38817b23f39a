package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;

class RefusalsTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasATextInBothLanguagesWithTheSameArguments(Reason reason) {
        Refusal refusal = new Refusal(reason, List.of("AAA", "BBB", "CCC"));
        String thai = new Messages(Language.TH).of(refusal);
        String english = new Messages(Language.EN).of(refusal);

        assertThat(thai).matches("(?s).*[\\u0E01-\\u0E5B].*").doesNotContain("{");
        assertThat(english).isNotBlank().doesNotContain("{");
        for (String argument : refusal.args()) {
            assertThat(thai.contains(argument)).isEqualTo(english.contains(argument));
        }
    }
}
