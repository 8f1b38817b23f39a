package raingan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import raingan.report.record.OrgType;
import raingan.report.record.ReportType;
import raingan.report.record.Status;

/** What the years of an office come to. */
class ComparisonTest {

    private static final String HERE = "ทุ่งสมมุติ/เด่นชัย/แพร่";
    private static final int OVERALL = Evidence.Score.OVERALL;

    private final Papers papers = new Papers();

    private Comparison compared() {
        return Comparison.of(papers.all(), Gazetteer.NONE, Map.of());
    }

    private OfficeYear year(int year) {
        return compared().years().stream()
                .filter(y -> y.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal score(int year, int indicator) {
        return Optional.ofNullable(year(year).scores().get(indicator))
                .orElseThrow()
                .score()
                .value();
    }

    private void write(
            String name,
            ReportType kind,
            int year,
            @Nullable Integer round,
            List<Evidence.Score> scores,
            List<Evidence.Promise> measures) {
        papers.add(name, OrgType.SAO, HERE, 1, kind, year, round, scores, measures);
    }

    private static List<Evidence.Promise> measures(String document, @Nullable Status first, @Nullable Status second) {
        return List.of(
                Papers.measure(document + "-m001", "จัดทำคู่มือการให้บริการประชาชนทุกงาน", first, 6),
                Papers.measure(document + "-m002", "ประกาศแผนการใช้จ่ายงบประมาณรายไตรมาส", second, 2));
    }

    @Test
    void whatWasPromisedAndWhatWasDoneStandInOneRow() {
        write("a.pdf", ReportType.MEASURES_PLAN, 2567, null, List.of(), measures("a", null, null));
        write("b.pdf", ReportType.MEASURES_RESULT, 2567, 6, List.of(), measures("b", Status.IN_PROGRESS, null));
        write("c.pdf", ReportType.MEASURES_RESULT, 2567, 12, List.of(), measures("c", Status.DONE, Status.NOT_STARTED));
        Comparison compared = compared();

        assertThat(compared.relations().of()).containsExactly("plan", "result_6m", "result_12m");
        assertThat(compared.planMeasures())
                .containsEntry("b-m001", "a-m001")
                .containsEntry("c-m001", "a-m001")
                .containsEntry("c-m002", "a-m002")
                .doesNotContainKey("a-m001");
        OfficeYear.Progress progress = year(2567).measures();
        assertThat(progress.all()).isEqualTo(2);
        assertThat(progress.of(Status.DONE)).isEqualTo(1);
        assertThat(progress.of(Status.NOT_STARTED)).isEqualTo(1);
        assertThat(progress.shareDone()).hasValue(0.5);
    }

    @Test
    void aSecondScanOfADocumentIsACopyAndCountsNothing() {
        write("a.pdf", ReportType.MEASURES_PLAN, 2567, null, List.of(), measures("a", null, null));
        write("b.pdf", ReportType.MEASURES_PLAN, 2567, null, List.of(), measures("b", null, null));

        assertThat(compared().relations().of()).containsExactly("plan", "copy");
        assertThat(year(2567).measures().all()).isEqualTo(2);
    }

    @Test
    void ofTwoCopiesTheOneThatWasReadMoreSurelyCounts() {
        for (double confidence : List.of(0.9, 1.0)) {
            papers.add(
                    confidence + ".pdf",
                    OrgType.SAO,
                    HERE,
                    confidence,
                    ReportType.MEASURES_PLAN,
                    2567,
                    null,
                    List.of(),
                    measures("m" + confidence, null, null));
        }

        assertThat(compared().relations().of()).containsExactly("copy", "plan");
        assertThat(year(2567).measureDocuments()).containsExactly(Papers.id(1));
    }

    @Test
    void aCorrectedVersionTakesThePlaceOfTheOneBefore() {
        List<Evidence.Score> first = List.of(Papers.score("a", OVERALL, 2566, "80"), Papers.score("a1", 1, 2566, "71"));
        List<Evidence.Score> second =
                List.of(Papers.score("b", OVERALL, 2566, "80"), Papers.score("b1", 1, 2566, "77"));
        write("แผนฉบับแก้ไข.pdf", ReportType.ITA_ANALYSIS, 2567, null, second, List.of());
        write("แผน.pdf", ReportType.ITA_ANALYSIS, 2567, null, first, List.of());
        Comparison compared = compared();

        assertThat(compared.relations().of()).containsExactly("corrected", "analysis");
        assertThat(compared.relations().supersedes()).containsExactly(Papers.id(1), "");
        assertThat(compared.relations().doubts()).isEmpty();
        assertThat(compared.conflicts()).isEmpty();
        assertThat(score(2566, 1)).isEqualByComparingTo("77");
    }

    @Test
    void twoVersionsOfWhichNothingTellsTheLaterAreADoubt() {
        write("a.pdf", ReportType.MEASURES_RESULT, 2567, 12, List.of(), measures("a", Status.DONE, null));
        write("b.pdf", ReportType.MEASURES_RESULT, 2567, 12, List.of(), measures("b", Status.IN_PROGRESS, null));

        assertThat(compared().relations().doubts()).containsExactly(new Relations.Doubt(1, 0));
    }

    @Test
    void aScoreThatTwoDocumentsStateAlikeCountsOnceWithItsMoreExactForm() {
        write("a.pdf", ReportType.ITA_ANALYSIS, 2567, null, List.of(Papers.score("a", 3, 2566, "87.47")), List.of());
        write("b.pdf", ReportType.MEASURES_PLAN, 2567, null, List.of(Papers.score("b", 3, 2566, "87.5")), List.of());

        assertThat(compared().conflicts()).isEmpty();
        assertThat(score(2566, 3)).isEqualByComparingTo("87.47");
        assertThat(year(2566).scoreDocuments()).containsExactly(Papers.id(0), Papers.id(1));
    }

    @Test
    void aScoreThatTwoDocumentsStateDifferentlyIsADoubtAndTheLaterCounts() {
        write("a.pdf", ReportType.ITA_ANALYSIS, 2567, null, List.of(Papers.score("a", 3, 2566, "87.47")), List.of());
        write("b.pdf", ReportType.ITA_ANALYSIS, 2568, null, List.of(Papers.score("b", 3, 2566, "78.47")), List.of());

        assertThat(compared().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.document()).isEqualTo(1);
            assertThat(conflict.other()).isZero();
            assertThat(conflict.otherScore().value()).isEqualByComparingTo("87.47");
        });
        assertThat(score(2566, 3)).isEqualByComparingTo("78.47");
    }

