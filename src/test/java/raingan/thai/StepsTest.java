package raingan.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "๑. จัดทำ, 1, 3",
        "๑) จัดทำ, 1, 3",
        "(๑) จัดทำ, 1, 4",
        "1.จัดทำ, 1, 2",
        "๒.๑ กำหนด, 2.1, 4",
        "2.1.1) กำหนด, 2.1.1, 7",
        "ข้อ ๑ กำหนด, 1, 6",
        "ก. กำหนด, ก, 3",
        "• กำหนด, •, 2",
        "– กำหนด, -, 2"
    })
    void readsTheLabelOfALine(String line, String label, int end) {
        assertThat(ListLabel.parse(line)).hasValueSatisfying(found -> {
            assertThat(found.label()).isEqualTo(label);
            assertThat(found.end()).isEqualTo(end);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"๒๕๖๖", "87.78", "87.78 คะแนน", "1.5 ล้านบาท", "10 ราย", "-5", "ก.ย. 66", "-", "85.00 คะแนน"})
    void valuesAreNoLabels(String line) {
        assertThat(ListLabel.parse(line)).isEmpty();
    }

    @Test
    void aLabelInRunningTextCountsWhenItGoesOnWithTheNumbers() {
        assertThat(Steps.split("1. วางแผน 2.จัดทำคู่มือ 3. กำหนด 5 แนวทาง 3.1 แจ้ง 3.1.1 ทุกกอง 4. สรุป 85.20 คะแนน"))
                .containsExactly(
                        new Step(1, "1", "วางแผน"),
                        new Step(2, "2", "จัดทำคู่มือ"),
                        new Step(3, "3", "กำหนด 5 แนวทาง"),
                        new Step(4, "3.1", "แจ้ง"),
                        new Step(5, "3.1.1", "ทุกกอง"),
                        new Step(6, "4", "สรุป 85.20 คะแนน"));
    }

    @Test
    void aCountOfItemsEndsAStepAndIsNoLabelOfTheNextOne() {
        assertThat(Steps.split("1. ลดแบบฟอร์มเหลือ 3 ข้อ 2. ติดประกาศหน้าห้อง"))
                .extracting(Step::label, Step::text)
                .containsExactly(tuple("1", "ลดแบบฟอร์มเหลือ 3 ข้อ"), tuple("2", "ติดประกาศหน้าห้อง"));
    }

    @Test
    void dashesBeginStepsWhereTheTextBeginsWithOne() {
        assertThat(Steps.split("- แจ้งเวียน - ติดตาม")).extracting(Step::text).containsExactly("แจ้งเวียน", "ติดตาม");
        assertThat(Steps.split("ไม่รับ - ไม่ให้")).isEmpty();
    }

    @Test
    void aMisreadOrdinalIsRepairedFromItsNeighbours() {
        Steps.Repaired repaired = Steps.repair(Steps.split("๑. ก\n๒. ข\n๓. ค\n๕. ง\n๕. จ"));
        assertThat(repaired.steps()).extracting(Step::label).containsExactly("1", "2", "3", "4", "5");
        assertThat(repaired.changes()).containsExactly(new Change("ordinal-repaired", "5", "4", 0));
    }

    @Test
    void aListThatSkipsANumberStays() {
        Steps.Repaired repaired = Steps.repair(Steps.split("1. ก\n2. ข\n4. ค\n5. ง\n6. จ"));
        assertThat(repaired.changes()).isEmpty();
    }
}
