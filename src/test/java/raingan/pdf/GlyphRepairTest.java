package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphRepairTest {

    private static final FontModel FONT = new FontModel(0, "Made", true, true);
    private static final GlyphShape LETTER = new GlyphShape(true, 0, 0, 0.4, 0.4, 1);
    private static final GlyphShape RING = new GlyphShape(true, -0.2, 0.5, 0, 0.7, 2);
    private static final GlyphShape RING_AND_MAI_THO = new GlyphShape(true, -0.3, 0.6, 0, 1.1, 4);
    private static final GlyphShape SPACE = new GlyphShape(true, 0, 0, 0, 0, 0);

    @Test
    void aSpaceThatDrawsARingBeforeAaIsTheRingOfSaraAm() {
        List<Glyph> named = LostRings.named(List.of(glyph("ด", LETTER), glyph(" ", RING), glyph("า", LETTER)));

        assertThat(texts(named)).containsExactly("ด", "\u0E4D", "า");
        assertThat(named.get(1).reading()).isEqualTo(new CodeText(" ", "\u0E4D", "nikhahit-by-outline"));
    }

    @Test
    void aRingJoinedWithMaiThoIsBoth() {
        List<Glyph> named =
                LostRings.named(List.of(glyph("น", LETTER), glyph("", RING_AND_MAI_THO), glyph("า", LETTER)));

        assertThat(texts(named)).containsExactly("น", "\u0E4D\u0E49", "า");
    }

    @Test
    void aSpaceWithoutInkStaysASpace() {
        List<Glyph> glyphs = List.of(glyph("ด", LETTER), glyph(" ", SPACE), glyph("า", LETTER));

        assertThat(LostRings.named(glyphs)).isEqualTo(glyphs);
    }

    @Test
    void aRingBeforeAnythingElseStaysNameless() {
        List<Glyph> glyphs = List.of(glyph("ธ", LETTER), glyph("", RING), glyph("ก", LETTER));

        assertThat(LostRings.named(glyphs)).isEqualTo(glyphs);
    }

    @Test
    void aMarkMovedAndShrunkKeepsItsForm() {
        Area mark = new Area(new Ellipse2D.Double(0, 0, 200, 200));
        mark.subtract(new Area(new Ellipse2D.Double(50, 50, 100, 100)));
        mark.add(new Area(new Rectangle2D.Double(180, 100, 40, 200)));
        AffineTransform moved = AffineTransform.getTranslateInstance(-300, 500);
        moved.scale(0.8, 0.8);
        GlyphRaster form = GlyphRaster.of(mark);

        assertThat(form.difference(GlyphRaster.of(moved.createTransformedShape(mark))))
                .isLessThan(0.02);
        assertThat(form.difference(GlyphRaster.of(new Rectangle2D.Double(0, 0, 220, 300))))
                .isGreaterThan(0.25);
    }

    @Test
    void ticksOfSymbolFontsAreNamedByTheirCode() {
        assertThat(SymbolFonts.named("ABCDEF+Wingdings-Regular", CodeText.sound("ü"))
                        .text())
                .isEqualTo("✓");
        assertThat(SymbolFonts.named("Wingdings 2", CodeText.sound("P")).text()).isEqualTo("✓");
        assertThat(SymbolFonts.named("SymbolMT", CodeText.sound("\uF0B7")).text())
                .isEqualTo("•");
        assertThat(SymbolFonts.named("TH SarabunPSK", CodeText.sound("ü")).text())
                .isEqualTo("ü");
    }

    @Test
    void contoursOfOutlinesAreCountedWithoutEmptyOnes() {
        GeneralPath outline = new GeneralPath();
        outline.moveTo(0, 0);
        outline.moveTo(10, 10);
        outline.append(new Ellipse2D.Double(0, 0, 400, 400), false);

        assertThat(GlyphShape.of(outline, 1000).contours()).isEqualTo(1);
    }

    private static Glyph glyph(String text, GlyphShape shape) {
        return new Glyph(CodeText.sound(text), FONT, text.hashCode(), 100, 100, 100.5, 100, 16, false, shape);
    }

    private static List<String> texts(List<Glyph> glyphs) {
        return Arrays.asList(glyphs.stream().map(Glyph::text).toArray(String[]::new));
    }
}
