package raingan.report.row;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.Sourced;
import raingan.report.text.Texts;
import raingan.report.vocabulary.Instruments;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.ThaiDates;

/** Finds the overall score in a table with a column for each instrument and one for all of them, a row for each year. */
public final class ToolTotals {

    private static final Pattern TOTAL = Pattern.compile("รวม|เฉลี่ย");
    private static final Pattern GRADE = Pattern.compile("^\\s*(?:ผลการประเมิน)?\\s*(?:ระดับ|เกรด)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Columns that name an instrument. */
    private static final int ENOUGH = 2;

    private ToolTotals() {}

    /**
     * The score of the last year with its grade, when the rows before {@code end} are such a table; a list of offices is
     * none.
     */
    public static Optional<Sourced> of(Table table, int end, Texts texts) {
        long tools = IntStream.range(1, table.columns())
                .filter(c -> Instruments.in(table.text(0, c)).isPresent())
                .count();
        Optional<Integer> column = IntStream.range(1, table.columns())
                .filter(c -> TOTAL.matcher(table.text(0, c)).find())
                .boxed()
                .findFirst();
        if (tools < ENOUGH || column.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> rows = IntStream.range(1, end).boxed().toList();
        long scored = rows.stream()
                .filter(row -> isScore(table.text(row, column.get())))
                .filter(row -> ThaiDates.years(table.text(row, 0)).isEmpty())
                .count();
        if (scored > 1) {
            return Optional.empty();
        }
        Optional<Cell> grade = rows.stream()
                .filter(row -> GRADE.matcher(table.text(row, 0)).find())
                .flatMap(row -> table.cell(row, column.get()).stream())
                .findFirst();
        return rows.stream()
                .filter(row -> isScore(table.text(row, column.get())))
                .max(Comparator.comparingInt(row -> year(table, row)))
                .flatMap(row -> table.cell(row, column.get()))
                .map(score -> texts.of(Stream.of(Optional.of(score), grade.or(() -> beside(table, score)))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    /** The grade in the row of a score, in a column of its own. */
    private static Optional<Cell> beside(Table table, Cell score) {
        return IntStream.range(1, table.columns())
                .filter(c -> GRADE.matcher(table.text(0, c)).find())
                .boxed()
                .findFirst()
                .flatMap(c -> table.cell(score.row(), c));
    }

    private static int year(Table table, int row) {
        List<Integer> years = ThaiDates.years(table.text(row, 0));
        return years.isEmpty() ? -row : Collections.max(years);
    }

    private static boolean isScore(String text) {
        return Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
                && ThaiNumbers.decimal(text)
                        .filter(v -> v.scale() > 0 && v.compareTo(HUNDRED) <= 0)
                        .isPresent();
    }
}
