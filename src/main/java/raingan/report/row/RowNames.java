package raingan.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import raingan.report.column.HeaderMap;
import raingan.report.record.ColumnRole;
import raingan.report.record.Indicator;
import raingan.report.record.Sourced;
import raingan.report.text.Texts;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
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
            Optional<Indicator> number = mention(row, ColumnRole.NUMBER).map(Mention::indicator);
            Optional<Indicator> name = mention(row, ColumnRole.INDICATOR).map(Mention::indicator);
            both += number.isPresent() && name.isPresent() ? 1 : 0;
            same += number.isPresent() && number.equals(name) ? 1 : 0;
        }
        return both == 0 ? Counted.UNKNOWN : same * 2 >= both ? Counted.INDICATORS : Counted.ROWS;
    }

    /** The cells of a row that name what it is about. */
    Sourced of(int row) {
        List<Cell> cells = new ArrayList<>();
        List<ColumnRole> naming = counted == Counted.ROWS
                ? List.of(ColumnRole.INDICATOR)
                : List.of(ColumnRole.NUMBER, ColumnRole.INDICATOR);
        for (ColumnRole heading : naming) {
            for (int column : header.columns(heading)) {
                table.cell(row, column).filter(c -> c.row() == row).ifPresent(cells::add);
            }
        }
        return cells.isEmpty() ? texts.of(table.row(row).stream().limit(1).toList()) : texts.of(cells);
    }

    /** The indicator of a row whose naming cells are known. */
    Optional<Mention> indicator(int row, Sourced named) {
        Optional<Mention> said =
                header.has(ColumnRole.INDICATOR) ? Indicators.ofCell(named.text()) : Indicators.first(named.text());
        return said.or(() -> counted == Counted.INDICATORS ? mention(row, ColumnRole.NUMBER) : Optional.empty());
    }

    /** The indicator that a row names among rows of questions about it: with its number, or by name and nothing more. */
    Optional<Mention> section(int row) {
        String text = text(row, ColumnRole.INDICATOR);
        return Indicators.in(text).stream()
                .limit(1)
                .filter(m -> text.substring(0, m.start()).isBlank())
                .findFirst()
                .or(() -> Indicators.first(text)
                        .filter(m -> m.end() >= text.strip().length() && m.start() == 0));
    }

    /** The indicator that the column of this meaning names. */
    Optional<Mention> mention(int row, ColumnRole heading) {
        return Indicators.ofCell(text(row, heading));
    }

    /** The text of a row in the first column of this meaning. */
    String text(int row, ColumnRole heading) {
        return header.columns(heading).stream()
                .flatMap(c -> table.cell(row, c).stream())
                .map(c -> texts.of(List.of(c)).text())
                .findFirst()
                .orElse("");
    }
}
