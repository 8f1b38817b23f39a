package raingan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import raingan.check.Checks;
import raingan.check.Issue;
import raingan.check.Severity;
import raingan.export.DocumentResult;
import raingan.export.DocumentResult.Failure;
import raingan.export.DocumentResult.PageSummary;
import raingan.export.DocumentResult.Status;
import raingan.page.Page;
import raingan.page.Word;
import raingan.pipeline.reading.Options;
import raingan.report.Reports;
import raingan.report.record.Report;
import raingan.report.record.TextBlock;
import raingan.source.SourceException;
import raingan.source.SourceFile;
import raingan.table.Block;
import raingan.table.Layout;
import raingan.thai.value.Spelling;

/** The fast half of the chain: a pure function of the pages. */
public final class Extraction {

    private Extraction() {}

    /** Pages to blocks to a report to issues, with the words of this program. */
    public static DocumentResult parse(SourceFile source, List<PageOutcome> outcomes, Options options) {
        return parse(source, outcomes, options.spelling() ? Spelling.standard() : Spelling.off());
    }

    /** Pages to blocks to a report to issues. */
    public static DocumentResult parse(SourceFile source, List<PageOutcome> outcomes, Spelling spelling) {
        List<Page> pages = outcomes.stream()
                .filter(o -> o instanceof PageOutcome.Read)
                .map(o -> ((PageOutcome.Read) o).page())
                .toList();
        List<Block> blocks = Layout.of(pages);
        Reports.Reading read = Reports.read(source.docId(), pages, blocks, spelling);
        Report report = read.report();
        List<Issue> issues = new ArrayList<>(Checks.of(source.docId(), report, pages));
        for (PageOutcome outcome : outcomes) {
            if (outcome instanceof PageOutcome.Failed failed) {
                issues.add(Checks.pageFailed(source.docId(), failed.number(), failed.message()));
            }
        }
        boolean doubts = issues.stream().anyMatch(i -> i.severity() != Severity.INFO);
        Status status = doubts ? Status.NEEDS_REVIEW : Status.OK;
        return new DocumentResult(source, status, null, "", summaries(outcomes, read.texts()), report, issues);
    }

    /** The result of a file that could not be read. */
    public static DocumentResult failed(SourceFile source, SourceException problem, String message) {
        Failure failure = new Failure(problem.code().name(), message);
        return new DocumentResult(source, Status.FAILED, failure, "", List.of(), null, List.of());
    }

    /** The result of a file with the bytes of another. */
    public static DocumentResult duplicate(SourceFile source, String of) {
        return new DocumentResult(source, Status.DUPLICATE, null, of, List.of(), null, List.of());
    }

    private static List<PageSummary> summaries(List<PageOutcome> outcomes, List<TextBlock> texts) {
        Map<Integer, List<TextBlock>> ofPage = texts.stream().collect(Collectors.groupingBy(TextBlock::page));
        List<PageSummary> summaries = new ArrayList<>();
        for (PageOutcome outcome : outcomes) {
            if (outcome instanceof PageOutcome.Read read) {
                summaries.add(summary(
                        read.page(), ofPage.getOrDefault(read.page().ref().number(), List.of())));
            } else if (outcome instanceof PageOutcome.Failed failed) {
                summaries.add(new PageSummary(failed.number(), 0, 0, 0, 0, 0, failed.code(), List.of(), List.of()));
            }
        }
        return summaries;
    }

    private static PageSummary summary(Page page, List<TextBlock> texts) {
        double confidence =
                page.words().stream().mapToDouble(Word::confidence).average().orElse(0);
        return new PageSummary(
                page.ref().number(),
                page.width(),
                page.height(),
                page.rotation(),
                page.words().size(),
                confidence,
                null,
                page.readings(),
                texts);
    }
}
