package raingan.check;

import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Box;
import raingan.page.Page;
import raingan.report.record.Coverage.Unplaced;
import raingan.report.record.Place;
import raingan.report.record.Report;

/** Rules over pages and over what ended in no record. */
final class PageChecks {

    private PageChecks() {}

    static List<Issue> of(String docId, Report report, List<Page> pages) {
        List<Issue> issues = new ArrayList<>();
        for (Page page : pages) {
            if (page.isBlank()) {
                int number = page.ref().number();
                issues.add(IssueBuilder.of(
                                RecordType.PAGE, Checks.pageId(docId, number), "", Severity.INFO, IssueCode.PAGE_BLANK)
                        .at(new Place(number, new Box(0, 0, page.width(), page.height())))
                        .args(String.valueOf(number))
                        .done());
            }
        }
        for (Page page : pages) {
            page.readings().stream()
                    .filter(r -> r.reason().equals("repaired-layer"))
                    .findFirst()
                    .ifPresent(r -> issues.add(IssueBuilder.of(
                                    RecordType.PAGE,
                                    Checks.pageId(docId, page.ref().number()),
                                    "",
                                    Severity.INFO,
                                    IssueCode.LAYER_REPAIRED)
                            .at(new Place(page.ref().number(), r.region()))
                            .args(r.detail())
                            .done()));
        }
        for (Unplaced text : report.coverage().unplaced()) {
            int number = text.text().firstPage();
            issues.add(IssueBuilder.of(
                            RecordType.PAGE, Checks.pageId(docId, number), "", Severity.INFO, IssueCode.UNPLACED_TEXT)
                    .from(text.text())
                    .args(String.valueOf(number), text.heading())
                    .extracted(text.text().text())
                    .done());
        }
        return issues;
    }
}
