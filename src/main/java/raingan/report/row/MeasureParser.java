package raingan.report.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import raingan.report.column.HeaderMap;
import raingan.report.column.MonthColumns;
import raingan.report.record.ColumnRole;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Place;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.record.Tool;
import raingan.report.text.Texts;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Instruments;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Cell;
import raingan.table.Table;

/** Reads the measures of a table whose header is understood. */
public final class MeasureParser {

    private final Texts texts;
    private final Table table;
    private final HeaderMap header;

    /** Of a table under this header. */
    public MeasureParser(Texts texts, Table table, HeaderMap header) {
        this.texts = texts;
        this.table = table;
        this.header = header;
    }

    /**
     * The measures of the rows up to {@code end}, without ids, periods and owner units.
     *
     * @param context what the text before the table says it is about
     */
    public List<Measure> parse(int end, int tableNo, TableContext context) {
        MeasureRows rows = MeasureRows.of(table, header, end, isTitled(context));
        List<Measure> measures = new ArrayList<>();
        TableContext current = context;
        Sourced indicatorBefore = Sourced.EMPTY;
        for (int i = 0; i < rows.measures().size(); i++) {
            for (MeasureRows.Section section : rows.sections()) {
                if (section.before() == i) {
                    current = current.under(texts.of(List.of(section.cell())));
                    indicatorBefore = Sourced.EMPTY;
                }
            }
            Measure measure = measure(rows.measures().get(i), tableNo, i + 1, current, indicatorBefore);
            measures.add(measure);
            indicatorBefore = header.has(ColumnRole.INDICATOR) ? measure.indicatorText() : Sourced.EMPTY;
        }
        return measures;
    }

    /** Whether lines above the rows, or between them, name the measures of which the rows tell. */
    private boolean isTitled(TableContext context) {
        return MeasureTitle.isAbove(table, texts, context)
                && Stream.of(ColumnRole.MEASURE, ColumnRole.FINDING, ColumnRole.INDICATOR)
                        .noneMatch(header::has);
    }

    private Measure measure(List<Integer> rows, int tableNo, int rowNo, TableContext context, Sourced indicatorBefore) {
        Map<Field, Sourced> fields = new EnumMap<>(Field.class);
        Map<String, Sourced> others = new LinkedHashMap<>();
        for (int column = 0; column < table.columns(); column++) {
            ColumnRole heading = header.headings().get(column);
            if (heading.field().isPresent()) {
                add(fields, heading.field().get(), texts.of(cells(rows, column)));
            } else if (isUnplaced(heading)) {
                Sourced text = texts.of(cells(rows, column));
                if (!CellContent.isBlank(text.text())) {
                    others.merge(header.texts().get(column), text, Sourced::both);
                }
            }
        }
        if (!fields.containsKey(Field.PERIOD)) {
            add(fields, Field.PERIOD, months(rows));
        }
        Set<Status> marks = marks(rows, fields);
        if (!header.has(ColumnRole.MEASURE)) {
            add(fields, Field.MEASURE, context.measure());
        }
        Sourced named = indicatorText(rows, indicatorBefore);
        if (named.isEmpty()) {
            named = said(rows, fields, others);
        }
        Optional<Indicators.Mention> mention = Indicators.ofCell(named.text());
        boolean own = mention.isPresent() || !named.isEmpty();
        Indicator indicator = own ? mention.map(Indicators.Mention::indicator).orElse(null) : context.indicator();
        Tool tool = indicator != null ? indicator.tool() : toolOf(rows).orElse(context.tool());
        return new Measure(
                "",
                tableNo,
                rowNo,
                tool,
                indicator,
                own ? named : context.text(),
                fields,
                others,
                List.of(),
                null,
                marks,
                MeasureFields.tidy(fields),
                isDoubtfullyJoined(rows));
    }

    private Sourced months(List<Integer> rows) {
        return MonthColumns.period(
                header,
                header.columns(ColumnRole.MONTH).stream()
                        .map(c -> mark(covering(rows, c)))
                        .toList());
    }

