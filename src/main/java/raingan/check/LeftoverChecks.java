package raingan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import raingan.report.record.Leftover;
import raingan.report.record.Place;
import raingan.report.record.Report;
import raingan.report.record.Sourced;

/** Rules over texts that should have become a record: one warning for a table, a page, a measure that is missing. */
final class LeftoverChecks {

    private LeftoverChecks() {}

    static List<Issue> of(String docId, Report report) {
        List<Issue> issues = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        for (Leftover leftover : asked(report)) {
            int page = leftover.text().firstPage();
            String table = "";
            if (leftover.measuresTable() > 0) {
                table = Issue.tableId(docId, leftover.measuresTable());
            } else if (leftover.kind() == Leftover.Kind.TABLE) {
                int number = seen.getOrDefault(page, 0) + 1;
                seen.put(page, number);
                table = Issue.tableId(docId, page, number);
            }
            issues.add(IssueBuilder.of(
                            table.isEmpty() ? RecordType.PAGE : RecordType.TABLE,
                            table.isEmpty() ? Issue.pageId(docId, page) : table,
                            leftover.kind() == Leftover.Kind.ROW && !table.isEmpty() ? "measure" : "",
                            Severity.WARNING,
                            code(leftover.kind()))
                    .from(leftover.text())
                    .args(String.valueOf(page), leftover.text().text().replace('\n', ' '))
                    .extracted(leftover.text().text())
                    .done());
        }
        return issues;
    }

    /** Tables of a document that has no word of the assessment are of another kind. */
    private static List<Leftover> asked(Report report) {
        return report.coverage().leftovers().stream()
                .filter(l -> report.coverage().assessed() || l.kind() != Leftover.Kind.TABLE)
                .toList();
    }

    private static IssueCode code(Leftover.Kind kind) {
        return switch (kind) {
            case TABLE -> IssueCode.TABLE_NOT_UNDERSTOOD;
            case PAGE -> IssueCode.PAGE_NOT_UNDERSTOOD;
            case ROW -> IssueCode.ROW_MISSING;
        };
    }

    /** Whether a warning about a table asks about a text already. */
    static boolean speakFor(Report report, Sourced text) {
        return asked(report).stream()
                .filter(l -> l.kind() == Leftover.Kind.TABLE)
                .flatMap(l -> l.text().places().stream())
                .anyMatch(whole -> text.places().stream().anyMatch(p -> isIn(p, whole)));
    }

    private static boolean isIn(Place part, Place whole) {
        return part.page() == whole.page()
                && whole.box().contains(part.box().centerX(), part.box().centerY());
    }
}
