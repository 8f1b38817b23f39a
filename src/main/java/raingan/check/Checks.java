package raingan.check;

import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Box;
import raingan.page.Page;
import raingan.report.record.Place;
import raingan.report.record.Report;

/** All rules over one report. */
public final class Checks {

    private Checks() {}

    /**
     * The issues of a report, in the order of the document, its pages, columns, scores, findings, measures.
     *
     * @param pages those that could be read
     */
    public static List<Issue> of(String docId, Report report, List<Page> pages) {
        List<Issue> issues = new ArrayList<>();
        issues.addAll(DocumentChecks.of(docId, report));
        issues.addAll(PageChecks.of(docId, report, pages));
        issues.addAll(ColumnChecks.of(docId, report));
        issues.addAll(ScoreChecks.of(report));
        TextChecks findings = new TextChecks(RecordType.FINDING, report.facts().organisation());
        report.findings().forEach(f -> issues.addAll(findings.of(f.id(), "text", f.text())));
        issues.addAll(MeasureChecks.of(report));
        return issues;
    }

    /** A page that could not be read. */
    public static Issue pageFailed(String docId, int page, String message) {
        return IssueBuilder.of(RecordType.PAGE, pageId(docId, page), "", Severity.ERROR, IssueCode.PAGE_FAILED)
                .at(new Place(page, new Box(0, 0, 0, 0)))
                .args(String.valueOf(page), message)
                .done();
    }

    static String pageId(String docId, int page) {
        return docId + "-p" + page;
    }
}
