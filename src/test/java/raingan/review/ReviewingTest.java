package raingan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static raingan.review.Reports.DOC;
import static raingan.review.Reports.MEASURE;
import static raingan.review.Reports.OTHER_MEASURE;
import static raingan.review.Reports.SCORE;
import static raingan.review.Reports.TABLE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import raingan.check.Issue;
import raingan.check.IssueCode;
import raingan.check.RecordType;
import raingan.check.Severity;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.review.cell.RecordView;
import raingan.review.entry.Reason;

/** What several corrections of one document do together, and what lasts. */
class ReviewingTest {

    private static final Report READ = Reports.full();
    private static final Issue DAYS = issue(
            IssueCode.PERIOD_OUTSIDE_YEAR, RecordType.MEASURE, MEASURE, "period_start", "2022-10-01 – 2023-03-31");
    private static final Issue UNIT =
            issue(IssueCode.OWNER_NOT_UNDERSTOOD, RecordType.MEASURE, MEASURE, "owner_units", "กองชาง");

    @ParameterizedTest
    @CsvSource({
        "1/11/2565 – 30/4/2566, 2022-11-01, 2023-04-30",
        "1 พ.ย. 65 ถึง 30 เม.ย. 66, 2022-11-01, 2023-04-30",
        "2022-11-01 - 2023-04-30, 2022-11-01, 2023-04-30",
        "ปีงบประมาณ 2566, 2022-10-01, 2023-09-30",
        "1/11/2565, 2022-11-01, 2023-03-31",
        "-, '', ''",
        "10/1/2022 – 9/30/2023, 2022-10-01, 2023-09-30"
    })
    void aQuestionForDaysTakesBothAPeriodInWordsOrTheFirstAlone(String entry, String start, String end) {
        Reviewed reviewed = reviewed(List.of(DAYS), answer(DAYS, entry));

        assertThat(cell(reviewed, MEASURE, "period_start")).isEqualTo(start);
        assertThat(cell(reviewed, MEASURE, "period_end")).isEqualTo(end);
        assertThat(cell(reviewed, MEASURE, "period")).isEqualTo("ต.ค. - มี.ค.");
    }

