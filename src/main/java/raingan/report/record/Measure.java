package raingan.report.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import raingan.thai.Step;
import raingan.thai.value.DatePeriod;

/**
 * One measure: a row of a measures table, whole even when it runs over pages.
 *
 * @param id row id in {@code measures.csv}
 * @param tableNo the measures table it stands in, counted from 1
 * @param rowNo its row in that table, counted from 1 without headers
 * @param tool the instrument, when known
 * @param indicator the indicator by the number as printed, when known
 * @param indicatorText the text that names the indicator
 * @param fields its texts; a field that is not there is empty
 * @param others texts under headings that match no field, by heading in column order
 * @param ownerUnits canonical units; {@code ALL} for every unit
 * @param period first and last day, when the text tells
 * @param marks the statuses that are marked; more than one contradict each other
 * @param steps the steps of its method, empty when it has no list
 * @param doubtfulJoin whether its parts were joined over a page break on weak evidence
 */
public record Measure(
        String id,
        int tableNo,
        int rowNo,
        @Nullable Tool tool,
        @Nullable Indicator indicator,
        Sourced indicatorText,
        Map<Field, Sourced> fields,
        Map<String, Sourced> others,
        List<String> ownerUnits,
        @Nullable DatePeriod period,
        Set<Status> marks,
        List<Step> steps,
        boolean doubtfulJoin) {

    public Measure {
        fields = Collections.unmodifiableMap(fields.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(fields));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        ownerUnits = List.copyOf(ownerUnits);
        steps = List.copyOf(steps);
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** The text of {@code field}, {@link Sourced#EMPTY} when it has none. */
    public Sourced field(Field field) {
        return Objects.requireNonNull(fields.getOrDefault(field, Sourced.EMPTY));
    }

    /** How far it has come, when exactly one status is marked. */
    public Optional<Status> status() {
        return marks.size() == 1 ? marks.stream().findFirst() : Optional.empty();
    }

    /** First day, ISO, empty when unknown. */
    public String periodStart() {
        return period == null ? "" : period.firstDay().map(LocalDate::toString).orElse("");
    }

    /** Last day, ISO, empty when unknown. */
    public String periodEnd() {
        return period == null ? "" : period.lastDay().map(LocalDate::toString).orElse("");
    }

    /** Confidence of the weakest field, 0–1. */
    public double confidence() {
        return fields.values().stream().mapToDouble(Sourced::confidence).min().orElse(1);
    }

    /** First page it stands on. */
    public int firstPage() {
        return fields.values().stream()
                .filter(f -> !f.places().isEmpty())
                .mapToInt(Sourced::firstPage)
                .min()
                .orElse(0);
    }

    /** Last page it stands on. */
    public int lastPage() {
        return fields.values().stream().mapToInt(Sourced::lastPage).max().orElse(0);
    }
}
