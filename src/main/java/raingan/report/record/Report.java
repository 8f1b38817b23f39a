package raingan.report.record;

import java.util.List;

/**
 * Everything that one document says, as records in reading order.
 *
 * @param facts what it says of itself
 * @param scores the ITA scores it states
 * @param findings analyses and weaknesses outside its measures
 * @param measures its measures
 * @param tableCount tables, one that runs over pages counted once
 * @param coverage where every word went
 */
public record Report(
        DocumentFacts facts,
        List<IndicatorScore> scores,
        List<Finding> findings,
        List<Measure> measures,
        int tableCount,
        Coverage coverage) {

    public Report {
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
    }

    /** The same with another account of its words. */
    public Report with(Coverage account) {
        return new Report(facts, scores, findings, measures, tableCount, account);
    }
}
