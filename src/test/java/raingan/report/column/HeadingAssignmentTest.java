package raingan.report.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import raingan.report.record.ColumnRole;

class HeadingAssignmentTest {

    private static final double FLOOR = 0.4;

    @Test
    void aHeadingLeavesAMeaningToTheNeighbourThatHasNoOther() {
        var scores = List.of(
                Map.of(ColumnRole.METHOD, 0.8, ColumnRole.MEASURE, 0.6),
                Map.of(ColumnRole.METHOD, 0.7),
                Map.of(ColumnRole.OWNER, 1.0));
        assertThat(HeadingAssignment.of(scores, FLOOR))
                .containsExactly(ColumnRole.MEASURE, ColumnRole.METHOD, ColumnRole.OWNER);
    }

    @Test
    void eachTextFieldIsGivenOnce() {
        var scores = List.of(Map.of(ColumnRole.RESULT, 0.9), Map.of(ColumnRole.RESULT, 0.8));
        assertThat(HeadingAssignment.of(scores, FLOOR)).containsExactly(ColumnRole.RESULT, ColumnRole.OTHER);
    }

    @Test
    void scoresOfSeveralYearsStandSideBySide() {
        var scores = List.of(Map.of(ColumnRole.SCORE, 0.9), Map.of(ColumnRole.SCORE, 0.8));
        assertThat(HeadingAssignment.of(scores, FLOOR)).containsExactly(ColumnRole.SCORE, ColumnRole.SCORE);
    }

    @Test
    void anUnlikelyMeaningIsNotGiven() {
        assertThat(HeadingAssignment.of(List.of(Map.of(ColumnRole.OWNER, 0.3)), FLOOR))
                .containsExactly(ColumnRole.OTHER);
    }
}
