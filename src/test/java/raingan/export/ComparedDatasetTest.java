package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Organisation;
import raingan.report.record.Report;
import raingan.review.Correction;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.review.SheetReader;

/** Documents beside each other, as files. */
class ComparedDatasetTest {

    private final Path temp;

    ComparedDatasetTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void documentsOfOneOfficeShareItsId() throws IOException {
        write(Corrections.NONE, Results.document("a.pdf", 1), in("", 2));

        assertThat(rows("organisations")).singleElement().satisfies(office -> assertThat(office)
                .containsEntry("document_count", "2")
                .containsEntry("org_full_name", "องค์การบริหารส่วนตำบลทุ่งสมมุติ")
                .containsEntry("region", "ภาคตะวันออกเฉียงเหนือ"));
        assertThat(rows("documents"))
                .extracting(d -> d.get("org_id"))
                .containsOnly(rows("organisations").get(0).get("org_id"));
    }

    @Test
    void whatCannotBeToldIsAskedAndWhatAPersonAnswersLasts() throws IOException {
        DocumentResult[] documents = {in("ท่าบ่อ", 1), in("สังคม", 2), in("", 3)};
        write(Corrections.NONE, documents);
        assertThat(rows("documents").get(2)).containsEntry("org_id", "").containsEntry("status", "needs_review");
        List<Map<String, String>> asked = review("ORG_MERGE_UNCERTAIN");
        assertThat(asked).hasSize(2).allSatisfy(row -> assertThat(row)
                .containsEntry("field", "org_id")
                .containsEntry("doc_id", documents[2].source().docId()));
        String right = asked.get(1).getOrDefault("suggested_value", "");

        for (int run = 0; run < 2; run++) {
            write(answered(asked.get(1), right), documents);

            assertThat(rows("documents").get(2)).containsEntry("org_id", right);
            assertThat(rows("documents").get(1)).containsEntry("org_id", right);
            assertThat(review("ORG_MERGE_UNCERTAIN")).isEmpty();
        }
    }

    @Test
    void aScoreThatTwoDocumentsStateDifferentlyNamesBothAndTheConfirmedOneIsAskedNoMore() throws IOException {
        DocumentResult other = scored("b.pdf", 2, "88.1");
        write(Corrections.NONE, Results.document("a.pdf", 1), other);
        List<Map<String, String>> asked = review("SCORE_CONFLICT");
        assertThat(asked).singleElement().satisfies(row -> assertThat(row.get("message"))
                .contains("87.5 (a.pdf", "88.1 (b.pdf"));

        write(answered(asked.get(0), "88.1"), Results.document("a.pdf", 1), other);

        assertThat(review("SCORE_CONFLICT")).isEmpty();
        assertThat(rows("comparison").get(0)).containsEntry("overall_score", "88.1");
    }

    @Test
    void everyNumberOfTheComparisonIsFoundInTheDocumentThatItNames() throws IOException {
        write(Corrections.NONE, Results.document("a.pdf", 1));

        assertThat(rows("comparison_long"))
                .filteredOn(row -> row.getOrDefault("variable", "").equals("indicator_1"))
                .singleElement()
                .satisfies(row -> assertThat(rows("indicator_scores").get(0))
                        .containsEntry("score", row.get("value"))
                        .containsEntry("doc_id", row.get("doc_id"))
                        .containsEntry("page", row.get("page"))
                        .containsEntry("assessed_year_be", row.get("fiscal_year_be")));
        assertThat(PackageCheck.problems(temp.resolve("dataset"))).isEmpty();
    }

    private static Corrections answered(Map<String, String> row, String value) {
        return Corrections.of(List.of(new Correction(
                cell(row, "review_id"),
                cell(row, "doc_id"),
                cell(row, "record_type"),
                cell(row, "record_id"),
                cell(row, "field"),
                cell(row, "code"),
                cell(row, "extracted_value"),
                value,
                "",
                "")));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static DocumentResult in(String district, int seed) {
        DocumentResult document = Results.document("abc".charAt(seed - 1) + ".pdf", seed);
        Report report = document.records().orElseThrow();
        Organisation old = report.facts().organisation();
        Organisation office = new Organisation(old.type(), old.name(), district, old.province(), old.provinceCode());
        return with(document, office, report.facts().overallScore(), 2560 + seed, 2561 + seed);
    }

    private static DocumentResult scored(String name, int seed, String overall) {
        DocumentResult document = Results.document(name, seed);
        DocumentFacts facts = document.records().orElseThrow().facts();
        return with(document, facts.organisation(), new BigDecimal(overall), 2565, 2567);
    }

    private static DocumentResult with(
            DocumentResult document, Organisation office, @Nullable BigDecimal overall, int assessed, int fiscal) {
        Report report = document.records().orElseThrow();
        DocumentFacts facts = report.facts();
        DocumentFacts changed = new DocumentFacts(
                facts.type(),
                office,
                fiscal,
                assessed,
                facts.roundMonths(),
                overall,
                facts.overallGrade(),
                facts.sources());
        return new DocumentResult(
                document.source(),
                DocumentResult.Status.OK,
                null,
                "",
                document.pages(),
                new Report(
                        changed,
                        report.scores(),
                        report.findings(),
                        report.measures(),
                        report.tableCount(),
                        report.coverage()),
                List.of());
    }

    private void write(Corrections corrections, DocumentResult... documents) throws IOException {
        try (OutputFolder folder = new OutputFolder(temp);
                DatasetWriter writer = new DatasetWriter(folder, new Messages(Language.EN), corrections)) {
            for (DocumentResult document : documents) {
                writer.add(document);
            }
            writer.finish();
        }
    }

    private List<Map<String, String>> rows(String table) throws IOException {
        return SheetReader.read(temp.resolve("dataset").resolve(table + ".csv"));
    }

    private List<Map<String, String>> review(String code) throws IOException {
        List<Map<String, String>> found = new ArrayList<>(SheetReader.read(temp.resolve("review/review.csv")));
        found.removeIf(row -> !cell(row, "code").equals(code));
        return found;
    }
}
