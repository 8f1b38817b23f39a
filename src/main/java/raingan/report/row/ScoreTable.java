package raingan.report.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderRows;
import raingan.report.record.ColumnRole;
import raingan.report.record.Finding;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Sourced;
import raingan.report.record.Tool;
import raingan.report.text.Texts;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
import raingan.report.vocabulary.Instruments;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;
import raingan.thai.value.ThaiDates;

/** Reads the scores and findings of a table of indicators. */
public final class ScoreTable {

    /** How a row begins that sums up; a name or a question may tell of a sum further on. */
    private static final Pattern TOTAL = Pattern.compile(
            "[^ก-๎A-Za-z]*(?:ค่า|ผล|สรุป)?\\s*(?:คะแนน)?\\s*(?:ผล)?(?:การ)?(?:ประเมิน)?\\s*(?:ITA)?\\s*(?:รวม|เฉลี่ย|ภาพรวม|โดยรวม|ทั้งหมด|สุทธิ)");

    private static final Pattern GRADE = Pattern.compile("[^ก-๎A-Za-z]*(?:ผลการประเมิน)?\\s*(?:ระดับ|เกรด)");

    /** Share of the rows that name an indicator, from which they are about indicators and not about questions. */
    private static final double NAMING = 0.5;

    /** By how much a printed mean may differ from that of the printed scores: half of the last of two decimals, twice. */
    private static final double ROUNDED = 0.0101;

    private final Texts texts;
    private final Table table;
    private final HeaderMap header;
    private final int end;
    private final RowNames names;
    private final List<IndicatorScore> scores = new ArrayList<>();
    private final Map<Cell, Set<Indicator>> findings = new LinkedHashMap<>();
    private final List<Sourced> totals = new ArrayList<>();
    private boolean questions;

    /** A table whose rows are read from the header down to {@code end}. */
    public ScoreTable(Texts texts, Table table, HeaderMap header, int end) {
        this.texts = texts;
        this.table = table;
        this.header = header;
        this.end = end;
        this.names = new RowNames(texts, table, header, end);
    }

    /** Reads the rows, with what the text before the table says they are about; gives itself. */
    public ScoreTable read(TableContext context) {
        questions = asksQuestions(context);
        Optional<Mention> current =
                questions ? Indicators.ofSection(context.text().text()) : Optional.empty();
        for (int row = header.firstRow(); row < end; row++) {
            Optional<Mention> before = current;
            current = HeaderRows.isTitle(table, row) ? section(row).or(() -> before) : read(row, before, context);
        }
        return this;
    }

    /** Reads a row, and tells the indicator that holds for the next one. */
    private Optional<Mention> read(int row, Optional<Mention> before, TableContext context) {
        Sourced named = names.of(row);
        Optional<Mention> heads = questions ? names.section(row) : Optional.empty();
        if (heads.isPresent()) {
            scores.addAll(columnScores(row, heads.get(), "", named));
            return heads;
        }
        Optional<Mention> own = questions ? Optional.empty() : names.indicator(row, named);
        if (own.isEmpty() && GRADE.matcher(table.rowText(row)).lookingAt()) {
            totals.add(texts.of(totalCells(row)));
            return Optional.empty();
        }
        if (own.isEmpty() && isTotal(row)) {
            if (Instruments.in(table.rowText(row)).isEmpty()) {
                total(row, before);
            }
            return Optional.empty();
        }
        boolean ofTool =
                own.isEmpty() && !questions && Instruments.in(named.text()).isPresent();
        Optional<Mention> current = ofTool ? Optional.empty() : own.or(() -> before);
        row(row, named, current, context);
        return current;
    }

    /** The indicator that a row across the table names, with the score it may state. */
    private Optional<Mention> section(int row) {
        Sourced title = texts.of(table.row(row));
        ScoreFinder.in(title.text(), true).forEach(f -> scores.add(score(f, title)));
        return Indicators.ofSection(title.text());
    }

    /** Whether the rows are questions about indicators that stand over them: few name one themselves. */
    private boolean asksQuestions(TableContext context) {
        List<Integer> sections = rows(row -> HeaderRows.isTitle(table, row));
        List<Integer> rows = rows(row -> !HeaderRows.isTitle(table, row));
        boolean named = context.indicator() != null
                || rows.stream().anyMatch(row -> names.section(row).isPresent())
                || sections.stream().anyMatch(row -> Indicators.ofSection(ThaiNumbers.arabic(table.rowText(row)))
                        .isPresent());
        long naming = rows.stream()
                .filter(row -> names.mention(row, ColumnRole.INDICATOR).isPresent())
                .count();
        return named && naming < NAMING * rows.size();
    }

    private List<Integer> rows(IntPredicate which) {
        return IntStream.range(header.firstRow(), end).filter(which).boxed().toList();
    }

