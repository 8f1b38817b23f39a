package raingan.review;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import raingan.check.RecordType;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Finding;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.Report;

/** Puts the values that people entered into the records of a report. */
final class CorrectedReport {

    private static final Set<String> FINDING_COLUMNS = Set.of("text", "tool", "indicator_nos");
    private static final Set<String> SCORE_COLUMNS =
            Set.of("score", "threshold", "assessed_year_be", "topic", "indicator_no");

    private final List<Decision> decisions;
    private final Set<String> answered = new HashSet<>();

    private CorrectedReport(List<Decision> decisions) {
        this.decisions = decisions;
    }

    /**
     * A report with its corrections.
     *
     * @param answered review ids of the decisions that found their record and fit its column
     */
    record Outcome(Report report, Set<String> answered) {}

    static Outcome of(Report report, List<Decision> decisions) {
        CorrectedReport corrected = new CorrectedReport(decisions);
        DocumentFacts facts = corrected.facts(report.facts());
        OptionalInt year = facts.fiscalYear() == null ? OptionalInt.empty() : OptionalInt.of(facts.fiscalYear());
        Report result = new Report(
                facts,
                report.scores().stream().map(corrected::score).toList(),
                report.findings().stream().map(corrected::finding).toList(),
                report.measures().stream().map(m -> corrected.measure(m, year)).toList(),
                report.tableCount(),
                report.coverage());
        return new Outcome(result, corrected.answered);
    }

    private DocumentFacts facts(DocumentFacts facts) {
        FactsEdit edit = new FactsEdit(facts);
        enter(RecordType.DOCUMENT, "", edit::set);
        return edit.done();
    }

    private Measure measure(Measure measure, OptionalInt year) {
        MeasureEdit edit = new MeasureEdit(measure, year);
        return enter(RecordType.MEASURE, measure.id(), edit::set) ? edit.done() : measure;
    }

    private Finding finding(Finding finding) {
        List<Finding> latest = new ArrayList<>(List.of(finding));
        enter(RecordType.FINDING, finding.id(), (column, value) -> {
            Finding f = latest.get(0);
            Finding edited =
                    switch (column) {
                        case "text" -> new Finding(f.id(), f.tool(), f.indicators(), Values.corrected(f.text(), value));
                        case "tool" -> new Finding(f.id(), Values.tool(value), f.indicators(), f.text());
                        case "indicator_nos" ->
                            new Finding(
                                    f.id(),
                                    f.tool(),
                                    Values.list(value).stream()
                                            .map(v -> Objects.requireNonNull(Values.indicator(v)))
                                            .toList(),
                                    f.text());
                        default -> f;
                    };
            latest.set(0, edited);
            return FINDING_COLUMNS.contains(column);
        });
        return latest.get(0);
    }

    private IndicatorScore score(IndicatorScore score) {
        List<IndicatorScore> latest = new ArrayList<>(List.of(score));
        enter(RecordType.INDICATOR_SCORE, score.id(), (column, value) -> {
            IndicatorScore s = latest.get(0);
            IndicatorScore edited = edited(s, column, value);
            latest.set(0, edited);
            return SCORE_COLUMNS.contains(column);
        });
        return latest.get(0);
    }

    private static IndicatorScore edited(IndicatorScore s, String column, String value) {
        BigDecimal score = column.equals("score") ? required(Values.number(value)) : s.score();
        BigDecimal threshold = column.equals("threshold") ? Values.number(value) : s.threshold();
        Integer year = column.equals("assessed_year_be") ? Values.integer(value) : s.assessedYear();
        String topic = column.equals("topic") ? value : s.topic();
        var indicator = column.equals("indicator_no") ? required(Values.indicator(value)) : s.indicator();
        if (!Set.of("score", "threshold", "assessed_year_be", "topic", "indicator_no")
                .contains(column)) {
            return s;
        }
        return new IndicatorScore(
                s.id(),
                indicator,
                s.printedName(),
                topic,
                score,
                threshold,
                year,
                Values.corrected(s.source(), s.source().text()));
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A score needs a value");
        }
        return value;
    }

    /** Enters every decision about a record; whether one fitted. */
    private boolean enter(RecordType type, String id, BiPredicate<String, String> set) {
        boolean any = false;
        for (Decision decision : decisions) {
            if (decision.recordType() == type
                    && (id.isEmpty() || decision.recordId().equals(id))) {
                try {
                    if (set.test(decision.field(), decision.value())) {
                        answered.add(decision.reviewId());
                        any = true;
                    }
                } catch (IllegalArgumentException | DateTimeException e) {
                    answered.remove(decision.reviewId());
                }
            }
        }
        return any;
    }
}
