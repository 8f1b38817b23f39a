package raingan.thai.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import raingan.thai.Change;

class SpellingTest {

    private final Spelling spelling = Spelling.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ติดตามอย่างสม่าเสมอ, ติดตามอย่างสม่ำเสมอ",
        "ผลประโยชน์สวนตน, ผลประโยชน์ส่วนตน",
        "ให้เปนระบบ, ให้เป็นระบบ",
        "แนวปฎิบัติงาน, แนวปฏิบัติงาน",
        "การขออนุญาติ, การขออนุญาต",
        "ทางเวบไซต์, ทางเว็บไซต์",
        "บุคลากรในองคกร, บุคลากรในองค์กร",
        "ของผู้ไต้บังคับบัญชา, ของผู้ใต้บังคับบัญชา",
        "ระเบียบและขอบังคับ, ระเบียบและข้อบังคับ",
        "ความสะดวและรวดเร็ว, ความสะดวกและรวดเร็ว",
        "เข้ามามีสว่นร่วม, เข้ามามีส่วนร่วม",
        "กฎหมายวาดวยข้อมูล, กฎหมายว่าด้วยข้อมูล",
        "การสร้งความเข้าใจ, การสร้างความเข้าใจ",
        "ทรัพย์สนิของราชการ, ทรัพย์สินของราชการ",
        "ทะเบียนครุภัณท์, ทะเบียนครุภัณฑ์",
        "เห็นจะเปนสงยิดอยู่, เห็นจะเป็นสงยิดอยู่",
        "เข้าถึงง่ายขืน, เข้าถึงง่ายขึ้น",
        "ทั่วทังองค์กร, ทั่วทั้งองค์กร",
        "หน่วยงานทีเข้าร่วม, หน่วยงานที่เข้าร่วม",
        "วัสดุโมษณาและเผยแพร่, วัสดุโฆษณาและเผยแพร่",
        "มีประกาศที 12 แล้ว, มีประกาศที่ 12 แล้ว",
        "เลื่อนขันเงินเดือน, เลื่อนขั้นเงินเดือน",
        "แผนการจัดชื่อพัสดุ, แผนการจัดซื้อพัสดุ",
        "ติดบ้ายประกาศ, ติดป้ายประกาศ",
        "สรุปเรืองทีปิดแล้วเมือสิ้นปี, สรุปเรื่องที่ปิดแล้วเมื่อสิ้นปี",
        "ตรวจต่อเนืองทุกสินเดือนเนืองจากมีคลิปสัน, ตรวจต่อเนื่องทุกสิ้นเดือนเนื่องจากมีคลิปสั้น"
    })
    void repairsWhatTypistsAndReadersGetWrong(String wrong, String right) {
        assertThat(spelling.correct(wrong).text()).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ปลูกต้นไม้ในสวนและพื้นที่สีเขียว ข้างลานกีฬา",
                "ขอเสนอแนวทางและขอข้อมูลเพิ่มเติม",
                "นายกิตติพัฒน์ อินทรสุวรรณกุล นางสาวปวีณ์ริศา ทวีศักดิโสภณ",
                "เทศบาลตำบลหนองปลาไหลเผือก อำเภอบ้านโพนขวาว",
                "ผ่าน Facebook, Line OA และ www.example.go.th วันที่ ๑๒/๓/๒๕๖๗",
                "ถูกขืนใจและขัดขืน หากยังขืนกระทำต่อไป บางทีมีทีมงานชาวสเปนที่ทำทีละขั้น",
                "พระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ",
                "เศรษฐกิจรุ่งเรือง บันไดเรืองแสง สตางค์และขันน้ำ ที่ดิน 12 ตารางวา ทีละแปลง",
                "ทรัพย์สินเดือนมีนาคม ทรัพย์สินปีงบประมาณ 2567 และคลิปสันติภาพ",
                "มิให้ผู้หนึ่งผู้ใดแสวงหาประโยชน์ ณ ที่ทำการ ฯลฯ"
            })
    void leavesCorrectTextNamesNumbersAndLatinAlone(String text) {
        assertThat(spelling.correct(text).changes()).isEmpty();
    }

    @Test
    void eachChangeIsOnRecord() {
        assertThat(spelling.correct("ให้เปนไปได้").changes()).containsExactly(new Change("spelling", "เปน", "เป็น", 3));
    }

    @Test
    void aTextThatLosesMarksElsewhereNeedsLessEvidence() {
        String document = "เจาหนาที่ตองปฏิบัติใหถูกตอง และเปนไปตามหลักเกณฑ ขอเสนอแนะ";
        assertThat(spelling.correct("สรุปขอเสนอแนะ").changes()).isEmpty();
        assertThat(spelling.adaptedTo(document).correct("สรุปขอเสนอแนะ").text()).isEqualTo("สรุปข้อเสนอแนะ");
    }

    @Test
    void aPersonMayListNamesAndMisspellings() {
        assertThat(spelling.keeping(List.of("เปน")).correct("ให้เปนระบบ").changes())
                .isEmpty();
        assertThat(spelling.with(List.of("# own", "โนนสะเหม\tโนนเสม็ด"))
                        .correct("ที่โนนสะเหมนี้")
                        .text())
                .isEqualTo("ที่โนนเสม็ดนี้");
    }

    @Test
    void aLineOfAListIsAWordToKeepOrAMisspelling() {
        Spelling own = spelling.with(List.of("\uFEFF# own", "", "เปน", "โนนสะเหม \t โนนเสม็ด"));
        assertThat(own.correct("ให้เปนที่โนนสะเหมนี้").text()).isEqualTo("ให้เปนที่โนนเสม็ดนี้");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spelling.with(List.of("ก\tข\tค")))
                .withMessage("ก\tข\tค");
    }

    @Test
    void aPersonMayListSlipsOfLetters() {
        String read = "ประชุมพนัขงาน";
        assertThat(spelling.correct(read).text()).isEqualTo(read);
        assertThat(spelling.with(List.of("ข\tก\t5")).correct(read).text()).isEqualTo("ประชุมพนักงาน");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spelling.with(List.of("ข\tก\t-5")))
                .withMessage("ข\tก\t-5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spelling.with(List.of("ขว\tก\t5")))
                .withMessage("ขว\tก\t5");
    }

    @Test
    void offChangesNothing() {
        assertThat(Spelling.off().correct("เปน").changes()).isEmpty();
    }
}
