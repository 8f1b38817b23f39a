package raingan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import raingan.export.DatasetWriter;
import raingan.export.DocumentResult;
import raingan.export.OutputFolder;
import raingan.export.Results;
import raingan.review.Corrections;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.review.Sheet;
import raingan.review.SheetReader;

/** {@code raingan apply} as a person meets it: sheets in, a dataset, an exit status and words out. */
class ApplyTest {

    private static final String DOC = Results.source("a.pdf", 1).docId();
    private static final String MEASURE = DOC + "-m1";

    private final Path temp;
    private final Path out;
    private String said = "";

    ApplyTest(@TempDir Path temp) {
        this.temp = temp;
        this.out = temp.resolve("out");
    }

    @BeforeEach
    void aDataset() throws IOException {
        extract(Results.document("a.pdf", 1), Results.failed("b.pdf", 2));
    }

    @Test
    void anyCellOfARecordIsCorrectedByARowOfAPersonsOwn() throws IOException {
        Path sheet = own(List.of(
                List.of(MEASURE, "result", "แจกแล้ว ๓๑ เล่ม"),
                List.of(DOC, "org_name", "เทศบาลตำบลฟ้าใส"),
                List.of(DOC, "overall_grade", "AA"),
                List.of(DOC + "-s1", "score", "๘๕,๑๒")));

        assertThat(apply(sheet)).isZero();

        assertThat(row("measures").get("result")).isEqualTo("แจกแล้ว 31 เล่ม");
        assertThat(row("measures").get("org_full_name")).isEqualTo("เทศบาลตำบลฟ้าใส");
        assertThat(row("documents").get("overall_grade")).isEqualTo("AA");
        assertThat(row("indicator_scores").get("score")).isEqualTo("85.12");
        assertThat(review("CORRECTED_BY_PERSON")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#NAME?", "########", "Err:508", "#REF!"})
    void whatASpreadsheetWritesInsteadOfAnEntryIsNoEntry(String error) throws IOException {
        Path sheet = own(List.of(List.of(MEASURE, "remark", error), List.of(DOC + "-s1", "score", error)));

        assertThat(apply(sheet)).isEqualTo(Main.SOME_FAILED);

        assertThat(said).contains(error).contains("mine.csv row 2", "mine.csv row 3");
        assertThat(row("measures").get("remark")).isEmpty();
    }

    @Test
    void rowsOfAPersonsOwnInTheReviewSheetItselfAreTakenAndStayThere() throws IOException {
        Path review = out.resolve("review/review.csv");
        Files.writeString(review, Files.readString(review) + ",,,,," + MEASURE + ",remark,,,,,,,,,ดูแล้ว,\r\n");

        assertThat(apply()).isZero();
        assertThat(row("measures").get("remark")).isEqualTo("ดูแล้ว");
        assertThat(apply()).isZero();
        assertThat(row("measures").get("remark")).isEqualTo("ดูแล้ว");

        rewrite(review, line -> line.replace(",ดูแล้ว,", ",,"));
        assertThat(apply()).isZero();
        assertThat(row("measures").get("remark")).isEmpty();
    }

    @Test
    void aStruckRecordIsGoneAndStaysGone() throws IOException {
        assertThat(apply(own(List.of(List.of(MEASURE, "record", "#delete"))))).isZero();
        assertThat(rows("measures")).isEmpty();
        assertThat(row("documents").get("measure_count")).isEqualTo("0");

        extract(Results.document("a.pdf", 1), Results.failed("b.pdf", 2));
        assertThat(rows("measures")).isEmpty();
    }

    @Test
    void aMissedRecordIsAddedAndStaysAdded() throws IOException {
        add("measure," + DOC + ",2,ตั้งตู้รับฟัง,กองคลัง,ปีงบประมาณ ๒๕๖๖,,,");
        add("indicator_score," + DOC + ",2,,,,3,79.5,");
        add("finding," + DOC + ",1,,,,,,ขาดป้าย");

        assertThat(apply()).isZero();

        assertThat(rows("measures")).extracting(r -> r.get("measure")).contains("ตั้งตู้รับฟัง");
        assertThat(last("measures"))
                .containsEntry("measure_id", DOC + "-ma001")
                .containsEntry("owner_units", "กองคลัง")
                .containsEntry("period_start", "2022-10-01")
                .containsEntry("page_first", "2");
        assertThat(last("indicator_scores")).containsEntry("score", "79.5").containsEntry("tool", "IIT");
        assertThat(rows("findings").get(0)).containsEntry("text", "ขาดป้าย").containsEntry("page", "1");
        assertThat(row("documents").get("measure_count")).isEqualTo("2");

        extract(Results.document("a.pdf", 1), Results.failed("b.pdf", 2));
        assertThat(last("measures")).containsEntry("measure", "ตั้งตู้รับฟัง");
    }

    @Test
    void anAdditionThatIsNoRecordIsNamedWithItsRowAndReason() throws IOException {
        add("measure," + DOC + ",2,,กองคลัง,,,,");
        add("indicator_score," + DOC + ",2,,,,3,850,");
        add("measure,nowhere,2,ตั้งตู้,,,,,");
        add("measure," + DOC + ",หน้าแรก,ตั้งตู้,,,,,");
        add("table," + DOC + ",2,ตั้งตู้,,,,,");
        add("finding," + DOC + ",2,ตั้งตู้,,,,,ขาดป้าย");
        Map<String, String> before = MainTest.contents(out);

        assertThat(apply()).isEqualTo(1);

        assertThat(said)
                .contains("additions.csv row 2: “measure” is missing")
                .contains("additions.csv row 3: “850” is no score")
                .contains("additions.csv row 4: No document of the dataset")
                .contains("additions.csv row 5: “หน้าแรก” is no page")
                .contains("additions.csv row 6: “table” is no record_type")
                .contains("additions.csv row 7: “measure” is a column of another kind of record");
        assertThat(MainTest.contents(out)).isEqualTo(before);
    }

    @Test
    void everyRowThatIsNotTakenIsNamedWithItsRowAndTrueReasonAndNothingIsChanged() throws IOException {
        Path sheet = own(List.of(
                List.of(MEASURE, "result", "แจกแล้ว"),
                List.of(DOC + "-m9", "result", "แจกแล้ว"),
                List.of(MEASURE, "colour", "เขียว"),
                List.of(MEASURE, "indicator_name", "การใช้อำนาจ"),
                List.of(MEASURE, "confidence", "1"),
                List.of(MEASURE, "period_start", "ต้นปี"),
                List.of(MEASURE, "period_end", "1/2/2023"),
                List.of(DOC + "-s1", "score", "850"),
                List.of(DOC + "-s1", "threshold", "แปดสิบ"),
                List.of(MEASURE, "owner", "กองคลัง"),
                List.of(MEASURE, "owner", "กองช่าง"),
                List.of("zzz-m1", "owner", "กองช่าง"),
                List.of(DOC + "-p1", "owner", "กองช่าง"),
                List.of(MEASURE, "remark", "#delete"),
                List.of("", "", "กองช่าง")));
        Map<String, String> before = MainTest.contents(out);

        assertThat(apply(sheet)).isEqualTo(1);

        assertThat(said.lines().filter(l -> l.startsWith("mine.csv")).toList())
                .hasSize(14)
                .anyMatch(l -> l.startsWith("mine.csv row 3: There is no record"))
                .anyMatch(l -> l.startsWith("mine.csv row 4: The record has no column “colour”"))
                .anyMatch(l -> l.startsWith("mine.csv row 5: “indicator_name” follows from “indicator_no”"))
                .anyMatch(l -> l.startsWith("mine.csv row 6: “confidence” tells how"))
                .anyMatch(l -> l.startsWith("mine.csv row 7: “ต้นปี” is no date"))
                .anyMatch(l -> l.startsWith("mine.csv row 8: “1/2/2023” can be 2023-02-01 or 2023-01-02"))
                .anyMatch(l -> l.startsWith("mine.csv row 9: “850” is no score"))
                .anyMatch(l -> l.startsWith("mine.csv row 10: “แปดสิบ” is no number"))
                .anyMatch(l -> l.startsWith("mine.csv row 11: “กองคลัง” is entered here") && l.contains("mine.csv 12"))
                .anyMatch(l -> l.startsWith("mine.csv row 12: “กองช่าง” is entered here") && l.contains("mine.csv 11"))
                .anyMatch(l -> l.startsWith("mine.csv row 13: No document"))
                .anyMatch(l -> l.startsWith("mine.csv row 14: A page has no cell"))
                .anyMatch(l -> l.startsWith("mine.csv row 15: To strike the whole record"))
                .anyMatch(l -> l.startsWith("mine.csv row 16: The row does not say what it is about"));
        assertThat(MainTest.contents(out)).isEqualTo(before);
    }

    @Test
    void theGoodRowsAreTakenWhenAPersonAsksForIt() throws IOException {
        Path sheet = own(List.of(List.of(MEASURE, "result", "แจกแล้ว"), List.of(DOC + "-s1", "score", "850")));

        assertThat(apply(sheet, "--partial")).isEqualTo(1);

        assertThat(row("measures").get("result")).isEqualTo("แจกแล้ว");
        assertThat(row("indicator_scores").get("score")).isEqualTo("84.9");
        assertThat(review("CORRECTION_NOT_APPLIED"))
                .extracting(r -> r.get("corrected_value"))
                .containsExactly("850");
    }

    @Test
    void aDryRunShowsWhatWouldChangeAndChangesNothing() throws IOException {
        Path sheet = own(List.of(List.of(MEASURE, "owner", "กองคลัง")));
        Map<String, String> before = MainTest.contents(out);

        assertThat(apply(sheet, "--dry-run")).isZero();

        assertThat(said)
                .contains(MEASURE + " owner: “=1+1” → “กองคลัง”")
                .contains(MEASURE + " owner_units: “สำนักปลัด;กองคลัง” → “กองคลัง”");
        assertThat(MainTest.contents(out)).isEqualTo(before);
    }

    @Test
    void aCorrectionWhoseRecordReadsOtherwiseNowIsReportedNotForcedAndNotLost() throws IOException {
        assertThat(apply(own(List.of(List.of(DOC, "district", "ปากน้ำ"))))).isZero();
        Path json = out.resolve("documents/" + DOC + ".json");
        Files.writeString(json, Files.readString(json).replace("เมืองสมมุติ", "ท่าสมมุติ"));

        assertThat(apply()).isZero();

        assertThat(row("documents").get("district")).isEqualTo("ท่าสมมุติ");
        assertThat(review("CORRECTION_NOT_APPLIED"))
                .extracting(r -> r.get("corrected_value"))
                .containsExactly("ปากน้ำ");
        assertThat(apply()).isZero();
        assertThat(review("CORRECTION_NOT_APPLIED")).hasSize(1);
    }

    @Test
    void aSlipOfAPersonIsJudgedLikeAReading() throws IOException {
        assertThat(apply(own(List.of(List.of(MEASURE, "period", "ปีงบประมาณ ๒๕๕๖")))))
                .isZero();

        assertThat(row("measures").get("period_start")).isEqualTo("2012-10-01");
        assertThat(row("measures").get("needs_review")).isEqualTo("true");
        assertThat(review("PERIOD_OUTSIDE_YEAR"))
                .extracting(r -> r.get("extracted_value"))
                .containsExactly("2012-10-01 – 2013-09-30");

        fill("PERIOD_OUTSIDE_YEAR", "2012-10-01 – 2013-09-30");
        assertThat(apply()).isZero();
        assertThat(review("PERIOD_OUTSIDE_YEAR")).hasSize(1);
        assertThat(row("measures").get("period_start")).isEqualTo("2012-10-01");
    }

    static Stream<Arguments> savings() {
        Charset thai = Charset.forName("x-windows-874");
        return Stream.of(
                Arguments.of("LibreOffice, semicolons", ';', "\n", StandardCharsets.UTF_8),
                Arguments.of("Excel, Unicode text", '\t', "\r\n", StandardCharsets.UTF_16LE),
                Arguments.of("Excel on Thai Windows", ',', "\r\n", thai),
                Arguments.of("old Mac", ',', "\r", StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("savings")
    void aSheetThatASpreadsheetSavedInItsWayWithColumnsMovedAndRowsSortedIsUnderstood(
            String name, char separator, String end, Charset charset) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(SheetReader.read(out.resolve("review/review.csv")));
        Collections.reverse(rows);
        StringBuilder text = new StringBuilder(charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "");
        List<String> columns = List.of("mine", "corrected_value", "code", "extracted_value", "review_id");
        text.append(String.join(String.valueOf(separator), columns)).append(end);
        for (Map<String, String> row : rows) {
            List<String> cells = columns.stream()
                    .map(c -> c.equals("corrected_value") ? "\"กองคลัง, \"\"ฝ่าย\"\"\"" : row.getOrDefault(c, "จดไว้"))
                    .toList();
            text.append(String.join(String.valueOf(separator), cells)).append(end);
        }
        Path sheet = Files.write(temp.resolve("mine.csv"), text.toString().getBytes(charset));

        assertThat(apply(sheet)).isZero();

        assertThat(row("measures").get("owner")).isEqualTo("กองคลัง, \"ฝ่าย\"");
        assertThat(row("documents").get("status")).isEqualTo("ok");
    }

    @Test
    void aWorkbookGivenByMistakeGetsItsOwnWords() throws IOException {
        Path workbook = Files.write(temp.resolve("review.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

        assertThat(apply(workbook)).isEqualTo(2);
        assertThat(said).contains("review.xlsx is a workbook").contains("CSV UTF-8");
    }

    @Test
    void additionsGivenAsASheetAreSentToTheirPlace() throws IOException {
        Path sheet = Files.copy(out.resolve("review/additions.csv"), temp.resolve("more.csv"));
        Files.writeString(sheet, Files.readString(sheet) + "measure," + DOC + ",1\r\n");

        assertThat(apply(sheet)).isEqualTo(2);
        assertThat(said).contains("more.csv holds records to add");
    }

    private void extract(DocumentResult... documents) throws IOException {
        try (OutputFolder folder = new OutputFolder(out)) {
            Corrections corrections = CorrectionFiles.collect(folder);
            try (DatasetWriter writer = new DatasetWriter(folder, new Messages(Language.EN), corrections)) {
                for (DocumentResult document : documents) {
                    writer.add(document);
                }
                writer.finish();
            }
        }
    }

    private int apply(Object... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stdout = System.out;
        PrintStream stderr = System.err;
        try (PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            Stream<Object> all = Stream.concat(Stream.of("apply", "--out", out, "--lang", "en"), Stream.of(arguments));
            return Main.run(all.map(Object::toString).toArray(String[]::new));
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private Path own(List<List<String>> rows) throws IOException {
        byte[] sheet = Sheet.bytes(List.of("record_id", "field", "corrected_value"), rows);
        return Files.write(temp.resolve("mine.csv"), sheet);
    }

    private void add(String row) throws IOException {
        Path additions = out.resolve("review/additions.csv");
        String header = "record_type,doc_id,page,measure,owner,period,indicator_no,score,text\r\n";
        String before = Files.readString(additions);
        Files.writeString(additions, (before.contains("assessed_year_be") ? header : before) + row + "\r\n");
    }

    private void fill(String code, String value) throws IOException {
        rewrite(
                out.resolve("review/review.csv"),
                line -> line.contains("," + code + ",")
                        ? line.substring(0, line.length() - 2) + "," + value + ","
                        : line);
    }

    private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
        List<String> lines = Files.readString(file).lines().map(change).toList();
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");
    }

    private List<Map<String, String>> review(String code) throws IOException {
        return SheetReader.read(out.resolve("review/review.csv")).stream()
                .filter(r -> r.getOrDefault("code", "").equals(code))
                .toList();
    }

    private List<Map<String, String>> rows(String table) throws IOException {
        return SheetReader.read(out.resolve("dataset/" + table + ".csv"));
    }

    private Map<String, String> row(String table) throws IOException {
        return rows(table).get(0);
    }

    private Map<String, String> last(String table) throws IOException {
        List<Map<String, String>> rows = rows(table);
        return rows.get(rows.size() - 1);
    }
}
