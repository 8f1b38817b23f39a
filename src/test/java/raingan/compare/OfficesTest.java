package raingan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import raingan.report.record.OrgType;
import raingan.report.record.ReportType;

/** Which documents are of one office. */
class OfficesTest {

    private static final double FROM_PICTURE = 0.9;

    private static Offices find(Papers papers) {
        return Offices.of(papers.all(), Gazetteer.NONE, Map.of());
    }

    private static Papers add(Papers papers, OrgType type, String where, double confidence, int year) {
        return papers.add("", type, where, confidence, ReportType.MEASURES_PLAN, year, null, List.of(), List.of());
    }

    @Test
    void twoOfficesOfOneNameInTwoDistrictsNeverMerge() {
        Offices found = find(new Papers().office("ทุ่งสมมุติ/เด่นชัย/แพร่").office("ทุ่งสมมุติ/สูงเม่น/แพร่"));

        assertThat(found.byDocument()).doesNotHaveDuplicates();
        assertThat(found.doubts()).isEmpty();
    }

    @Test
    void aDocumentThatLostItsDistrictIsOfTheOnlyOfficeOfThatName() {
        Offices found = find(new Papers().office("ทุ่งสมมุติ/เด่นชัย/แพร่").office("ทุ่งสมมุติ//แพร่"));

        assertThat(found.all()).singleElement().extracting(Office::district).isEqualTo("เด่นชัย");
        assertThat(found.doubts()).isEmpty();
    }

    @Test
    void ofTwoOfficesNobodyGuessesWhichADocumentWithoutDistrictMeans() {
        Offices found = find(new Papers()
                .office("ทุ่งสมมุติ/เด่นชัย/แพร่")
                .office("ทุ่งสมมุติ/สูงเม่น/แพร่")
                .office("ทุ่งสมมุติ//แพร่"));

        assertThat(found.byDocument().get(2)).isEmpty();
        assertThat(found.doubts())
                .extracting(Offices.Doubt::document, d -> d.other().district(), Offices.Doubt::merged)
                .containsExactly(tuple(2, "เด่นชัย", false), tuple(2, "สูงเม่น", false));
    }

    @Test
    void theScoresOfAYearTellWhichOfTwoOfficesIsMeant() {
        Papers papers = new Papers();
        for (String where : List.of("ทุ่งสมมุติ/เด่นชัย/แพร่", "ทุ่งสมมุติ/สูงเม่น/แพร่", "ทุ่งสมมุติ//แพร่")) {
            String overall = where.contains("เด่นชัย") ? "81.25" : "77.5";
            papers.add(
                    "",
                    OrgType.SAO,
                    where,
                    1,
                    ReportType.ITA_ANALYSIS,
                    2567,
                    null,
                    List.of(Papers.score("x", Evidence.Score.OVERALL, 2566, overall)),
                    List.of());
        }

        assertThat(find(papers).byDocument().get(2))
                .isEqualTo(find(papers).byDocument().get(1));
    }

    @Test
    void aNameMisreadOnceIsTheOfficeThatOthersNameRightly() {
        Papers papers = new Papers();
        for (int year = 2564; year < 2568; year++) {
            add(papers, OrgType.SAO, "ห้วยสมมุติทอง/เด่นชัย/แพร่", 1, year);
        }
        add(papers, OrgType.SAO, "ห้วยสมมุตทอง/เด่นชัย/แพร่", FROM_PICTURE, 2568);
        Offices found = find(papers);

        assertThat(found.all()).singleElement().satisfies(office -> {
            assertThat(office.name()).isEqualTo("ห้วยสมมุติทอง");
            assertThat(office.spellings()).hasSize(2);
            assertThat(office.years()).containsExactly(2563, 2564, 2565, 2566, 2567, 2568);
        });
    }

    @Test
    void twoPrintedNamesThatDifferByALetterStayTwoOffices() {
        Papers papers = new Papers();
        for (int year = 2565; year < 2568; year++) {
            add(papers, OrgType.SAO, "นาแสง/เด่นชัย/แพร่", 1, year);
            add(papers, OrgType.SAO, "นาแวง/เด่นชัย/แพร่", 1, year);
        }

        assertThat(find(papers).all()).hasSize(2);
    }

