package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontTallyTest {

    private static final FontModel FACE = new FontModel(0, "Made", true, true);
    private static final FontModel OTHER = new FontModel(1, "Points", true, true);
    private static final GlyphShape INK = new GlyphShape(true, 0, 0, 0.4, 0.4, 1);
    private static final double SIZE = 16;

    @Test
    void headingsWhoseAbbreviationsTakeTheirPointsFromAnotherFaceAreSound() {
        List<Glyph> headings = lines(
                "แผนปฏิบัติการ พ.ศ.",
                "มาตรการและกิจกรรม",
                "งบประมาณ พ.ศ.",
                "หน่วยงานผู้รับผิดชอบโครงการ",
                "ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย.",
                "การจัดทำแผนงานและผลการดำเนินงานโครงการ",
                "ความสำเร็จของการบริหารงานบุคคล");

        FontFacts facts = FontTally.of(headings).get(0);

        assertThat(facts.thai()).isGreaterThan(FontJudge.ENOUGH);
        assertThat(FontJudge.judge(facts, facts).reason()).isEqualTo("sound-layer");
    }

    @Test
    void textWithoutItsToneMarksIsNot() {
        List<Glyph> prose = lines(
                "เจาหนาทีผูรับผิดชอบตองปฏิบัติหนาทีใหถูกตอง",
                "เพือใหผูมาติดตอไดรับบริการทีดีและรวดเร็ว",
                "ผูบริหารไดมอบหมายใหหนวยงานทีเกียวของ",
                "รายงานผลตอผูบังคับบัญชาทุกครังกอนสินเดือน");

        FontFacts facts = FontTally.of(prose).get(0);

        assertThat(FontJudge.judge(facts, facts).reason()).isEqualTo("tones-dropped");
    }

    /** Each line on its own baseline; points come from the other face. */
    private static List<Glyph> lines(String... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            double x = 0;
            for (char c : lines[line].toCharArray()) {
                FontModel font = c == '.' ? OTHER : FACE;
                double y = 2 * SIZE * line;
                double end = x + SIZE / 3;
                CodeText text = CodeText.sound(String.valueOf(c));
                if (c != ' ') {
                    glyphs.add(new Glyph(text, font, c, x, y, end, y, SIZE, false, INK));
                }
                x = end;
            }
        }
        return glyphs;
    }
}
