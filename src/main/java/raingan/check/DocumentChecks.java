package raingan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Report;
import raingan.report.record.Sourced;

/** Rules over what a report says of itself. */
final class DocumentChecks {

    private DocumentChecks() {}

    static List<Issue> of(String docId, Report report) {
        List<Issue> issues = new ArrayList<>();
        DocumentFacts facts = report.facts();
        boolean records = !report.measures().isEmpty()
                || !report.scores().isEmpty()
                || !report.findings().isEmpty();
        if (!records) {
            issues.add(draft(docId, "measure_count", Severity.WARNING, IssueCode.NO_RECORDS)
                    .extracted("0")
                    .done());
        }
        if (!report.coverage().assessed()) {
            other(docId, facts, records, issues);
        }
        outside(docId, report, issues);
        missing(docId, report, issues);
        if (records && facts.organisation().name().isEmpty()) {
            issues.add(draft(docId, "org_name", Severity.ERROR, IssueCode.ORG_NOT_FOUND)
                    .done());
        }
        if (records && facts.organisation().province().isEmpty()) {
            issues.add(draft(docId, "province", Severity.WARNING, IssueCode.PROVINCE_NOT_FOUND)
                    .done());
        }
        if (records && facts.fiscalYear() == null) {
            issues.add(draft(docId, "fiscal_year_be", Severity.ERROR, IssueCode.FISCAL_YEAR_NOT_FOUND)
                    .done());
        }
        for (String column :
                List.of("org_name", "district", "province", "overall_score", "fiscal_year_be", "assessed_year_be")) {
            Sourced source = facts.sources().getOrDefault(column, Sourced.EMPTY);
            if (LowConfidence.is(source)) {
                issues.add(draft(docId, column, Severity.WARNING, IssueCode.LOW_CONFIDENCE)
                        .from(source)
                        .args(column)
                        .extracted(facts.value(column))
                        .done());
            }
        }
        return issues;
    }

    /** No word of the assessment: what looks like records of one is in doubt, every one of them. */
    private static void other(String docId, DocumentFacts facts, boolean records, List<Issue> issues) {
        issues.add(draft(docId, "report_type", records ? Severity.WARNING : Severity.INFO, IssueCode.NOT_AN_ITA_REPORT)
                .extracted(facts.value("report_type"))
                .done());
        String overall = facts.value("overall_score");
        if (!overall.isEmpty()) {
            issues.add(draft(docId, "overall_score", Severity.WARNING, IssueCode.NOT_AN_ITA_REPORT)
                    .from(facts.sources().getOrDefault("overall_score", Sourced.EMPTY))
                    .extracted(overall)
                    .done());
        }
    }

    /** A mean lies between the least and the greatest of what it is the mean of. */
    private static void outside(String docId, Report report, List<Issue> issues) {
        DocumentFacts facts = report.facts();
        BigDecimal overall = facts.overallScore();
        List<IndicatorScore> scores = report.scores().stream()
                .filter(s -> s.topic().isEmpty())
                .filter(s -> s.assessedYear() == null || s.assessedYear().equals(facts.assessedYear()))
                .toList();
        long indicators =
                scores.stream().map(IndicatorScore::indicator).distinct().count();
        if (overall == null || indicators < Indicator.values().length) {
            return;
        }
        List<BigDecimal> sorted =
                scores.stream().map(IndicatorScore::score).sorted().toList();
        BigDecimal least = sorted.get(0);
        BigDecimal greatest = sorted.get(sorted.size() - 1);
        if (overall.compareTo(least) < 0 || overall.compareTo(greatest) > 0) {
            issues.add(draft(docId, "overall_score", Severity.WARNING, IssueCode.OVERALL_OUTSIDE_SCORES)
                    .from(facts.sources().getOrDefault("overall_score", Sourced.EMPTY))
                    .args(facts.value("overall_score"), least.toPlainString(), greatest.toPlainString())
                    .extracted(facts.value("overall_score"))
                    .done());
        }
    }

    /** A report that states most of the ten scores of a year states them all: the others were not read. */
    private static void missing(String docId, Report report, List<Issue> issues) {
        Map<String, List<IndicatorScore>> years = report.scores().stream()
                .filter(s -> s.topic().isEmpty())
                .collect(Collectors.groupingBy(
                        s -> Objects.toString(
                                s.assessedYear() == null ? report.facts().assessedYear() : s.assessedYear(), "?"),
                        TreeMap::new,
                        Collectors.toList()));
        years.forEach((year, scores) -> {
            Set<Indicator> absent = EnumSet.allOf(Indicator.class);
            scores.forEach(s -> absent.remove(s.indicator()));
            if (!absent.isEmpty() && 2 * absent.size() < Indicator.values().length) {
                issues.add(draft(docId, "", Severity.WARNING, IssueCode.SCORE_MISSING)
                        .from(scores.get(0).source())
                        .args(
                                year,
                                absent.stream()
                                        .map(i -> String.valueOf(i.number()))
                                        .collect(Collectors.joining(", ")))
                        .done());
            }
        });
    }

    private static IssueBuilder draft(String docId, String field, Severity severity, IssueCode code) {
        return IssueBuilder.of(RecordType.DOCUMENT, docId, field, severity, code);
    }
}
