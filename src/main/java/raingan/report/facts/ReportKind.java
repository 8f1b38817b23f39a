package raingan.report.facts;

import java.util.List;
import raingan.report.record.Field;
import raingan.report.record.Measure;
import raingan.report.record.ReportType;

/** What the records of a report say it is about. */
public final class ReportKind {

    private ReportKind() {}

    /** The type, for a report whose title says none. */
    public static ReportType of(List<Measure> measures, boolean analysed) {
        if (measures.stream()
                .anyMatch(m -> tellsResult(m) || !m.field(Field.OUTCOME).isEmpty())) {
            return ReportType.MEASURES_RESULT;
        }
        if (!measures.isEmpty()) {
            return ReportType.MEASURES_PLAN;
        }
        return analysed ? ReportType.ITA_ANALYSIS : ReportType.UNKNOWN;
    }

    /** Whether most measures tell what came of them, whatever the title calls the report. */
    public static boolean tellResults(List<Measure> measures) {
        return measures.stream().filter(ReportKind::tellsResult).count() * 2 > measures.size();
    }

    private static boolean tellsResult(Measure measure) {
        return !measure.field(Field.RESULT).isEmpty() || !measure.marks().isEmpty();
    }
}
