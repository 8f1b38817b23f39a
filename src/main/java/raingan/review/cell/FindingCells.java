package raingan.review.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import raingan.report.record.Finding;
import raingan.report.record.Indicator;
import raingan.report.record.Sourced;
import raingan.report.record.Tool;
import raingan.report.vocabulary.Derivations;

/** The cells of {@code findings.csv} that a person may change. */
public final class FindingCells {

    /** What can be entered, and where. */
    public static final RecordCells<Finding> CELLS = new RecordCells<>(
            List.of(
                    new CellColumn("tool", Readings::tool, true),
                    new CellColumn("indicator_nos", Readings::indicators, true),
                    new CellColumn("text", Readings::text, false)),
            Map.of(
                    "org_full_name", "document.org_name",
                    "province", "document.province",
                    "fiscal_year_be", "document.fiscal_year_be"),
            Set.of("finding_id", "doc_id", "source_file", "page", "confidence", "needs_review"),
            FindingCells::cell);

    private FindingCells() {}

    private static String cell(Finding finding, String column) {
        return switch (column) {
            case "tool" -> Objects.toString(finding.tool(), "");
            case "indicator_nos" ->
                finding.indicators().stream()
                        .map(i -> Integer.toString(i.number()))
                        .collect(Collectors.joining(";"));
            case "text" -> finding.text().text();
            default -> "";
        };
    }

    /** The finding with other cells, and the instrument that follows from its indicators. */
    public static Finding edit(Finding finding, Map<String, String> cells) {
        List<Indicator> indicators = finding.indicators();
        Tool tool = finding.tool();
        String numbers = cells.get("indicator_nos");
        if (numbers != null) {
            indicators = Arrays.stream(numbers.split(";"))
                    .filter(n -> !n.isEmpty())
                    .map(Readings::indicatorOf)
                    .toList();
            tool = indicators.isEmpty() ? tool : Derivations.tool(indicators);
        }
        String text = cells.get("text");
        return new Finding(
                finding.id(),
                tool(cells, tool),
                indicators,
                text == null ? finding.text() : Corrected.text(finding.text(), text));
    }

    private static @Nullable Tool tool(Map<String, String> cells, @Nullable Tool follows) {
        String entered = cells.get("tool");
        return entered == null ? follows : entered.isEmpty() ? null : Tool.valueOf(entered);
    }

    /** A finding that a person adds. */
    public static Finding added(String id, Sourced source, Map<String, String> cells) {
        return edit(new Finding(id, null, List.of(), source), cells);
    }
}
