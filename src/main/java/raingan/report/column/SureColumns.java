package raingan.report.column;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.StatusMarks;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.ThaiDates;

/** Columns whose meaning is not in question: a known heading says it, or their cells can be nothing else. */
final class SureColumns {

    /** Meanings that are known and have no field, or that hold no text which could be lost. */
    private static final Set<ColumnRole> PLAIN = EnumSet.of(
            ColumnRole.NUMBER,
            ColumnRole.TOOL,
            ColumnRole.TOPIC,
            ColumnRole.GRADE,
            ColumnRole.BUDGET,
            ColumnRole.MONTH);

    /** What the cells of a column of a certain meaning look like, and those of no other. */
    private static final Map<ColumnRole, Predicate<String>> PROOF = Map.of(
            ColumnRole.OWNER, CellContent::isOwner,
            ColumnRole.PERIOD, CellContent::isPeriod,
            ColumnRole.STATUS, StatusMarks::isStatus,
            ColumnRole.INDICATOR, CellContent::isIndicator);

    private SureColumns() {}

    /** Whether a cell can hardly be anything but what its column means. */
    static boolean proves(ColumnRole meaning, String cell) {
        return switch (meaning) {
            case NUMBER -> CellContent.isOrdinal(cell);
            case SCORE -> CellContent.isScore(cell);
            case METHOD -> CellContent.isSteps(cell);
            default ->
                meaning.isStatus()
                        ? StatusMarks.isTick(cell)
                        : PROOF.getOrDefault(meaning, c -> false).test(cell);
        };
    }

    /** Per column the one meaning that its heading has nearly to the letter. */
    static List<Optional<ColumnRole>> literal(HeaderRows rows) {
        return IntStream.range(0, rows.table().columns())
                .mapToObj(rows::levels)
                .map(levels -> levels.isEmpty() ? "" : levels.get(levels.size() - 1))
                .map(lowest -> HeadingMatcher.scores(lowest).entrySet().stream()
                        .filter(e -> e.getValue() >= HeadingMatcher.CERTAIN)
                        .map(Map.Entry::getKey)
                        .toList())
                .map(certain -> certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.<ColumnRole>empty())
                .toList();
    }

    static boolean isSure(List<String> levels, ColumnRole meaning, List<String> cells) {
        Predicate<String> proof = PROOF.get(meaning);
        if (PLAIN.contains(meaning) || meaning.isStatus() || (proof != null && ColumnCells.nearlyAll(cells, proof))) {
            return true;
        }
        String heading = ThaiNumbers.arabic(String.join(" ", levels));
        if (meaning == ColumnRole.SCORE && !ThaiDates.years(heading).isEmpty()) {
            return true;
        }
        double least = meaning == ColumnRole.SCORE ? HeaderReader.UNDERSTOOD : HeadingMatcher.SURE;
        return meaning != ColumnRole.OTHER
                && IntStream.range(0, levels.size())
                        .mapToObj(top -> HeadingMatcher.scores(String.join(" ", levels.subList(top, levels.size()))))
                        .anyMatch(said -> said.getOrDefault(meaning, 0.0) >= least);
    }
}
