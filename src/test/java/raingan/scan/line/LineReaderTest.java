package raingan.scan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.page.Word;
import raingan.scan.image.Component;
import raingan.scan.image.GrayImage;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrWord;

class LineReaderTest {

    private static final GrayImage PAGE = GrayImage.white(200, 100);

    /** One letter of 20 by 20 pixels. */
    private static TextLine line() {
        int[] runs = new int[3 * 20];
        for (int i = 0; i < 20; i++) {
            runs[3 * i] = 40 + i;
            runs[3 * i + 1] = 50;
            runs[3 * i + 2] = 70;
        }
        Component letter = new Component(runs);
        return new TextLine(List.of(letter), letter.area(), 40, 60, 20);
    }

    @Test
    void sureLineIsReadOnce() {
        Prepared engine = new Prepared(word("ขื้อ", 0.85), word("ซื้อ", 0.95));
        assertThat(read(engine)).isEqualTo("ขื้อ");
        assertThat(engine.heights).hasSize(1);
    }

    @Test
    void lineInDoubtIsReadAgainAtAnotherHeightAndTheSurerReadingTaken() {
        Prepared engine = new Prepared(word("ขื้อ", 0.6), word("ซื้อ", 0.8));
        assertThat(read(engine)).isEqualTo("ซื้อ");
        assertThat(engine.heights.get(1)).isGreaterThan(engine.heights.get(0));
    }

    @Test
    void ofTwoReadingsAsSureTheOneInThaiWordsIsTaken() {
        assertThat(read(new Prepared(word("คุะแนน", 0.7), word("คะแนน", 0.7)))).isEqualTo("คะแนน");
        assertThat(read(new Prepared(word("คะแนน", 0.7), word("คุะแนน", 0.7)))).isEqualTo("คะแนน");
    }

    @Test
    void secondReadingWithoutTextDoesNotTakeTheFirstAway() {
        assertThat(read(new Prepared(word("7.00", 0.2), List.of()))).isEqualTo("7.00");
    }

    private static String read(OcrEngine engine) {
        List<Word> words = new LineReader(engine, 300).read(PAGE, line());
        return words.get(0).text();
    }

    private static List<OcrWord> word(String text, double confidence) {
        return List.of(new OcrWord(text, 0, 0, 10, 10, confidence, true));
    }

    /** Answers with what it was given, in turn. */
    private static final class Prepared implements OcrEngine {
        final List<Integer> heights = new ArrayList<>();
        private final Iterator<List<OcrWord>> answers;

        Prepared(List<OcrWord> first, List<OcrWord> second) {
            answers = List.of(first, second).iterator();
        }

        @Override
        public String version() {
            return "prepared";
        }

        @Override
        public List<OcrWord> read(GrayImage image, Segmentation layout) {
            heights.add(image.height());
            return answers.next();
        }

        @Override
        public void close() {}
    }
}
