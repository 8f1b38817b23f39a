package raingan.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.thai.value.Spelling;

class CrowdingTest {

    /** Lines 12 points high, a character 6 points wide; each blank is 3 points wide. */
    private static List<Line> lines(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            double top = 14.0 * lines.size();
            List<Word> words = new ArrayList<>();
            double left = 0;
            for (String part : text.split("(?<= )|(?= )")) {
                double width = part.isBlank() ? 3 : 6.0 * part.length();
                if (!part.isBlank()) {
                    words.add(Word.ofLayer(part, new Box(left, top, left + width, top + 12)));
                }
                left += width;
            }
            lines.add(new Line(1, words));
        }
        return lines;
    }

    @Test
    void whiteThatRunsDownBetweenTheWordsPartsTwoTexts() {
        assertThat(Crowding.is(lines("หน่วยตรวจสอบ   14,500", "ภายในเทศบาล    บาท")))
                .isTrue();
    }

    @Test
    void spacesOfOneTextPartNothing() {
        assertThat(Crowding.is(lines("ตั้งตู้ ที่หน้าอาคาร", "เปิดตู้ ทุกวันศุกร์")))
                .isFalse();
        assertThat(Crowding.is(lines("ตั้งตู้   ที่หน้าอาคาร", "เปิดตู้ทุกวันศุกร์")))
                .isFalse();
    }

    @Test
    void whiteAfterTheLabelsOfAListPartsNothing() {
        assertThat(Crowding.is(lines("1.    ตั้งตู้", "2.    เปิดตู้", "-     จดบันทึก")))
                .isFalse();
    }

    @Test
    void textOfACrowdedCellIsInDoubt() {
        List<Line> lines = lines("หน่วยตรวจสอบ   14,500", "ภายในเทศบาล    บาท");
        Cell cell = new Cell(0, 0, 1, 1, List.of(new Cell.Part(1, new Box(0, 0, 200, 40), lines)));
        double confidence = new Texts(Spelling.standard()).of(List.of(cell)).confidence();
        assertThat(confidence).isLessThan(0.75);
    }
}
