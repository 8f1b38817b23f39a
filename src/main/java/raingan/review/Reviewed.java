package raingan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import raingan.check.Issue;
import raingan.check.RecordType;
import raingan.report.record.Report;
import raingan.source.SourceFile;
import raingan.thai.ThaiNumbers;

/**
 * The records of a document with what people corrected in them.
 *
 * @param report with corrected values; null when the document has no records
 * @param rows every doubt about what was extracted, answered or not
 * @param open the doubts that nobody answered
 * @param corrections what people said about this document, also where it no longer applies
 * @param applied values that people entered and that stand in the report
 * @param stale values that people entered and that do not: the record is gone or reads otherwise now, or cannot hold them
 */
public record Reviewed(
        @Nullable Report report,
        List<ReviewRow> rows,
        List<Issue> open,
        List<Correction> corrections,
        int applied,
        int stale) {

    /** Columns that follow from others, and so are entered after them. */
    private static final List<String> LATER = List.of("owner_units", "tool", "period_start", "period_end");

    public Reviewed {
        rows = List.copyOf(rows);
        open = List.copyOf(open);
        corrections = List.copyOf(corrections);
    }

    /** Applies what is known of one document, also what was said of it under its former id. */
    public static Reviewed of(SourceFile source, @Nullable Report report, List<Issue> issues, Corrections all) {
        String docId = source.docId();
        Corrections corrections = all.renamed(source.formerDocId(), docId);
        List<ReviewRow> rows = ReviewRows.of(docId, source.formerDocId(), source.name(), issues, corrections);
        List<Correction> own = own(docId, rows, corrections);
        List<Decision> decisions = decisions(rows, own, report);
        CorrectedReport.Outcome outcome = report == null ? null : CorrectedReport.of(report, decisions);
        Set<String> answered = outcome == null ? Set.of() : outcome.answered();
        long wanted = own.stream().filter(Correction::decides).count();
        return new Reviewed(
                outcome == null ? null : outcome.report(),
                rows,
                rows.stream()
                        .filter(r -> !closes(r, answered))
                        .map(ReviewRow::issue)
                        .toList(),
                own,
                answered.size(),
                (int) wanted - answered.size());
    }

    /** A doubt about a value is answered by a value, one about a whole row by a note. */
    private static boolean closes(ReviewRow row, Set<String> answered) {
        return row.issue().field().isEmpty()
                ? !row.correctedValue().isEmpty() || !row.reviewerNote().isEmpty()
                : answered.contains(row.reviewId());
    }

    private static List<Correction> own(String docId, List<ReviewRow> rows, Corrections corrections) {
        List<Correction> own = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ReviewRow row : rows) {
            known.add(row.reviewId());
            corrections.of(row.reviewId()).ifPresent(own::add);
        }
        corrections.ofDocument(docId).stream()
                .filter(c -> !known.contains(c.reviewId()))
                .forEach(own::add);
        own.sort(Comparator.comparing(Correction::reviewId));
        return own;
    }

    private static List<Decision> decisions(List<ReviewRow> rows, List<Correction> own, @Nullable Report report) {
        List<Decision> decisions = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ReviewRow row : rows) {
            known.add(row.reviewId());
            own.stream()
                    .filter(c -> c.reviewId().equals(row.reviewId()) && c.decides())
                    .map(c -> decision(
                            c,
                            row.issue().recordType(),
                            row.issue().recordId(),
                            row.issue().field()))
                    .forEach(decisions::add);
        }
        own.stream()
                .filter(c -> c.decides() && !known.contains(c.reviewId()))
                .flatMap(c -> unasked(c, report).stream())
                .forEach(decisions::add);
        decisions.sort(Comparator.comparingInt(d -> LATER.indexOf(d.field())));
        return decisions;
    }

    /** A correction whose doubt is gone holds as long as its record reads as it did. */
    private static Optional<Decision> unasked(Correction c, @Nullable Report report) {
        RecordType type = null;
        for (RecordType each : RecordType.values()) {
            type = each.code().equals(c.recordType()) ? each : type;
        }
        RecordType known = type;
        if (known == null || report == null) {
            return Optional.empty();
        }
        return CurrentValues.of(report, known, c.recordId(), c.field())
                .filter(now -> Objects.equals(now.strip(), c.extractedValue().strip()))
                .map(now -> decision(c, known, c.recordId(), c.field()));
    }

    private static Decision decision(Correction c, RecordType type, String recordId, String field) {
        return new Decision(c.reviewId(), type, recordId, field, ThaiNumbers.arabic(c.value()));
    }
}
