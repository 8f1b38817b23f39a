package raingan.export;

import static raingan.export.Column.column;
import static raingan.export.Schema.Type.INTEGER;
import static raingan.export.Schema.Type.STRING;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import raingan.compare.Relations;
import raingan.export.DocumentResult.PageSummary;
import raingan.export.Schema.Reference;
import raingan.page.Word;
import raingan.report.record.DocumentFacts;
import raingan.report.record.OrgType;
import raingan.report.record.Report;
import raingan.report.record.ReportType;
import raingan.review.Numbers;

/** {@code documents.csv}: one row per input file, failed ones included. */
final class DocumentTable {

    static final Table<DocumentResult> TABLE = Table.of(
            "documents",
            List.of("source_file"),
            List.of(
                    new Reference("duplicate_of", "documents", "source_file"),
                    new Reference("org_id", "organisations", "org_id")),
            List::of,
            List.of(
                    Common.docId(d -> d),
                    Common.sourceFile(d -> d),
                    Column.<DocumentResult>late("status", STRING)
                            .oneOf(codes(DocumentResult.Status.values(), DocumentResult.Status::code))
                            .required(),
                    Column.<DocumentResult>column(
                                    "error_code",
                                    STRING,
                                    d -> d.failure() == null ? "" : d.failure().code())
                            .matching("[A-Z][A-Z_]*"),
                    column(
                            "error_message",
                            STRING,
                            d -> d.failure() == null ? "" : d.failure().message()),
                    fact("report_type", STRING, f -> f.type().code())
                            .oneOf(codes(ReportType.values(), ReportType::code)),
                    fact(
                                    "org_type",
                                    STRING,
                                    f -> f.organisation().name().isEmpty()
                                            ? ""
                                            : f.organisation().type().name())
                            .oneOf(OrgType.values()),
                    fact("org_name", STRING, f -> f.organisation().name()),
                    fact("org_full_name", STRING, f -> f.organisation().fullName()),
                    fact("district", STRING, f -> f.organisation().district()),
                    fact("province", STRING, f -> f.organisation().province()),
                    fact("province_code", STRING, f -> f.organisation().provinceCode())
                            .matching("TH-[0-9]{2}"),
                    Common.year("fiscal_year_be", ofFacts(f -> Cells.of(f.fiscalYear()))),
                    Common.commonYear("fiscal_year_ce", ofFacts(f -> Cells.commonEra(f.fiscalYear()))),
                    Common.year("assessed_year_be", ofFacts(f -> Cells.of(f.assessedYear()))),
                    fact("round_months", INTEGER, f -> Cells.of(f.roundMonths()))
                            .oneOf(List.of("6", "12")),
                    Common.score("overall_score", ofFacts(f -> Cells.of(f.overallScore()))),
                    fact("overall_grade", STRING, DocumentFacts::overallGrade),
                    Common.count("page_count", d -> Cells.number(d.pages().size())),
                    Common.count("text_pages", d -> pages(d, p -> p.words() > 0 && !hasOcr(p))),
                    Common.count("ocr_pages", d -> pages(d, p -> p.words() > 0 && hasOcr(p))),
                    Common.count("blank_pages", d -> pages(d, p -> p.words() == 0 && p.failure() == null)),
                    records("table_count", Report::tableCount),
                    records("score_count", r -> r.scores().size()),
                    records("finding_count", r -> r.findings().size()),
                    records("measure_count", r -> r.measures().size()),
                    Column.<DocumentResult>late("review_count", INTEGER).from(0).required(),
                    Common.share("mean_confidence", DocumentTable::meanConfidence),
                    column("duplicate_of", STRING, DocumentResult::duplicateOf),
                    Column.<DocumentResult>late("org_id", STRING).matching(Common.ORG_ID),
                    Column.<DocumentResult>late("relation", STRING).oneOf(Relations.CODES),
                    Column.<DocumentResult>late("supersedes", STRING).matching(Common.DOC_ID),
                    Common.share("page_quality", DocumentTable::pageQuality)));

    private DocumentTable() {}

    private static Column<DocumentResult> fact(String name, Schema.Type type, Function<DocumentFacts, String> value) {
        return column(name, type, ofFacts(value));
    }

    private static Function<DocumentResult, String> ofFacts(Function<DocumentFacts, String> value) {
        return d -> d.records().map(r -> value.apply(r.facts())).orElse("");
    }

    private static <E> List<String> codes(E[] constants, Function<E, String> code) {
        return Arrays.stream(constants).map(code).toList();
    }

    private static Column<DocumentResult> records(String name, Function<Report, Integer> count) {
        return Common.count(name, d -> Cells.number(d.records().map(count).orElse(0)));
    }

    private static String pages(DocumentResult document, Predicate<PageSummary> which) {
        return Long.toString(document.pages().stream().filter(which).count());
    }

    private static boolean hasOcr(PageSummary page) {
        return page.readings().stream().anyMatch(r -> r.reader() == Word.Reader.OCR);
    }

    /** How surely the worst of the pages was read that were read by OCR, empty when none was. */
    private static String pageQuality(DocumentResult document) {
        return document.pages().stream()
                .filter(p -> p.words() > 0 && hasOcr(p))
                .map(PageSummary::confidence)
                .min(Comparator.naturalOrder())
                .map(Numbers::confidence)
                .orElse("");
    }

    /** Mean over all words, empty when there are none. */
    private static String meanConfidence(DocumentResult document) {
        long words = document.pages().stream().mapToLong(PageSummary::words).sum();
        double sum = document.pages().stream()
                .mapToDouble(p -> p.words() * p.confidence())
                .sum();
        return words == 0 ? "" : Numbers.confidence(sum / words);
    }
}
