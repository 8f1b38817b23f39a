package raingan.report.prose;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnRole;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.StatusMarks;
import raingan.thai.ListLabel;

/**
 * A line that begins with what it is about: {@code ผู้รับผิดชอบ : กองคลัง}.
 *
 * @param heading what it is about
 * @param text the words after the label, empty when it stands alone
 */
record LabelledLine(ColumnRole heading, Sourced text) {

    /** Likelihood from which words are a label: they are a heading nearly to the letter. */
    private static final double CERTAIN = 0.9;

    /** The same where a colon marks them as a label. */
    private static final double MARKED = 0.75;

    /** The same where further lines of the list bear it out. */
    private static final double LIKELY = 0.8;

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
        return meaning(text.substring(start, end), colon < 0).map(h -> new LabelledLine(h, line.withText(rest)));
    }

    /** Reads a label that only a space ends, in a list of such lines: {@code ผู้รับผิดชอบ กองคลัง}. */
    static Optional<LabelledLine> bare(Sourced line) {
        String text = line.text();
        int start = ListLabel.parse(text).map(ListLabel::end).orElse(0);
        return IntStream.rangeClosed(start + 1, Math.min(start + LONGEST, text.length()))
                .filter(end -> end == text.length() || text.charAt(end) == ' ')
                .boxed()
                .flatMap(end -> likely(
                        text.substring(start, end),
                        line.withText(text.substring(end).strip())))
                .max(Comparator.comparingDouble(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    /** The line as what a label makes of it, with the likelihood that the words before it are one. */
    private static Stream<Map.Entry<Double, LabelledLine>> likely(String label, Sourced rest) {
        return HeadingMatcher.scores(label).entrySet().stream()
                .filter(e -> e.getValue() >= LIKELY && fits(e.getKey(), rest.text()))
                .map(e -> Map.entry(e.getValue(), new LabelledLine(e.getKey(), rest)));
    }

    /** Whether words can be what a label announces. */
    private static boolean fits(ColumnRole heading, String text) {
        return switch (heading) {
            case OWNER -> CellContent.isOwner(text);
            case PERIOD -> CellContent.isPeriod(text);
            case STATUS -> StatusMarks.isStatus(text);
            case METHOD, RESULT, OUTCOME, FOLLOW_UP -> true;
            default -> false;
        };
    }

    private static Optional<ColumnRole> meaning(String label, boolean alone) {
        return HeadingMatcher.scores(label).entrySet().stream()
                .filter(e -> e.getValue() >= (alone || e.getKey() == ColumnRole.MEASURE ? CERTAIN : MARKED))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(h -> h.field().isPresent() || h == ColumnRole.INDICATOR || h == ColumnRole.STATUS);
    }
}
