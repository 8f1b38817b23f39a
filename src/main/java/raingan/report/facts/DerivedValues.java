package raingan.report.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import raingan.report.record.Coverage;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Finding;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.Derivations;
import raingan.thai.Audited;
import raingan.thai.value.YearRepair;

/** Gives records their ids, and the values that follow from the whole report. */
public final class DerivedValues {

    private final String docId;
    private final DocumentFacts facts;

    /** Of a document with these facts. */
    public DerivedValues(String docId, DocumentFacts facts) {
        this.docId = docId;
        this.facts = facts;
    }

    /** The report, its records with ids and with what follows from the facts. */
    public Report finish(
            List<IndicatorScore> scores,
            List<Finding> findings,
            List<Measure> measures,
            int tables,
            Coverage coverage) {
        return new Report(facts, scores(scores), findings(findings), measures(measures), tables, coverage);
    }

    /** In reading order, each once: reports say a score in prose and again in a table. */
    private List<IndicatorScore> scores(List<IndicatorScore> found) {
        List<IndicatorScore> sorted = found.stream()
                .sorted(Comparator.comparingInt((IndicatorScore s) -> s.source().firstPage())
                        .thenComparingDouble(s -> top(s.source())))
                .toList();
        Map<List<Object>, IndicatorScore> once = new LinkedHashMap<>();
        for (IndicatorScore s : ScoreTotal.agree(sorted, facts)) {
            Object year = s.assessedYear() == null ? "" : s.assessedYear();
            once.merge(
                    List.of(s.indicator(), s.score().stripTrailingZeros(), s.topic(), year),
                    s,
                    (first, again) -> again.agreesByRepair() ? again : first);
        }
        List<IndicatorScore> scores = new ArrayList<>();
        once.values().forEach(s -> scores.add(s.withId(id('s', scores.size()))));
        return scores;
    }

    private static double top(Sourced source) {
        return source.places().isEmpty() ? 0 : source.places().get(0).box().top();
    }

    private List<Finding> findings(List<Finding> found) {
        List<Finding> findings = new ArrayList<>();
        for (Finding f : found) {
            findings.add(new Finding(id('f', findings.size()), f.tool(), f.indicators(), f.text()));
        }
        return findings;
    }

    private List<Measure> measures(List<Measure> found) {
        List<Measure> measures = new ArrayList<>();
        for (Measure m : found) {
            Map<Field, Sourced> fields = withAgreeingYears(m.fields());
            measures.add(new Measure(
                    id('m', measures.size()),
                    m.tableNo(),
                    m.rowNo(),
                    m.tool(),
                    m.indicator(),
                    m.indicatorText(),
                    fields,
                    m.others(),
                    Derivations.ownerUnits(m.field(Field.OWNER)),
                    Derivations.period(fields.getOrDefault(Field.PERIOD, Sourced.EMPTY), facts.fiscalYear())
                            .orElse(null),
                    m.marks(),
                    m.steps(),
                    m.doubtfulJoin()));
        }
        return measures;
    }

    /** Where the period was read from a picture, years in it that agree with that of the report. */
    private Map<Field, Sourced> withAgreeingYears(Map<Field, Sourced> fields) {
        Sourced period = fields.getOrDefault(Field.PERIOD, Sourced.EMPTY);
        if (facts.fiscalYear() == null || period.confidence() == 1) {
            return fields;
        }
        Audited repaired = YearRepair.agree(period.text(), facts.fiscalYear());
        Map<Field, Sourced> agreeing = new EnumMap<>(fields);
        agreeing.replace(Field.PERIOD, period.changed(repaired.text(), repaired.changes()));
        return agreeing;
    }

    private String id(char kind, int index) {
        return String.format(Locale.ROOT, "%s-%c%03d", docId, kind, index + 1);
    }
}
