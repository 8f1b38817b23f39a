package raingan.pipeline.reading;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.pdf.FontSample;
import raingan.pdf.PageImage;
import raingan.scan.image.GrayImages;
import raingan.scan.ocr.OcrEngine;
import raingan.scan.ocr.OcrWord;
import raingan.thai.ThaiNumbers;

/** Reads a few words of a font from the picture of the page and compares them with what the layer says they are. */
final class FontTrial {

    /** Points around a word, for its marks. */
    private static final double MARGIN = 2;

    /** Confidence (0–1) from which the engine is believed. */
    private static final double BELIEVED = 0.6;

    /** Share of signs in common below which two texts are not the same. */
    private static final double OTHER = 0.3;

    private final OcrEngine engine;

    FontTrial(OcrEngine engine) {
        this.engine = engine;
    }

    /** What shows that the words say another text; empty when they say what the layer does, or nobody can tell. */
    String verdict(FontSample sample, PageImage image) {
        int alike = 0;
        int other = 0;
        String shown = "";
        for (Word word : sample.words()) {
            List<OcrWord> read = read(word.box(), image);
            String said = read.stream().map(OcrWord::text).collect(Collectors.joining());
            double confidence =
                    read.stream().mapToDouble(OcrWord::confidence).average().orElse(0);
            if (confidence >= BELIEVED && said.length() >= word.text().length() / 2) {
                boolean same = common(word.text(), said) >= OTHER;
                alike += same ? 1 : 0;
                other += same ? 0 : 1;
                shown = same ? shown : word.text() + " = " + said;
            }
        }
        return other > 0 && alike == 0
                ? String.format(
                        Locale.ROOT,
                        "%s, %d of %d words",
                        shown,
                        other,
                        sample.words().size())
                : "";
    }

    private List<OcrWord> read(Box word, PageImage image) {
        double scale = image.pixelsPerPoint();
        BufferedImage page = image.image();
        Box box = word.grow(MARGIN);
        int left = (int) Math.max(0, Math.floor(box.left() * scale));
        int top = (int) Math.max(0, Math.floor(box.top() * scale));
        int width = (int) Math.min(page.getWidth() - left, Math.ceil(box.width() * scale));
        int height = (int) Math.min(page.getHeight() - top, Math.ceil(box.height() * scale));
        return width < 1 || height < 1
                ? List.of()
                : engine.read(GrayImages.of(page.getSubimage(left, top, width, height)), OcrEngine.Segmentation.LINE);
    }

    /** Share (0–1) of the signs of the longer text that the other has too, wherever. */
    private static double common(String one, String other) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] first = folded(one);
        int[] second = folded(other);
        for (int c : first) {
            counts.merge(c, 1, Integer::sum);
        }
        int shared = 0;
        for (int c : second) {
            if (counts.merge(c, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return (double) shared / Math.max(1, Math.max(first.length, second.length));
    }

    private static int[] folded(String text) {
        return ThaiNumbers.arabic(text).toLowerCase(Locale.ROOT).codePoints().toArray();
    }
}
