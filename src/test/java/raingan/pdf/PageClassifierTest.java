package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import raingan.pdf.FontVerdict.Kind;
import raingan.pdf.PageDecision.Choice;

class PageClassifierTest {

    private static final FontVerdict SOUND = new FontVerdict(Kind.SOUND, "sound-layer", "");
    private static final FontVerdict BROKEN = new FontVerdict(Kind.OCR, "no-character-map", "");

    @Test
    void aPageWithNothingOnItIsBlank() {
        assertThat(classify(0, 0, 0, 0).choice()).isEqualTo(Choice.BLANK);
    }

    @Test
    void aPictureWithoutTextIsReadByOcr() {
        assertThat(classify(0, 0, 1.0, 0))
                .extracting(PageDecision::choice, PageDecision::reason)
                .containsExactly(Choice.OCR, "no-layer");
    }

    @Test
    void aPageNumberPrintedOverAScanDoesNotMakeItDigital() {
        assertThat(classify(12, 0, 1.0, 0).reason()).isEqualTo("scan");
    }

    @Test
    void theInvisibleTextOfAnotherOcrIsNotTrusted() {
        assertThat(classify(0, 2000, 1.0, 0).reason()).isEqualTo("layer-of-another-ocr");
    }

    @Test
    void aDigitalPageOnALetterheadImageIsReadByItsLayer() {
        assertThat(classify(1500, 0, 1.0, 0).choice()).isEqualTo(Choice.LAYER);
    }

    @Test
    void textTurnedIntoDrawingsIsReadByOcrThoughItsNumbersAreText() {
        assertThat(classify(300, 0, 0, 1500).reason()).isEqualTo("text-as-outlines");
    }

    @Test
    void oneBrokenFontAmongSoundOnesCostsOnlyItsOwnPlaces() {
        FontFacts sound = font(0, 1000);
        FontFacts broken = font(1, 40);
        PageFacts page = page(1040, 0, 0, 0, List.of(sound, broken));

        PageDecision decision = PageClassifier.classify(page, Map.of(0, SOUND, 1, BROKEN));

        assertThat(decision.choice()).isEqualTo(Choice.MIXED);
        assertThat(decision.reason()).isEqualTo("no-character-map");
    }

    private static PageDecision classify(int glyphs, int invisible, double coverage, int outlines) {
        List<FontFacts> fonts = glyphs == 0 ? List.of() : List.of(font(0, glyphs));
        return PageClassifier.classify(page(glyphs, invisible, coverage, outlines, fonts), Map.of(0, SOUND));
    }

    private static PageFacts page(int glyphs, int invisible, double coverage, int outlines, List<FontFacts> fonts) {
        return new PageFacts(
                595, 842, 0, glyphs, invisible, fonts, coverage, Optional.empty(), outlines, coverage > 0 ? 1 : 0);
    }

    private static FontFacts font(int id, int glyphs) {
        return new FontFacts(id, "Made", true, glyphs, 0, glyphs, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
    }
}
