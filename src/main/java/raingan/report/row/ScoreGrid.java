package raingan.report.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import raingan.report.column.HeaderMap;
import raingan.report.column.TableKind;
import raingan.report.record.ColumnRole;
import raingan.report.record.Indicator;
import raingan.report.vocabulary.Indicators;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/**
 * A table of scores as its content shows it, whatever its headings are called: names of indicators in one column, numbers
 * that are their scores beside them.
 *
 * @param table upright, its cells parted
 * @param header what its columns mean
 */
public record ScoreGrid(Table table, HeaderMap header) {

    /** Indicators that a column must name. */
    private static final int ENOUGH = 2;

    /** Longest cell that names an indicator, in characters. */
    private static final int NAME = 70;

    /** Probability from which a column is taken for one of scores. */
    private static final double LIKELY = 0.5;

    /** Share of the rows below which the named ones head questions. */
    private static final double NAMING = 0.5;

    /**
     * The tables of scores that rows are made up of, from left to right; none where they are no such table.
     *
     * @param from the first of the rows, those of the header included
     * @param known what the columns mean by their headings, null where nobody knows
     */
    public static List<ScoreGrid> of(Table whole, int from, int end, @Nullable HeaderMap known) {
        Table table = rows(whole, from, end);
        HeaderMap own = known == null ? null : known.from(Math.max(0, known.firstRow() - from));
        Table parted = GluedCells.columns(GluedCells.rows(table));
        Stream<List<ScoreGrid>> readings = Stream.of(
                read(table, own),
                parted.equals(table) ? List.of() : read(parted, null),
                read(parted.transposed(), null));
        return readings.max(Comparator.comparingLong(ScoreGrid::scores))
                .filter(best -> scores(best) >= ENOUGH)
                .orElse(List.of());
    }

    private static Table rows(Table table, int from, int end) {
        List<Cell> cells = table.cells().stream()
                .filter(c -> c.row() >= from && c.row() < end)
                .map(c -> c.at(c.row() - from, c.column(), c.rowSpan(), c.columnSpan()))
                .toList();
        return new Table(table.edges(), end - from, cells, List.of());
    }

    /** Scores beside names of indicators. */
    private static long scores(List<ScoreGrid> grids) {
        return grids.stream().mapToLong(ScoreGrid::scores).sum();
    }

    private long scores() {
        int names = header.columns(ColumnRole.INDICATOR).get(0);
        return IntStream.range(header.firstRow(), table.rows())
                .filter(row -> named(table, row, names).isPresent())
                .mapToLong(row -> header.columns(ColumnRole.SCORE).stream()
                        .filter(c -> number(text(table, row, c)).isPresent())
                        .count())
                .sum();
    }

