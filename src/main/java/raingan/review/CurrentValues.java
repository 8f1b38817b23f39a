package raingan.review;

import java.util.Arrays;
import java.util.Optional;
import raingan.check.RecordType;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.report.record.Status;

/** What stands in a column of a record, for the columns that state what a page says. */
final class CurrentValues {

    private CurrentValues() {}

    static Optional<String> of(Report report, RecordType type, String id, String column) {
        return switch (type) {
            case MEASURE ->
                report.measures().stream()
                        .filter(m -> m.id().equals(id))
                        .findFirst()
                        .flatMap(m -> of(m, column));
            case FINDING ->
                report.findings().stream()
                        .filter(f -> f.id().equals(id) && column.equals("text"))
                        .map(f -> f.text().text())
                        .findFirst();
            case INDICATOR_SCORE ->
                report.scores().stream()
                        .filter(s -> s.id().equals(id) && column.equals("score"))
                        .map(s -> Numbers.plain(s.score()))
                        .findFirst();
            case DOCUMENT ->
                Optional.ofNullable(report.facts().sources().get(column)).map(Sourced::text);
            case PAGE -> Optional.empty();
        };
    }

    private static Optional<String> of(Measure measure, String column) {
        return switch (column) {
            case "owner_units" -> Optional.of(String.join(";", measure.ownerUnits()));
            case "indicator_no" -> Optional.ofNullable(measure.indicator()).map(i -> Integer.toString(i.number()));
            case "status" -> measure.status().map(Status::code);
            case "period_start" ->
                Optional.ofNullable(measure.period()).map(p -> p.start().toString());
            case "period_end" ->
                Optional.ofNullable(measure.period()).map(p -> p.end().toString());
            default ->
                Arrays.stream(Field.values())
                        .filter(f -> f.column().equals(column))
                        .map(f -> measure.field(f).text())
                        .findFirst();
        };
    }
}
