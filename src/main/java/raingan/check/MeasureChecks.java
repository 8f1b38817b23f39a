package raingan.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Owners;
import raingan.thai.ThaiChars;
import raingan.thai.value.DatePeriod;

/** Rules over measures. */
final class MeasureChecks {

    /** A list number of the first level, in the text: a step whose number was misread is part of the step before it. */
    private static final Pattern FIRST_LEVEL = Pattern.compile("(?:^|\\s)([0-9]{1,2})[.)](?=\\s)");

    /** Both follow from the text of a period: where it was read badly, both are in doubt. */
    private static final List<String> PERIOD_ENDS = List.of("period_start", "period_end");

    /** Most consonants of a time: more tell of something else beside it. */
    private static final int LONGEST_PERIOD = 30;

    /** A number that no mark makes a list number: that of the row. */
    private static final Pattern COUNTED = Pattern.compile("^[0-9]{1,2} (?![0-9])");

    /** A label that stands twice in one text: two records side by side were read as one. */
    private static final Pattern LABEL_AGAIN = Pattern.compile("(?:^|\\s)(\\S{4,})\\s*[:：].*\\s\\1\\s*[:：]");

    /** A number inside the names of units that is no list number: an amount, a year. */
    private static final Pattern COUNTS = Pattern.compile("[0-9]{2,}(?![0-9.)])");

    /** What ends a label: the texts of two fields stand in one. */
    private static final String LABEL_ENDS = " :";

    private MeasureChecks() {}

    static List<Issue> of(Report report) {
        List<Issue> issues = new ArrayList<>();
        TextChecks texts = new TextChecks(RecordType.MEASURE, report.facts().organisation());
        for (Measure measure : report.measures()) {
            repeated(report, measure, issues);
            measure.fields().forEach((field, text) -> issues.addAll(texts.of(measure.id(), field.column(), text)));
            derived(measure, issues);
            period(measure, report.facts().fiscalYear(), issues);
            owner(measure, issues);
        }
        return issues;
    }

    /** A measure that says the same in every field as one before it: the page, or a part of it, may be printed twice. */
    private static void repeated(Report report, Measure measure, List<Issue> issues) {
        report.measures().stream()
                .takeWhile(m -> !m.id().equals(measure.id()))
                .filter(m -> m.indicator() == measure.indicator() && texts(m).equals(texts(measure)))
                .findFirst()
                .ifPresent(first -> issues.add(draft(measure, "measure", Severity.WARNING, IssueCode.MEASURE_REPEATED)
                        .from(measure.field(Field.MEASURE))
                        .args(String.valueOf(first.firstPage()))
                        .extracted(measure.field(Field.MEASURE).text())
                        .done()));
    }

