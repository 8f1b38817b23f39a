package raingan.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import raingan.check.IssueCode;
import raingan.check.Severity;
import raingan.export.DocumentResult.Failure;
import raingan.export.DocumentResult.Status;
import raingan.report.record.ChangeCounts;
import raingan.report.record.Report;

/**
 * What a run tells of one document.
 *
 * @param sourceFile its name in the dataset
 * @param status how it went
 * @param failure why it could not be read, when it could not
 * @param pages how many it has
 * @param scores records of it, like the next two
 * @param findings records
 * @param measures records
 * @param doubts other than {@code info}, by reason
 * @param changes made to its texts, by rule
 */
public record DocumentFigures(
        String sourceFile,
        Status status,
        @Nullable Failure failure,
        int pages,
        int scores,
        int findings,
        int measures,
        Map<IssueCode, Integer> doubts,
        Map<String, Integer> changes) {

    /** Those of a document as it stands in the dataset. */
    public static DocumentFigures of(DocumentResult document) {
        Report report = document.report();
        return new DocumentFigures(
                document.source().name(),
                document.status(),
                document.failure(),
                document.pages().size(),
                report == null ? 0 : report.scores().size(),
                report == null ? 0 : report.findings().size(),
                report == null ? 0 : report.measures().size(),
                document.issues().stream()
                        .filter(i -> i.severity() != Severity.INFO)
                        .collect(Collectors.toMap(i -> i.code(), i -> 1, Integer::sum, TreeMap::new)),
                report == null ? Map.of() : ChangeCounts.byRule(report));
    }

    /** Doubts other than {@code info}. */
    public int doubtCount() {
        return doubts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
