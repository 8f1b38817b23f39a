package raingan.review.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import raingan.check.RecordType;
import raingan.report.record.Field;
import raingan.report.record.Finding;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.Report;

/**
 * One record with its cells, whatever kind it is of.
 *
 * @param type its kind
 * @param id its id in the CSV
 * @param text what tells it from others of its document, wherever it stands among them
 * @param cells what can be changed in it
 * @param record itself
 * @param <R> the records
 */
public record RecordView<R>(RecordType type, String id, String text, RecordCells<R> cells, R record) {

    /** The column of that name, refused when it cannot be changed. */
    public CellColumn column(String name) {
        return cells.column(name);
    }

    /** What stands in a column. */
    public String cell(String column) {
        return cells.cell(record, column);
    }

    /** The record of that id, of any kind but pages and tables. */
    public static Optional<RecordView<?>> of(Report report, String docId, String id) {
        return all(report, docId).stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** All records of a document, itself first. */
    public static List<RecordView<?>> all(Report report, String docId) {
        RecordView<?> document = new RecordView<>(RecordType.DOCUMENT, docId, "", DocumentCells.CELLS, report.facts());
        Stream<RecordView<?>> scores = views(report.scores(), RecordView::score);
        Stream<RecordView<?>> findings = views(report.findings(), RecordView::finding);
        Stream<RecordView<?>> measures = views(report.measures(), RecordView::measure);
        return Stream.of(Stream.<RecordView<?>>of(document), scores, findings, measures)
                .flatMap(s -> s)
                .toList();
    }

    private static <T> Stream<RecordView<?>> views(List<T> records, Function<T, RecordView<?>> view) {
        return records.stream().map(view);
    }

    private static RecordView<?> score(IndicatorScore s) {
        String text =
                s.indicator().number() + " " + s.topic() + " " + s.source().raw();
        return new RecordView<>(RecordType.INDICATOR_SCORE, s.id(), text.strip(), ScoreCells.CELLS, s);
    }

    private static RecordView<?> finding(Finding f) {
        return new RecordView<>(RecordType.FINDING, f.id(), f.text().text(), FindingCells.CELLS, f);
    }

    private static RecordView<?> measure(Measure m) {
        String text = m.field(m.field(Field.MEASURE).isEmpty() ? Field.FINDING : Field.MEASURE)
                .text();
        return new RecordView<>(RecordType.MEASURE, m.id(), text, MeasureCells.CELLS, m);
    }
}
