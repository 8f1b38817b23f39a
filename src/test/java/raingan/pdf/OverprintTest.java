package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverprintTest {

    private static final FontModel REGULAR = new FontModel(0, "Made", true, true);
    private static final FontModel BOLD = new FontModel(1, "Made-Bold", true, true);

    @Test
    void textDrawnTwiceInTwoFontsIsReadOnce() {
        Glyph first = glyph("ก", REGULAR, 3, 72);

        assertThat(Overprint.removed(List.of(first, glyph("ก", BOLD, 7, 72.4)))).containsExactly(first);
    }

    @Test
    void differentSignsOnOnePlaceAndTheSameSignBesideBothStay() {
        List<Glyph> glyphs = List.of(glyph("ก", REGULAR, 3, 72), glyph("ข", BOLD, 3, 72.4), glyph("ก", REGULAR, 3, 80));

        assertThat(Overprint.removed(glyphs)).isEqualTo(glyphs);
    }

    @Test
    void signsThatNobodyCanNameAreToldApartByTheirFonts() {
        List<Glyph> glyphs = List.of(glyph("", REGULAR, 3, 72), glyph("", BOLD, 3, 72.4));

        assertThat(Overprint.removed(glyphs)).isEqualTo(glyphs);
    }

    private static Glyph glyph(String text, FontModel font, int code, double x) {
        GlyphShape ink = new GlyphShape(true, 0, 0, 0.4, 0.4, 1);
        return new Glyph(CodeText.sound(text), font, code, x, 100, x + 6, 100, 16, false, ink);
    }
}
