package raingan.report.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import raingan.thai.Change;

/** How often each rule changed a text of a report. */
public final class ChangeCounts {

    /** A change where it was made: texts that come from one passage share it. */
    private record Made(Place passage, Change change) {}

    private ChangeCounts() {}

    /** The changes by rule, in the order of the rules' names; one that several records share counts once. */
    public static Map<String, Integer> byRule(Report report) {
        return texts(report)
                .filter(text -> !text.places().isEmpty())
                .flatMap(text ->
                        text.changes().stream().map(c -> new Made(text.places().get(0), c)))
                .distinct()
                .collect(Collectors.toMap(made -> made.change().rule(), made -> 1, Integer::sum, TreeMap::new));
    }

    private static Stream<Sourced> texts(Report report) {
        return Stream.of(
                        report.facts().sources().values().stream(),
                        report.scores().stream().map(IndicatorScore::source),
                        report.findings().stream().map(Finding::text),
                        report.measures().stream().flatMap(ChangeCounts::texts),
                        report.coverage().unplaced().stream().map(Coverage.Unplaced::text))
                .flatMap(Function.identity());
    }

    private static Stream<Sourced> texts(Measure measure) {
        return Stream.of(
                        Stream.of(measure.indicatorText()),
                        measure.fields().values().stream(),
                        measure.others().values().stream())
                .flatMap(Function.identity());
    }
}
