package raingan.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import raingan.thai.ListLabel;

/**
 * A line that begins with what it is about: {@code ผู้รับผิดชอบ : กองคลัง}.
 *
 * @param heading what it is about
 * @param text the words after the label, empty when it stands alone
 */
record LabelledLine(Heading heading, Sourced text) {

    /** Likelihood from which words are a label: they are a heading nearly to the letter. */
    private static final double CERTAIN = 0.9;

    /** Most characters of a label. */
    private static final int LONGEST = 40;

    /** Reads the label of a line, which a colon ends or the end of the line. */
    static Optional<LabelledLine> of(Sourced line) {
        String text = line.text();
        int start = ListLabel.parse(text).map(ListLabel::end).orElse(0);
        int colon = text.indexOf(':', start);
        int end = colon < 0 ? text.length() : colon;
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        return meaning(text.substring(start, end)).map(h -> new LabelledLine(h, line.withText(rest)));
    }

    private static Optional<Heading> meaning(String label) {
        return HeadingMatcher.scores(label).entrySet().stream()
                .filter(e -> e.getValue() >= CERTAIN)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(h -> h.field().isPresent() || h == Heading.INDICATOR || h == Heading.STATUS);
    }
}
