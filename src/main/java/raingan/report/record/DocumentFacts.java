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
 * @param sources where each value was read, by its column in {@code documents.csv}
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
}
