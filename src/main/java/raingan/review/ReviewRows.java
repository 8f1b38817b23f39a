package raingan.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import raingan.check.Issue;

/** Gives the doubts of a document their lasting ids and the corrections that people made. */
public final class ReviewRows {

    /** A letter first, or a spreadsheet turns ids such as 12e4567 into numbers. */
    private static final String ID_PREFIX = "r";

    private static final int ID_LENGTH = 11;
    private static final char PART_END = '\u001F';

    private ReviewRows() {}

    /** One row per issue, in the order given. */
    public static List<ReviewRow> of(String docId, String sourceFile, List<Issue> issues, Corrections corrections) {
        Map<String, Integer> seen = new HashMap<>();
        List<ReviewRow> rows = new ArrayList<>();
        for (Issue issue : issues) {
            String key = key(docId, issue);
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
        return rows;
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
