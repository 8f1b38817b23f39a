package raingan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.geometry.Box;
import raingan.page.Page;
import raingan.report.record.Place;
import raingan.report.record.Report;

/** Rules over pages and over what ended in no record. */
final class PageChecks {

    private PageChecks() {}

    static List<Issue> of(String docId, List<Page> pages) {
        List<Issue> issues = new ArrayList<>();
        for (Page page : pages) {
            if (page.isBlank()) {
                int number = page.ref().number();
                issues.add(IssueBuilder.of(
                                RecordType.PAGE, Issue.pageId(docId, number), "", Severity.INFO, IssueCode.PAGE_BLANK)
                        .at(new Place(number, new Box(0, 0, page.width(), page.height())))
                        .args(String.valueOf(number))
                        .done());
            }
        }
        for (Page page : pages) {
            told(docId, page, "attachments", Severity.WARNING, IssueCode.ATTACHMENT_NOT_READ)
                    .ifPresent(issues::add);
            told(docId, page, "unread-ink", Severity.WARNING, IssueCode.UNREAD_INK)
                    .ifPresent(issues::add);
            told(docId, page, "repaired-layer", Severity.INFO, IssueCode.LAYER_REPAIRED)
                    .ifPresent(issues::add);
        }
        return issues;
    }

    /** What the reader of a page told under {@code reason}. */
    private static Optional<Issue> told(String docId, Page page, String reason, Severity severity, IssueCode code) {
        int number = page.ref().number();
        return page.readings().stream()
                .filter(r -> r.reason().equals(reason))
                .findFirst()
                .map(r -> IssueBuilder.of(RecordType.PAGE, Issue.pageId(docId, number), "", severity, code)
                        .at(new Place(number, r.region()))
                        .args(r.detail())
                        .done());
    }

    /** The texts of which nobody knows where they belong, and which are too small or of another kind to be missed. */
    static List<Issue> unplaced(String docId, Report report) {
        return report.coverage().unplaced().stream()
                .filter(t -> !LeftoverChecks.speakFor(report, t.text()))
                .map(t -> IssueBuilder.of(
                                RecordType.PAGE,
                                Issue.pageId(docId, t.text().firstPage()),
                                "",
                                Severity.INFO,
                                IssueCode.UNPLACED_TEXT)
                        .from(t.text())
                        .args(String.valueOf(t.text().firstPage()), t.heading())
                        .extracted(t.text().text())
                        .done())
                .toList();
    }
}