    private static Map<Field, String> texts(Measure measure) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        measure.fields().forEach((field, text) -> texts.put(field, text.text()));
        return texts;
    }

    private static void derived(Measure measure, List<Issue> issues) {
        if (measure.field(Field.MEASURE).isEmpty()) {
            Sourced any = measure.fields().values().stream().findFirst().orElse(Sourced.EMPTY);
            issues.add(draft(measure, "measure", Severity.WARNING, IssueCode.EMPTY_MEASURE)
                    .from(any)
                    .done());
        }
        if (measure.marks().size() > 1) {
            issues.add(draft(measure, "status", Severity.WARNING, IssueCode.STATUS_CONFLICT)
                    .from(measure.field(Field.MEASURE))
                    .args(measure.marks().stream().map(Status::code).collect(Collectors.joining(", ")))
                    .done());
        }
        if (measure.doubtfulJoin()) {
            issues.add(draft(measure, "measure", Severity.INFO, IssueCode.ROW_JOIN_UNCERTAIN)
                    .from(measure.field(Field.MEASURE))
                    .extracted(measure.field(Field.MEASURE).text())
                    .done());
        }
        mixed(measure, Field.MEASURE, COUNTED, List.of("measure"), issues);
        for (Field field : List.of(Field.FINDING, Field.MEASURE, Field.METHOD, Field.RESULT, Field.OUTCOME)) {
            mixed(measure, field, LABEL_AGAIN, List.of(field.column()), issues);
        }
        mixed(measure, Field.OWNER, COUNTS, List.of("owner", "owner_units"), issues);
        steps(measure, issues);
        indicator(measure, issues);
    }

    /** A text with a number that it cannot have of its own; where no period stands, that may be in it. */
    private static void mixed(Measure measure, Field field, Pattern odd, List<String> columns, List<Issue> issues) {
        Sourced text = measure.field(field);
        if (odd.matcher(text.text()).find()) {
            boolean dated = !measure.field(Field.PERIOD).isEmpty() || measure.period() != null;
            Stream<String> lost = dated ? Stream.of() : Stream.of("period", "period_start", "period_end");
            Stream.concat(columns.stream(), lost)
                    .forEach(column -> issues.add(draft(measure, column, Severity.WARNING, IssueCode.TEXT_MIXED)
                            .from(text)
                            .extracted(columns.contains(column) ? text.text() : "")
                            .done()));
        }
    }

    /** Numbers of the first level count up by one. */
    private static void steps(Measure measure, List<Issue> issues) {
        List<Integer> numbers = FIRST_LEVEL
                .matcher(measure.field(Field.METHOD).text())
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
        boolean counts = IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
        if (!counts) {
            issues.add(draft(measure, "method", Severity.INFO, IssueCode.STEP_NUMBERS_BROKEN)
                    .from(measure.field(Field.METHOD))
                    .args(numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .extracted(measure.field(Field.METHOD).text())
                    .done());
        }
    }

    private static void indicator(Measure measure, List<Issue> issues) {
        Indicator indicator = measure.indicator();
        Optional<Indicators.Mention> mention = Indicators.first(
                        measure.indicatorText().text())
                .filter(m -> m.named().isPresent() && m.named().get() != indicator);
        if (indicator != null && mention.isPresent()) {
            issues.add(draft(measure, "indicator_no", Severity.WARNING, IssueCode.INDICATOR_NAME_MISMATCH)
                    .from(measure.indicatorText())
                    .args(String.valueOf(indicator.number()), mention.get().printedName(), indicator.thaiName())
                    .extracted(String.valueOf(indicator.number()))
                    .suggested(Suggestions.numberOf(mention.get().named()))
                    .done());
        }
        if (indicator == null
                && measure.tool() == null
                && !measure.indicatorText().isEmpty()) {
            issues.add(draft(measure, "indicator_no", Severity.WARNING, IssueCode.INDICATOR_NOT_UNDERSTOOD)
                    .from(measure.indicatorText())
                    .args(measure.indicatorText().text())
                    .done());
        }
    }

    private static void period(Measure measure, @Nullable Integer fiscalYear, List<Issue> issues) {
        Sourced text = measure.field(Field.PERIOD);
        DatePeriod period = measure.period();
        if (!text.isEmpty()) {
            unknownEnds(measure)
                    .forEach(end -> issues.add(draft(measure, end, Severity.WARNING, IssueCode.PERIOD_NOT_UNDERSTOOD)
                            .from(text)
                            .args(text.text())
                            .done()));
        }
        if (period == null) {
            return;
        }
        uncertain(measure, period, issues);
        if (fiscalYear != null && !period.touches(fiscalYear)) {
            issues.add(draft(measure, "period_start", Severity.WARNING, IssueCode.PERIOD_OUTSIDE_YEAR)
                    .from(text)
                    .args(text.isEmpty() ? dates(measure) : text.text(), String.valueOf(fiscalYear))
                    .suggested(Suggestions.inYear(period, fiscalYear))
                    .extracted(dates(measure))
                    .done());
        }
    }

    /** The ends to ask for: one row for both stands for a text that was read well. */
    private static List<String> unknownEnds(Measure measure) {
        if (measure.period() == null) {
            return LowConfidence.is(measure.field(Field.PERIOD)) ? PERIOD_ENDS : PERIOD_ENDS.subList(0, 1);
        }
        return PERIOD_ENDS.stream()
                .filter(end -> (end.equals("period_start") ? measure.periodStart() : measure.periodEnd()).isEmpty())
                .toList();
    }

    /** A period that does not tell both days, or beside which something else stands. */
    private static void uncertain(Measure measure, DatePeriod period, List<Issue> issues) {
        Sourced text = measure.field(Field.PERIOD);
        String field = period.certain() ? "period" : "period_start";
        if (!period.certain() || letters(text.text()) > LONGEST_PERIOD) {
            issues.add(draft(measure, field, Severity.INFO, IssueCode.PERIOD_UNCERTAIN)
                    .from(text)
                    .args(text.text(), measure.periodStart(), measure.periodEnd())
                    .suggested(Suggestions.saidAlone(period))
                    .extracted(period.certain() ? text.text() : dates(measure))
                    .done());
        }
    }

    private static String dates(Measure measure) {
        return measure.periodStart() + " – " + measure.periodEnd();
    }

    private static long letters(String text) {
        return text.chars().filter(c -> ThaiChars.isConsonant((char) c)).count();
    }

    private static void owner(Measure measure, List<Issue> issues) {
        Sourced owner = measure.field(Field.OWNER);
        if (owner.text().contains(LABEL_ENDS)) {
            issues.add(draft(measure, "owner", Severity.INFO, IssueCode.OWNER_NOT_UNDERSTOOD)
                    .from(owner)
                    .args(owner.text())
                    .extracted(owner.text())
                    .done());
        }
        for (String unit : measure.ownerUnits()) {
            if (!Owners.isKnown(unit)) {
                Severity severity = LowConfidence.is(owner) ? Severity.WARNING : Severity.INFO;
                issues.add(draft(measure, "owner_units", severity, IssueCode.OWNER_NOT_UNDERSTOOD)
                        .from(owner)
                        .args(unit)
                        .extracted(unit)
                        .done());
            }
        }
    }

    private static IssueBuilder draft(Measure measure, String field, Severity severity, IssueCode code) {
        return IssueBuilder.of(RecordType.MEASURE, measure.id(), field, severity, code);
    }
}
