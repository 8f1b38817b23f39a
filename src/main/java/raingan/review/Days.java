package raingan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import raingan.check.Issue;
import raingan.check.RecordType;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.vocabulary.Derivations;
import raingan.review.cell.MeasureCells;
import raingan.review.entry.Reason;
import raingan.review.entry.Refusal;
import raingan.review.entry.Words;
import raingan.thai.value.DatePeriod;
import raingan.thai.value.SheetDate;

/** Answers to the question from when to when a measure runs: both days, the first alone, or a period in words. */
final class Days {

    private static final String START = "period_start";
    private static final String END = "period_end";
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[–—~;]|ถึง|\\bto\\b)\\s*|\\s+-\\s+");

    private record Span(LocalDate first, LocalDate last) {}

    private Days() {}

    static Claim claim(String entry, Issue doubt, Measure measure, @Nullable Integer fiscalYear) {
        if (Words.confirms(entry) || Words.same(entry, doubt.extractedValue())) {
            return new Claim.Right();
        }
        if (Words.isNothing(entry)) {
            return doubt.extractedValue().isEmpty() ? new Claim.Right() : cells(measure, Map.of(START, "", END, ""));
        }
        String[] parts = BETWEEN.split(entry.strip());
        if (parts.length == 2 && SheetDate.of(parts[0]).isPresent()) {
            return both(entry, parts, measure);
        }
        if (SheetDate.of(entry).isEmpty()) {
            Optional<DatePeriod> words = Derivations.period(Sourced.EMPTY.withText(Words.text(entry)), fiscalYear)
                    .filter(DatePeriod::certain);
            if (words.isPresent()) {
                return cells(measure, new Span(words.get().start(), words.get().end()));
            }
        }
        return cells(measure, Map.of(START, MeasureCells.CELLS.column(START).cell(entry, measure.periodStart())));
    }

    private static Claim both(String entry, String[] parts, Measure measure) {
        List<LocalDate> firsts = readings(parts[0], measure.periodStart());
        List<LocalDate> lasts = readings(parts[1], measure.periodEnd());
        List<Span> spans = new ArrayList<>();
        for (LocalDate first : firsts) {
            lasts.stream().filter(last -> !last.isBefore(first)).forEach(last -> spans.add(new Span(first, last)));
        }
        if (spans.isEmpty()) {
            throw Refusal.because(Reason.ENDS_BEFORE_START, parts[0], parts[1]);
        }
        if (spans.size() > 1) {
            throw Refusal.because(Reason.AMBIGUOUS_DATE, entry, text(spans.get(0)), text(spans.get(spans.size() - 1)));
        }
        return cells(measure, spans.get(0));
    }

    /** The days that a text may mean; the one that stands there already, where it may mean that. */
    private static List<LocalDate> readings(String text, String current) {
        List<LocalDate> days =
                SheetDate.of(text).map(SheetDate::readings).orElseThrow(() -> Refusal.because(Reason.NOT_A_DATE, text));
        return days.stream().anyMatch(d -> d.toString().equals(current)) ? List.of(LocalDate.parse(current)) : days;
    }

    private static String text(Span span) {
        return span.first() + " – " + span.last();
    }

    private static Claim cells(Measure measure, Span span) {
        return cells(
                measure, Map.of(START, span.first().toString(), END, span.last().toString()));
    }

    private static Claim cells(Measure measure, Map<String, String> values) {
        Map<String, String> current = Map.of(START, measure.periodStart(), END, measure.periodEnd());
        return new Claim.Cells(RecordType.MEASURE, measure.id(), values, current);
    }
}