    private static List<ScoreGrid> read(Table table, @Nullable HeaderMap known) {
        List<Integer> names = IntStream.range(0, table.columns())
                .filter(c -> indicators(table, c).size() >= ENOUGH)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = names.size() - 1; i > 0; i--) {
            Set<Indicator> both = new HashSet<>(indicators(table, names.get(i)));
            both.retainAll(indicators(table, names.get(i - 1)));
            if (!both.isEmpty()) {
                names.remove(i);
            }
        }
        if (names.size() == 1) {
            return headed(table, names.get(0), known).stream().toList();
        }
        List<ScoreGrid> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int start = i == 0 ? 0 : start(table, names.get(i));
            int end = i + 1 < names.size() ? start(table, names.get(i + 1)) : table.columns();
            if (end - names.get(i) < 2) {
                return List.of();
            }
            headed(table.part(start, end), names.get(i) - start, null).ifPresent(parts::add);
        }
        return parts.size() == names.size() ? parts : List.of();
    }

    /** Where the columns of a list begin that stands beside another: with the numbers of its rows, if it has any. */
    private static int start(Table table, int names) {
        boolean counted = IntStream.range(0, table.rows())
                .filter(row -> named(table, row, names).isPresent())
                .mapToObj(row -> text(table, row, names - 1))
                .allMatch(t -> number(t).filter(v -> v.indexOf('.') >= 0).isEmpty());
        return counted ? names - 1 : names;
    }

    private static Optional<ScoreGrid> headed(Table table, int names, @Nullable HeaderMap known) {
        int first = IntStream.range(0, table.rows())
                .filter(row -> named(table, row, names).isPresent())
                .findFirst()
                .orElseThrow();
        if (known != null && known.kind() == TableKind.SCORES) {
            first = known.firstRow();
        }
        List<Integer> rows = IntStream.range(first, table.rows())
                .filter(row -> named(table, row, names).isPresent())
                .boxed()
                .toList();
        List<ColumnRole> roles = new ArrayList<>(
                known == null ? Collections.nCopies(table.columns(), ColumnRole.OTHER) : known.headings());
        List<Map<ColumnRole, Double>> sure = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            double probability = column == names
                    ? 0
                    : scores(table, first, rows, names, column).probability();
            boolean score = probability >= LIKELY;
            boolean asked = score || roles.get(column) == ColumnRole.SCORE;
            sure.add(asked ? Map.of(ColumnRole.SCORE, probability, ColumnRole.OTHER, 1 - probability) : Map.of());
            if (asked) {
                roles.set(column, score ? ColumnRole.SCORE : ColumnRole.OTHER);
            } else if (roles.get(column) == ColumnRole.INDICATOR) {
                roles.set(column, ColumnRole.OTHER);
            }
        }
        if (!roles.contains(ColumnRole.SCORE)) {
            return Optional.empty();
        }
        roles.set(names, ColumnRole.INDICATOR);
        name(table, first, rows, names, roles);
        return Optional.of(new ScoreGrid(table, new HeaderMap(first, roles, headings(table, first), sure)));
    }

    /** The column that numbers the indicators, and that of the questions where most rows are such. */
    private static void name(Table table, int first, List<Integer> rows, int names, List<ColumnRole> roles) {
        if (names > 0
                && roles.get(names - 1) == ColumnRole.OTHER
                && rows.stream().allMatch(r -> Indicators.ofCell(text(table, r, names - 1))
                        .map(Indicators.Mention::indicator)
                        .equals(named(table, r, names)))) {
            roles.set(names - 1, ColumnRole.NUMBER);
        }
        boolean asks = rows.size() < NAMING * (table.rows() - first);
        if (asks && !roles.contains(ColumnRole.TOPIC)) {
            IntStream.range(0, table.columns())
                    .filter(c -> roles.get(c) == ColumnRole.OTHER)
                    .boxed()
                    .filter(c -> letters(table, first, c) > letters(table, first, names))
                    .max(Comparator.comparingLong(c -> letters(table, first, c)))
                    .ifPresent(c -> roles.set(c, ColumnRole.TOPIC));
        }
    }

    /** Letters in the cells of a column that are its alone. */
    private static long letters(Table table, int first, int column) {
        return table.cells().stream()
                .filter(c -> c.row() >= first && c.column() == column && c.columnSpan() == 1)
                .flatMapToInt(c -> c.text().chars())
                .filter(Character::isLetter)
                .count();
    }

    private static ScoreColumns scores(Table table, int first, List<Integer> rows, int names, int column) {
        return new ScoreColumns(
                headings(table, first).get(column),
                rows.stream().map(r -> text(table, r, column)).toList(),
                rows.stream().map(r -> named(table, r, names).orElseThrow()).toList(),
                IntStream.range(first, table.rows())
                        .filter(r -> !rows.contains(r))
                        .mapToObj(r -> text(table, r, column))
                        .toList());
    }

    private static List<String> headings(Table table, int first) {
        return IntStream.range(0, table.columns())
                .mapToObj(column -> IntStream.range(0, first)
                        .boxed()
                        .flatMap(row -> table.cell(row, column).stream())
                        .distinct()
                        .map(Cell::text)
                        .collect(Collectors.joining(" "))
                        .strip())
                .toList();
    }

    private static Set<Indicator> indicators(Table table, int column) {
        return IntStream.range(0, table.rows())
                .boxed()
                .flatMap(row -> named(table, row, column).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The indicator that a cell names and says nothing more. */
    private static Optional<Indicator> named(Table table, int row, int column) {
        return table.cell(row, column)
                .filter(c -> c.row() == row && c.column() == column)
                .map(c -> ThaiNumbers.arabic(c.text()))
                .filter(t -> t.length() <= NAME)
                .flatMap(Indicators::first)
                .map(Indicators.Mention::indicator);
    }

    private static String text(Table table, int row, int column) {
        return table.cell(row, column)
                .filter(c -> c.row() == row)
                .map(c -> ScoreCell.joined(ThaiNumbers.arabic(c.text()).strip()))
                .orElse("");
    }

    private static Optional<String> number(String text) {
        return ThaiNumbers.decimal(text).map(v -> v.toPlainString());
    }
}
