package raingan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import raingan.report.Indicators.Mention;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiDates;
import raingan.thai.ThaiNumbers;

/** Reads the scores and findings of a table of indicators. */
final class ScoreTable {

    private static final Pattern TOTAL = Pattern.compile("รวม|เฉลี่ย|ภาพรวม");

    /** The same where rows are questions, whose words may tell of an average. */
    private static final Pattern OWN_TOTAL = Pattern.compile("\\s*(?:ค่า|ผล)?(?:คะแนน)?(?:รวม|เฉลี่ย)");

    /** Share of the rows that name an indicator, from which they are about indicators and not about questions. */
    private static final double NAMING = 0.5;

    private final Texts texts;
    private final Table table;
    private final HeaderMap header;
    private final List<IndicatorScore> scores = new ArrayList<>();
    private final Map<Cell, Set<Indicator>> findings = new LinkedHashMap<>();
    private @Nullable Sourced total;
    private boolean questions;

    ScoreTable(Texts texts, Table table, HeaderMap header) {
        this.texts = texts;
        this.table = table;
        this.header = header;
    }

    /** Reads the rows from the header down to {@code end}. */
    ScoreTable read(int end, Context context) {
        Counted counted = counted(end);
        questions = asksQuestions(end, context);
        Optional<Mention> current =
                questions ? Indicators.ofSection(context.text().text()) : Optional.empty();
        for (int row = header.firstRow(); row < end; row++) {
            Optional<Mention> before = current;
            current =
                    HeaderMap.isTitle(table, row) ? section(row).or(() -> before) : read(row, counted, before, context);
        }
        return this;
    }

    /** Reads a row, and tells the indicator that holds for the next one. */
    private Optional<Mention> read(int row, Counted counted, Optional<Mention> before, Context context) {
        Sourced named = named(row, counted);
        Optional<Mention> own = questions ? Optional.empty() : own(row, named, counted);
        if (own.isEmpty() && isTotal(row)) {
            total = total == null ? texts.of(totalCells(row)) : total;
            return Optional.empty();
        }
        boolean ofTool =
                own.isEmpty() && !questions && Context.toolOf(named.text()).isPresent();
        Optional<Mention> current = ofTool ? Optional.empty() : own.or(() -> before);
        row(row, named, current, context);
        return current;
    }

    private Optional<Mention> own(int row, Sourced named, Counted counted) {
        return Indicators.ofCell(named.text())
                .or(() -> counted == Counted.INDICATORS ? mention(row, Heading.NUMBER) : Optional.empty());
    }

    /** The indicator that a row across the table names, with the score it may state. */
    private Optional<Mention> section(int row) {
        Sourced title = texts.of(table.row(row));
        ScoreFinder.in(title.text(), true).forEach(f -> scores.add(score(f, title)));
        return Indicators.ofSection(title.text());
    }

    /** Whether the rows are questions about indicators that stand over them: few name one themselves. */
    private boolean asksQuestions(int end, Context context) {
        List<Integer> sections = rows(end, row -> HeaderMap.isTitle(table, row));
        List<Integer> rows = rows(end, row -> !HeaderMap.isTitle(table, row));
        boolean named = context.indicator() != null
                || sections.stream().anyMatch(row -> Indicators.ofSection(ThaiNumbers.arabic(table.rowText(row)))
                        .isPresent());
        long naming = rows.stream()
                .filter(row -> mention(row, Heading.INDICATOR).isPresent())
                .count();
        return named && naming < NAMING * rows.size();
    }

    private List<Integer> rows(int end, IntPredicate which) {
        return IntStream.range(header.firstRow(), end).filter(which).boxed().toList();
    }

    private boolean isTotal(int row) {
        Matcher total = TOTAL.matcher(table.rowText(row));
        return questions ? OWN_TOTAL.matcher(table.rowText(row)).lookingAt() : total.find();
    }

