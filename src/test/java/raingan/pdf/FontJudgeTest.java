package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import raingan.pdf.FontVerdict.Kind;

class FontJudgeTest {

    private static final int LETTERS = 1000;

    @Test
    void usualSharesAreSound() {
        FontFacts font = font(LETTERS, 10, 95, 105, 60, 0, 1.0, 0, 0);

        assertThat(FontJudge.judge(font, font).kind()).isEqualTo(Kind.SOUND);
    }

    @Test
    void fewToneMarksAreDroppedOnesOnlyWhenWordsLackLetters() {
        FontFacts unlikely = font(LETTERS, 10, 95, 105, 20, 0, 0.88, 0, 0);
        FontFacts headings = font(LETTERS, 10, 95, 105, 20, 0, 1.0, 0, 0);

        assertThat(FontJudge.judge(unlikely, unlikely).reason()).isEqualTo("tones-dropped");
        assertThat(FontJudge.judge(headings, headings).kind()).isEqualTo(Kind.SOUND);
    }

    @Test
    void glyphsWithoutANameAreReadByOcr() {
        FontFacts font = font(0, 0, 0, 0, 0, 400, 1.0, 0, 0);

        assertThat(FontJudge.judge(font, font))
                .isEqualTo(new FontVerdict(Kind.OCR, "no-character-map", "Made: 400 of 400"));
    }

    @Test
    void sharesSayNothingAboutSaraAmWhereOutlinesDid() {
        FontFacts seen = font(LETTERS, 0, 100, 100, 60, 0, 1.0, 0, 0);
        FontFacts unseen = font(LETTERS, 0, 100, 0, 60, 0, 1.0, 0, 0);

        assertThat(FontJudge.judge(seen, seen).kind()).isEqualTo(Kind.SOUND);
        assertThat(FontJudge.judge(unseen, unseen).reason()).isEqualTo("sara-am-lost");
    }

    @Test
    void everyAaAsAmIsSeenInTheShares() {
        FontFacts font = font(LETTERS, 100, 0, 0, 60, 0, 1.0, 0, 0);

        assertThat(FontJudge.judge(font, font).reason()).isEqualTo("sara-aa-as-am");
    }

    @Test
    void aShortRunIsJudgedByTheOtherPages() {
        FontFacts here = font(20, 0, 2, 0, 1, 0, 1.0, 0, 0);
        FontFacts document = font(LETTERS, 0, 100, 0, 60, 0, 1.0, 0, 0);

        assertThat(FontJudge.judge(here, here).kind()).isEqualTo(Kind.SOUND);
        assertThat(FontJudge.judge(here, document).reason()).isEqualTo("sara-am-lost");
    }

    @Test
    void overruledMapsAreRepairs() {
        FontFacts font = font(LETTERS, 10, 95, 105, 60, 0, 1.0, 0, 14);

        assertThat(FontJudge.judge(font, font).kind()).isEqualTo(Kind.REPAIRED);
    }

    private static FontFacts font(
            int thai,
            int am,
            int aa,
            int byOutline,
            int tones,
            int unreadable,
            double plausible,
            int latin1,
            int fixed) {
        int consonants = thai / 2;
        int common = (int) (0.9 * consonants);
        int glyphs = thai + unreadable;
        return new FontFacts(
                0,
                "Made",
                true,
                glyphs,
                unreadable,
                thai,
                am,
                aa,
                byOutline,
                tones,
                0,
                consonants,
                common,
                latin1,
                plausible,
                fixed);
    }
}
