package raingan.report;

import java.util.List;
import raingan.page.Page;
import raingan.report.facts.DerivedValues;
import raingan.report.facts.FactsFinder;
import raingan.report.facts.ReportKind;
import raingan.report.facts.TableTitles;
import raingan.report.facts.Years;
import raingan.report.label.LabelledLists;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Report;
import raingan.report.record.ReportType;
import raingan.report.record.TextBlock;
import raingan.report.text.Paragraph;
import raingan.report.text.Texts;
import raingan.table.Block;
import raingan.thai.value.Spelling;

/** What a document says: records from its tables and texts, then its facts, then what follows from both. */
public final class Reports {

    /**
     * What was read of a document.
     *
     * @param report its records
     * @param texts its whole text, page by page in reading order, with what became of each piece
     */
    public record Reading(Report report, List<TextBlock> texts) {

        public Reading {
            texts = List.copyOf(texts);
        }
    }

    private Reports() {}

    /** The report that the blocks of some pages make, without their texts. */
    public static Report of(String docId, List<Page> pages, List<Block> blocks, Spelling spelling) {
        return read(docId, pages, blocks, spelling).report();
    }

    /**
     * The report that the blocks of some pages make, and the texts that it is made of.
     *
     * @param docId opens the id of every record
     * @param pages whose words the report accounts for
     * @param blocks the same pages in reading order, tables whole over page breaks
     * @param spelling what corrects the spelling of texts
     */
    public static Reading read(String docId, List<Page> pages, List<Block> blocks, Spelling spelling) {
        Texts texts = new Texts(spelling);
        LabelledLists lists = LabelledLists.of(blocks);
        List<Paragraph> paragraphs = Paragraph.of(lists.blocks(), texts);
        RecordReader read = new RecordReader(pages, lists, paragraphs, texts);
        ReportType kind = read.coverage().assessed()
                ? ReportKind.of(
                        read.measures(),
                        !read.scores().isEmpty() || !read.findings().isEmpty())
                : ReportType.UNKNOWN;
        DocumentFacts facts = new FactsFinder(
                        TableTitles.with(paragraphs, lists.blocks(), texts), read.totals(), read.scores())
                .find(
                        Years.stated(read.measures()),
                        kind,
                        ReportKind.tellResults(read.measures()),
                        read.coverage().assessed());
        Report report = new DerivedValues(docId, facts)
                .finish(read.scores(), read.findings(), read.measures(), tables(blocks), read.coverage());
        Destinations destinations = new Destinations(docId, report, read.booked());
        List<TextBlock> whole = TextBlocks.of(blocks, paragraphs, destinations);
        return new Reading(report.with(report.coverage().with(Leftovers.of(whole, report.measures()))), whole);
    }

    /** Number of printed tables that hold anything. */
    private static int tables(List<Block> blocks) {
        return (int)
                Block.tables(blocks).stream().filter(t -> !t.table().isEmpty()).count();
    }
}
