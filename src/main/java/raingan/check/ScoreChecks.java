package raingan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Report;
import raingan.report.record.Sourced;

/** Rules over scores and the sentences they stand in. */
final class ScoreChecks {

    private static final Pattern SAYS_PASSED =
            Pattern.compile("(?<!ไม่)(?<!ไม่ได้)ผ่าน\\s*เกณฑ์|(?<!ไม่)สูงกว่า\\s*เกณฑ์|เป็นไปตามเกณฑ์|บรรลุเป้าหมาย");
    private static final Pattern SAYS_FAILED =
            Pattern.compile("ไม่\\s*(?:ได้\\s*)?ผ่าน\\s*เกณฑ์|ต่ำ\\s*กว่า\\s*เกณฑ์|ต[ํ่]*[าำ]?(?:ม)?กว่า\\s*เกณฑ์");
    private static final Pattern SAYS_FULL =
            Pattern.compile("ได้\\s*คะแนนเต็ม|คะแนนเต็ม\\s*100\\s*คะแนน\\s*ทั้ง|เต็มร้อย");
    private static final Set<String> REPAIRS = Set.of(IndicatorScore.POINT_RESTORED, IndicatorScore.TOTAL_AGREES);
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private ScoreChecks() {}

    static List<Issue> of(Report report) {
        List<Issue> issues = new ArrayList<>();
        Set<Sourced> contradicted = new HashSet<>();
        Map<List<Object>, IndicatorScore> seen = new HashMap<>();
        for (IndicatorScore score : report.scores()) {
            if (IndicatorNames.contradict(score.indicator(), score.printedName())) {
                issues.add(draft(score, "indicator_no", IssueCode.INDICATOR_NAME_MISMATCH)
                        .args(
                                String.valueOf(score.indicator().number()),
                                score.printedName(),
                                score.indicator().thaiName())
                        .extracted(String.valueOf(score.indicator().number()))
                        .suggested(Suggestions.numberOf(score.printedName()))
                        .done());
            }
            if (contradictsMark(score) && contradicted.add(score.source())) {
                issues.add(draft(score, "score", IssueCode.SCORE_THRESHOLD_CONTRADICTION)
                        .args(score.score().toPlainString(), mark(score))
                        .suggested(saysFull(score) ? FULL.toPlainString() : "")
                        .done());
            }
            if (!IndicatorScore.isPossible(score.score())) {
                issues.add(draft(score, "score", IssueCode.SCORE_OUT_OF_RANGE)
                        .args(score.score().toPlainString())
                        .extracted("")
                        .suggested(Suggestions.withPoint(score.score()))
                        .done());
            }
            score.source().changes().stream()
                    .filter(c -> REPAIRS.contains(c.rule()))
                    .forEach(c -> issues.add(draft(score, "score", IssueCode.NUMBER_REPAIRED)
                            .args(c.before(), c.after())
                            .suggested(Suggestions.unrepaired(c))
                            .done()));
            if (LowConfidence.is(score.source())) {
                issues.add(draft(score, "score", IssueCode.LOW_CONFIDENCE)
                        .args("score")
                        .done());
            }
            Object year = score.assessedYear() == null ? "" : score.assessedYear();
            IndicatorScore other = seen.putIfAbsent(List.of(score.indicator(), score.topic(), year), score);
            if (other != null && other.score().compareTo(score.score()) != 0) {
                issues.add(draft(score, "score", IssueCode.SCORE_CONFLICT)
                        .args(score.score().toPlainString(), other.score().toPlainString())
                        .suggested(other.score().toPlainString())
                        .done());
            }
        }
        return issues;
    }

    private static IssueBuilder draft(IndicatorScore score, String field, IssueCode code) {
        return IssueBuilder.of(RecordType.INDICATOR_SCORE, score.id(), field, Severity.WARNING, code)
                .from(score.source())
                .extracted(score.score().toPlainString());
    }

    private static String mark(IndicatorScore score) {
        return score.threshold() == null ? "100" : score.threshold().toPlainString();
    }

    /** Whether the sentence says passed, failed or full where its number says otherwise. */
    private static boolean contradictsMark(IndicatorScore score) {
        if (saysFull(score)) {
            return true;
        }
        String text = score.source().text();
        if (score.threshold() == null) {
            return false;
        }
        boolean reached = score.score().compareTo(score.threshold()) >= 0;
        boolean failed = SAYS_FAILED.matcher(text).find();
        boolean passed = !failed && SAYS_PASSED.matcher(text).find();
        return (passed && !reached) || (failed && reached);
    }

    private static boolean saysFull(IndicatorScore score) {
        return score.score().compareTo(FULL) < 0
                && SAYS_FULL.matcher(score.source().text()).find();
    }
}