    @Test
    void aDayWithTwoReadingsIsAskedBackWithBoth() {
        Reviewed reviewed = reviewed(List.of(DAYS), answer(DAYS, "11/1/2022"));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes().get(0).reason()).hasValueSatisfying(r -> {
            assertThat(r.reason()).isEqualTo(Reason.AMBIGUOUS_DATE);
            assertThat(r.args()).containsExactly("11/1/2022", "2022-01-11", "2022-11-01");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/1/2022", "1/10/2022", "1-Oct-22", "1 ตุลาคม 2565", "44835"})
    void aDayThatStandsThereInWhateverWritingIsAConfirmation(String entry) {
        Reviewed reviewed = reviewed(List.of(), own(MEASURE, "period_start", entry));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsExactly(Outcome.Kind.CONFIRMED);
    }

    @Test
    void oneEndAloneIsKnownWhenThePersonKnowsOnlyOne() {
        Report unknown =
                reviewed(List.of(), own(MEASURE, "period", "ตามความเหมาะสม")).report();
        Reviewed reviewed = Reviewed.of(
                DOC,
                "a.pdf",
                unknown,
                new Doubts(DOC, DOC, List.of()),
                corrections(own(MEASURE, "period_start", "2022-10-01")));

        assertThat(cell(reviewed, MEASURE, "period_start")).isEqualTo("2022-10-01");
        assertThat(cell(reviewed, MEASURE, "period_end")).isEmpty();
        assertThat(reviewed.open())
                .extracting(Issue::code, Issue::field)
                .contains(tuple(IssueCode.PERIOD_NOT_UNDERSTOOD, "period_end"));
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAndOthersAreTaken() {
        Reviewed reviewed = reviewed(
                List.of(),
                own(MEASURE, "period_start", "2023-05-01"),
                own(OTHER_MEASURE, "period_start", "2022-11-01"));

        assertThat(cell(reviewed, MEASURE, "period_start")).isEqualTo("2022-10-01");
        assertThat(cell(reviewed, OTHER_MEASURE, "period_start")).isEqualTo("2022-11-01");
        assertThat(reviewed.outcomes().stream().flatMap(o -> o.reason().stream()))
                .extracting(r -> r.reason())
                .containsExactly(Reason.ENDS_BEFORE_START);
    }

    @Test
    void aCellThatIsEnteredItselfHoldsInWhateverOrderTheRowsStand() {
        List<Correction> rows = Arrays.asList(
                own(MEASURE, "period", "ปีงบประมาณ 2566"),
                own(MEASURE, "period_end", "2023-08-31"),
                own(MEASURE, "owner", "กองคลัง"),
                own(MEASURE, "owner_units", "กองช่าง"),
                own(DOC, "org_name", "เทศบาลตำบลฟ้าใส"),
                own(DOC, "org_type", "TOWN"));
        for (int turn = 0; turn < 2; turn++) {
            Reviewed reviewed = reviewed(List.of(), rows.toArray(Correction[]::new));

            assertThat(cell(reviewed, MEASURE, "period_start")).isEqualTo("2022-10-01");
            assertThat(cell(reviewed, MEASURE, "period_end")).isEqualTo("2023-08-31");
            assertThat(cell(reviewed, MEASURE, "owner_units")).isEqualTo("กองช่าง");
            assertThat(cell(reviewed, DOC, "org_type")).isEqualTo("TOWN");
            assertThat(cell(reviewed, DOC, "org_name")).isEqualTo("ฟ้าใส");
            Collections.reverse(rows);
        }
    }

    @Test
    void confirmingOneUnitNeitherDropsTheOthersNorOverridesACorrectedOwner() {
        Reviewed confirmed = reviewed(List.of(UNIT), answer(UNIT, "กองชาง"));
        assertThat(cell(confirmed, MEASURE, "owner_units")).isEqualTo("สำนักปลัด;กองชาง");

        Reviewed both = reviewed(List.of(UNIT), answer(UNIT, "กองชาง"), own(MEASURE, "owner", "สำนักปลัด กองช่าง"));
        assertThat(cell(both, MEASURE, "owner_units")).isEqualTo("สำนักปลัด;กองช่าง");
    }

    @ParameterizedTest
    @CsvSource({"กองช่าง, สำนักปลัด;กองช่าง", "-, สำนักปลัด", "สำนักปลัด;กองคลัง, สำนักปลัด;กองคลัง"})
    void correctingOneUnitLeavesTheOthers(String entry, String units) {
        assertThat(cell(reviewed(List.of(UNIT), answer(UNIT, entry)), MEASURE, "owner_units"))
                .isEqualTo(units);
    }

    @Test
    void allUnitsAndOneOfThemThatContradictAreBothRefused() {
        Reviewed reviewed =
                reviewed(List.of(UNIT), answer(UNIT, "กองช่าง"), own(MEASURE, "owner_units", "สำนักปลัด;กองคลัง"));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsOnly(Outcome.Kind.REFUSED);
    }

    @Test
    void aColumnThatIsAnotherFieldMovesWithAllItsTexts() {
        Report lacking = withoutRemark();
        Issue column = issue(IssueCode.HEADING_UNCERTAIN, RecordType.TABLE, TABLE, "result", "result");
        Reviewed reviewed = Reviewed.of(
                DOC, "a.pdf", lacking, new Doubts(DOC, DOC, List.of(column)), corrections(answer(column, "remark")));

        for (String id : List.of(MEASURE, OTHER_MEASURE)) {
            assertThat(cell(reviewed, id, "result")).isEmpty();
            assertThat(cell(reviewed, id, "remark")).startsWith("result ของ");
        }
        assertThat(reviewed.open()).doesNotContain(column);
    }

    @Test
    void aColumnWithoutFieldGetsTheOneThatThePersonNames() {
        Issue column = issue(IssueCode.UNKNOWN_HEADING, RecordType.TABLE, TABLE, "", "-");
        Reviewed reviewed = Reviewed.of(
                DOC,
                "a.pdf",
                withoutRemark(),
                new Doubts(DOC, DOC, List.of(column)),
                corrections(answer(column, "remark")));

        assertThat(cell(reviewed, MEASURE, "remark")).isEqualTo("แฟ้มสีเขียว");
    }

    @Test
    void aColumnIsNotMovedOntoTexts() {
        Issue column = issue(IssueCode.HEADING_UNCERTAIN, RecordType.TABLE, TABLE, "result", "result");
        Reviewed reviewed = reviewed(List.of(column), answer(column, "outcome"));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes().get(0).reason())
                .hasValueSatisfying(r -> assertThat(r.reason()).isEqualTo(Reason.COLUMN_TAKEN));
    }

    @Test
    void aSlipBringsADoubtOfItsOwnThatCanBeAnsweredInTurn() {
        Correction slip = own(MEASURE, "period", "ปีงบประมาณ 2556");
        Issue doubt = reviewed(List.of(), slip).open().stream()
                .filter(i -> i.code() == IssueCode.PERIOD_OUTSIDE_YEAR)
                .findFirst()
                .orElseThrow();
        String id = reviewed(List.of(), slip).rows().stream()
                .filter(r -> r.issue().equals(doubt))
                .map(ReviewRow::reviewId)
                .findFirst()
                .orElseThrow();

        Reviewed confirmed = reviewed(List.of(), slip, correction(id, "", "", doubt.extractedValue()));
        assertThat(cell(confirmed, MEASURE, "period_start")).isEqualTo("2012-10-01");
        assertThat(confirmed.open()).doesNotContain(doubt);

        Reviewed mended = reviewed(List.of(), slip, correction(id, "", "", "2022-10-01 – 2023-09-30"));
        assertThat(cell(mended, MEASURE, "period_start")).isEqualTo("2022-10-01");
        assertThat(mended.open()).doesNotContain(doubt);
    }

    @Test
    void aRowInWhichThePersonWroteAnotherFieldSpeaksOfThatCell() {
        Correction row =
                new Correction(id(UNIT), DOC, "measure", MEASURE, "owner", "", "กองชาง", "สำนักปลัด กองช่าง", "", "");
        Reviewed reviewed = reviewed(List.of(UNIT), row);

        assertThat(cell(reviewed, MEASURE, "owner")).isEqualTo("สำนักปลัด กองช่าง");
        assertThat(cell(reviewed, MEASURE, "owner_units")).isEqualTo("สำนักปลัด;กองช่าง");
        assertThat(reviewed.corrections()).extracting(Correction::reviewId).doesNotContain(id(UNIT));
    }

    @Test
    void aRecordThatOnlyGotAnotherNumberIsFoundByItsText() {
        List<Correction> kept =
                reviewed(List.of(), own(OTHER_MEASURE, "remark", "ดูแล้ว")).corrections();
        List<Measure> turned = List.of(
                renamed(READ.measures().get(1), MEASURE),
                renamed(READ.measures().get(0), OTHER_MEASURE));
        Report renumbered =
                new Report(READ.facts(), READ.scores(), READ.findings(), turned, READ.tableCount(), READ.coverage());

        Reviewed reviewed =
                Reviewed.of(DOC, "a.pdf", renumbered, new Doubts(DOC, DOC, List.of()), Corrections.of(kept));

        assertThat(cell(reviewed, MEASURE, "remark")).isEqualTo("ดูแล้ว");
        assertThat(cell(reviewed, OTHER_MEASURE, "remark")).isEqualTo("remark ของ จัดทำคู่มือ");
    }

    @Test
    void aLaterCorrectionTakesThePlaceOfAnEarlierOneOfTheSameCell() {
        Issue low = issue(IssueCode.LOW_CONFIDENCE, RecordType.INDICATOR_SCORE, SCORE, "score", "84.9");
        Corrections both = Corrections.of(List.of(answer(low, "85")))
                .with(Corrections.of(List.of(own(SCORE, "score", "86"))).asFresh());
        Reviewed reviewed = Reviewed.of(DOC, "a.pdf", READ, new Doubts(DOC, DOC, List.of(low)), both);

        assertThat(cell(reviewed, SCORE, "score")).isEqualTo("86");
        assertThat(reviewed.corrections())
                .extracting(Correction::correctedValue)
                .containsExactly("86");
    }

    @Test
    void aChangeOfARecordThatIsStruckContradicts() {
        Reviewed reviewed = reviewed(List.of(), own(MEASURE, "record", "#ลบ"), own(MEASURE, "remark", "ดูแล้ว"));

        assertThat(reviewed.report()).isEqualTo(READ);
        assertThat(reviewed.outcomes()).extracting(Outcome::kind).containsOnly(Outcome.Kind.REFUSED);
    }

    private static Report withoutRemark() {
        Report report = reviewed(List.of(), own(MEASURE, "remark", "-"), own(OTHER_MEASURE, "remark", "-"))
                .report();
        assertThat(report).isNotNull();
        return report == null ? READ : report;
    }

    private static Measure renamed(Measure m, String id) {
        return new Measure(
                id,
                m.tableNo(),
                m.rowNo(),
                m.tool(),
                m.indicator(),
                m.indicatorText(),
                m.fields(),
                m.others(),
                m.ownerUnits(),
                m.period(),
                m.marks(),
                m.steps(),
                m.doubtfulJoin());
    }

    private static String cell(Reviewed reviewed, String record, String field) {
        Report report = reviewed.report();
        assertThat(report).isNotNull();
        return RecordView.of(report == null ? READ : report, DOC, record)
                .orElseThrow()
                .cell(field);
    }

    private static Reviewed reviewed(List<Issue> doubts, Correction... rows) {
        return Reviewed.of(DOC, "a.pdf", READ, new Doubts(DOC, DOC, doubts), corrections(rows));
    }

    private static Corrections corrections(Correction... rows) {
        return Corrections.of(Arrays.asList(rows)).asFresh();
    }

    private static String id(Issue doubt) {
        return new Doubts(DOC, DOC, List.of(doubt)).all().get(0).id();
    }

    private static Correction answer(Issue doubt, String value) {
        return correction(id(doubt), "", "", value);
    }

    private static Correction own(String record, String field, String value) {
        return correction(ReviewIds.ofCell(List.of(DOC, record, field)), record, field, value);
    }

    private static Correction correction(String id, String record, String field, String value) {
        return new Correction(id, record.isEmpty() ? "" : DOC, "", record, field, "", "", value, "", "");
    }

    private static Issue issue(IssueCode code, RecordType type, String record, String field, String extracted) {
        return new Issue(
                type,
                record,
                field,
                Severity.WARNING,
                code,
                null,
                List.of("ฝากไว้", field),
                extracted,
                extracted,
                "",
                0.5);
    }
}
