package raingan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayerRepairTest {

    private static final String SOUND =
            "ผู้บริหารกำหนดมาตรการและทำแผนการดำเนินงานประจำปี เพื่อนำความต้องการของประชาชน\n"
                    + "มาจัดทำคำสั่ง สำรวจความจำเป็น อำนวยความสะดวก และทำน้ำประปาให้สม่ำเสมอ ตามลำดับที่สภาตำบลกำหนด";

    @Test
    void restoresSaraAmThatBecameSaraAa() {
        assertThat(LayerRepair.amLost(SOUND.replace('ำ', 'า')).text()).isEqualTo(SOUND);
    }

    @Test
    void restoresSaraAmOfWhichAGapRemains() {
        assertThat(LayerRepair.amLost(SOUND.replace("ำ", " า")).text()).isEqualTo(SOUND);
    }

    @Test
    void restoresSaraAaThatBecameSaraAm() {
        assertThat(LayerRepair.aaAm(SOUND.replace('า', 'ำ')).text()).isEqualTo(SOUND);
    }

    @Test
    void leavesSoundTextAlone() {
        assertThat(LayerRepair.amLost(SOUND).changes()).isEmpty();
        assertThat(LayerRepair.aaAm(SOUND).changes()).isEmpty();
    }

    @Test
    void takesOutSpacesInsideWordsAndKeepsThoseBetweenPhrases() {
        assertThat(LayerRepair.positionedSpaces("การเปิ ดเผย ปั จจุบัน ท้องถิ ่น เป็ นไปตามแผน เพื่อประชาชน")
                        .text())
                .isEqualTo("การเปิดเผย ปัจจุบัน ท้องถิ่น เป็นไปตามแผน เพื่อประชาชน");
    }

    @Test
    void joinsTheLettersOfASpreadLine() {
        assertThat(LayerRepair.positionedSpaces("ปฏิ บั ติ ห น้ า ที่ ด้ ว ยความถู ก ต้ อ งตามกฎ หมาย")
                        .text())
                .isEqualTo("ปฏิบัติหน้าที่ด้วยความถูกต้องตามกฎหมาย");
    }

    @Test
    void restoresBothWaysWhereTheTextShowsBoth() {
        assertThat(LayerRepair.amAndAa("กำรจัดซื้อประจาปี จำนวนสามราย").text())
                .isEqualTo("การจัดซื้อประจำปี จำนวนสามราย");
    }

    @Test
    void restoresLostMarksByWhatTheWordsHaveLeft() {
        assertThat(LayerRepair.marksLost("ใหเปนที่ประจักษตอสาธารณะ และไดนาขอมูลไปชวยในการวิเคราะห")
                        .text())
                .isEqualTo("ให้เป็นที่ประจักษ์ต่อสาธารณะ และได้นำข้อมูลไปช่วยในการวิเคราะห์");
    }

    @Test
    void statisticsTellTheDefectsApart() {
        String text = SOUND + "\n" + SOUND.replace("\n", " ");
        assertThat(ThaiStatistics.of(text)).satisfies(s -> {
            assertThat(s.plausibility()).isGreaterThan(0.98);
            assertThat(s.looksAmLost() || s.looksAaAm() || s.looksToneless() || s.looksNonsense())
                    .isFalse();
        });
        assertThat(ThaiStatistics.of(text.replace('ำ', 'า')).looksAmLost()).isTrue();
        assertThat(ThaiStatistics.of(text.replace('า', 'ำ')).looksAaAm()).isTrue();
        assertThat(ThaiStatistics.of(text.replaceAll("[่้]", "")).looksToneless())
                .isTrue();
        assertThat(ThaiStatistics.of(text.replace('ก', 'ฅ').replace('ร', 'ฒ').replace('น', 'ฬ'))
                        .looksNonsense())
                .isTrue();
    }
}
