package raingan.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;

/** The ids of review rows: the same from run to run while the doubt, or the cell, stays the same. */
final class ReviewIds {

    /** A letter first, or a spreadsheet turns ids such as 12e4567 into numbers. */
    private static final String ID_PREFIX = "r";

    private static final int ID_LENGTH = 11;
    private static final String PART_END = "\u001F";

    private ReviewIds() {}

    /**
     * The id of a doubt: neither its place, nor the ids of rows, nor its neighbours count.
     *
     * @param later what stands in the cell, for a doubt that a correction brought about; else empty
     * @param seen how often each doubt came up so far
     */
    static String of(String docId, Issue issue, String later, Map<String, Integer> seen) {
        IssueCode code = issue.code();
        // Doubts about columns had the type of their first measure once; their ids stay.
        RecordType type =
                code.isOfColumn() && issue.recordType() == RecordType.TABLE ? RecordType.MEASURE : issue.recordType();
        String key = String.join(PART_END, docId, type.name(), issue.field(), code.name(), issue.rawValue(), later);
        return ID_PREFIX + hash(key + seen.merge(key, 1, Integer::sum));
    }

    /** The id of a row of a person's own, by the cell it is about. */
    static String ofCell(List<String> cell) {
        return Correction.OWN_PREFIX + hash(String.join(PART_END, cell));
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
