package raingan.export;

import java.util.List;
import java.util.function.Function;
import raingan.check.IssueCode;
import raingan.check.Severity;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Report;

/**
 * A record with the document it comes from.
 *
 * @param document the document
 * @param report its records
 * @param id of the record
 * @param value the record
 * @param <T> what kind of record
 */
record Row<T>(DocumentResult document, Report report, String id, T value) {

    /** The rows that {@code list} finds in a document; none when it could not be read. */
    static <T> Function<DocumentResult, List<Row<T>>> each(Function<Report, List<T>> list, Function<T, String> id) {
        return document -> document.records().stream()
                .flatMap(report -> list.apply(report).stream().map(v -> new Row<>(document, report, id.apply(v), v)))
                .toList();
    }

    /** The rows of parts of records, such as the steps of measures; each has the id of its whole. */
    static <T, P> Function<DocumentResult, List<Row<P>>> parts(
            Function<DocumentResult, List<Row<T>>> rows, Function<T, List<P>> parts) {
        return document -> rows.apply(document).stream()
                .flatMap(row -> parts.apply(row.value()).stream()
                        .map(part -> new Row<>(document, row.report(), row.id(), part)))
                .toList();
    }

    DocumentFacts facts() {
        return report.facts();
    }

    /** Whether a person should look at this record: for itself, or because its document may be no report at all. */
    boolean needsReview() {
        return document.issues().stream()
                .filter(i -> i.severity() != Severity.INFO)
                .anyMatch(i -> i.recordId().equals(id) || i.code() == IssueCode.NOT_AN_ITA_REPORT);
    }
}
