package raingan.scan.line;

import java.util.List;
import java.util.stream.Collectors;
import raingan.page.Word;
import raingan.scan.image.GrayImage;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrWord;
import raingan.thai.Likelihood;

/**
 * Reads lines, those in doubt twice: an engine scales a line by its height, so a line cut at another height is another
 * picture to it. Of two readings the one is taken that is surer and likelier as Thai.
 */
public final class LineReader {

    /** Confidence below which a line is read again: few lines of a sound page, and many of the misread ones. */
    private static final double DOUBT = 0.8;

    /** Nats that a character without any confidence weighs. */
    private static final double UNSURE = 10;

    private final OcrEngine engine;
    private final double dpi;

    /** Reads lines of a page of this resolution, in pixels an inch. */
    public LineReader(OcrEngine engine, double dpi) {
        this.engine = engine;
        this.dpi = dpi;
    }

    /** A reading of a line, with its words where they stand on the page. */
    private record Reading(LineImage image, List<OcrWord> words) {

        int length() {
            return words.stream().mapToInt(w -> w.text().length()).sum();
        }

        /** Mean confidence of its characters. */
        double sureness() {
            double sum = words.stream()
                    .mapToDouble(w -> w.confidence() * w.text().length())
                    .sum();
            return length() == 0 ? 0 : sum / length();
        }

        double cost() {
            String text = words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
            return Likelihood.nats(text) + UNSURE * (1 - sureness()) * length();
        }
    }

    /** The words of a line. */
    public List<Word> read(GrayImage page, TextLine line) {
        Reading first = read(LineImage.of(page, line));
        Reading taken = first;
        if (first.length() > 1 && first.sureness() < DOUBT) {
            Reading second = read(LineImage.inPlace(page, line));
            taken = second.length() > 0 && second.cost() < first.cost() ? second : first;
        }
        LineImage image = taken.image();
        return Specks.without(taken.words()).stream()
                .map(w -> Word.ofOcr(w.text(), image.area(w).box(dpi), w.confidence(), w.spaced()))
                .toList();
    }

    private Reading read(LineImage image) {
        return new Reading(image, engine.read(image.image(), OcrEngine.Segmentation.LINE));
    }
}
