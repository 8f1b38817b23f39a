package raingan.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import raingan.check.Issue;
import raingan.check.RecordType;
import raingan.report.record.Report;
import raingan.review.cell.RecordView;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.review.entry.RefusedException;
import raingan.review.entry.Words;

/**
 * Applies the corrections of one document, round by round: a value that a person entered is checked like one that was
 * read, and the doubts that come of it may be answered in turn.
 */
final class Reviewing {

    private final String docId;
    private final Report read;
    private final Corrections corrections;
    private final Doubts doubts;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Judge asRead;
    private Report report;

    Reviewing(String docId, Report read, Doubts doubts, Corrections corrections) {
        this.docId = docId;
        this.read = read;
        this.corrections = corrections;
        this.doubts = doubts;
        this.asRead = new Judge(docId, read);
        this.report = read;
    }

    Report report() {
        return report;
    }

    Doubts doubts() {
        return doubts;
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    /** Adds records that people added. */
    List<Additions.Problem> add(Additions additions) {
        Additions.Added added = additions.addTo(report, docId);
        change(added.report());
        return added.problems();
    }

    /** Applies all there is to apply. */
    void run() {
        List<Correction> own = corrections.ofDocument(docId);
        List<Correction> cells = own.stream().filter(Correction::isOwn).toList();
        while (round(cells) > 0) {
            cells = List.of();
        }
        round(own.stream().filter(c -> !outcomes.containsKey(c.reviewId())).toList());
    }

    /** Judges the answers to the doubts of now and these corrections besides; how many there were. */
    private int round(List<Correction> besides) {
        Map<Correction, Claim> claims = new LinkedHashMap<>();
        Judge judge = new Judge(docId, report);
        for (Doubts.Doubt doubt : doubts.all()) {
            corrections
                    .of(doubt.id())
                    .filter(c -> !doubts.isGone(doubt) && !outcomes.containsKey(c.reviewId()))
                    .ifPresent(c -> answer(judge, c, doubt.issue(), claims));
        }
        int before = claims.size();
        besides.forEach(c -> besides(asRead, c, claims));
        settle(claims);
        return before + besides.size();
    }

    private void answer(Judge judge, Correction c, Issue doubt, Map<Correction, Claim> claims) {
        if (!c.field().isEmpty() && !c.field().equals(doubt.field())) {
            elsewhere(c, claims);
            return;
        }
        Correction known = c.about(
                docId,
                doubt.recordType().code(),
                doubt.recordId(),
                doubt.field(),
                doubt.code().name(),
                doubt.extractedValue(),
                text(doubt.recordId()));
        if (!c.decides() && Question.of(doubt) != Question.WHOLE) {
            outcomes.put(c.reviewId(), Outcome.of(known, Outcome.Kind.NOTED));
            return;
        }
        try {
            claims.put(known, judge.claim(c, doubt));
        } catch (RefusedException e) {
            outcomes.put(c.reviewId(), Outcome.refused(known, e.refusal()));
        }
    }

    /** A row in which the person wrote another field: it speaks of that cell and leaves the doubt open. */
    private void elsewhere(Correction c, Map<Correction, Claim> claims) {
        Correction own = c.asOwn();
        besides(asRead, own, claims);
        Outcome outcome = outcomes.get(own.reviewId());
        outcomes.put(c.reviewId(), Outcome.elsewhere(c, outcome == null ? null : outcome.why()));
    }

    /** A correction that answers no doubt of now; its cell is judged as it was read, whatever else was corrected. */
    private void besides(Judge judge, Correction c, Map<Correction, Claim> claims) {
        if (!c.decides()) {
            outcomes.put(c.reviewId(), Outcome.of(c, Outcome.Kind.NOTED));
            return;
        }
        try {
            if (!c.namesACell()) {
                throw Refusal.because(Reason.UNKNOWN_REVIEW_ID, c.reviewId());
            }
            Claim claim = judge.own(c);
            if (claim instanceof Claim.Right && !c.isOwn()) {
                outcomes.put(c.reviewId(), Outcome.of(c, Outcome.Kind.SETTLED));
            } else {
                claims.put(noted(c, judge.recordId(c)), claim);
            }
        } catch (RefusedException e) {
            boolean stored = !corrections.isFresh(c);
            outcomes.put(c.reviewId(), stored ? Outcome.stale(c, e.refusal()) : Outcome.refused(c, e.refusal()));
        }
    }

    /** A row of a person's own with what it replaces. */
    private Correction noted(Correction c, String id) {
        return RecordView.of(read, docId, id)
                .map(v -> c.about(
                        docId,
                        v.type().code(),
                        id,
                        c.field(),
                        c.code(),
                        c.field().equals(Words.RECORD) ? "" : v.cell(c.field()),
                        v.text()))
                .orElse(c);
    }

    private String text(String recordId) {
        return RecordView.of(read, docId, recordId).map(RecordView::text).orElse("");
    }

    /** Refuses what contradicts, applies the rest. */
    private void settle(Map<Correction, Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Map<Correction, Claim> agreed = Conflicts.without(claims, corrections, outcomes);
        Map<Correction, Claim> applied = new LinkedHashMap<>(agreed);
        agreed.values().stream()
                .filter(c -> c instanceof Claim.Cells)
                .map(c -> ((Claim.Cells) c).recordId())
                .distinct()
                .forEach(record -> refuseContradictions(record, applied));
        applied.forEach((c, claim) -> outcomes.put(c.reviewId(), Outcome.of(c, kind(claim))));
        change(Edits.apply(report, docId, List.copyOf(applied.values())));
    }

    /** Takes out the cells of a record that contradict each other: a last day before the first, a tool of others. */
    private void refuseContradictions(String recordId, Map<Correction, Claim> applied) {
        List<Claim> tried = applied.values().stream()
                .filter(c -> !(c instanceof Claim.Cells cells)
                        || cells.type() == RecordType.DOCUMENT
                        || cells.recordId().equals(recordId))
                .toList();
        try {
            Edits.apply(report, docId, tried);
        } catch (RefusedException e) {
            Set<String> columns = e.refusal().reason() == Reason.TOOL_CONTRADICTS
                    ? Set.of("tool")
                    : Set.of("period_start", "period_end");
            List<Correction> culprits = applied.entrySet().stream()
                    .filter(entry -> entry.getValue() instanceof Claim.Cells cells
                            && cells.recordId().equals(recordId)
                            && cells.changes().keySet().stream().anyMatch(columns::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            culprits.forEach(c -> {
                applied.remove(c);
                outcomes.put(c.reviewId(), Outcome.refused(c, e.refusal()));
            });
            if (!culprits.isEmpty()) {
                refuseContradictions(recordId, applied);
            }
        }
    }

    private static Outcome.Kind kind(Claim claim) {
        boolean confirms = claim instanceof Claim.Right
                || (claim instanceof Claim.Cells c && c.changes().isEmpty());
        return confirms ? Outcome.Kind.CONFIRMED : Outcome.Kind.APPLIED;
    }

    private void change(Report next) {
        if (!next.equals(report)) {
            doubts.follow(report, next);
            report = next;
        }
    }
}
