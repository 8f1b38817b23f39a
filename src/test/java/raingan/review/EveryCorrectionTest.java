package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static raingan.review.Reports.DOC;
import static raingan.review.Reports.FINDING;
import static raingan.review.Reports.MEASURE;
import static raingan.review.Reports.OTHER_MEASURE;
import static raingan.review.Reports.SCORE;
import static raingan.review.Reports.TABLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.report.record.Report;
import raingan.review.cell.RecordView;
import raingan.review.entry.Reason;

/** What confirming, changing, emptying and contradicting does, for every code and for every field of every record. */
class EveryCorrectionTest {

    private static final Report READ = Reports.full();
    private static final String DATES = "2022-10-01 – 2023-03-31";

    /**
     * A cell that can be changed.
     *
     * @param follows what changes with it, besides itself, as {@code record field}
     */
    private record Cell(String record, String field, String entry, String cell, String wrong, List<String> follows) {}

    private static Cell cell(String record, String field, String entry, String cell, String wrong, String... follows) {
        return new Cell(record, field, entry, cell, wrong, List.of(follows));
    }

    private static final List<Cell> CELLS = List.of(
            cell(DOC, "report_type", "ita_analysis", "ita_analysis", "แผน"),
            cell(DOC, "org_type", "เทศบาลเมือง", "TOWN", "หมู่บ้าน"),
            cell(DOC, "org_name", "เทศบาลตำบลฟ้าใส", "ฟ้าใส", "", DOC + " org_type"),
            cell(DOC, "district", "อำเภอปากน้ำสมมุติ", "ปากน้ำสมมุติ", ""),
            cell(DOC, "province", "จังหวัดน่าน", "น่าน", "แดนสมมุติ"),
            cell(
                    DOC,
                    "fiscal_year_be",
                    "๒๕๖๗",
                    "2567",
                    "66",
                    MEASURE + " period_start",
                    MEASURE + " period_end",
                    OTHER_MEASURE + " period_start",
                    OTHER_MEASURE + " period_end"),
            cell(DOC, "assessed_year_be", "2023", "2566", "2465"),
            cell(DOC, "round_months", "12 เดือน", "12", "9"),
            cell(DOC, "overall_score", "๘๕,๑๒", "85.12", "850"),
            cell(DOC, "overall_grade", "ผ่านดี", "ผ่านดี", "ยอดเยี่ยม"),
            cell(SCORE, "assessed_year_be", "2566", "2566", "ปีก่อน"),
            cell(SCORE, "indicator_no", "ตัวชี้วัดที่ 3", "3", "11"),
            cell(SCORE, "topic", "หัวข้อสอง", "หัวข้อสอง", ""),
            cell(SCORE, "score", "85.1", "85.1", "850"),
            cell(SCORE, "threshold", "80", "80", "-1"),
            cell(FINDING, "tool", "eit", "EIT", "KPI"),
            cell(FINDING, "indicator_nos", "7, 6", "6;7", "6;60", FINDING + " tool"),
            cell(FINDING, "text", "ขาดป้าย ๒ จุด", "ขาดป้าย 2 จุด", ""),
            cell(MEASURE, "tool", "", "", "OIT"),
            cell(MEASURE, "indicator_no", "10", "10", "ศูนย์", MEASURE + " tool"),
            cell(MEASURE, "owner_units", "กองคลัง, ผอ.กองช่าง", "กองคลัง;กองช่าง", ""),
            cell(MEASURE, "period_start", "1 พ.ย. 65", "2022-11-01", "เดือนหน้า"),
            cell(MEASURE, "period_end", "30/9/2566", "2023-09-30", "31/9/2566"),
            cell(MEASURE, "status", "ดำเนินการแล้ว", "done", "คงจะเสร็จ"),
            cell(MEASURE, "finding", "ขาดคู่มือ", "ขาดคู่มือ", ""),
            cell(MEASURE, "measure", "จัดทำคู่มือประชาชน", "จัดทำคู่มือประชาชน", ""),
            cell(MEASURE, "method", "1. ประชุม 2. พิมพ์ 3. แจก", "1. ประชุม 2. พิมพ์ 3. แจก", ""),
            cell(MEASURE, "owner", "กองคลัง", "กองคลัง", "", MEASURE + " owner_units"),
            cell(
                    MEASURE,
                    "period",
                    "ปีงบประมาณ ๒๕๖๗",
                    "ปีงบประมาณ 2567",
                    "",
                    MEASURE + " period_start",
                    MEASURE + " period_end"),
            cell(MEASURE, "result", "แจกแล้ว", "แจกแล้ว", ""),
            cell(MEASURE, "outcome", "คนพอใจ", "คนพอใจ", ""),
            cell(MEASURE, "follow_up", "ทุกเดือน", "ทุกเดือน", ""),
            cell(MEASURE, "remark", "ไม่มี", "ไม่มี", ""));

