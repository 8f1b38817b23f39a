package raingan.report.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Organisation;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.thai.Change;

/** Ten scores whose total is 87.73, with one of them read otherwise. */
class ScoreTotalTest {

    private static final List<String> PRINTED =
            List.of("90.10", "88.20", "86.30", "85.40", "84.50", "80.10", "82.20", "84.30", "95.00", "90.00");
    private static final double SCANNED = 0.9;

    private static IndicatorScore score(int number, String value, double confidence) {
        Sourced source = new Sourced(value, value, List.of(), confidence, List.of());
        return new IndicatorScore(
                "", Indicator.of(number).orElseThrow(), "", "", new BigDecimal(value), null, null, source);
    }

    private static List<IndicatorScore> scores(double confidence) {
        List<IndicatorScore> scores = new ArrayList<>();
        for (int i = 0; i < PRINTED.size(); i++) {
            scores.add(score(i + 1, PRINTED.get(i), confidence));
        }
        return scores;
    }

    private static List<IndicatorScore> agree(List<IndicatorScore> scores, String total) {
        DocumentFacts facts = new DocumentFacts(
                ReportType.ITA_ANALYSIS, Organisation.UNKNOWN, 2568, 2567, null, new BigDecimal(total), "", Map.of());
        return ScoreTotal.agree(scores, facts);
    }

    @Test
    void ofTwoStatementsTheOneThatAgreesHoldsAndTheOtherIsOnRecord() {
        List<IndicatorScore> read = scores(SCANNED);
        read.add(score(2, "83.20", SCANNED));

        IndicatorScore repaired = agree(read, "87.73").get(10);

        assertThat(repaired.score()).isEqualByComparingTo("88.20");
        assertThat(repaired.source().raw()).isEqualTo("83.20");
        assertThat(repaired.source().changes())
                .containsExactly(new Change(IndicatorScore.TOTAL_AGREES, "83.20", "88.20", 0));
    }

    @Test
    void aTotalAloneChangesNoScore() {
        List<IndicatorScore> read = scores(SCANNED);
        read.set(5, score(6, "30.10", SCANNED));

        assertThat(agree(read, "87.73")).isEqualTo(read);
    }

    @Test
    void twoPrintedStatementsStay() {
        List<IndicatorScore> printed = scores(1);
        printed.add(score(2, "83.20", 1));

        assertThat(agree(printed, "87.73")).isEqualTo(printed);
    }

    @Test
    void statementsThatAreNotAlikeStay() {
        List<IndicatorScore> read = scores(SCANNED);
        read.add(score(2, "71.35", SCANNED));

        assertThat(agree(read, "87.73")).isEqualTo(read);
    }

    @Test
    void aTotalThatAgreesWithNeitherTellsNothing() {
        List<IndicatorScore> read = scores(SCANNED);
        read.add(score(2, "83.20", SCANNED));

        assertThat(agree(read, "90.00")).isEqualTo(read);
    }
}
