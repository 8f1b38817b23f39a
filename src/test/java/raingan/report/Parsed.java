package raingan.report;

import java.util.List;
import java.util.stream.Stream;
import raingan.page.Page;
import raingan.page.PageBuilder;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.table.Layout;
import raingan.thai.value.Spelling;

/** What pages built for a test are read as. */
final class Parsed {

    private Parsed() {}

    static Report report(PageBuilder... pages) {
        return report(Stream.of(pages).map(PageBuilder::build).toList(), Spelling.standard());
    }

    static Report report(List<Page> pages, Spelling spelling) {
        return Reports.of("0123456789ab", pages, Layout.of(pages), spelling);
    }

    static List<Measure> measures(PageBuilder... pages) {
        return report(pages).measures();
    }
}
