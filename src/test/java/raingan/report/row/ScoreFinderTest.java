package raingan.report.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import raingan.report.record.Indicator;
import raingan.report.vocabulary.Indicators;

class ScoreFinderTest {

    @ParameterizedTest
    @CsvSource({
        "ผลคะแนนของตัวชี้วัดที่ 3 การใช้อำนาจ คือ 81.50 คะแนน, 3, 81.50",
        "ตัวชี้วัดด้านที่ 6 คุณภาพการดำเนินงาน มีค่าคะแนนเท่ากับ 96.77, 6, 96.77",
        "7. ประสิทธิภาพการสื่อสาร.....87.78.....คะแนน, 7, 87.78",
        "- การใช้อำนาจ 84.27 คะแนน, 3, 84.27",
        "ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้ร้อยละ 0.00, 10, 0.00"
    })
    void scoreIsTiedToTheIndicatorNamedBeforeIt(String text, int indicator, BigDecimal score) {
        List<ScoreFinder.Found> found = ScoreFinder.in(text, true);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).mention().indicator().number()).isEqualTo(indicator);
        assertThat(found.get(0).score()).isEqualByComparingTo(score);
    }

    @Test
    void passMarkIsNoScore() {
        String text = "ตัวชี้วัดที่ 2 การใช้งบประมาณ ต้องได้ไม่ต่ำกว่าเกณฑ์ 85 คะแนนขึ้นไป";
        assertThat(ScoreFinder.in(text, true)).isEmpty();
        assertThat(ScoreFinder.threshold(text)).contains(new BigDecimal("85"));
    }

    @Test
    void wholeNumberFarFromTheNameIsNoScore() {
        String text =
                "ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต บุคลากรไม่เชื่อมั่น กำหนดเวลาตอบกลับผู้ร้องเรียนภายใน 7 วัน";
        assertThat(ScoreFinder.in(text, false)).isEmpty();
        assertThat(ScoreFinder.in("ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต 97", false))
                .hasSize(1);
    }

    @Test
    void yearIsNoScore() {
        assertThat(ScoreFinder.in("ตัวชี้วัดที่ 2 การใช้งบประมาณ ในปี 67 ควรปรับปรุง", true))
                .isEmpty();
    }

    @Test
    void topicStandsBetweenTheHeadingWordAndTheScore() {
        String text =
                "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ หัวข้อการประเมิน เจ้าหน้าที่ตรงต่อเวลาหรือไม่ มีค่าคะแนนเท่ากับ 90.10";
        assertThat(ScoreFinder.in(text, true).get(0).topic()).isEqualTo("เจ้าหน้าที่ตรงต่อเวลาหรือไม่");
    }

    @Test
    void numberIsKeptAsPrintedWhereTheNameContradictsIt() {
        Indicators.Mention mention =
                Indicators.in("ตัวชี้วัดที่ 7 คุณภาพการดำเนินงาน").get(0);
        assertThat(mention.indicator()).isEqualTo(Indicator.COMMUNICATION);
        assertThat(mention.contradicts()).isTrue();
    }

    @Test
    void sentenceThatCallsIndicatorsByNameAloneGivesEachItsScore() {
        String text =
                "EIT ได้คะแนนเฉลี่ย 82.60 คะแนน โดยคุณภาพการดำเนินงานได้ 85.21 คะแนน ประสิทธิภาพการสื่อสารได้ร้อยละ 82.33"
                        + " และการป้องกันการทุจริตได้คะแนนเต็ม 100 คะแนน";
        assertThat(ScoreFinder.in(text, true))
                .extracting(
                        f -> f.mention().indicator().number(), f -> f.score().toPlainString())
                .containsExactly(tuple(6, "85.21"), tuple(7, "82.33"), tuple(10, "100"));
    }

    @Test
    void quantityAfterANameIsNoScore() {
        assertThat(ScoreFinder.in("คะแนนต่ำเพราะการใช้งบประมาณ ได้ 12 ครั้ง", true))
                .isEmpty();
    }

    @Test
    void nameBeforeItsNumberInBracketsIsTheIndicator() {
        Indicators.Mention mention =
                Indicators.in("3.1 การใช้อำนาจ (ตัวชี้วัดที่ 3) ยังไม่มีเกณฑ์").get(0);
        assertThat(mention.indicator().number()).isEqualTo(3);
        assertThat(mention.printedName()).isEqualTo("การใช้อำนาจ");
        assertThat(Indicators.in("การใช้อำนาจ (ตัวชี้วัดที่ 5)").get(0).contradicts())
                .isTrue();
    }
}
