package raingan.report.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import raingan.report.record.ColumnRole;

/** What tables are about, told from what their columns probably are. */
class HeaderMapTest {

    private static HeaderMap map(double measure, ColumnRole... beside) {
        List<ColumnRole> roles = new ArrayList<>(List.of(ColumnRole.MEASURE));
        roles.addAll(List.of(beside));
        return new HeaderMap(
                1,
                roles,
                roles.stream().map(ColumnRole::name).toList(),
                roles.stream()
                        .map(r -> r == ColumnRole.MEASURE
                                ? Map.of(r, measure, ColumnRole.OTHER, 1 - measure)
                                : Map.of(r, 1.0))
                        .toList());
    }

    @Test
    void likelyColumnOfMeasuresIsItBesideColumnsThatSurelyStandBesideMeasures() {
        assertThat(map(0.7, ColumnRole.FINDING, ColumnRole.PERIOD).kind()).isEqualTo(TableKind.MEASURES);
        assertThat(map(0.7, ColumnRole.PERIOD, ColumnRole.OTHER).kind()).isEqualTo(TableKind.OTHER);
        assertThat(map(0.95, ColumnRole.PERIOD, ColumnRole.OTHER).kind()).isEqualTo(TableKind.MEASURES);
    }

    @Test
    void moneyMakesABudgetOfWhatSaysNeitherWhyNorHowItIsDoneOrFollowed() {
        assertThat(map(1, ColumnRole.BUDGET, ColumnRole.OWNER, ColumnRole.PERIOD)
                        .kind())
                .isEqualTo(TableKind.OTHER);
        assertThat(map(1, ColumnRole.BUDGET, ColumnRole.OWNER, ColumnRole.FOLLOW_UP)
                        .kind())
                .isEqualTo(TableKind.MEASURES);
    }
}
