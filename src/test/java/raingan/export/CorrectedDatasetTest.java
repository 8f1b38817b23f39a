package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.review.Correction;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.review.SheetReader;

class CorrectedDatasetTest {

    private final Path temp;

    CorrectedDatasetTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void whatFollowsFromACorrectedTextFollowsFromItsNewWording() throws IOException {
        DocumentResult document = withIssues(issue(RecordType.MEASURE, "m1", "owner", "กองชาง"));
        extract(document, Corrections.NONE);

        extract(document, corrected("กองช่าง"));

        assertThat(row("measures.csv"))
                .containsEntry("owner", "กองช่าง")
                .containsEntry("owner_units", "กองช่าง")
                .containsEntry("needs_review", "false");
        assertThat(row("documents.csv")).containsEntry("status", "ok").containsEntry("review_count", "0");
        assertThat(review().get(0)).containsEntry("corrected_value", "กองช่าง").containsEntry("raw_value", "กองชาง");
    }

    @Test
    void valuesOfEveryKindCanBeCorrected() throws IOException {
        assertThat(correctedRow("measures.csv", RecordType.MEASURE, "m1", "period", "ปีงบประมาณ ๒๕๖๗"))
                .containsEntry("period", "ปีงบประมาณ 2567")
                .containsEntry("period_start", "2023-10-01")
                .containsEntry("period_end", "2024-09-30");
        assertThat(correctedRow("measures.csv", RecordType.MEASURE, "m1", "period_start", "1/12/2565"))
                .containsEntry("period_start", "2022-12-01")
                .containsEntry("period_end", "2023-09-30");
        assertThat(correctedRow("measures.csv", RecordType.MEASURE, "m1", "status", "done"))
                .containsEntry("status", "done");
        assertThat(correctedRow("measures.csv", RecordType.MEASURE, "m1", "indicator_no", "10"))
                .containsEntry("tool", "OIT")
                .containsEntry("indicator_name", "การป้องกันการทุจริต");
        assertThat(correctedRow("measures.csv", RecordType.MEASURE, "m1", "owner", "-"))
                .containsEntry("owner", "")
                .containsEntry("owner_units", "");
        assertThat(correctedRow("indicator_scores.csv", RecordType.INDICATOR_SCORE, "s1", "score", "94.9"))
                .containsEntry("score", "94.9");
        assertThat(correctedRow("findings.csv", RecordType.FINDING, "f1", "indicator_nos", "3;4"))
                .containsEntry("indicator_nos", "3;4");
        assertThat(correctedRow("documents.csv", RecordType.DOCUMENT, "", "org_name", "เทศบาลตำบลฟ้าใส"))
                .containsEntry("org_type", "SUBDISTRICT")
                .containsEntry("org_full_name", "เทศบาลตำบลฟ้าใส");
        assertThat(correctedRow("documents.csv", RecordType.DOCUMENT, "", "fiscal_year_be", "2567"))
                .containsEntry("fiscal_year_ce", "2024");
    }

    @Test
    void aValueThatTheColumnCannotHoldLeavesTheDoubtOpen() throws IOException {
        Map<String, String> row =
                correctedRow("indicator_scores.csv", RecordType.INDICATOR_SCORE, "s1", "score", "แปดสิบ");

        assertThat(row).containsEntry("score", "84.9").containsEntry("needs_review", "true");
    }

    @Test
    void aCorrectionWhoseDoubtIsGoneHoldsAsLongAsItsRecordReadsAsBefore() throws IOException {
        DocumentResult document = withIssues();
        String id = document.source().docId();
        Correction same = new Correction("r1", id, "measure", id + "-m1", "owner", "", "=1+1", "กองช่าง", "", "");
        Correction other = new Correction("r2", id, "measure", id + "-m1", "remark", "", "อย่างอื่น", "ใหม่", "", "");

        try (OutputFolder folder = new OutputFolder(temp);
                DatasetWriter writer = writer(folder, Corrections.of(List.of(same, other)))) {
            writer.add(document);
            writer.finish();
            assertThat(writer.applied()).isEqualTo(1);
            assertThat(writer.stale()).isEqualTo(1);
        }
        assertThat(row("measures.csv")).containsEntry("owner", "กองช่าง").containsEntry("remark", "");
    }

