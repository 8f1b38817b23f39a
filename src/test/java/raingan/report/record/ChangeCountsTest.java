package raingan.report.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.thai.Change;

class ChangeCountsTest {

    private static final Change SPELLING = new Change("spelling", "เปน", "เป็น", 3);
    private static final Change DIGITS = new Change("thai-digits", "๒", "2", 0);

    @Test
    void aPassageThatSeveralRecordsComeFromCountsOnce() {
        Sourced sentence = text(1, SPELLING, DIGITS);
        Report report = report(List.of(finding(sentence), finding(sentence.withText("ส่วนหนึ่ง"))), Map.of());

        assertThat(ChangeCounts.byRule(report)).containsExactly(Map.entry("spelling", 1), Map.entry("thai-digits", 1));
    }

    @Test
    void theSameChangeInAnotherPassageCountsAgain() {
        Report report = report(List.of(finding(text(1, SPELLING))), Map.of(Field.MEASURE, text(2, SPELLING)));

        assertThat(ChangeCounts.byRule(report)).containsExactly(Map.entry("spelling", 2));
    }

    private static Finding finding(Sourced text) {
        return new Finding("f", null, List.of(), text);
    }

    private static Sourced text(int page, Change... changes) {
        Place place = new Place(page, new Box(10, 20, 30, 40));
        return new Sourced("เป็น", "เปน", List.of(place), 1, List.of(changes));
    }

    private static Report report(List<Finding> findings, Map<Field, Sourced> fields) {
        Map<Field, Sourced> copy = new EnumMap<>(Field.class);
        copy.putAll(fields);
        Measure measure = new Measure(
                "m", 1, 1, null, null, Sourced.EMPTY, copy, Map.of(), List.of(), null, Set.of(), List.of(), false);
        DocumentFacts facts =
                new DocumentFacts(ReportType.UNKNOWN, Organisation.UNKNOWN, null, null, null, null, "", Map.of());
        return new Report(
                facts,
                List.of(),
                findings,
                List.of(measure),
                1,
                new Coverage(List.of(), List.of(), List.of(), List.of(), true));
    }
}
