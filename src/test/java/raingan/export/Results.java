package raingan.export;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.export.DocumentResult.PageSummary;
import raingan.geometry.Box;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.report.record.Coverage;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Finding;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.OrgType;
import raingan.report.record.Organisation;
import raingan.report.record.Place;
import raingan.report.record.Report;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.record.TextBlock;
import raingan.report.record.Tool;
import raingan.source.SourceFile;
import raingan.thai.Change;
import raingan.thai.Step;
import raingan.thai.value.DatePeriod;

/** Hand-made results of fictitious offices. */
public final class Results {

    private static final Box BOX = new Box(70.123456, 80, 500, 99.5);

    private Results() {}

    public static SourceFile source(String name, int seed) {
        String sha = String.format(java.util.Locale.ROOT, "%064x", seed + 0xabc000000000L);
        String id = String.format(java.util.Locale.ROOT, "%012x", seed + 0xabc000000000L);
        return new SourceFile(
                Path.of("/somewhere/else", name), name, SourceFile.Kind.PDF, "application/pdf", id, sha, 1234);
    }

    public static Sourced read(String text) {
        return new Sourced(
                text,
                "raw " + text,
                List.of(new Place(2, BOX)),
                0.98765,
                List.of(new Change("sara-am-composed", "ํา", "ำ", 3)));
    }

    /** A document with one of everything. */
    public static DocumentResult document(String name, int seed) {
        SourceFile source = source(name, seed);
        String id = source.docId();
        Map<Field, Sourced> fields = new EnumMap<>(Field.class);
        fields.put(Field.MEASURE, read("จัดทำคู่มือ \"ฉบับประชาชน\", ฉบับย่อ"));
        fields.put(Field.METHOD, read("- ประชุม\n- สรุปผล"));
        fields.put(Field.OWNER, read("=1+1"));
        fields.put(Field.REMARK, read("-"));
        Map<String, Sourced> others = new LinkedHashMap<>();
        others.put("ฮ", read("ก่อน"));
        others.put("ก", read("หลัง"));
        Measure measure = new Measure(
                id + "-m1",
                1,
                1,
                Tool.IIT,
                Indicator.BUDGET,
                read("2 การใช้งบประมาณ"),
                fields,
                others,
                List.of("สำนักปลัด", "กองคลัง"),
                new DatePeriod(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30), true, DatePeriod.Kind.FISCAL_YEAR),
                Set.of(Status.IN_PROGRESS),
                List.of(new Step(1, "-", "ประชุม"), new Step(2, "2.1", "สรุปผล")),
                false);
        Report report = new Report(
                facts(),
                List.of(new IndicatorScore(
                        id + "-s1",
                        Indicator.DUTY,
                        "",
                        "",
                        new BigDecimal("84.90"),
                        new BigDecimal("85"),
                        null,
                        read("84.90"))),
                List.of(new Finding(
                        id + "-f1", Tool.IIT, List.of(Indicator.DUTY, Indicator.BUDGET), read("ขาดการเผยแพร่"))),
                List.of(measure),
                1,
                new Coverage(
                        List.of(new Coverage.PageAccount(
                                1, 7, Map.of(Coverage.Destination.RECORD, 5, Coverage.Destination.PROSE, 2))),
                        List.of(new Coverage.Unplaced("หัวแปลก", read("ข้อความ"))),
                        List.of(),
                        List.of(),
                        true));
        return new DocumentResult(
                source,
                DocumentResult.Status.NEEDS_REVIEW,
                null,
                "",
                List.of(new PageSummary(
                        1,
                        595.3,
                        841.9,
                        0,
                        7,
                        0.91234567,
                        null,
                        List.of(new Reading(BOX, Word.Reader.OCR, "no-layer", "0 words")),
                        List.of(new TextBlock(
                                1,
                                TextBlock.Kind.TABLE,
                                "กองช่าง",
                                BOX,
                                List.of(id + "-m1"),
                                List.of(new TextBlock.TextCell(0, 1, 1, 2, "กองช่าง", BOX, List.of(id + "-m1"))))))),
                report,
                List.of(issue(id, "กองช่าง"), issue(id, "กองช่าง")));
    }

    public static Issue issue(String docId, String raw) {
        return new Issue(
                RecordType.MEASURE,
                docId + "-m1",
                "owner",
                Severity.WARNING,
                IssueCode.OWNER_NOT_UNDERSTOOD,
                new Place(2, BOX),
                List.of(raw),
                raw,
                raw,
                "",
                0.5);
    }

    public static DocumentResult failed(String name, int seed) {
        return new DocumentResult(
                source(name, seed),
                DocumentResult.Status.FAILED,
                new DocumentResult.Failure("ENCRYPTED", "Save it without a password"),
                "",
                List.of(),
                null,
                List.of());
    }

    private static DocumentFacts facts() {
        return new DocumentFacts(
                ReportType.MEASURES_RESULT,
                new Organisation(OrgType.SAO, "ทุ่งสมมุติ", "เมืองสมมุติ", "หนองคาย", "TH-43"),
                2566,
                2565,
                null,
                new BigDecimal("87.50"),
                "A",
                Map.of("fiscal_year_be", read("2566"), "org_name", read("ทุ่งสมมุติ"), "province", read("หนองคาย")));
    }
}
