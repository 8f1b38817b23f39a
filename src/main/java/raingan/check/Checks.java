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
     * The issues of a report as it was read: those of its pages, which can be told only while they are at hand, and those
     * of its records.
     *
     * @param pages those that could be read
     */
    public static List<Issue> of(String docId, Report report, List<Page> pages) {
        List<Issue> issues = new ArrayList<>(PageChecks.of(docId, pages));
        issues.addAll(ofRecords(docId, report));
        return issues;
    }

    /**
     * The issues that the records alone tell, and so also those that a person corrected: in the order of the document,
     * its texts without a place, columns, scores, findings, measures.
     */
    public static List<Issue> ofRecords(String docId, Report report) {
        List<Issue> issues = new ArrayList<>();
        issues.addAll(DocumentChecks.of(docId, report));
        issues.addAll(LeftoverChecks.of(docId, report));
        issues.addAll(PageChecks.unplaced(docId, report));
        issues.addAll(ColumnChecks.of(docId, report));
        issues.addAll(ColumnChecks.empty(docId, report));
        issues.addAll(ScoreChecks.of(report));
        TextChecks findings = new TextChecks(RecordType.FINDING, report.facts().organisation());
        report.findings().forEach(f -> issues.addAll(findings.of(f.id(), "text", f.text())));
        issues.addAll(MeasureChecks.of(report));
        return issues;
    }

    /** A page that could not be read. */
    public static Issue pageFailed(String docId, int page, String message) {
        return IssueBuilder.of(RecordType.PAGE, Issue.pageId(docId, page), "", Severity.ERROR, IssueCode.PAGE_FAILED)
                .at(new Place(page, new Box(0, 0, 0, 0)))
                .args(String.valueOf(page), message)
                .done();
    }
}
