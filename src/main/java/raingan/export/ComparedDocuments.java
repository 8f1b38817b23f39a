package raingan.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.compare.Comparison;
import raingan.compare.Evidence;
import raingan.compare.Gazetteer;
import raingan.compare.Office;
import raingan.compare.Offices;
import raingan.compare.Relations;
import raingan.export.DocumentResult.Status;
import raingan.review.Corrections;
import raingan.review.ReviewRow;

/** What stands in the files about documents only when all documents are known, and the doubts that come of it. */
public final class ComparedDocuments {

    private final List<Evidence> documents;
    private final List<Status> statuses;
    private final Comparison comparison;
    private final Map<Integer, List<ReviewRow>> doubts = new HashMap<>();

    private ComparedDocuments(List<Evidence> documents, List<Status> statuses, Comparison comparison) {
        this.documents = documents;
        this.statuses = statuses;
        this.comparison = comparison;
    }

    static ComparedDocuments of(
            List<Evidence> documents,
            List<Status> statuses,
            Gazetteer gazetteer,
            Map<String, String> before,
            Corrections corrections) {
        ComparedDocuments compared =
                new ComparedDocuments(documents, statuses, Comparison.of(documents, gazetteer, before));
        compared.comparison
                .offices()
                .doubts()
                .forEach(d -> compared.doubt(d.document(), compared.issue(d), corrections));
        compared.comparison
                .relations()
                .doubts()
                .forEach(d -> compared.doubt(d.document(), compared.issue(d), corrections));
        compared.comparison.conflicts().forEach(c -> compared.doubt(c.document(), compared.issue(c), corrections));
        return compared;
    }

    /** How many documents there are. */
    public int documents() {
        return documents.size();
    }

    /** How many offices they are of. */
    public int offices() {
        return comparison.offices().all().size();
    }

    /** How many years of offices they tell of. */
    public int years() {
        return comparison.years().size();
    }

    Comparison comparison() {
        return comparison;
    }

    /** A doubt that a person answered stands among those of its document already. */
    private void doubt(int document, Issue issue, Corrections corrections) {
        Evidence about = documents.get(document);
        ReviewRow row = ReviewRow.open(about.docId(), about.sourceFile(), issue);
        boolean answered =
                corrections.of(row.reviewId()).filter(c -> c.decides()).isPresent();
        List<ReviewRow> rows = doubts.computeIfAbsent(document, d -> new ArrayList<>());
        if (!answered && rows.stream().noneMatch(r -> r.reviewId().equals(row.reviewId()))) {
            rows.add(corrections.of(row.reviewId()).map(row::answered).orElse(row));
        }
    }

    /** The rows of the review sheet, in the order of the documents. */
    List<ReviewRow> rows() {
        return doubts.keySet().stream().sorted().flatMap(d -> rows(d).stream()).toList();
    }

    private List<ReviewRow> rows(int document) {
        return doubts.getOrDefault(document, List.of());
    }

    /** How many rows there are, by reason. */
    public Map<IssueCode, Integer> counts() {
        Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);
        rows().forEach(r -> counts.merge(r.issue().code(), 1, Integer::sum));
        return counts;
    }

    /** How many documents need review for nothing but these doubts. */
    public int newlyDoubted() {
        return (int) doubts.keySet().stream()
                .filter(d -> !rows(d).isEmpty() && statuses.get(d) == Status.OK)
                .count();
    }

    /** The late cells of {@code documents.csv}, row by row. */
    Iterator<String> documentCells() {
        return Stream.iterate(0, i -> i < documents.size(), i -> i + 1)
                .flatMap(this::documentCells)
                .iterator();
    }

    private Stream<String> documentCells(int i) {
        Evidence document = documents.get(i);
        Status status = statuses.get(i) == Status.OK && !rows(i).isEmpty() ? Status.NEEDS_REVIEW : statuses.get(i);
        return Stream.of(
                status.code(),
                Integer.toString(document.reviewRows() + rows(i).size()),
                comparison.offices().byDocument().get(i),
                comparison.relations().of().get(i),
                comparison.relations().supersedes().get(i));
    }

    /** The late cells of {@code measures.csv}, row by row. */
    Iterator<String> measureCells() {
        return documents.stream()
                .flatMap(d -> d.measures().stream())
                .map(m -> comparison.planMeasures().getOrDefault(m.id(), ""))
                .iterator();
    }

    private Issue issue(Offices.Doubt doubt) {
        Evidence about = documents.get(doubt.document());
        Office other = doubt.other();
        String place = Stream.of(other.district(), other.province())
                .filter(p -> !p.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("?");
        return new Issue(
                RecordType.DOCUMENT,
                about.docId(),
                "org_id",
                Severity.WARNING,
                IssueCode.ORG_MERGE_UNCERTAIN,
                null,
                List.of(about.claim().fullName(), other.fullName(), place),
                about.claim().fullName() + " " + other.fullName() + " " + place,
                comparison.offices().byDocument().get(doubt.document()),
                doubt.merged() ? Evidence.NEW : other.id(),
                doubt.merged() ? doubt.probability() : 1 - doubt.probability());
    }

    private Issue issue(Relations.Doubt doubt) {
        Evidence about = documents.get(doubt.document());
        Evidence other = documents.get(doubt.other());
        return new Issue(
                RecordType.DOCUMENT,
                about.docId(),
                "supersedes",
                Severity.WARNING,
                IssueCode.VERSION_UNCERTAIN,
                null,
                List.of(other.sourceFile()),
                other.docId(),
                comparison.relations().supersedes().get(doubt.document()),
                "",
                0.5);
    }

    private Issue issue(Comparison.Conflict conflict) {
        Evidence about = documents.get(conflict.document());
        Evidence other = documents.get(conflict.other());
        boolean overall = conflict.score().indicator() == Evidence.Score.OVERALL;
        return new Issue(
                overall ? RecordType.DOCUMENT : RecordType.INDICATOR_SCORE,
                conflict.score().id(),
                overall ? "overall_score" : "score",
                Severity.WARNING,
                IssueCode.SCORE_CONFLICT,
                null,
                List.of(stated(about, conflict.score()), stated(other, conflict.otherScore())),
                conflict.score().indicator() + " " + conflict.score().year() + " " + other.docId(),
                Cells.of(conflict.score().value()),
                Cells.of(conflict.otherScore().value()),
                0.5);
    }

    private static String stated(Evidence document, Evidence.Score score) {
        String page = score.page() == 0 ? "" : String.format(Locale.ROOT, ", %d", score.page());
        return Cells.of(score.value()) + " (" + document.sourceFile() + page + ")";
    }
}
