package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingAssignmentTest {

    private static final double FLOOR = 0.4;

    @Test
    void aHeadingLeavesAMeaningToTheNeighbourThatHasNoOther() {
        var scores = List.of(
                Map.of(Heading.METHOD, 0.8, Heading.MEASURE, 0.6),
                Map.of(Heading.METHOD, 0.7),
                Map.of(Heading.OWNER, 1.0));
        assertThat(HeadingAssignment.of(scores, FLOOR)).containsExactly(Heading.MEASURE, Heading.METHOD, Heading.OWNER);
    }

    @Test
    void eachTextFieldIsGivenOnce() {
        var scores = List.of(Map.of(Heading.RESULT, 0.9), Map.of(Heading.RESULT, 0.8));
        assertThat(HeadingAssignment.of(scores, FLOOR)).containsExactly(Heading.RESULT, Heading.OTHER);
    }

    @Test
    void scoresOfSeveralYearsStandSideBySide() {
        var scores = List.of(Map.of(Heading.SCORE, 0.9), Map.of(Heading.SCORE, 0.8));
        assertThat(HeadingAssignment.of(scores, FLOOR)).containsExactly(Heading.SCORE, Heading.SCORE);
    }

    @Test
    void anUnlikelyMeaningIsNotGiven() {
        assertThat(HeadingAssignment.of(List.of(Map.of(Heading.OWNER, 0.3)), FLOOR))
                .containsExactly(Heading.OTHER);
    }
}
