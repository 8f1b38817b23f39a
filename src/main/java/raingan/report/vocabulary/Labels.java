package raingan.report.vocabulary;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.thai.ListLabel;

/** Words with which a line says what it is about: those that head columns elsewhere. Indices are in UTF-16 units. */
public final class Labels {

    /** Most characters of a label. */
    public static final int LONGEST = 40;

    /** Likelihood from which words that fill a line are a label: they are a heading nearly to the letter. */
    private static final double CERTAIN = 0.9;

    /** The same where a colon marks them as a label. */
    private static final double MARKED = 0.75;

    private Labels() {}

    /** Where a line begins behind its number or bullet. */
    public static int opens(String text) {
        return ListLabel.parse(text)
                .filter(l -> l.end() < text.length())
                .map(ListLabel::end)
                .orElse(0);
    }

    /** Index of the colon that ends the label of a line. */
    public static OptionalInt colon(String text) {
        int from = opens(text);
        return IntStream.range(from + 1, Math.min(text.length(), from + LONGEST + 1))
                .filter(i -> text.charAt(i) == ':' || text.charAt(i) == '：')
                .findFirst();
    }

    /**
     * What a measure says under a label.
     *
     * @param marked whether a colon ends it
     */
    public static Optional<ColumnRole> meaning(String label, boolean marked) {
        return CellContent.isIndicator(label)
                ? Optional.empty()
                : HeadingMatcher.scores(label).entrySet().stream()
                        .filter(e -> e.getValue() >= (marked && e.getKey() != ColumnRole.MEASURE ? MARKED : CERTAIN))
                        .max(Comparator.comparingDouble(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .filter(h -> h.field().isPresent() || h == ColumnRole.INDICATOR || h == ColumnRole.STATUS);
    }
}
