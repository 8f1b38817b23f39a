package raingan.scan.ocr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A word as an engine read it: pixels of the image it was given, origin top-left.
 *
 * @param text without white space
 * @param left smallest x
 * @param top smallest y
 * @param right one past the largest x
 * @param bottom one past the largest y
 * @param confidence 0–1
 * @param spaced whether the engine saw white space before it
 */
public record OcrWord(String text, int left, int top, int right, int bottom, double confidence, boolean spaced) {

    public OcrWord {
        if (text.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A word needs text and a confidence of 0 to 1, got " + confidence);
        }
    }

    /**
     * Pieces that stand side by side as one word. It is as sure as its pieces are on average and at their weakest, in
     * equal parts: one letter misread makes the word wrong.
     */
    static Optional<OcrWord> join(List<OcrWord> pieces) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        OcrWord first = pieces.get(0);
        return Optional.of(new OcrWord(
                pieces.stream().map(OcrWord::text).collect(Collectors.joining()),
                pieces.stream().mapToInt(OcrWord::left).min().orElse(first.left),
                pieces.stream().mapToInt(OcrWord::top).min().orElse(first.top),
                pieces.stream().mapToInt(OcrWord::right).max().orElse(first.right),
                pieces.stream().mapToInt(OcrWord::bottom).max().orElse(first.bottom),
                (mean(pieces) + least(pieces)) / 2,
                first.spaced));
    }

    /** Another text in the same place. */
    public OcrWord withText(String other) {
        return new OcrWord(other, left, top, right, bottom, confidence, spaced);
    }

    private static double mean(List<OcrWord> pieces) {
        double sum =
                pieces.stream().mapToDouble(w -> w.confidence * w.text.length()).sum();
        return sum / pieces.stream().mapToInt(w -> w.text.length()).sum();
    }

    private static double least(List<OcrWord> pieces) {
        return pieces.stream().mapToDouble(OcrWord::confidence).min().orElse(0);
    }
}
