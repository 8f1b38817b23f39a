package raingan.check;

import java.util.ArrayList;
import java.util.List;
import raingan.report.facts.Organisations;
import raingan.report.record.Organisation;
import raingan.report.record.Sourced;
import raingan.thai.value.YearRepair;

/** Rules over any text of a record: how sure it was read, what was put right in it, whom it names. */
final class TextChecks {

    private static final String SPELLING = "spelling";

    private final RecordType type;
    private final Organisation own;

    TextChecks(RecordType type, Organisation own) {
        this.type = type;
        this.own = own;
    }

    /** The doubts about one column of one record. */
    List<Issue> of(String id, String column, Sourced text) {
        List<Issue> issues = new ArrayList<>();
        if (LowConfidence.is(text)) {
            issues.add(draft(id, column, Severity.WARNING, IssueCode.LOW_CONFIDENCE, text)
                    .args(column)
                    .done());
        }
        if (text.confidence() == 1) {
            text.changes().stream()
                    .filter(c -> c.rule().equals(SPELLING))
                    .forEach(c -> issues.add(draft(id, column, Severity.INFO, IssueCode.SPELLING_CORRECTED, text)
                            .args(c.before(), c.after())
                            .suggested(Suggestions.undone(text, c))
                            .done()));
        }
        text.changes().stream()
                .filter(c -> c.rule().equals(YearRepair.RULE))
                .forEach(c -> issues.add(draft(id, column, Severity.WARNING, IssueCode.NUMBER_REPAIRED, text)
                        .args(c.before(), c.after())
                        .suggested(Suggestions.undone(text, c))
                        .done()));
        if (!own.name().isEmpty()) {
            Organisations.in(text.text()).stream()
                    .filter(n -> !Organisations.isOwn(n, own))
                    .findFirst()
                    .ifPresent(named -> issues.add(draft(id, column, Severity.WARNING, IssueCode.FOREIGN_ORG_NAME, text)
                            .args(named.type().prefix() + named.name(), own.fullName())
                            .suggested(Suggestions.ownName(text.text(), named, own))
                            .done()));
        }
        return issues;
    }

    private IssueBuilder draft(String id, String column, Severity severity, IssueCode code, Sourced text) {
        return IssueBuilder.of(type, id, column, severity, code).from(text).extracted(text.text());
    }
}
