package raingan.report;

import java.util.List;
import java.util.stream.Stream;
import raingan.page.PageBuilder;
import raingan.thai.Spelling;

/** What pages built for a test are read as. */
final class Parsed {

    private Parsed() {}

    static Report report(PageBuilder... pages) {
        return RecordParser.parse(
                "0123456789ab", Stream.of(pages).map(PageBuilder::build).toList(), Spelling.standard());
    }

    static List<Measure> measures(PageBuilder... pages) {
        return report(pages).measures();
    }
}
