package raingan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import raingan.check.RecordType;
import raingan.geometry.Box;
import raingan.report.record.Finding;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.Place;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.review.cell.FindingCells;
import raingan.review.cell.MeasureCells;
import raingan.review.cell.ScoreCells;

/** Puts a record that a person added among those that were read. */
final class AddedRecord {

    private static final Pattern ID = Pattern.compile(".*-[sfm]a\\d+");
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private AddedRecord() {}

    /** Whether a record id is one of an added record. */
    static boolean isId(String recordId) {
        return ID.matcher(recordId).matches();
    }

    /**
     * The report with one record more.
     *
     * @param page where it stands, counted from 1; 0 when nobody says
     * @param cells by column, as the dataset writes them
     */
    static Report to(Report report, String docId, RecordType type, int page, Map<String, String> cells) {
        List<Place> places = page == 0 ? List.of() : List.of(new Place(page, NOWHERE));
        Sourced source = new Sourced("", "", places, 1, List.of());
        return switch (type) {
            case INDICATOR_SCORE -> withScore(report, docId, source, cells);
            case FINDING -> withFinding(report, docId, source, cells);
            default -> withMeasure(report, docId, source, cells);
        };
    }

    private static Report withScore(Report report, String docId, Sourced source, Map<String, String> cells) {
        String id = id(docId, 's', report.scores(), IndicatorScore::id);
        List<IndicatorScore> scores =
                inserted(report.scores(), ScoreCells.added(id, source, cells), source.firstPage(), s -> s.source()
                        .firstPage());
        return new Report(
                report.facts(), scores, report.findings(), report.measures(), report.tableCount(), report.coverage());
    }

    private static Report withFinding(Report report, String docId, Sourced source, Map<String, String> cells) {
        String id = id(docId, 'f', report.findings(), Finding::id);
        List<Finding> findings =
                inserted(report.findings(), FindingCells.added(id, source, cells), source.firstPage(), f -> f.text()
                        .firstPage());
        return new Report(
                report.facts(), report.scores(), findings, report.measures(), report.tableCount(), report.coverage());
    }

    /** The measure goes on the table of the one before it. */
    private static Report withMeasure(Report report, String docId, Sourced source, Map<String, String> cells) {
        List<Measure> measures = report.measures();
        int at = place(measures, source.firstPage(), Measure::firstPage);
        int table = at > 0 ? measures.get(at - 1).tableNo() : 1;
        int last = measures.stream()
                .filter(m -> m.tableNo() == table)
                .mapToInt(Measure::rowNo)
                .max()
                .orElse(0);
        String id = id(docId, 'm', measures, Measure::id);
        Measure added = MeasureCells.added(
                id, table, last + 1, source, cells, report.facts().fiscalYear());
        return new Report(
                report.facts(),
                report.scores(),
                report.findings(),
                inserted(measures, added, source.firstPage(), Measure::firstPage),
                report.tableCount(),
                report.coverage());
    }

    private static <T> String id(String docId, char kind, List<T> records, Function<T, String> id) {
        long added = records.stream().filter(r -> isId(id.apply(r))).count();
        return String.format(Locale.ROOT, "%s-%ca%03d", docId, kind, added + 1);
    }

    /** After the last record that stands on its page or before. */
    private static <T> int place(List<T> records, int page, ToIntFunction<T> pageOf) {
        int at = records.size();
        while (page > 0 && at > 0 && pageOf.applyAsInt(records.get(at - 1)) > page) {
            at--;
        }
        return at;
    }

    private static <T> List<T> inserted(List<T> records, T added, int page, ToIntFunction<T> pageOf) {
        List<T> all = new ArrayList<>(records);
        all.add(place(records, page, pageOf), added);
        return all;
    }
}
