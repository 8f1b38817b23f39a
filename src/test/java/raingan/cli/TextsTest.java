package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import raingan.check.IssueCode;
import raingan.review.Language;

class TextsTest {

    @ParameterizedTest
    @EnumSource
    void everyDoubtHasAShortNameForTheSummary(IssueCode code) {
        assertThat(new Texts(Language.TH).nameOf("code", code.name())).isNotEqualTo(code.name());
    }

    @ParameterizedTest
    @EnumSource
    void whatHasNoNameForPeopleIsCalledByItsOwn(Language language) {
        assertThat(new Texts(language).nameOf("rule", "some-rule")).isEqualTo("some-rule");
    }
}
