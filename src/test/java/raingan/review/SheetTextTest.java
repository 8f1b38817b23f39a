package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "'=1", "''-", "plain", "'quoted'", ""})
    void whatIsGuardedComesBackAsItWas(String value) {
        String guarded = SheetText.guard(value);

        assertThat(guarded)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(SheetText.unguard(guarded)).isEqualTo(value);
    }

    @Test
    void onlyWhatIsDangerousIsGuarded() {
        assertThat(SheetText.guard("• ข้อ")).isEqualTo("• ข้อ");
        assertThat(SheetText.guard("'คำพูด'")).isEqualTo("'คำพูด'");
    }

    @Test
    void aLoneDashIsEmpty() {
        assertThat(SheetText.prose(" – ")).isEmpty();
    }

    @Test
    void bulletsOfAnyShapeBecomeOne() {
        assertThat(SheetText.prose("- ก\n▪ ข\n\uF0B7  ค\n-5 องศา")).isEqualTo("• ก\n• ข\n• ค\n-5 องศา");
    }
}
