package raingan.report.row;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Indicator;
import raingan.report.record.Sourced;
import raingan.report.record.Tool;
import raingan.report.text.Paragraph;
import raingan.report.text.SectionHeading;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Instruments;

/**
 * What the text before a table says the table is about.
 *
 * @param tool the instrument, when one is named
 * @param indicator the indicator, when just one is named
 * @param text the paragraph that says so
 * @param measure the name of the measure that the table is about, empty when none is named
 */
public record TableContext(@Nullable Tool tool, @Nullable Indicator indicator, Sourced text, Sourced measure) {

    /** Nothing is known. */
    static final TableContext NONE = new TableContext(null, null, Sourced.EMPTY, Sourced.EMPTY);

    /** Paragraphs before a table that may speak of it. */
    private static final int NEAR = 3;

    /** The context of a table from the paragraphs since the table before it: the indicator when they name just one. */
    public static TableContext of(List<Paragraph> section) {
        TableContext context = NONE;
        for (Paragraph paragraph : near(section)) {
            context = context.then(paragraph.text());
        }
        long named = section.stream()
                .flatMap(p -> Indicators.in(p.text().text()).stream())
                .map(Indicators.Mention::indicator)
                .distinct()
                .count();
        return (named > 1 ? headed(section) : context).named(section);
    }

    /** Where the paragraphs name several indicators: what the last line before the table says, when it is one that heads it. */
    private static TableContext headed(List<Paragraph> section) {
        List<Boolean> counted = section.stream()
                .skip(Math.max(0, section.size() - 2))
                .map(p -> Indicators.isCounted(p.text().text()))
                .toList();
        boolean heads = counted.get(counted.size() - 1)
                && !counted.subList(0, counted.size() - 1).contains(true);
        return heads ? NONE.then(section.get(section.size() - 1).text()) : NONE;
    }

    /** With the measure that the last line before the table names. */
    private TableContext named(List<Paragraph> section) {
        Sourced title = section.isEmpty()
                ? Sourced.EMPTY
                : MeasureTitle.of(section.get(section.size() - 1).text()).orElse(Sourced.EMPTY);
        return new TableContext(tool, indicator, text, title);
    }

    /** The last paragraphs, back to a heading that opens something else. */
    private static List<Paragraph> near(List<Paragraph> section) {
        int from = section.size();
        while (from > 0 && section.size() - from < NEAR && !SectionHeading.endsSection(section.get(from - 1))) {
            from--;
        }
        return section.subList(from, section.size());
    }

    /** What holds for the rows under a row that heads them: where measures are named so, one that says no more is a name. */
    TableContext under(Sourced heading) {
        TableContext then = then(heading);
        boolean names = then.equals(this) && !measure.isEmpty();
        Sourced named = MeasureTitle.of(heading).orElse(names ? heading : measure);
        return new TableContext(then.tool, then.indicator, then.text, named);
    }

    /** What holds after a further text: the later one wins where it says something. */
    TableContext then(Sourced said) {
        List<Indicator> named = Indicators.in(said.text()).stream()
                .map(Indicators.Mention::indicator)
                .distinct()
                .toList();
        if (named.size() == 1) {
            return new TableContext(named.get(0).tool(), named.get(0), said, measure);
        }
        Optional<Tool> only = Instruments.in(said.text());
        boolean keeps = named.isEmpty() && (only.isEmpty() || only.get() == tool);
        return keeps ? this : new TableContext(only.orElse(null), null, said, measure);
    }
}