    /** Cells that no record can lack. */
    private static final Set<String> NEEDED =
            Set.of("report_type", "org_type", "score", "text", SCORE + " indicator_no");

    static Stream<Arguments> cells() {
        return CELLS.stream().map(c -> Arguments.of(c.record(), c.field(), c));
    }

    /** A doubt of each code about each field that it asks about. */
    static Stream<Arguments> doubts() {
        List<Issue> issues = new ArrayList<>();
        for (Cell c : CELLS) {
            RecordView<?> record = RecordView.of(READ, DOC, c.record()).orElseThrow();
            issues.add(issue(IssueCode.LOW_CONFIDENCE, record.type(), c.record(), c.field(), record.cell(c.field())));
        }
        for (String field : List.of("measure", "method", "finding", "owner", "result", "remark")) {
            for (IssueCode code : List.of(IssueCode.FOREIGN_ORG_NAME, IssueCode.SPELLING_CORRECTED)) {
                issues.add(issue(code, RecordType.MEASURE, MEASURE, field, measure(field)));
            }
        }
        issues.add(issue(IssueCode.FOREIGN_ORG_NAME, RecordType.FINDING, FINDING, "text", "ขาดการเผยแพร่"));
        issues.add(issue(IssueCode.SPELLING_CORRECTED, RecordType.FINDING, FINDING, "text", "ขาดการเผยแพร่"));
        for (IssueCode code : List.of(
                IssueCode.SCORE_THRESHOLD_CONTRADICTION,
                IssueCode.SCORE_OUT_OF_RANGE,
                IssueCode.SCORE_CONFLICT,
                IssueCode.NUMBER_REPAIRED)) {
            issues.add(issue(code, RecordType.INDICATOR_SCORE, SCORE, "score", "84.90"));
        }
        issues.add(issue(IssueCode.NUMBER_REPAIRED, RecordType.MEASURE, MEASURE, "period", measure("period")));
        issues.add(issue(IssueCode.INDICATOR_NAME_MISMATCH, RecordType.INDICATOR_SCORE, SCORE, "indicator_no", "1"));
        issues.add(issue(IssueCode.INDICATOR_NAME_MISMATCH, RecordType.MEASURE, MEASURE, "indicator_no", "2"));
        issues.add(issue(IssueCode.INDICATOR_NOT_UNDERSTOOD, RecordType.MEASURE, MEASURE, "indicator_no", "2"));
        for (String field : List.of("method", "owner", "period", "result")) {
            issues.add(issue(IssueCode.HEADING_UNCERTAIN, RecordType.TABLE, TABLE, field, field));
            issues.add(issue(IssueCode.HEADING_REPAIRED, RecordType.TABLE, TABLE, field, field));
        }
        issues.add(issue(IssueCode.HEADING_UNCERTAIN, RecordType.TABLE, TABLE, "status", "status"));
        issues.add(issue(IssueCode.HEADING_UNCERTAIN, RecordType.PAGE, DOC + "-p2", "", "score"));
        issues.add(issue(IssueCode.UNKNOWN_HEADING, RecordType.TABLE, TABLE, "", "-"));
        issues.add(issue(IssueCode.UNKNOWN_HEADING, RecordType.PAGE, DOC + "-p2", "", "-"));
        issues.add(issue(IssueCode.UNPLACED_TEXT, RecordType.PAGE, DOC + "-p2", "", "ข้อความลอย"));
        issues.add(issue(IssueCode.TABLE_NOT_UNDERSTOOD, RecordType.TABLE, TABLE, "", "ข้อความลอย"));
        issues.add(issue(IssueCode.TABLE_NOT_UNDERSTOOD, RecordType.TABLE, DOC + "-p2-1", "", "ข้อความลอย"));
        issues.add(issue(IssueCode.PAGE_NOT_UNDERSTOOD, RecordType.PAGE, DOC + "-p2", "", "ผู้รับผิดชอบ"));
        issues.add(issue(IssueCode.ROW_MISSING, RecordType.PAGE, DOC + "-p2", "", "มาตรการที่ 2"));
        issues.add(issue(IssueCode.ROW_MISSING, RecordType.TABLE, TABLE, "measure", "1, 3"));
        issues.add(issue(IssueCode.COLUMN_EMPTY, RecordType.TABLE, TABLE, "owner", ""));
        issues.add(issue(IssueCode.DERIVED_UNCERTAIN, RecordType.TABLE, TABLE, "owner_units", ""));
        issues.add(issue(IssueCode.NOT_AN_ITA_REPORT, RecordType.DOCUMENT, DOC, "report_type", "measures_result"));
        issues.add(issue(IssueCode.SCORE_MISSING, RecordType.DOCUMENT, DOC, "", ""));
        issues.add(issue(IssueCode.OVERALL_OUTSIDE_SCORES, RecordType.DOCUMENT, DOC, "overall_score", "87.50"));
        issues.add(issue(IssueCode.PERIOD_NOT_UNDERSTOOD, RecordType.MEASURE, MEASURE, "period_end", "2023-03-31"));
        issues.add(issue(IssueCode.PERIOD_NOT_UNDERSTOOD, RecordType.MEASURE, MEASURE, "period_start", DATES));
        issues.add(issue(IssueCode.PERIOD_OUTSIDE_YEAR, RecordType.MEASURE, MEASURE, "period_start", DATES));
        issues.add(issue(IssueCode.PERIOD_UNCERTAIN, RecordType.MEASURE, MEASURE, "period_start", DATES));
        issues.add(issue(IssueCode.PERIOD_UNCERTAIN, RecordType.MEASURE, MEASURE, "period", measure("period")));
        issues.add(issue(IssueCode.OWNER_NOT_UNDERSTOOD, RecordType.MEASURE, MEASURE, "owner", measure("owner")));
        issues.add(issue(IssueCode.OWNER_NOT_UNDERSTOOD, RecordType.MEASURE, MEASURE, "owner_units", "กองชาง"));
        issues.add(issue(IssueCode.STATUS_CONFLICT, RecordType.MEASURE, MEASURE, "status", "in_progress"));
        issues.add(issue(IssueCode.EMPTY_MEASURE, RecordType.MEASURE, MEASURE, "measure", measure("measure")));
        issues.add(issue(IssueCode.STEP_NUMBERS_BROKEN, RecordType.MEASURE, MEASURE, "method", measure("method")));
        issues.add(issue(IssueCode.MEASURE_REPEATED, RecordType.MEASURE, MEASURE, "measure", measure("measure")));
        issues.add(issue(IssueCode.TEXT_MIXED, RecordType.MEASURE, MEASURE, "measure", measure("measure")));
        issues.add(issue(IssueCode.ROW_JOIN_UNCERTAIN, RecordType.MEASURE, MEASURE, "measure", measure("measure")));
        issues.add(issue(IssueCode.ORG_NOT_FOUND, RecordType.DOCUMENT, DOC, "org_name", "ทุ่งสมมุติ"));
        issues.add(issue(IssueCode.PROVINCE_NOT_FOUND, RecordType.DOCUMENT, DOC, "province", "หนองคาย"));
        issues.add(issue(IssueCode.FISCAL_YEAR_NOT_FOUND, RecordType.DOCUMENT, DOC, "fiscal_year_be", "2566"));
        issues.add(issue(IssueCode.NO_RECORDS, RecordType.DOCUMENT, DOC, "measure_count", "0"));
        for (IssueCode code : List.of(
                IssueCode.PAGE_FAILED,
                IssueCode.ATTACHMENT_NOT_READ,
                IssueCode.UNREAD_INK,
                IssueCode.PAGE_BLANK,
                IssueCode.LAYER_REPAIRED)) {
            issues.add(issue(code, RecordType.PAGE, DOC + "-p2", "", "read"));
        }
        return issues.stream().map(i -> Arguments.of(i.code(), i.recordId() + " " + i.field(), i));
    }

