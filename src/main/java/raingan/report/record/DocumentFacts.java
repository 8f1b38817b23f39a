package raingan.report.record;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself. Years are of the Buddhist era.
 *
 * @param fiscalYear the budget year the measures belong to
 * @param assessedYear the ITA round that is analysed
 * @param roundMonths 6 or 12
 * @param overallScore 0–100
 * @param overallGrade such as A, AA or ผ่านดี
 * @param sources where each value was read, by its column in {@code documents.csv}; {@code org_id} is there where a person
 *     entered it
 */
public record DocumentFacts(
        ReportType type,
        Organisation organisation,
        @Nullable Integer fiscalYear,
        @Nullable Integer assessedYear,
        @Nullable Integer roundMonths,
        @Nullable BigDecimal overallScore,
        String overallGrade,
        Map<String, Sourced> sources) {

    public DocumentFacts {
        sources = Map.copyOf(sources);
    }

    /** The cell of a column of {@code documents.csv}; empty where nothing is known, and for columns that are no fact. */
    public String value(String column) {
        return switch (column) {
            case "report_type" -> type.code();
            case "org_type" ->
                organisation.name().isEmpty() ? "" : organisation.type().name();
            case "org_name" -> organisation.name();
            case "district" -> organisation.district();
            case "province" -> organisation.province();
            case "fiscal_year_be" -> fiscalYear == null ? "" : fiscalYear.toString();
            case "assessed_year_be" -> assessedYear == null ? "" : assessedYear.toString();
            case "round_months" -> roundMonths == null ? "" : roundMonths.toString();
            case "overall_score" -> overallScore == null ? "" : plain(overallScore);
            case "overall_grade" -> overallGrade;
            case "org_id" -> sources.getOrDefault(column, Sourced.EMPTY).text();
            default -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
