package raingan.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import raingan.check.Severity;
import raingan.compare.Evidence;
import raingan.compare.Themes;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.OrgType;
import raingan.report.record.Organisation;
import raingan.report.record.Report;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.thai.ThaiText;

/** Draws from a document, as it stands in the dataset, what a comparison needs. */
final class EvidenceOf {

    /** Characters of a measure's wording that tell it from others. */
    private static final int KEY_LENGTH = 80;

    private static final Evidence.Claim NO_CLAIM = new Evidence.Claim(OrgType.OTHER, "", "", "", "", 1);

    private EvidenceOf() {}

    static Evidence document(DocumentResult document) {
        Report report = document.report();
        int doubts = (int) document.issues().stream()
                .filter(i -> i.severity() != Severity.INFO)
                .count();
        DocumentFacts facts = report == null ? null : report.facts();
        return new Evidence(
                document.source().docId(),
                document.source().name(),
                document.duplicateOf(),
                report != null,
                facts == null ? ReportType.UNKNOWN : facts.type(),
                facts == null ? NO_CLAIM : claim(facts),
                facts == null ? "" : facts.value("org_id"),
                facts == null ? null : facts.fiscalYear(),
                facts == null ? null : facts.assessedYear(),
                facts == null ? null : facts.roundMonths(),
                report == null ? List.of() : scores(document.source().docId(), report),
                facts == null ? "" : facts.overallGrade(),
                report == null
                        ? List.of()
                        : report.measures().stream().map(EvidenceOf::promise).toList(),
                report == null ? 0 : report.findings().size(),
                doubts,
                document.issues().size());
    }

    private static Evidence.Claim claim(DocumentFacts facts) {
        Organisation o = facts.organisation();
        double confidence =
                facts.sources().getOrDefault("org_name", Sourced.EMPTY).confidence();
        return new Evidence.Claim(o.type(), o.name(), o.district(), o.province(), o.provinceCode(), confidence);
    }

    private static List<Evidence.Score> scores(String docId, Report report) {
        DocumentFacts facts = report.facts();
        List<Evidence.Score> scores = new ArrayList<>();
        BigDecimal overall = facts.overallScore();
        Integer year = facts.assessedYear();
        if (overall != null && year != null && IndicatorScore.isPossible(overall)) {
            Sourced source = facts.sources().getOrDefault("overall_score", Sourced.EMPTY);
            scores.add(new Evidence.Score(
                    docId, Evidence.Score.OVERALL, year, overall, source.firstPage(), source.confidence()));
        }
        for (IndicatorScore score : report.scores()) {
            Integer own = score.assessedYear() == null ? year : score.assessedYear();
            if (score.topic().isEmpty() && own != null && IndicatorScore.isPossible(score.score())) {
                scores.add(new Evidence.Score(
                        score.id(),
                        score.indicator().number(),
                        own,
                        score.score(),
                        score.source().firstPage(),
                        score.source().confidence()));
            }
        }
        return scores;
    }

    private static Evidence.Promise promise(Measure measure) {
        return new Evidence.Promise(
                measure.id(),
                key(measure.field(Field.MEASURE).text()),
                number(measure.indicator()),
                measure.status().orElse(null),
                Themes.standard().of(measure),
                measure.firstPage());
    }

    /** What tells a measure's wording from that of others. */
    static String key(String text) {
        String key = ThaiText.key(text);
        return key.substring(0, Math.min(KEY_LENGTH, key.length()));
    }

    private static int number(@Nullable Indicator indicator) {
        return indicator == null ? 0 : indicator.number();
    }
}