    @Test
    void scoresStandInTheirYearAndSayHowTheyChanged() {
        List<Evidence.Score> scores = new ArrayList<>();
        scores.add(Papers.score("a", OVERALL, 2565, "80.5"));
        scores.add(Papers.score("a", OVERALL, 2566, "82.25"));
        scores.add(Papers.score("a6", 6, 2566, "70"));
        scores.add(Papers.score("a2", 2, 2566, "75"));
        write("a.pdf", ReportType.ITA_ANALYSIS, 2567, null, scores, measures("a", null, null));

        assertThat(year(2566).change()).isEqualTo(new BigDecimal("1.75"));
        assertThat(year(2565).change()).isNull();
        assertThat(year(2566).weakest()).isEqualTo(6);
        assertThat(year(2566).answered()).isTrue();
        assertThat(year(2567).scores()).isEmpty();
    }

    @Test
    void equalScoresShareARankInTheProvince() {
        List<String> scores = List.of("90", "85", "90", "70");
        List<OrgType> types = List.of(OrgType.SAO, OrgType.SAO, OrgType.TOWN, OrgType.TOWN);
        for (int i = 0; i < scores.size(); i++) {
            papers.add(
                    "",
                    types.get(i),
                    "นาสมมุติ" + "กขคง".charAt(i) + "/เด่นชัย/แพร่",
                    1,
                    ReportType.ITA_ANALYSIS,
                    2567,
                    null,
                    List.of(Papers.score(Papers.id(i), OVERALL, 2566, scores.get(i))),
                    List.of());
        }

        assertThat(compared().years())
                .extracting(OfficeYear::ranks)
                .containsExactly(
                        new OfficeYear.Ranks(1, 1),
                        new OfficeYear.Ranks(3, 2),
                        new OfficeYear.Ranks(1, 1),
                        new OfficeYear.Ranks(4, 2));
    }

    @Test
    void gradesOfBothSchemesCanBeRanked() {
        assertThat(Grades.of("AA")).hasValue(new Grades.Grade("letters", 1));
        assertThat(Grades.of("ผ่าน")).hasValue(new Grades.Grade("pass", 3));
        assertThat(Grades.of("ดีมาก")).isEmpty();
    }
}
