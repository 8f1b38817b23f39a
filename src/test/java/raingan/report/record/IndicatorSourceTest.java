package raingan.report.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;

class IndicatorSourceTest {

    private static Sourced at(int page, double top, String text) {
        return new Sourced(text, text, List.of(new Place(page, new Box(70, top, 500, top + 20))), 1, List.of());
    }

    private static Measure measure(@Nullable Indicator indicator, Sourced named) {
        return new Measure(
                "d-m001",
                1,
                1,
                null,
                indicator,
                named,
                Map.of(Field.MEASURE, at(2, 200, "ติดป้ายราคา")),
                Map.of(),
                List.of(),
                null,
                Set.of(),
                List.of(),
                false);
    }

    @Test
    void whatStandsBesideTheMeasureIsPrinted() {
        assertThat(IndicatorSource.of(measure(Indicator.BUDGET, at(2, 195, "2"))))
                .hasValue(IndicatorSource.PRINTED);
    }

    @Test
    void whatStandsAboveItOrOnThePageBeforeIsASection() {
        assertThat(IndicatorSource.of(measure(Indicator.BUDGET, at(2, 100, "ตัวชี้วัดที่ 2"))))
                .hasValue(IndicatorSource.SECTION);
        assertThat(IndicatorSource.of(measure(Indicator.BUDGET, at(1, 700, "ตัวชี้วัดที่ 2"))))
                .hasValue(IndicatorSource.SECTION);
    }

    @Test
    void aMeasureWithoutIndicatorHasNoSource() {
        assertThat(IndicatorSource.of(measure(null, at(2, 100, "ตัวชี้วัด")))).isEmpty();
    }
}
