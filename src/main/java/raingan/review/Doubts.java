package raingan.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import raingan.check.Checks;
import raingan.check.Issue;
import raingan.check.RecordType;
import raingan.report.record.Report;
import raingan.review.cell.RecordView;

/**
 * The doubts about a document, each with its lasting id, while corrections change its records: those that a correction
 * answers, those that it does away with, and those that it brings about.
 */
final class Doubts {

    /** What makes two doubts of one document the same. */
    private record Key(RecordType type, String recordId, String field, String code, String raw, String extracted) {

        static Key of(Issue issue) {
            return new Key(
                    issue.recordType(),
                    issue.recordId(),
                    issue.field(),
                    issue.code().name(),
                    issue.rawValue(),
                    issue.extractedValue());
        }
    }

    /**
     * A doubt.
     *
     * @param id of its row
     * @param issue what it says
     */
    record Doubt(String id, Issue issue) {}

    private final String docId;
    private final String formerDocId;
    private final List<Doubt> all = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The doubts about a document as it was read.
     *
     * @param formerDocId what it was called when review ids were made of it for the first time
     */
    Doubts(String docId, String formerDocId, List<Issue> issues) {
        this.docId = docId;
        this.formerDocId = formerDocId;
        issues.forEach(i -> add(i, ""));
    }

    private void add(Issue issue, String later) {
        all.add(new Doubt(ReviewIds.of(formerDocId, issue, later, seen), issue));
    }

    /** All that there were, in the order in which they came up. */
    List<Doubt> all() {
        return List.copyOf(all);
    }

    boolean isGone(Doubt doubt) {
        return gone.contains(doubt.id());
    }

    /** Takes up what the checks say of the records now and did not say before, and lets go what they no longer say. */
    void follow(Report before, Report now) {
        List<Issue> then = Checks.ofRecords(docId, before);
        List<Issue> after = Checks.ofRecords(docId, now);
        Map<Key, Integer> less = surplus(then, after);
        for (Doubt doubt : all) {
            boolean stays = less.getOrDefault(Key.of(doubt.issue()), 0) == 0;
            if (!gone.contains(doubt.id()) && (!stays || isOfStruck(doubt.issue(), now))) {
                less.computeIfPresent(Key.of(doubt.issue()), (key, count) -> Math.max(0, count - 1));
                gone.add(doubt.id());
            }
        }
        Map<Key, Integer> more = surplus(after, then);
        for (Issue issue : after) {
            if (more.getOrDefault(Key.of(issue), 0) > 0) {
                more.computeIfPresent(Key.of(issue), (key, count) -> count - 1);
                add(issue, issue.extractedValue());
            }
        }
    }

    private boolean isOfStruck(Issue issue, Report now) {
        return switch (issue.recordType()) {
            case INDICATOR_SCORE, FINDING, MEASURE ->
                RecordView.of(now, docId, issue.recordId()).isEmpty();
            case DOCUMENT, TABLE, PAGE -> false;
        };
    }

    /** How many more of each doubt there are in one list than in another. */
    private static Map<Key, Integer> surplus(List<Issue> many, List<Issue> few) {
        Map<Key, Integer> counts = new HashMap<>();
        many.forEach(i -> counts.merge(Key.of(i), 1, Integer::sum));
        few.forEach(i -> counts.computeIfPresent(Key.of(i), (key, count) -> count - 1));
        return counts;
    }
}
