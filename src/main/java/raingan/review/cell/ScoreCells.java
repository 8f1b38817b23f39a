package raingan.review.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Sourced;

/** The cells of {@code indicator_scores.csv} that a person may change. */
public final class ScoreCells {

    /** What can be entered, and where. */
    public static final RecordCells<IndicatorScore> CELLS = new RecordCells<>(
            List.of(
                    new CellColumn("assessed_year_be", Readings::year, true),
                    new CellColumn("indicator_no", Readings::indicator, false),
                    new CellColumn("topic", Readings::text, true),
                    new CellColumn("score", Readings::score, false),
                    new CellColumn("threshold", Readings::score, true)),
            Map.of(
                    "tool", "indicator_no",
                    "indicator_name", "indicator_no",
                    "org_full_name", "document.org_name",
                    "province", "document.province",
                    "fiscal_year_be", "document.fiscal_year_be"),
            Set.of("score_id", "doc_id", "source_file", "page", "confidence", "needs_review", "raw_text"),
            ScoreCells::cell);

    private ScoreCells() {}

    private static String cell(IndicatorScore score, String column) {
        return switch (column) {
            case "assessed_year_be" -> Objects.toString(score.assessedYear(), "");
            case "indicator_no" -> Integer.toString(score.indicator().number());
            case "topic" -> score.topic();
            case "score" -> IndicatorScore.isPossible(score.score()) ? Readings.plain(score.score()) : "";
            case "threshold" -> score.threshold() == null ? "" : Readings.plain(score.threshold());
            default -> "";
        };
    }

    /** The score with other cells. */
    public static IndicatorScore edit(IndicatorScore score, Map<String, String> cells) {
        return new IndicatorScore(
                score.id(),
                value(cells, "indicator_no").map(Readings::indicatorOf).orElse(score.indicator()),
                score.printedName(),
                value(cells, "topic").orElse(score.topic()),
                value(cells, "score").map(BigDecimal::new).orElse(score.score()),
                optional(cells, "threshold", BigDecimal::new, score.threshold()),
                optional(cells, "assessed_year_be", Integer::valueOf, score.assessedYear()),
                source(score, cells));
    }

    private static Sourced source(IndicatorScore score, Map<String, String> cells) {
        return value(cells, "score")
                .map(v -> Corrected.passage(score.source(), cell(score, "score"), v))
                .orElse(score.source());
    }

    /** A score that a person adds. */
    public static IndicatorScore added(String id, Sourced source, Map<String, String> cells) {
        Indicator indicator = Readings.indicatorOf(cells.getOrDefault("indicator_no", ""));
        return edit(new IndicatorScore(id, indicator, "", "", BigDecimal.ZERO, null, null, source), cells);
    }

    private static Optional<String> value(Map<String, String> cells, String column) {
        return Optional.ofNullable(cells.get(column));
    }

    private static <T> @Nullable T optional(
            Map<String, String> cells, String column, Function<String, T> read, @Nullable T old) {
        String cell = cells.get(column);
        return cell == null ? old : cell.isEmpty() ? null : read.apply(cell);
    }
}