    @Test
    void aProvinceFollowsFromADistrictThatOnlyOneHas() {
        Offices found = find(new Papers().office("ทุ่งสมมุติ/ชาติตระการ/").office("ทุ่งสมมุติ/ชาติตระการ/พิษณุโลก"));

        assertThat(found.all()).singleElement().satisfies(office -> {
            assertThat(office.province()).isEqualTo("พิษณุโลก");
            assertThat(office.code()).isEqualTo("TH-65");
            assertThat(office.region()).isEqualTo("ภาคกลาง");
        });
    }

    @Test
    void anOfficeRaisedToAMunicipalitySucceedsTheOneItWas() {
        Papers papers = new Papers();
        add(papers, OrgType.SAO, "ทุ่งสมมุติ/เด่นชัย/แพร่", 1, 2565);
        add(papers, OrgType.SUBDISTRICT, "ทุ่งสมมุติ/เด่นชัย/แพร่", 1, 2566);
        Offices found = find(papers);

        assertThat(found.all()).hasSize(2);
        assertThat(found.all().get(1).succeeds()).isEqualTo(found.all().get(0).id());
        assertThat(found.all().get(0).succeeds()).isEmpty();
    }

    @Test
    void twoOfficesOfOneNameAndYearDoNotSucceedEachOther() {
        Papers papers = new Papers();
        add(papers, OrgType.SAO, "ทุ่งสมมุติ/เด่นชัย/แพร่", 1, 2566);
        add(papers, OrgType.SUBDISTRICT, "ทุ่งสมมุติ/เด่นชัย/แพร่", 1, 2566);

        assertThat(find(papers).all()).extracting(Office::succeeds).containsOnly("");
    }

    @Test
    void theOfficialListTellsWhichOfficeIsMeant() {
        Gazetteer list = Gazetteer.of(List.of(
                new Gazetteer.Entry("05540101", OrgType.SAO, "ทุ่งสมมุติ", "เด่นชัย", "แพร่"),
                new Gazetteer.Entry("05540102", OrgType.SAO, "ห้วยสมมุติ", "เด่นชัย", "แพร่")));
        Papers papers = new Papers().office("ทุ่งสมมุติ//แพร่").office("ทุ่งสมมติ/เด่นชัย/แพร่");

        assertThat(Offices.of(papers.all(), list, Map.of()).all())
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.gazetteerCode()).isEqualTo("05540101");
                    assertThat(office.name()).isEqualTo("ทุ่งสมมุติ");
                    assertThat(office.district()).isEqualTo("เด่นชัย");
                });
    }

    @Test
    void anIdStaysWhenDocumentsAreAddedWhateverTheyTell() {
        Papers papers = new Papers().office("ทุ่งสมมุติ//แพร่");
        Offices first = find(papers);
        papers.office("ทุ่งสมมุติ/เด่นชัย/แพร่").office("นาสมมุติ/เด่นชัย/แพร่");
        Map<String, String> before = new HashMap<>();
        before.put(papers.all().get(0).docId(), first.byDocument().get(0));
        Offices second = Offices.of(papers.all(), Gazetteer.NONE, before);
        assertThat(second.byDocument().get(0)).isEqualTo(first.byDocument().get(0));

        papers.office("ทุ่งสมมุติ/สูงเม่น/แพร่");
        for (int i = 0; i < 3; i++) {
            before.put(papers.all().get(i).docId(), second.byDocument().get(i));
        }
        Offices third = Offices.of(papers.all(), Gazetteer.NONE, before);

        assertThat(third.byDocument().subList(1, 3))
                .isEqualTo(second.byDocument().subList(1, 3));
    }

    @Test
    void anOfficeOfAProvinceIsOneWhateverDistrictItsReportsName() {
        Papers papers = new Papers();
        add(papers, OrgType.PAO, "แพร่/เมืองแพร่/แพร่", 1, 2566);
        add(papers, OrgType.PAO, "แพร่/เด่นชัย/แพร่", 1, 2567);
        add(papers, OrgType.PAO, "แพร่//แพร่", 1, 2568);

        assertThat(find(papers).all()).hasSize(1);
    }

    @Test
    void whatAPersonSaysHolds() {
        Papers papers = new Papers()
                .office("ทุ่งสมมุติ/เด่นชัย/แพร่")
                .office("ทุ่งสมมุติ/เด่นชัย/แพร่")
                .decided("new");

        assertThat(find(papers).byDocument()).doesNotHaveDuplicates();
    }
}
