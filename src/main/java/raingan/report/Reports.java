package raingan.report;

import java.util.List;
import raingan.page.Page;
import raingan.report.facts.DerivedValues;
import raingan.report.facts.FactsFinder;
import raingan.report.facts.ReportKind;
import raingan.report.facts.TableTitles;
import raingan.report.facts.Years;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Report;
import raingan.report.record.ReportType;
import raingan.report.text.Paragraph;
import raingan.report.text.Texts;
import raingan.table.Block;
import raingan.thai.value.Spelling;

/** What a document says: records from its tables and texts, then its facts, then what follows from both. */
public final class Reports {

    private Reports() {}

    /**
     * The report that the blocks of some pages make.
     *
     * @param docId opens the id of every record
     * @param pages whose words the report accounts for
     * @param blocks the same pages in reading order, tables whole over page breaks
     * @param spelling what corrects the spelling of texts
     */
    public static Report of(String docId, List<Page> pages, List<Block> blocks, Spelling spelling) {
        Texts texts = new Texts(spelling);
        List<Paragraph> paragraphs = Paragraph.of(blocks, texts);
        RecordReader read = new RecordReader(pages, blocks, paragraphs, texts);
        ReportType kind = ReportKind.of(
                read.measures(), !read.scores().isEmpty() || !read.findings().isEmpty());
        DocumentFacts facts = new FactsFinder(TableTitles.with(paragraphs, blocks, texts), read.totals())
                .find(Years.stated(read.measures()), kind, ReportKind.tellResults(read.measures()));
        return new DerivedValues(docId, facts)
                .finish(read.scores(), read.findings(), read.measures(), read.tables(), read.coverage());
    }
}