    @Test
    void whatWasSaidOfADocumentUnderItsFormerIdHoldsUnderItsNewOne() throws IOException {
        String sha256 = "784574703565" + "c".repeat(52);
        DocumentResult before =
                renamed(withIssues(issue(RecordType.MEASURE, "m1", "owner", "x")), "784574703565", sha256);
        extract(before, Corrections.NONE);
        String reviewId = review().get(0).getOrDefault("review_id", "");
        Correction answered = new Correction(
                reviewId, "784574703565", "measure", "784574703565-m1", "owner", "", "=1+1", "กองช่าง", "", "");
        Correction unasked =
                new Correction("r0", "784574703565", "measure", "784574703565-m1", "remark", "", "-", "ใหม่", "", "");

        DocumentResult now = renamed(withIssues(issue(RecordType.MEASURE, "m1", "owner", "x")), "84574703565c", sha256);
        extract(now, Corrections.of(List.of(answered, unasked)));

        assertThat(row("measures.csv"))
                .containsEntry("measure_id", "84574703565c-m1")
                .containsEntry("owner", "กองช่าง")
                .containsEntry("remark", "ใหม่");
    }

    /** The same document under another id, as another version would have read it. */
    private static DocumentResult renamed(DocumentResult document, String docId, String sha256) throws IOException {
        String old = document.source().docId();
        String json = new String(JsonExport.write(document, List.of()), StandardCharsets.UTF_8)
                .replace("\"sha256\": \"" + document.source().sha256(), "\"sha256\": \"" + sha256)
                .replace("\"sha256\" : \"" + document.source().sha256(), "\"sha256\" : \"" + sha256)
                .replace(old, docId);
        return JsonExport.read(json.getBytes(StandardCharsets.UTF_8)).document();
    }

    @Test
    void theDatasetCanBeWrittenAnewFromItsDocuments() throws IOException {
        DocumentResult duplicate = new DocumentResult(
                Results.source("b.pdf", 1), DocumentResult.Status.DUPLICATE, null, "a.pdf", List.of(), null, List.of());
        try (OutputFolder folder = new OutputFolder(temp);
                DatasetWriter writer = writer(folder, Corrections.NONE)) {
            writer.add(Results.document("a.pdf", 1));
            writer.add(duplicate);
            writer.add(Results.failed("c.pdf", 3));
            writer.finish();
        }
        List<String> before = dataset();

        try (OutputFolder folder = new OutputFolder(temp);
                DatasetWriter writer = writer(folder, Corrections.NONE)) {
            StoredDataset stored = StoredDataset.open(folder);
            for (int i = 0; i < stored.size(); i++) {
                writer.add(stored.document(i));
            }
            writer.finish();
        }

        assertThat(dataset()).isEqualTo(before);
    }

    private Map<String, String> correctedRow(String table, RecordType type, String id, String field, String value)
            throws IOException {
        DocumentResult document = withIssues(issue(type, id, field, "x"));
        extract(document, Corrections.NONE);
        extract(document, corrected(value));
        return row(table);
    }

    private Corrections corrected(String value) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        for (Map<String, String> row : review()) {
            corrections.add(new Correction(row.getOrDefault("review_id", ""), "", "", "", "", "", "", value, "", ""));
        }
        return Corrections.of(corrections);
    }

    private void extract(DocumentResult document, Corrections corrections) throws IOException {
        try (OutputFolder folder = new OutputFolder(temp);
                DatasetWriter writer = writer(folder, corrections)) {
            writer.add(document);
            writer.finish();
        }
    }

    private static DatasetWriter writer(OutputFolder folder, Corrections corrections) throws IOException {
        return new DatasetWriter(folder, new Messages(Language.EN), corrections);
    }

    private static DocumentResult withIssues(Issue... issues) {
        DocumentResult document = Results.document("a.pdf", 1);
        return new DocumentResult(
                document.source(), document.status(), null, "", document.pages(), document.report(), List.of(issues));
    }

    private static Issue issue(RecordType type, String suffix, String field, String raw) {
        String doc = Results.source("a.pdf", 1).docId();
        return new Issue(
                type,
                suffix.isEmpty() ? doc : doc + "-" + suffix,
                field,
                Severity.WARNING,
                IssueCode.LOW_CONFIDENCE,
                null,
                List.of(field),
                raw,
                raw,
                "",
                0.4);
    }

    private List<String> dataset() throws IOException {
        List<String> contents = new ArrayList<>();
        for (String name : List.of("documents", "measures", "findings", "indicator_scores", "measure_steps")) {
            contents.add(Files.readString(temp.resolve("dataset").resolve(name + ".csv")));
        }
        return contents;
    }

    private Map<String, String> row(String table) throws IOException {
        return SheetReader.read(temp.resolve("dataset").resolve(table)).get(0);
    }

    private List<Map<String, String>> review() throws IOException {
        return SheetReader.read(temp.resolve("review/review.csv"));
    }
}