    /** What stands in cells, or the mark that is drawn into one. */
    private Sourced mark(List<Cell> cells) {
        Sourced text = texts.of(cells);
        List<Place> drawn = cells.stream()
                .flatMap(c -> c.parts().stream())
                .filter(Cell.Part::marked)
                .map(p -> new Place(p.page(), p.box()))
                .toList();
        return text.isEmpty() && !drawn.isEmpty() ? new Sourced(StatusMarks.DRAWN, "", drawn, 1, List.of()) : text;
    }

    private static boolean isUnplaced(ColumnRole heading) {
        return heading == ColumnRole.OTHER
                || heading == ColumnRole.TOPIC
                || heading == ColumnRole.GRADE
                || heading == ColumnRole.BUDGET;
    }

    /** The cells that cover a column in the rows of a measure: a bar may be one cell over several months. */
    private List<Cell> covering(List<Integer> rows, int column) {
        return rows.stream()
                .flatMap(row -> table.cell(row, column).stream())
                .distinct()
                .toList();
    }

    /** The cells that begin in a column and cover the rows of a measure. */
    private List<Cell> cells(List<Integer> rows, int column) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row : rows) {
            table.cell(row, column).filter(c -> c.column() == column).ifPresent(cells::add);
        }
        return List.copyOf(cells);
    }

    private static void add(Map<Field, Sourced> fields, Field field, Sourced text) {
        if (!CellContent.isBlank(text.text())) {
            fields.merge(field, text, field == Field.PERIOD ? MeasureParser::range : Sourced::both);
        }
    }

    /** The first and the last day, from two columns. */
    private static Sourced range(Sourced first, Sourced last) {
        return Sourced.joined(first, last, " - ");
    }

    private Sourced indicatorText(List<Integer> rows, Sourced before) {
        for (int column : header.columns(ColumnRole.INDICATOR)) {
            Sourced text = texts.of(cells(rows, column));
            return text.isEmpty() ? before : text;
        }
        return Sourced.EMPTY;
    }

    /** What a row says of its indicator outside a column for it: the words that count just one. */
    private Sourced said(List<Integer> rows, Map<Field, Sourced> fields, Map<String, Sourced> others) {
        return Stream.of(
                        header.columns(ColumnRole.TOOL).stream().map(c -> texts.of(cells(rows, c))),
                        Stream.of(Field.MEASURE, Field.FINDING).flatMap(f -> Stream.ofNullable(fields.get(f))),
                        others.values().stream())
                .flatMap(s -> s)
                .filter(text -> Indicators.counted(text.text()).size() == 1)
                .findFirst()
                .orElse(Sourced.EMPTY);
    }

    private Optional<Tool> toolOf(List<Integer> rows) {
        return header.columns(ColumnRole.TOOL).stream()
                .flatMap(c -> Instruments.in(texts.of(cells(rows, c)).text()).stream())
                .findFirst();
    }

    /** The marked status columns; a text in one is the result as well. */
    private Set<Status> marks(List<Integer> rows, Map<Field, Sourced> fields) {
        Set<Status> marked = EnumSet.noneOf(Status.class);
        for (int column = 0; column < table.columns(); column++) {
            ColumnRole heading = header.headings().get(column);
            if (!heading.isStatus() && heading != ColumnRole.STATUS) {
                continue;
            }
            Sourced text = texts.of(cells(rows, column));
            if (StatusMarks.isUnmarked(text.text())) {
                continue;
            }
            if (heading == ColumnRole.STATUS) {
                marked.addAll(StatusMarks.said(text.text()));
            } else {
                marked.add(StatusMarks.of(heading));
            }
            if (heading.isStatus() ? !StatusMarks.isTick(text.text()) : StatusMarks.isMore(text.text())) {
                add(fields, Field.RESULT, text);
            }
        }
        Sourced result = fields.getOrDefault(Field.RESULT, Sourced.EMPTY);
        if (marked.isEmpty() && StatusMarks.isStatus(result.text())) {
            marked.addAll(StatusMarks.said(result.text()));
        }
        return marked;
    }

    private boolean isDoubtfullyJoined(List<Integer> rows) {
        return rows.stream().anyMatch(table.doubtfulRows()::contains);
    }
}
