package raingan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.report.record.Report;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.source.SourceFile;

/**
 * The records of a document with what people corrected in them.
 *
 * @param report with corrected values, added and without struck records; null when the document has no records
 * @param rows every doubt about what was extracted, answered or not, and what people entered of their own
 * @param open the doubts that nobody answered, corrected values that are doubtful themselves among them
 * @param outcomes what became of each correction of this document
 * @param problems rows of {@code additions.csv} that could not be added
 */
public record Reviewed(
        @Nullable Report report,
        List<ReviewRow> rows,
        List<Issue> open,
        List<Outcome> outcomes,
        List<Additions.Problem> problems) {

    public Reviewed {
        rows = List.copyOf(rows);
        open = List.copyOf(open);
        outcomes = List.copyOf(outcomes);
        problems = List.copyOf(problems);
    }

    /** Applies what is known of one document, also what was said of it under its former id. */
    public static Reviewed of(SourceFile source, @Nullable Report report, List<Issue> issues, Corrections all) {
        Corrections corrections = all.renamed(source.formerDocId(), source.docId());
        Doubts doubts = new Doubts(source.docId(), source.formerDocId(), issues);
        return of(source.docId(), source.name(), report, doubts, corrections);
    }

    static Reviewed of(
            String docId, String sourceFile, @Nullable Report report, Doubts doubts, Corrections corrections) {
        if (report == null) {
            Refusal unread = new Refusal(Reason.DOCUMENT_NOT_READ, List.of(docId));
            List<Outcome> refused = corrections.ofDocument(docId).stream()
                    .map(c -> Outcome.refused(c, unread))
                    .toList();
            List<ReviewRow> rows = doubts.all().stream()
                    .map(d -> row(
                            d.id(),
                            docId,
                            sourceFile,
                            d.issue(),
                            corrections.of(d.id()).orElse(null)))
                    .sorted(ReviewRow.READING_ORDER)
                    .toList();
            return new Reviewed(
                    null,
                    rows,
                    doubts.all().stream().map(Doubts.Doubt::issue).toList(),
                    refused,
                    corrections.additions().ofUnread(docId));
        }
        Reviewing reviewing = new Reviewing(docId, report, doubts, corrections);
        List<Additions.Problem> problems = reviewing.add(corrections.additions());
        reviewing.run();
        return of(docId, sourceFile, reviewing, corrections, problems);
    }

    private static Reviewed of(
            String docId,
            String sourceFile,
            Reviewing reviewing,
            Corrections corrections,
            List<Additions.Problem> problems) {
        Map<String, Outcome> outcomes = reviewing.outcomes();
        List<ReviewRow> rows = new ArrayList<>();
        List<Issue> open = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Doubts.Doubt doubt : reviewing.doubts().all()) {
            Outcome outcome = outcomes.get(doubt.id());
            boolean superseded = outcome != null && outcome.kind() == Outcome.Kind.SUPERSEDED;
            Correction made = superseded ? null : corrections.of(doubt.id()).orElse(null);
            boolean gone = reviewing.doubts().isGone(doubt);
            if (!gone || made != null) {
                rows.add(row(doubt.id(), docId, sourceFile, doubt.issue(), made));
                shown.add(doubt.id());
            }
            if (!gone && (outcome == null || !outcome.closes())) {
                open.add(doubt.issue());
            }
        }
        for (Outcome outcome : outcomes.values()) {
            Correction c = outcome.correction();
            boolean hidden = outcome.kind() == Outcome.Kind.SUPERSEDED || outcome.kind() == Outcome.Kind.SETTLED;
            if (!shown.contains(c.reviewId()) && !hidden) {
                Issue issue = issue(docId, outcome);
                rows.add(row(c.reviewId(), docId, sourceFile, issue, c));
                if (issue.severity() != Severity.INFO) {
                    open.add(issue);
                }
            }
        }
        rows.sort(ReviewRow.READING_ORDER);
        List<Outcome> all = outcomes.values().stream()
                .sorted(Comparator.comparing(o -> o.correction().reviewId()))
                .toList();
        return new Reviewed(reviewing.report(), rows, open, all, problems);
    }

    private static ReviewRow row(String id, String docId, String sourceFile, Issue issue, @Nullable Correction made) {
        return new ReviewRow(
                id,
                docId,
                sourceFile,
                issue,
                made == null ? "" : made.correctedValue(),
                made == null ? "" : made.reviewerNote());
    }

    /** What is to be shown of a correction that answers no doubt. */
    private static Issue issue(String docId, Outcome outcome) {
        Correction c = outcome.correction();
        RecordType type = RecordType.of(c.recordType()).orElse(RecordType.DOCUMENT);
        return new Issue(
                type,
                c.recordId().isEmpty() ? docId : c.recordId(),
                c.field(),
                outcome.isMissed() ? Severity.WARNING : Severity.INFO,
                outcome.isMissed() ? IssueCode.CORRECTION_NOT_APPLIED : IssueCode.CORRECTED_BY_PERSON,
                null,
                List.of(c.extractedValue(), c.correctedValue()),
                "",
                c.extractedValue(),
                "",
                1);
    }

    /** Corrections of this document as they are to be kept. */
    public List<Correction> corrections() {
        return outcomes.stream()
                .filter(o -> o.kind() != Outcome.Kind.SUPERSEDED)
                .map(Outcome::correction)
                .toList();
    }

    /** Values that people entered or confirmed and that stand in the report. */
    public int applied() {
        return (int) outcomes.stream().filter(Outcome::closes).count();
    }

    /** Values that people entered and that do not: the record is gone or reads otherwise now, or cannot hold them. */
    public int stale() {
        return (int) outcomes.stream().filter(Outcome::isMissed).count();
    }
}
