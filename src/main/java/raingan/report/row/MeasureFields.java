package raingan.report.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.record.Tool;
import raingan.report.vocabulary.Derivations;
import raingan.report.vocabulary.Indicators;
import raingan.thai.Audited;
import raingan.thai.Change;
import raingan.thai.ListLabel;
import raingan.thai.Step;
import raingan.thai.Steps;
import raingan.thai.ThaiText;

/** Makes the texts of a measure what they are without the marks of the list they stand in. */
public final class MeasureFields {

    private static final String LABEL_REMOVED = "list-label-removed";

    private static final String INDICATOR_REMOVED = "indicator-removed";

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(]([^()]+)[)]\\s*$");

    private MeasureFields() {}

    /** A measure that stands in no table. */
    public static Measure of(int tableNo, int rowNo, Sourced named, Map<Field, Sourced> fields, Set<Status> marks) {
        Indicator indicator = Indicators.ofCell(named.text())
                .map(Indicators.Mention::indicator)
                .orElse(null);
        Tool tool = Derivations.tool(indicator);
        List<Step> steps = tidy(fields);
        return new Measure(
                "", tableNo, rowNo, tool, indicator, named, fields, Map.of(), List.of(), null, marks, steps, false);
    }

    /** Takes list numbers off what is no list, and parts the method into steps. */
    static List<Step> tidy(Map<Field, Sourced> fields) {
        List<Step> steps = List.of();
        for (Map.Entry<Field, Sourced> entry : fields.entrySet()) {
            Sourced text = entry.getValue();
            int labels = Steps.split(text.text()).size();
            if (entry.getKey() == Field.METHOD) {
                Steps.Repaired repaired = Derivations.steps(text);
                steps = repaired.steps();
                text = text.changed(text.text(), repaired.changes());
            } else if (entry.getKey() == Field.MEASURE && labels < 2) {
                text = withoutIndicator(withoutLabel(text, l -> true));
            } else if (labels == 1) {
                text = withoutLabel(text, l -> l.kind() == ListLabel.Kind.BULLET);
            }
            Audited bullets = ThaiText.bullets(text.text());
            entry.setValue(text.changed(bullets.text(), bullets.changes()));
        }
        return steps;
    }

    /** A name without the indicator that stands behind it in brackets. */
    private static Sourced withoutIndicator(Sourced text) {
        Matcher bracket = IN_BRACKETS.matcher(text.text());
        return bracket.find() && bracket.start() > 0 && Indicators.isCounted(bracket.group(1))
                ? text.changed(
                        text.text().substring(0, bracket.start()),
                        List.of(new Change(INDICATOR_REMOVED, bracket.group(), "", bracket.start())))
                : text;
    }

    private static Sourced withoutLabel(Sourced text, Predicate<ListLabel> which) {
        return ListLabel.parse(text.text())
                .filter(which)
                .map(label -> {
                    String before = text.text().substring(0, label.end());
                    String rest = text.text().substring(label.end()).strip();
                    return text.changed(rest, List.of(new Change(LABEL_REMOVED, before, "", 0)));
                })
                .orElse(text);
    }
}