    private boolean isTotal(int row) {
        return TOTAL.matcher(table.rowText(row)).lookingAt();
    }

    /** The mean of the questions about an indicator is its score; any other total is that of the whole. */
    private void total(int row, Optional<Mention> before) {
        Sourced text = texts.of(table.row(row));
        Optional<Mention> named = Indicators.in(text.text()).stream().findFirst();
        List<IndicatorScore> means = questions
                ? named.or(() -> before)
                        .map(m -> columnScores(row, m, "", text))
                        .orElse(List.of())
                : List.of();
        if (!means.isEmpty() && (named.isPresent() || means.stream().allMatch(this::isMean))) {
            scores.addAll(means);
        } else {
            totals.add(texts.of(totalCells(row)));
        }
    }

    /** Whether a score is the mean of those of the questions about its indicator. */
    private boolean isMean(IndicatorScore score) {
        return scores.stream()
                .filter(s -> s.indicator() == score.indicator()
                        && Objects.equals(s.assessedYear(), score.assessedYear())
                        && !s.topic().isEmpty())
                .mapToDouble(s -> s.score().doubleValue())
                .average()
                .stream()
                .anyMatch(mean -> Math.abs(mean - score.score().doubleValue()) <= ROUNDED);
    }

    /** The cells of the row of totals, of columns of years only the last year's, without what others reached. */
    private List<Cell> totalCells(int row) {
        List<Integer> years = header.columns(ColumnRole.SCORE).stream()
                .flatMap(c -> year(c).stream())
                .toList();
        boolean scored = table.row(row).stream().anyMatch(c -> isScore(c) && hasDecimals(c));
        return table.row(row).stream()
                .filter(c -> !scored || isScore(c) || !hasDecimals(c))
                .filter(c -> year(c.column()).stream().allMatch(y -> y.equals(Collections.max(years))))
                .toList();
    }

    private boolean isScore(Cell cell) {
        return header.headings().get(cell.column()) == ColumnRole.SCORE;
    }

    private static boolean hasDecimals(Cell cell) {
        return ThaiNumbers.decimals(cell.text()).stream()
                .anyMatch(n -> n.value().scale() > 0);
    }

    /** The year that heads a column of scores. */
    private Optional<Integer> year(int column) {
        return header.headings().get(column) == ColumnRole.SCORE
                ? ThaiDates.years(header.texts().get(column)).stream().findFirst()
                : Optional.empty();
    }

    private void row(int row, Sourced named, Optional<Mention> mention, TableContext context) {
        if (mention.isEmpty() && context.indicator() == null) {
            return;
        }
        List<IndicatorScore> ofColumns =
                mention.map(m -> columnScores(row, m, topic(row), named)).orElse(List.of());
        scores.addAll(ofColumns);
        if (ofColumns.isEmpty()) {
            ScoreFinder.in(named.text(), false).forEach(f -> scores.add(score(f, named)));
        }
        for (int column : header.columns(ColumnRole.FINDING)) {
            table.cell(row, column).filter(c -> !c.isEmpty()).ifPresent(cell -> {
                Set<Indicator> of = findings.computeIfAbsent(cell, c -> new LinkedHashSet<>());
                mention.ifPresent(m -> of.add(m.indicator()));
                Indicators.in(named.text()).forEach(m -> of.add(m.indicator()));
            });
        }
    }

    /** The record of a score that was found in a text, without id. */
    public static IndicatorScore score(ScoreFinder.Found found, Sourced source) {
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

    private String topic(int row) {
        return names.text(row, questions && !header.has(ColumnRole.TOPIC) ? ColumnRole.INDICATOR : ColumnRole.TOPIC);
    }

    private List<IndicatorScore> columnScores(int row, Mention mention, String topic, Sourced named) {
        List<IndicatorScore> found = new ArrayList<>();
        for (int column : header.columns(ColumnRole.SCORE)) {
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
                            Sourced.both(named, text))));
        }
        return found;
    }

    /** The scores read, without ids. */
    public List<IndicatorScore> scores() {
        return scores;
    }

    /** The rows that sum up, and that of the grade: what may be the overall score. */
    public List<Sourced> totals() {
        return totals;
    }

    /** The findings, each tied to the indicators of the rows that its cell covers. */
    public List<Finding> findings() {
        return findings.entrySet().stream()
                .map(e -> finding(texts.of(List.of(e.getKey())), List.copyOf(e.getValue())))
                .filter(f -> !CellContent.isBlank(f.text().text()))
                .toList();
    }

    /** The record of what a text finds about indicators, without id. */
    public static Finding finding(Sourced text, List<Indicator> of) {
        List<Indicator> sorted = of.stream().distinct().sorted().toList();
        List<Tool> tools = sorted.stream().map(Indicator::tool).distinct().toList();
        return new Finding("", tools.size() == 1 ? tools.get(0) : null, sorted, text);
    }
}
