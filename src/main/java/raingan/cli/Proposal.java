package raingan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import raingan.export.DatasetWriter;
import raingan.export.DocumentResult;
import raingan.export.StoredDataset;
import raingan.review.Additions;
import raingan.review.CellChange;
import raingan.review.Correction;
import raingan.review.Corrections;
import raingan.review.Outcome;
import raingan.review.Reviewed;
import raingan.review.SheetEntry;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;

/** What sheets ask to be changed in a dataset, judged before anything is changed. */
final class Proposal {

    /** Reasons that a later reading of the document gives, not the person. */
    private static final Set<Reason> LATER = Set.of(Reason.CHANGED_SINCE, Reason.UNKNOWN_RECORD);

    /**
     * A row that is not taken.
     *
     * @param file name of its sheet
     * @param number as a spreadsheet counts it
     * @param why the reason
     */
    record Row(String file, int number, Refusal why) {}

    private final Corrections known;
    private final Map<String, List<SheetEntry>> byReviewId;
    private final Corrections fresh;
    private final Corrections together;
    private final Set<String> documents = new HashSet<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final List<Row> refused = new ArrayList<>();
    private final List<CellChange> changes = new ArrayList<>();

    private Proposal(Corrections known, List<SheetEntry> entries) {
        this.known = known;
        this.byReviewId = entries.stream()
                .collect(Collectors.groupingBy(e -> e.correction().reviewId()));
        this.fresh = Corrections.of(entries.stream()
                        .filter(e -> !isContradicted(e))
                        .map(SheetEntry::correction)
                        .toList())
                .asFresh();
        this.together = known.with(fresh);
    }

    /**
     * Judges sheets.
     *
     * @param known what people corrected and added so far
     */
    static Proposal of(StoredDataset dataset, Corrections known, List<SheetEntry> entries) throws IOException {
        Proposal proposal = new Proposal(known, entries);
        for (int i = 0; i < dataset.size(); i++) {
            proposal.documents.add(dataset.docId(i));
        }
        Set<String> spoken = proposal.spokenOf();
        boolean everywhere = !proposal.documents.containsAll(spoken);
        for (int i = 0; i < dataset.size(); i++) {
            if (everywhere || spoken.contains(dataset.docId(i))) {
                proposal.judge(dataset.document(i));
            }
        }
        proposal.refuse(known.additions().ofOthersThan(proposal.documents));
        for (SheetEntry entry : entries) {
            proposal.why(entry)
                    .ifPresent(why ->
                            proposal.refused.add(new Row(entry.file(), entry.row(), proposal.located(why, entry))));
        }
        return proposal;
    }

    /**
     * The corrections with which the dataset is to be written: those of before and the rows about it, those that are not
     * taken among them, so that they stay in the review sheet until a person mends them.
     */
    Corrections accepted() {
        Set<String> lost = fresh.all().stream()
                .map(Correction::reviewId)
                .filter(id -> !outcomes.containsKey(id))
                .collect(Collectors.toSet());
        return known.with(fresh.without(lost));
    }

    /** Rows that are not taken, those of additions first, then in the order of the sheets. */
    List<Row> refused() {
        return List.copyOf(refused);
    }

    /** Cells that change in the dataset. */
    List<CellChange> changes() {
        return List.copyOf(changes);
    }

    /** The documents that rows say they are about; a spreadsheet may have spoilt their ids. */
    private Set<String> spokenOf() {
        Set<String> spoken = new HashSet<>(known.additions().documents());
        fresh.all().forEach(c -> spoken.add(c.docId()));
        return spoken;
    }

    private void judge(DocumentResult document) {
        Reviewed before = DatasetWriter.reviewed(document, known);
        Reviewed after = DatasetWriter.reviewed(document, together);
        after.outcomes().forEach(o -> outcomes.putIfAbsent(o.correction().reviewId(), o));
        refuse(after.problems());
        changes.addAll(CellChange.between(document.source().docId(), before.report(), after.report()));
    }

    private void refuse(List<Additions.Problem> problems) {
        problems.forEach(p -> refused.add(new Row(Additions.FILE_NAME, p.row(), p.why())));
    }

    /** Whether another row about the same doubt or cell says otherwise. */
    private boolean isContradicted(SheetEntry entry) {
        Correction said = entry.correction();
        return byReviewId.getOrDefault(said.reviewId(), List.of()).stream()
                .anyMatch(e -> !e.correction().correctedValue().equals(said.correctedValue()));
    }

    private Optional<Refusal> why(SheetEntry entry) {
        Correction c = entry.correction();
        if (isContradicted(entry)) {
            return Optional.of(new Refusal(Reason.CONFLICT, List.of(c.correctedValue(), c.reviewId())));
        }
        Outcome outcome = outcomes.get(c.reviewId());
        return outcome == null
                ? Optional.of(unknown(c))
                : outcome.isMissed() && !isOld(c, outcome) ? outcome.reason() : Optional.empty();
    }

    /** Whether a row says what it said in an earlier run, and only the reading changed since. */
    private boolean isOld(Correction c, Outcome outcome) {
        return outcome.reason().filter(r -> LATER.contains(r.reason())).isPresent()
                && known.of(c.reviewId())
                        .filter(k -> k.correctedValue().equals(c.correctedValue()))
                        .isPresent();
    }

    private Refusal unknown(Correction c) {
        if (!c.docId().isEmpty() && !documents.contains(c.docId())) {
            return new Refusal(Reason.UNKNOWN_DOCUMENT, List.of(c.docId()));
        }
        boolean mute = c.isOwn() && c.recordId().isEmpty();
        return new Refusal(mute ? Reason.NO_ID : Reason.UNKNOWN_REVIEW_ID, List.of(c.reviewId()));
    }

    /** Puts the places of the other rows in the stead of their ids. */
    private Refusal located(Refusal why, SheetEntry self) {
        if (why.reason() != Reason.CONFLICT) {
            return why;
        }
        String rows = Arrays.stream(why.args().get(1).split(", "))
                .flatMap(id -> byReviewId.getOrDefault(id, List.of()).stream())
                .filter(e -> !e.equals(self))
                .map(e -> e.file() + " " + e.row())
                .collect(Collectors.joining(", "));
        return new Refusal(Reason.CONFLICT, List.of(why.args().get(0), rows));
    }
}
