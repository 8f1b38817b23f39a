package raingan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.review.SheetReader;

class DatasetWriterTest {

    private final Path temp;

    DatasetWriterTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void everyFileOfTheContractIsThereAndNoneIsLeftAside() throws IOException {
        write(temp, Results.document("a.pdf", 1), Results.failed("b.pdf", 2));

        assertThat(files(temp).keySet())
                .containsExactly(
                        "dataset/comparison.csv",
                        "dataset/comparison_long.csv",
                        "dataset/datapackage.json",
                        "dataset/documents.csv",
                        "dataset/findings.csv",
                        "dataset/indicator_scores.csv",
                        "dataset/measure_steps.csv",
                        "dataset/measures.csv",
                        "dataset/organisations.csv",
                        "documents/abc000000001.json",
                        "documents/abc000000002.json",
                        "review/additions.csv",
                        "review/datapackage.json",
                        "review/review.csv");
    }

    @Test
    void aSecondRunIsByteIdentical() throws IOException {
        Path first = temp.resolve("1");
        Path second = temp.resolve("2");
        write(first, Results.document("a.pdf", 1), Results.failed("b.pdf", 2));
        write(second, Results.document("a.pdf", 1), Results.failed("b.pdf", 2));

        assertThat(files(second)).isEqualTo(files(first));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() throws IOException {
        DocumentResult written = Results.document("a.pdf", 1);

        assertThat(JsonExport.read(JsonExport.write(written, List.of())).document())
                .usingRecursiveComparison()
                .ignoringFields("source.path")
                .isEqualTo(written);
    }

    @Test
    void tablesBeginWithAByteOrderMarkAndEndTheirLinesWithCrLf() throws IOException {
        write(temp, Results.document("a.pdf", 1));

        String measures = text("dataset/measures.csv");
        assertThat(measures).startsWith("\uFEFFmeasure_id,doc_id,").endsWith("\r\n");
        assertThat(text("dataset/documents.csv").replace("\r\n", "")).doesNotContain("\n");
        assertThat(measures).contains("\"จัดทำคู่มือ \"\"ฉบับประชาชน\"\", ฉบับย่อ\"");
    }

    @Test
    void aTableWithoutRecordsKeepsItsHeader() throws IOException {
        write(temp, Results.failed("b.pdf", 2));

        assertThat(text("dataset/measure_steps.csv")).isEqualTo("\uFEFFmeasure_id,step_no,step_label,text\r\n");
    }

    @Test
    void valuesStandInTheirColumns() throws IOException {
        write(temp, Results.document("a.pdf", 1));

        assertThat(row("documents.csv"))
                .containsEntry("source_file", "a.pdf")
                .containsEntry("status", "needs_review")
                .containsEntry("org_full_name", "องค์การบริหารส่วนตำบลทุ่งสมมุติ")
                .containsEntry("fiscal_year_ce", "2023")
                .containsEntry("round_months", "")
                .containsEntry("overall_score", "87.5")
                .containsEntry("ocr_pages", "1")
                .containsEntry("mean_confidence", "0.912")
                .containsEntry("page_quality", "0.912");
        assertThat(row("measures.csv"))
                .containsEntry("owner_units", "สำนักปลัด;กองคลัง")
                .containsEntry("period_end", "2023-09-30")
                .containsEntry("status", "in_progress")
                .containsEntry("confidence", "0.988")
                .containsEntry("needs_review", "true");
        assertThat(row("indicator_scores.csv"))
                .containsEntry("tool", "IIT")
                .containsEntry("score", "84.9")
                .containsEntry("raw_text", "84.90")
                .containsEntry("needs_review", "false");
        assertThat(row("findings.csv")).containsEntry("indicator_nos", "1;2");
    }

    @Test
    void noCellIsAFormulaAndDashesAreBulletsOrNothing() throws IOException {
        write(temp, Results.document("a.pdf", 1));

        assertThat(text("dataset/measures.csv")).contains(",'=1+1,");
        assertThat(row("measures.csv"))
                .containsEntry("owner", "=1+1")
                .containsEntry("method", "• ประชุม\n• สรุปผล")
                .containsEntry("remark", "");
        assertThat(text("dataset/measure_steps.csv")).contains(",1,'-,ประชุม");
    }

    @Test
    void noPathOfTheMachineIsWritten() throws IOException {
        write(temp, Results.document("a.pdf", 1));

        assertThat(files(temp).values()).noneMatch(content -> content.contains("/somewhere"));
    }

    @Test
    void theJsonOfADocumentGivesTheDocumentBack() throws IOException {
        DocumentResult document = Results.document("a.pdf", 1);
        byte[] json = JsonExport.write(document, List.of());

        DocumentResult back = JsonExport.read(json).document();

        assertThat(JsonExport.write(back, List.of())).isEqualTo(json);
        assertThat(back.records().orElseThrow().measures().get(0).others().keySet())
                .containsExactly("ฮ", "ก");
        assertThat(back.records().orElseThrow().facts().sources()).hasSize(3).containsKey("province");
    }

    @Test
    void theJsonOfAVersionThatKeptNoTextsIsReadAsWell() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(JsonExport.write(Results.document("a.pdf", 1), List.of()));
        json.get("document").get("pages").forEach(page -> ((ObjectNode) page).remove("blocks"));

        DocumentResult back = JsonExport.read(mapper.writeValueAsBytes(json)).document();

        assertThat(back.pages()).singleElement().satisfies(page -> assertThat(page.blocks())
                .isEmpty());
        assertThat(back.records().orElseThrow().measures()).hasSize(1);
    }