    @Test
    void everyCodeThatAsksIsTried() {
        EnumSet<IssueCode> tried = EnumSet.noneOf(IssueCode.class);
        doubts().forEach(a -> tried.add((IssueCode) a.get()[0]));

        assertThat(EnumSet.complementOf(tried))
                .containsExactly(
                        // Asked about documents beside each other: ComparedDatasetTest.
                        IssueCode.ORG_MERGE_UNCERTAIN,
                        IssueCode.VERSION_UNCERTAIN,
                        IssueCode.CORRECTED_BY_PERSON,
                        IssueCode.CORRECTION_NOT_APPLIED);
    }

    @Test
    void everyFieldOfEveryRecordIsTried() {
        Set<String> tried = new TreeSet<>();
        CELLS.forEach(c -> tried.add(c.record() + " " + c.field()));
        Set<String> all = new TreeSet<>();
        for (String id : List.of(DOC, SCORE, FINDING, MEASURE)) {
            RecordView.of(READ, DOC, id).orElseThrow().cells().columns().forEach(c -> all.add(id + " " + c.name()));
        }

        // Of which office a document is follows from all documents: ComparedDatasetTest.
        all.remove(DOC + " org_id");
        assertThat(tried).isEqualTo(all);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("doubts")
    void copyingWhatWasExtractedConfirmsAndChangesNothing(IssueCode code, String what, Issue doubt) {
        for (String entry : List.of(doubt.extractedValue(), "#ok", "#ถูกต้อง", " " + doubt.extractedValue() + "\r\n")) {
            Reviewed reviewed = answered(doubt, entry.strip());

            assertThat(reviewed.report()).as(entry).isEqualTo(READ);
            assertThat(reviewed.open()).as(entry).isEmpty();
            assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsExactly(Outcome.Kind.CONFIRMED);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("doubts")
    void anAnswerThatTheRowCannotHoldIsRefusedAndChangesNothing(IssueCode code, String what, Issue doubt) {
        String entry = wrong(doubt);
        if (entry.isEmpty()) {
            return;
        }
        Reviewed reviewed = answered(doubt, entry);

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.open()).containsExactly(doubt);
        assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsExactly(Outcome.Kind.REFUSED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("doubts")
    void twoRowsThatSayDifferentThingsAreBothRefused(IssueCode code, String what, Issue doubt) {
        Question question = Question.of(doubt);
        if (question != Question.CELL) {
            return;
        }
        Cell cell = CELLS.stream()
                .filter(c -> c.record().equals(doubt.recordId()) && c.field().equals(doubt.field()))
                .findFirst()
                .orElseThrow();
        String id = new Doubts(DOC, DOC, List.of(doubt)).all().get(0).id();
        Reviewed reviewed = reviewed(
                List.of(doubt),
                correction(id, "", "", "", doubt.extractedValue()),
                own(cell.record(), cell.field(), cell.cell().isEmpty() ? "-" : cell.entry()));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes())
                .extracting(o -> o.reason().orElseThrow().reason())
                .containsExactly(Reason.CONFLICT, Reason.CONFLICT);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void aChangeChangesItsCellAndWhatFollows(String record, String field, Cell c) {
        String entry = c.entry().isEmpty() ? "-" : c.entry();

        Reviewed reviewed = reviewed(List.of(), own(record, field, entry));

        Set<String> expected = new TreeSet<>(c.follows());
        expected.add(record + " " + field);
        if (c.cell().isEmpty() && field.equals("tool")) {
            return;
        }
        assertThat(changed(reviewed)).isEqualTo(expected);
        assertThat(cellOf(reviewed, record, field)).isEqualTo(c.cell());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void aDashEmptiesACellThatMayBeEmptyAndIsRefusedElsewhere(String record, String field, Cell c) {
        Reviewed reviewed = reviewed(List.of(), own(record, field, "-"));

        boolean needed = NEEDED.contains(field) || NEEDED.contains(record + " " + field);
        boolean toolOfIndicator = record.equals(MEASURE) && field.equals("tool");
        if (needed || toolOfIndicator) {
            assertThat(reviewed.report()).isEqualTo(READ);
            assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsExactly(Outcome.Kind.REFUSED);
        } else {
            assertThat(cellOf(reviewed, record, field)).isEmpty();
            assertThat(changed(reviewed)).contains(record + " " + field);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void aRowOfAPersonsOwnThatSaysWhatStandsThereChangesNothing(String record, String field, Cell c) {
        RecordView<?> view = RecordView.of(READ, DOC, record).orElseThrow();

        Reviewed reviewed = reviewed(List.of(), own(record, field, view.cell(field)));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsExactly(Outcome.Kind.CONFIRMED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void anImpossibleValueIsRefused(String record, String field, Cell c) {
        if (c.wrong().isEmpty()) {
            return;
        }
        Reviewed reviewed = reviewed(List.of(), own(record, field, c.wrong()));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsExactly(Outcome.Kind.REFUSED);
        assertThat(reviewed.open()).extracting(Issue::code).containsExactly(IssueCode.CORRECTION_NOT_APPLIED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void aCorrectionHoldsInALaterRunUntilItsCellReadsOtherwise(String record, String field, Cell c) {
        if (c.cell().isEmpty()) {
            return;
        }
        List<Correction> kept =
                reviewed(List.of(), own(record, field, c.entry())).corrections();

        Reviewed again = Reviewed.of(DOC, "a.pdf", READ, new Doubts(DOC, DOC, List.of()), Corrections.of(kept));
        assertThat(cellOf(again, record, field)).isEqualTo(c.cell());

        Report other = reviewed(List.of(), own(record, field, otherThan(c))).report();
        Reviewed later = Reviewed.of(DOC, "a.pdf", other, new Doubts(DOC, DOC, List.of()), Corrections.of(kept));
        assertThat(later.report()).isEqualTo(other);
        assertThat(later.outcomes()).extracting(Outcome::kind).containsExactly(Outcome.Kind.STALE);
        assertThat(later.corrections()).isEqualTo(kept);
    }

    private static String otherThan(Cell c) {
        return switch (c.field()) {
            case "report_type" -> "measures_plan";
            case "org_type" -> "CITY";
            case "province" -> "ตาก";
            case "fiscal_year_be", "assessed_year_be" -> "2568";
            case "round_months", "district", "org_name" -> "-";
            case "overall_grade" -> "B";
            case "score", "overall_score", "threshold" -> "77.7";
            case "indicator_no", "indicator_nos" -> "9";
            case "tool" -> "OIT";
            case "status" -> "not_started";
            case "period_start" -> "2022-12-01";
            case "period_end" -> "2023-08-31";
            default -> "อย่างอื่น";
        };
    }

    private static String wrong(Issue doubt) {
        return switch (Question.of(doubt)) {
            case WHOLE -> "ข้อความที่ควรอยู่ที่อื่น";
            case COLUMN -> "คอลัมน์";
            case UNIT -> "#delete";
            case DAYS -> "ปลายปี";
            case CELL ->
                CELLS.stream()
                        .filter(c ->
                                c.record().equals(doubt.recordId()) && c.field().equals(doubt.field()))
                        .map(Cell::wrong)
                        .findFirst()
                        .orElse("");
        };
    }

    private static String measure(String field) {
        return RecordView.of(READ, DOC, MEASURE).orElseThrow().cell(field);
    }

    private static String cellOf(Reviewed reviewed, String record, String field) {
        return RecordView.of(report(reviewed), DOC, record).orElseThrow().cell(field);
    }

    private static Report report(Reviewed reviewed) {
        Report report = reviewed.report();
        assertThat(report).isNotNull();
        return report == null ? READ : report;
    }

    private static Set<String> changed(Reviewed reviewed) {
        Set<String> changed = new TreeSet<>();
        CellChange.between(DOC, READ, reviewed.report()).forEach(c -> changed.add(c.recordId() + " " + c.field()));
        return changed;
    }

    private static Reviewed answered(Issue doubt, String entry) {
        String id = new Doubts(DOC, DOC, List.of(doubt)).all().get(0).id();
        return reviewed(List.of(doubt), correction(id, "", "", "", entry));
    }

    private static Reviewed reviewed(List<Issue> doubts, Correction... corrections) {
        return Reviewed.of(
                DOC,
                "a.pdf",
                READ,
                new Doubts(DOC, DOC, doubts),
                Corrections.of(Arrays.asList(corrections)).asFresh());
    }

    private static Correction own(String record, String field, String value) {
        return correction(ReviewIds.ofCell(List.of(DOC, record, field)), DOC, record, field, value);
    }

    private static Correction correction(String id, String doc, String record, String field, String value) {
        return new Correction(id, doc, "", record, field, "", "", value, "", "");
    }

    private static Issue issue(IssueCode code, RecordType type, String record, String field, String extracted) {
        String heading = code == IssueCode.UNKNOWN_HEADING ? "ฝากไว้" : "หัวคอลัมน์";
        return new Issue(
                type,
                record,
                field,
                Severity.WARNING,
                code,
                null,
                List.of(heading, field),
                extracted,
                extracted,
                "",
                0.5);
    }
}
