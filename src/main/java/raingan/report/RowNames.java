package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.report.Indicators.Mention;
import raingan.table.Cell;
import raingan.table.Table;

/** Tells which indicator a row of a table names, by the number or the name in its columns for them. */
final class RowNames {

    /** What the numbers before the names count. */
    private enum Counted {
        INDICATORS,
        ROWS,
        UNKNOWN
    }

    private final Texts texts;
    private final Table table;
    private final HeaderMap header;
    private final Counted counted;

    /** Of the rows from the header down to {@code end}. */
    RowNames(Texts texts, Table table, HeaderMap header, int end) {
        this.texts = texts;
        this.table = table;
        this.header = header;
        this.counted = counted(end);
    }

    private Counted counted(int end) {
        long same = 0;
        long both = 0;
        for (int row = header.firstRow(); row < end; row++) {
            Optional<Indicator> number = mention(row, Heading.NUMBER).map(Mention::indicator);
            Optional<Indicator> name = mention(row, Heading.INDICATOR).map(Mention::indicator);
            both += number.isPresent() && name.isPresent() ? 1 : 0;
            same += number.isPresent() && number.equals(name) ? 1 : 0;
        }
        return both == 0 ? Counted.UNKNOWN : same * 2 >= both ? Counted.INDICATORS : Counted.ROWS;
    }

    /** The cells of a row that name what it is about. */
    Sourced of(int row) {
        List<Cell> cells = new ArrayList<>();
        List<Heading> naming =
                counted == Counted.ROWS ? List.of(Heading.INDICATOR) : List.of(Heading.NUMBER, Heading.INDICATOR);
        for (Heading heading : naming) {
            for (int column : header.columns(heading)) {
                table.cell(row, column).filter(c -> c.row() == row).ifPresent(cells::add);
            }
        }
        return cells.isEmpty() ? texts.of(table.row(row).stream().limit(1).toList()) : texts.of(cells);
    }

    /** The indicator of a row whose naming cells are known. */
    Optional<Mention> indicator(int row, Sourced named) {
        return Indicators.ofCell(named.text())
                .or(() -> counted == Counted.INDICATORS ? mention(row, Heading.NUMBER) : Optional.empty());
    }

    /** The indicator that the column of this meaning names. */
    Optional<Mention> mention(int row, Heading heading) {
        return Indicators.ofCell(text(row, heading));
    }

    /** The text of a row in the first column of this meaning. */
    String text(int row, Heading heading) {
        return header.columns(heading).stream()
                .flatMap(c -> table.cell(row, c).stream())
                .map(c -> texts.of(List.of(c)).text())
                .findFirst()
                .orElse("");
    }
}
