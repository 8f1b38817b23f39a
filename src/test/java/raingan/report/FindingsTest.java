package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.PageBuilder;
import raingan.report.record.Finding;
import raingan.report.record.Indicator;

/** What a report finds, wherever it says so: in sentences, list items, under instruments, beside strengths. */
class FindingsTest {

    private static final double[] THREE = {40, 120, 340, 560};

    private static PageBuilder page() {
        return new PageBuilder(1)
                .line("รายงานวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567")
                .space(20);
    }

    private static List<Integer> numbers(Finding finding) {
        return finding.indicators().stream().map(Indicator::number).toList();
    }

    @Test
    void sentenceThatFindsSomethingIsKeptWithTheScoreItBeginsWith() {
        List<Finding> findings = Parsed.report(
                        page().line("จุดที่ต้องพัฒนา")
                                .line(
                                        "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน มีคะแนน 80.81 คะแนน พบว่าบริการยังล่าช้าทุกช่องทาง"))
                .findings();
        assertThat(findings)
                .extracting(FindingsTest::numbers, f -> f.text().text())
                .containsExactly(tuple(
                        List.of(8),
                        "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน มีคะแนน 80.81 คะแนน พบว่าบริการยังล่าช้าทุกช่องทาง"));
    }

    @Test
    void secondLineOfAnItemThatIsSetInBelongsToIt() {
        double[] label = {70, 90};
        List<Finding> findings = Parsed.report(page().line("ก".repeat(70))
                        .line("จุดอ่อนที่พบ")
                        .at(label, "-", "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการได้คะแนนน้อยกว่าตัวชี้วัดอื่น")
                        .at(label, "", "เพราะไม่มีผู้ดูแลการยืม")
                        .at(label, "-", "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงานยังช้าในสายตาผู้รับบริการ"))
                .findings();
        assertThat(findings).extracting(FindingsTest::numbers).containsExactly(List.of(4), List.of(8));
        assertThat(findings.get(0).text().text()).startsWith("ตัวชี้วัดที่ 4").endsWith("เพราะไม่มีผู้ดูแลการยืม");
    }

    @Test
    void itemsUnderAnInstrumentBelongToAllItsIndicators() {
        List<Finding> findings = Parsed.report(page().line("ประเด็นที่พบ")
                        .line("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)")
                        .line("- ป้ายบอกทางอ่านไม่ออก")
                        .line("- โทรศัพท์ไม่มีผู้รับสาย")
                        .line("แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)")
                        .line("- รายงานลงช้ากว่ากำหนด"))
                .findings();
        assertThat(findings)
                .extracting(FindingsTest::numbers, f -> f.text().text())
                .containsExactly(
                        tuple(List.of(6, 7, 8), "ป้ายบอกทางอ่านไม่ออก"),
                        tuple(List.of(6, 7, 8), "โทรศัพท์ไม่มีผู้รับสาย"),
                        tuple(List.of(9, 10), "รายงานลงช้ากว่ากำหนด"));
    }

    @Test
    void weaknessesOfInstrumentsStandInTheColumnBesideTheirStrengths() {
        List<Finding> findings = Parsed.report(page().row(THREE, "แบบวัด", "จุดแข็ง", "จุดที่ควรพัฒนา")
                        .row(THREE, "IIT", "มอบงานตรงตำแหน่ง", "ไม่ทราบวิธียืมทรัพย์สิน")
                        .row(THREE, "EIT", "เจ้าหน้าที่สุภาพ", "ไม่มีการนำความเห็นไปใช้"))
                .findings();
        assertThat(findings)
                .extracting(FindingsTest::numbers, f -> f.text().text())
                .containsExactly(
                        tuple(List.of(1, 2, 3, 4, 5), "ไม่ทราบวิธียืมทรัพย์สิน"),
                        tuple(List.of(6, 7, 8), "ไม่มีการนำความเห็นไปใช้"));
    }

    @Test
    void namesOfInstrumentsBetweenScoresAreNoFindings() {
        List<Finding> findings = Parsed.report(page().line("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)")
                        .line("ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต ได้ 88.09 คะแนน")
                        .line("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)")
                        .line("ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน ได้ 79.75 คะแนน")
                        .line("คะแนนรวมของหน่วยงานคือ 84.57 คะแนน"))
                .findings();
        assertThat(findings).isEmpty();
    }

    @Test
    void wordsThatOpenSeveralSectionsAlikeAreLabelsOfAFormAndNoFindings() {
        List<Finding> findings = Parsed.report(page().line("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่")
                        .line("เรื่องที่จะทำต่อไป : จัดทำป้ายบอกขั้นตอน")
                        .line("ตัวชี้วัดที่ 3 การใช้อำนาจ")
                        .line("เรื่องที่จะทำต่อไป : เผยแพร่คำสั่งแบ่งงาน"))
                .findings();
        assertThat(findings).isEmpty();
    }

    @Test
    void sentencesAboutSeveralIndicatorsBearEachOtherOutWhateverTheirHeadingSays() {
        List<Finding> findings = Parsed.report(page().line("ก. มองย้อนหลังทั้งปี")
                        .space(20)
                        .line("ผลตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ผู้มาติดต่อยังรอนาน")
                        .space(20)
                        .line("ผลตัวชี้วัดที่ 9 การเปิดเผยข้อมูล เอกสารแนบผิดหัวข้อ"))
                .findings();
        assertThat(findings).extracting(FindingsTest::numbers).containsExactly(List.of(1), List.of(9));
    }

    @Test
    void itemsUnderTwoInstrumentsAreFindingsButNotWhereTheyAreMeasures() {
        String[] items = {"แบบวัด IIT", "- บอกขั้นตอนไม่ชัดเจน", "แบบวัด EIT", "- โทรศัพท์ไม่มีผู้รับสาย"};
        PageBuilder found = page().line("ข. มองย้อนหลังทั้งปี");
        PageBuilder planned = page().line("ข. มาตรการที่จะทำ");
        for (String item : items) {
            found.line(item);
            planned.line(item);
        }
        assertThat(Parsed.report(found).findings()).hasSize(2);
        assertThat(Parsed.report(planned).findings()).isEmpty();
    }

    @Test
    void sentencesThatOnlyGradeScoresAreNoFindings() {
        assertThat(Parsed.report(page().line("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้ 88.09 คะแนน อยู่ในระดับดีมากที่สุด")
                                .line("ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้ 79.75 คะแนน อยู่ในระดับดีมากที่สุด"))
                        .findings())
                .isEmpty();
    }

    @Test
    void underAHeadingOfFindingsTheIndicatorMayStandAtTheEndOfTheSentence() {
        List<Finding> findings = Parsed.report(
                        page().line("ประเด็นที่ต้องพัฒนา")
                                .line(
                                        "ผู้มาติดต่อจำนวนมากยังต้องรอนานเกินหนึ่งชั่วโมง จึงกระทบตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน"))
                .findings();
        assertThat(findings).extracting(FindingsTest::numbers).containsExactly(List.of(6));
    }
}
