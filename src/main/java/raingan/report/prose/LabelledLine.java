package raingan.report.prose;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import raingan.report.record.ColumnRole;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.thai.ListLabel;

/**
 * A line that begins with what it is about: {@code ผู้รับผิดชอบ : กองคลัง}.
 *
 * @param heading what it is about
 * @param text the words after the label, empty when it stands alone
 */
public record LabelledLine(ColumnRole heading, Sourced text) {

    /** What every measure says of itself. */
    private static final Set<ColumnRole> TELLING = EnumSet.of(ColumnRole.METHOD, ColumnRole.OWNER, ColumnRole.PERIOD);

    /** Likelihood from which words are a label: they are a heading nearly to the letter. */
    private static final double CERTAIN = 0.9;

    /** The same where a colon marks them as a label. */
    private static final double MARKED = 0.75;

    /** Most characters of a label. */
    private static final int LONGEST = 40;

    /** Reads the label of a line, which a colon ends or the end of the line. */
    public static Optional<LabelledLine> of(Sourced line) {
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

    /** Whether a line opens with a label under which a measure says how it is carried out, by whom or when. */
    public static boolean tellsOfMeasure(Sourced line) {
        return of(line).filter(l -> TELLING.contains(l.heading())).isPresent();
    }

    private static Optional<ColumnRole> meaning(String label, boolean alone) {
        return HeadingMatcher.scores(label).entrySet().stream()
                .filter(e -> e.getValue() >= (alone || e.getKey() == ColumnRole.MEASURE ? CERTAIN : MARKED))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .filter(h -> h.field().isPresent() || h == ColumnRole.INDICATOR || h == ColumnRole.STATUS);
    }
}