    @Test
    void theTextOfAPageIsWrittenWithWhatBecameOfIt() throws IOException {
        write(temp, Results.document("a.pdf", 1));
        JsonNode block = new ObjectMapper()
                .readTree(temp.resolve("documents/abc000000001.json").toFile())
                .at("/document/pages/0/blocks/0");

        assertThat(block.get("kind").asText()).isEqualTo("table");
        assertThat(block.get("cells").get(0).get("column_span").asInt()).isEqualTo(2);
        assertThat(block.get("destination").get(0).asText()).isEqualTo("abc000000001-m1");
    }

    @Test
    void thePassageOfAScoreSaysThatItIsPutRight() throws IOException {
        write(temp, Results.document("a.pdf", 1));

        assertThat(text("dataset/datapackage.json")).contains("documents/<doc_id>.json keeps what is printed");
        assertThat(text("documents/abc000000001.json")).contains("raw 84.90");
    }

    @Test
    void everyColumnIsDescribedInBothLanguages() throws IOException {
        write(temp, Results.document("a.pdf", 1));
        JsonNode described = new ObjectMapper()
                .readTree(temp.resolve("dataset/datapackage.json").toFile());

        for (JsonNode resource : described.get("resources")) {
            Path csv = temp.resolve("dataset").resolve(resource.get("path").asText());
            List<String> names = resource.get("schema").get("fields").findValuesAsText("name");
            assertThat(Files.readString(csv).lines().findFirst().orElseThrow())
                    .isEqualTo("\uFEFF" + String.join(",", names));
            assertThat(resource.get("schema").get("fields").findValuesAsText("title@en"))
                    .hasSameSizeAs(names)
                    .noneMatch(String::isBlank);
        }
    }

    private void write(Path out, DocumentResult... documents) throws IOException {
        try (OutputFolder folder = new OutputFolder(out);
                DatasetWriter writer = new DatasetWriter(folder, new Messages(Language.TH), Corrections.NONE)) {
            for (DocumentResult document : documents) {
                writer.add(document);
            }
            writer.finish();
        }
    }

    private Map<String, String> row(String table) throws IOException {
        return SheetReader.read(temp.resolve("dataset").resolve(table)).get(0);
    }

    private String text(String name) throws IOException {
        return Files.readString(temp.resolve(name));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
