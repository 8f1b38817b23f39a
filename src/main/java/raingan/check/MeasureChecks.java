package raingan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import raingan.report.Field;
import raingan.report.Indicators;
import raingan.report.Measure;
import raingan.report.Organisation;
import raingan.report.Organisations;
import raingan.report.Report;
import raingan.report.Sourced;

/** Rules over measures. */
final class MeasureChecks {

    private MeasureChecks() {}

    static List<Issue> of(Report report) {
        List<Issue> issues = new ArrayList<>();
        Organisation own = report.facts().organisation();
        for (Measure measure : report.measures()) {
            measure.fields().forEach((field, text) -> text(measure, field, text, own, issues));
            others(measure, issues);
            derived(measure, issues);
        }
        return issues;
    }

    private static void text(Measure measure, Field field, Sourced text, Organisation own, List<Issue> issues) {
        if (LowConfidence.is(text)) {
            issues.add(draft(measure, field.column(), Severity.WARNING, IssueCode.LOW_CONFIDENCE)
                    .from(text)
                    .args(field.column())
                    .extracted(text.text())
                    .done());
        }
        if (own.name().isEmpty()) {
            return;
        }
        Organisations.in(text.text()).stream()
                .filter(n -> !Organisations.isOwn(n, own))
                .findFirst()
                .ifPresent(
                        named -> issues.add(draft(measure, field.column(), Severity.WARNING, IssueCode.FOREIGN_ORG_NAME)
                                .from(text)
                                .args(named.type().prefix() + named.name(), own.fullName())
                                .extracted(text.text())
                                .done()));
    }

    private static void others(Measure measure, List<Issue> issues) {
        for (Map.Entry<String, Sourced> other : measure.others().entrySet()) {
            issues.add(draft(measure, "", Severity.INFO, IssueCode.UNKNOWN_HEADING)
                    .from(other.getValue())
                    .args(other.getKey())
                    .extracted(other.getValue().text())
                    .done());
        }
    }

    private static void derived(Measure measure, List<Issue> issues) {
        Sourced period = measure.field(Field.PERIOD);
        if (!period.isEmpty() && measure.period() == null) {
            issues.add(draft(measure, "period_start", Severity.WARNING, IssueCode.PERIOD_NOT_UNDERSTOOD)
                    .from(period)
                    .args(period.text())
                    .done());
        } else if (measure.period() != null && !measure.period().certain()) {
            issues.add(draft(measure, "period_start", Severity.INFO, IssueCode.PERIOD_UNCERTAIN)
                    .from(period)
                    .args(
                            period.text(),
                            measure.period().start().toString(),
                            measure.period().end().toString())
                    .extracted(measure.period().start().toString())
                    .done());
        }
        if (measure.field(Field.MEASURE).isEmpty()) {
            Sourced any = measure.fields().values().stream().findFirst().orElse(Sourced.EMPTY);
            issues.add(draft(measure, "measure", Severity.WARNING, IssueCode.EMPTY_MEASURE)
                    .from(any)
                    .done());
        }
        Optional<Indicators.Mention> mention =
                Indicators.first(measure.indicatorText().text());
        if (measure.indicator() != null
                && mention.filter(Indicators.Mention::contradicts).isPresent()) {
            issues.add(draft(measure, "indicator_no", Severity.WARNING, IssueCode.INDICATOR_NAME_MISMATCH)
                    .from(measure.indicatorText())
                    .args(
                            String.valueOf(measure.indicator().number()),
                            mention.get().printedName(),
                            measure.indicator().thaiName())
                    .extracted(String.valueOf(measure.indicator().number()))
                    .done());
        }
    }

    private static Draft draft(Measure measure, String field, Severity severity, IssueCode code) {
        return Draft.of(RecordType.MEASURE, measure.id(), field, severity, code);
    }
}
