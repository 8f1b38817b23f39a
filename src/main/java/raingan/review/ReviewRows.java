package raingan.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import raingan.check.Issue;
import raingan.geometry.Box;
import raingan.report.record.Place;

/** Gives the doubts of a document their lasting ids and the corrections that people made. */
public final class ReviewRows {

    /** A letter first, or a spreadsheet turns ids such as 12e4567 into numbers. */
    private static final String ID_PREFIX = "r";

    private static final int ID_LENGTH = 11;
    private static final char PART_END = '\u001F';

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private ReviewRows() {}

    /** Worst first, then as one reads: by page, from top to bottom, from left to right; no place comes before all. */
    private static final Comparator<ReviewRow> READING_ORDER = Comparator.comparing(
                    (ReviewRow row) -> row.issue().severity())
            .thenComparingInt(ReviewRow::firstPage)
            .thenComparingDouble(row -> box(row).top())
            .thenComparingDouble(row -> box(row).left());

    /**
     * One row per issue, the worst first, then in reading order.
     *
     * @param docId the document
     * @param formerDocId what it was called when review ids were made of it for the first time
     */
    public static List<ReviewRow> of(
            String docId, String formerDocId, String sourceFile, List<Issue> issues, Corrections corrections) {
        Map<String, Integer> seen = new HashMap<>();
        List<ReviewRow> rows = new ArrayList<>();
        for (Issue issue : issues) {
            String key = key(formerDocId, issue);
            int ordinal = seen.merge(key, 1, Integer::sum);
            String id = ID_PREFIX + hash(key + ordinal);
            Correction made = corrections.of(id).orElse(null);
            rows.add(new ReviewRow(
                    id,
                    docId,
                    sourceFile,
                    issue,
                    made == null ? "" : made.correctedValue(),
                    made == null ? "" : made.reviewerNote()));
        }
        rows.sort(READING_ORDER);
        return rows;
    }

    private static Box box(ReviewRow row) {
        Place place = row.issue().place();
        return place == null ? NOWHERE : place.box();
    }

    /** What makes a doubt the same one in another run: neither its place, nor the ids of rows, nor its neighbours. */
    private static String key(String docId, Issue issue) {
        return docId
                + PART_END
                + issue.recordType()
                + PART_END
                + issue.field()
                + PART_END
                + issue.code()
                + PART_END
                + issue.rawValue()
                + PART_END;
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
