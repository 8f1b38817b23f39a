package raingan.export;

import static raingan.export.Column.Type.INTEGER;
import static raingan.export.Column.Type.NUMBER;
import static raingan.export.Column.Type.STRING;
import static raingan.export.Column.column;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import raingan.export.DocumentResult.PageSummary;
import raingan.page.Word;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Report;
import raingan.review.Numbers;

/** {@code documents.csv}: one row per input file, failed ones included. */
final class DocumentTable {

    static final Table<DocumentResult> TABLE = new Table<>(
            "documents",
            List::of,
            List.of(
                    column("doc_id", STRING, d -> d.source().docId()),
                    column("source_file", STRING, d -> d.source().name()),
                    column("status", STRING, d -> d.status().code()),
                    column(
                            "error_code",
                            STRING,
                            d -> d.failure() == null ? "" : d.failure().code()),
                    column(
                            "error_message",
                            STRING,
                            d -> d.failure() == null ? "" : d.failure().message()),
                    fact("report_type", STRING, f -> f.type().code()),
                    fact(
                            "org_type",
                            STRING,
                            f -> f.organisation().name().isEmpty()
                                    ? ""
                                    : f.organisation().type().name()),
                    fact("org_name", STRING, f -> f.organisation().name()),
                    fact("org_full_name", STRING, f -> f.organisation().fullName()),
                    fact("district", STRING, f -> f.organisation().district()),
                    fact("province", STRING, f -> f.organisation().province()),
                    fact("province_code", STRING, f -> f.organisation().provinceCode()),
                    fact("fiscal_year_be", INTEGER, f -> Cells.of(f.fiscalYear())),
                    fact("fiscal_year_ce", INTEGER, f -> Cells.commonEra(f.fiscalYear())),
                    fact("assessed_year_be", INTEGER, f -> Cells.of(f.assessedYear())),
                    fact("round_months", INTEGER, f -> Cells.of(f.roundMonths())),
                    fact("overall_score", NUMBER, f -> Cells.of(f.overallScore())),
                    fact("overall_grade", STRING, DocumentFacts::overallGrade),
                    column("page_count", INTEGER, d -> Cells.number(d.pages().size())),
                    column("text_pages", INTEGER, d -> pages(d, p -> p.words() > 0 && !hasOcr(p))),
                    column("ocr_pages", INTEGER, d -> pages(d, p -> p.words() > 0 && hasOcr(p))),
                    column("blank_pages", INTEGER, d -> pages(d, p -> p.words() == 0 && p.failure() == null)),
                    records("table_count", Report::tableCount),
                    records("score_count", r -> r.scores().size()),
                    records("finding_count", r -> r.findings().size()),
                    records("measure_count", r -> r.measures().size()),
                    column("review_count", INTEGER, d -> Cells.number(d.issues().size())),
                    column("mean_confidence", NUMBER, DocumentTable::meanConfidence),
                    column("duplicate_of", STRING, DocumentResult::duplicateOf)));

    private DocumentTable() {}

    private static Column<DocumentResult> fact(String name, Column.Type type, Function<DocumentFacts, String> value) {
        return column(
                name, type, d -> d.records().map(r -> value.apply(r.facts())).orElse(""));
    }

    private static Column<DocumentResult> records(String name, Function<Report, Integer> count) {
        return column(name, INTEGER, d -> Cells.number(d.records().map(count).orElse(0)));
    }

    private static String pages(DocumentResult document, Predicate<PageSummary> which) {
        return Long.toString(document.pages().stream().filter(which).count());
    }

    private static boolean hasOcr(PageSummary page) {
        return page.readings().stream().anyMatch(r -> r.reader() == Word.Reader.OCR);
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