    /** The cells of the row of totals, of columns of years only the last year's. */
    private List<Cell> totalCells(int row) {
        List<Integer> years = header.columns(Heading.SCORE).stream()
                .flatMap(c -> year(c).stream())
                .toList();
        return table.row(row).stream()
                .filter(c -> year(c.column()).stream().allMatch(y -> y.equals(Collections.max(years))))
                .toList();
    }

    /** The year that heads a column of scores. */
    private Optional<Integer> year(int column) {
        return header.headings().get(column) == Heading.SCORE
                ? ThaiDates.years(header.texts().get(column)).stream().findFirst()
                : Optional.empty();
    }

    private void row(int row, Sourced named, Optional<Mention> mention, Context context) {
        if (mention.isEmpty() && context.indicator() == null) {
            return;
        }
        List<IndicatorScore> ofColumns =
                mention.map(m -> columnScores(row, m, named)).orElse(List.of());
        scores.addAll(ofColumns);
        if (ofColumns.isEmpty()) {
            ScoreFinder.in(named.text(), false).forEach(f -> scores.add(score(f, named)));
        }
        for (int column : header.columns(Heading.FINDING)) {
            table.cell(row, column).filter(c -> !c.isEmpty()).ifPresent(cell -> {
                Set<Indicator> of = findings.computeIfAbsent(cell, c -> new LinkedHashSet<>());
                mention.ifPresent(m -> of.add(m.indicator()));
                Indicators.in(named.text()).forEach(m -> of.add(m.indicator()));
            });
        }
    }

    static IndicatorScore score(ScoreFinder.Found found, Sourced source) {
        Mention mention = found.mention();
        return new IndicatorScore(
                "",
                mention.indicator(),
                mention.printedName(),
                found.topic(),
                found.score(),
                found.threshold(),
                null,
                source);
    }

    /** What the numbers before the names count. */
    private enum Counted {
        INDICATORS,
        ROWS,
        UNKNOWN
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

    private Optional<Mention> mention(int row, Heading heading) {
        return Indicators.ofCell(text(row, heading));
    }

    private Sourced named(int row, Counted counted) {
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

    private List<IndicatorScore> columnScores(int row, Mention mention, Sourced named) {
        List<IndicatorScore> found = new ArrayList<>();
        String topic = text(row, questions && !header.has(Heading.TOPIC) ? Heading.INDICATOR : Heading.TOPIC);
        for (int column : header.columns(Heading.SCORE)) {
            Optional<Cell> cell = table.cell(row, column).filter(c -> c.column() == column);
            if (cell.isEmpty() || cell.get().isEmpty()) {
                continue;
            }
            Sourced text = ScoreCell.read(texts.of(List.of(cell.get())));
            Integer year = year(column).orElse(null);
            ThaiNumbers.decimal(text.text())
                    .ifPresent(v -> found.add(new IndicatorScore(
                            "",
                            mention.indicator(),
                            mention.printedName(),
                            topic,
                            v,
                            null,
                            year,
                            MeasureParser.both(named, text))));
        }
        return found;
    }

    private String text(int row, Heading heading) {
        return header.columns(heading).stream()
                .flatMap(c -> table.cell(row, c).stream())
                .map(c -> texts.of(List.of(c)).text())
                .findFirst()
                .orElse("");
    }

    List<IndicatorScore> scores() {
        return scores;
    }

    /** The row of the overall score, when the table has one. */
    Optional<Sourced> total() {
        return Optional.ofNullable(total);
    }

    /** The findings, each tied to the indicators of the rows that its cell covers. */
    List<Finding> findings() {
        return findings.entrySet().stream()
                .map(e -> finding(texts.of(List.of(e.getKey())), List.copyOf(e.getValue())))
                .filter(f -> !MeasureParser.isBlank(f.text().text()))
                .toList();
    }

    static Finding finding(Sourced text, List<Indicator> of) {
        List<Indicator> sorted = of.stream().distinct().sorted().toList();
        List<Tool> tools = sorted.stream().map(Indicator::tool).distinct().toList();
        return new Finding("", tools.size() == 1 ? tools.get(0) : null, sorted, text);
    }
}
