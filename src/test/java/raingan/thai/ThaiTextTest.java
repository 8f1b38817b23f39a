package raingan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTest {

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "ทํางาน, ทำงาน, sara-am-composed",
        "นํ้า, น้ำ, sara-am-composed",
        "น้ํา, น้ำ, sara-am-composed",
        "นำ้, น้ำ, mark-order",
        "เเผน, แผน, sara-ae-composed",
        "ท่ี, ที่, mark-order",
        "หา้ม, ห้าม, mark-order",
        "เ่กา, เก่า, mark-order",
        "ที่่, ที่, doubled-mark",
        "เป็็น, เป็น, doubled-mark",
        "กาาร, การ, doubled-mark",
        "มๅก, มาก, look-alike",
        "ถิ ่น, ถิ่น, positioned-space",
        "ท\uF70Aำ, ท่ำ, private-use",
        "ป\uF710น, ปัน, private-use",
        "กา\u200Bร, การ, zero-width",
        "ปี\u00A0งบ, ปี งบ, exotic-space",
        "\uFF12\uFF15, 25, full-width",
        "\u0662\u0665, 25, foreign-digit",
        "สิํง, สึง, doubled-mark"
    })
    void becomesCanonicalAndSaysBywhichRule(String before, String after, String rule) {
        Audited result = ThaiText.normalise(before);
        assertThat(result.text()).isEqualTo(after);
        assertThat(result.changes()).first().extracting(Change::rule).isEqualTo(rule);
    }

    @Test
    void canonicalTextComesBackAsTheSameObjectWithoutChanges() {
        String text = "สิทธิ์ พันธุ์ ฤๅษี น้ำ เก๋ง ต่าง ๆ ๒๕๖๖ 85.00 ITA ฯลฯ";
        Audited result = ThaiText.normalise(text);
        assertThat(result.text()).isSameAs(text);
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void eachChangeTellsWhereItWasMade() {
        Audited result = ThaiText.normalise("งานทํา");
        assertThat(result.changes()).containsExactly(new Change("sara-am-composed", "ทํา", "ทำ", 3));
    }

    @Test
    void aMarkAtTheBeginningIsKeptSinceItsConsonantMayStandInOtherText() {
        assertThat(ThaiText.normalise("่น").text()).isEqualTo("่น");
    }

    @Test
    void theKeyLeavesOutWhatTwoReadingsMayDisagreeOn() {
        assertThat(ThaiText.key(" ผู้ รับผิดชอบ / ปี ๒๕๖๖ (ITA) ")).isEqualTo("ผู้รับผิดชอบปี2566ita");
        assertThat(ThaiText.key("ขั้นตอน/วิธีดํา เนินการ")).isEqualTo(ThaiText.key("ขั้นตอน วิธีดำเนินการ"));
    }

    @Test
    void bulletsOfAnyShapeComeOutAlikeAndMinusSignsStay() {
        assertThat(ThaiText.bullets("- มอบหมาย\n● ติดตาม ▪ รายงาน").text()).isEqualTo("• มอบหมาย\n• ติดตาม • รายงาน");
        assertThat(ThaiText.bullets("- ก่อน - หลัง ม.ค. - มี.ค.").text()).isEqualTo("• ก่อน • หลัง ม.ค. - มี.ค.");
        assertThat(ThaiText.bullets("ไม่รับ - ไม่ให้").text()).isEqualTo("ไม่รับ - ไม่ให้");
        assertThat(ThaiText.bullets("-5").text()).isEqualTo("-5");
        assertThat(ThaiText.bullets("-").text()).isEqualTo("-");
    }
}
