package raingan.report.prose;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import raingan.report.record.ColumnRole;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.Labels;

/**
 * A line that begins with what it is about: {@code ผู้รับผิดชอบ : กองคลัง}.
 *
 * @param heading what it is about
 * @param text the words after the label, empty when it stands alone
 */
public record LabelledLine(ColumnRole heading, Sourced text) {

    /** What every measure says of itself. */
    private static final Set<ColumnRole> TELLING = EnumSet.of(ColumnRole.METHOD, ColumnRole.OWNER, ColumnRole.PERIOD);

    /** Reads the label of a line, which a colon ends or the end of the line. */
    public static Optional<LabelledLine> of(Sourced line) {
        String text = line.text();
        int start = Labels.opens(text);
        OptionalInt colon = Labels.colon(text);
        int end = colon.orElse(text.length());
        if (end - start > Labels.LONGEST) {
            return Optional.empty();
        }
        String rest = colon.isPresent() ? text.substring(end + 1).strip() : "";
        return Labels.meaning(text.substring(start, end), colon.isPresent())
                .map(h -> new LabelledLine(h, line.withText(rest)));
    }

    /** Whether a line opens with a label under which a measure says how it is carried out, by whom or when. */
    public static boolean tellsOfMeasure(Sourced line) {
        return of(line).filter(l -> TELLING.contains(l.heading())).isPresent();
    }
}
