package raingan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.thai.Change;

class ActualTextTest {

    private static final FontModel FONT = new FontModel(0, "Made", true, true);

    @Test
    void aNamelessMarkGetsTheCharacterThatIsLeft() {
        assertThat(texts(ActualText.spread("ปี", glyphs("ป", "")))).containsExactly("ป", "ี");
    }

    @Test
    void theRingOfSaraAmGetsItsHalf() {
        assertThat(texts(ActualText.spread("นำ", glyphs("น", "", "า")))).containsExactly("น", "\u0E4D", "า");
    }

    @Test
    void theLastNamelessGlyphGetsAllThatRemains() {
        assertThat(texts(ActualText.spread("ปี่", glyphs("ป", "")))).containsExactly("ป", "ี่");
    }

    @Test
    void aGlyphThatOnlyCompletesAnotherIsLeftOut() {
        assertThat(texts(ActualText.spread("ญ", glyphs("ญ", "")))).containsExactly("ญ");
    }

    @Test
    void aWrongNameGivesWay() {
        List<Glyph> spread = ActualText.spread("กา", glyphs("ก", "ำ"));

        assertThat(texts(spread)).containsExactly("ก", "า");
        assertThat(spread.get(1).reading()).isEqualTo(new CodeText("ำ", "า", "actual-text"));
    }

    @Test
    void aSpokenTextForALongLineIsNotBelieved() {
        List<Glyph> line = glyphs("ก", "อ", "ง", "ค", "ล", "ั", "ง", "ก", "ล", "า", "ง");

        assertThat(ActualText.spread("ภาพประกอบ", line)).isEqualTo(line);
    }

    @Test
    void theRawTextOfAWordIsWhatIsPrinted() {
        Cluster cluster = new Cluster(glyphs("ค").get(0));
        ActualText.spread("ค่", glyphs("ค", "")).stream().skip(1).forEach(cluster::add);

        Word word = LayerWord.of(List.of(cluster), new Box(0, 0, 6, 16), false).word();

        assertThat(word.raw()).isEqualTo("ค่");
        assertThat(word.changes()).extracting(Change::rule).containsExactly("actual-text");
    }

    private static List<Glyph> glyphs(String... texts) {
        GlyphShape ink = new GlyphShape(true, 0, 0, 0.4, 0.4, 1);
        return Arrays.stream(texts)
                .map(t -> new Glyph(CodeText.sound(t), FONT, t.hashCode(), 0, 0, 6, 0, 16, false, ink))
                .toList();
    }

    private static List<String> texts(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).toList();
    }
}
