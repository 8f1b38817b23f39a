package raingan.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Sourced;
import raingan.report.text.Paragraph;
import raingan.report.text.Texts;
import raingan.table.Cell;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/**
 * Reads lists of questions and documents by their codes ({@code i1}, {@code e2}, {@code o3}), of which the text above says
 * to which indicator they belong: {@code o1 - o28 เป็นตัวชี้วัดที่ 9}.
 *
 * @param ranges in the order in which they are said
 */
public record ItemScores(List<Range> ranges) {

    /** The codes from one number to another that belong to an indicator. */
    record Range(String letter, int first, int last, Indicator indicator) {}

    private static final String CODES =
            "([ioeIOE])\\s*([0-9]{1,2})\\s*(?:[-–—]|ถึง)\\s*(?:[ioeIOE]\\s*)?([0-9]{1,2})(?![0-9])";
    private static final String INDICATOR = "ตัวชี้วัด(?:ที่)?\\s*(10|[1-9])(?![0-9.])";

    private static final Pattern BEFORE = Pattern.compile(CODES + "[^0-9]{0,40}?" + INDICATOR);
    private static final Pattern AFTER = Pattern.compile(INDICATOR + "[^0-9]{0,60}?" + CODES);
    private static final Pattern CODE = Pattern.compile("\\s*([ioeIOE])\\s*([0-9]{1,2})\\s*");

    /** Rows with a code, from which a column is one of codes. */
    private static final int ENOUGH = 3;

    public ItemScores {
        ranges = List.copyOf(ranges);
    }

    /** What the paragraphs before a table say of its codes. */
    public static ItemScores of(List<Paragraph> above) {
        List<Range> ranges = new ArrayList<>();
        for (Paragraph paragraph : above) {
            String text = paragraph.text().text();
            BEFORE.matcher(text)
                    .results()
                    .forEach(m -> ranges.add(range(m.group(1), m.group(2), m.group(3), m.group(4))));
            if (ranges.isEmpty()) {
                AFTER.matcher(text)
                        .results()
                        .forEach(m -> ranges.add(range(m.group(2), m.group(3), m.group(4), m.group(1))));
            }
        }
        return new ItemScores(ranges);
    }

    private static Range range(String letter, String first, String last, String indicator) {
        return new Range(
                letter.toLowerCase(Locale.ROOT),
                Integer.parseInt(first),
                Integer.parseInt(last),
                Indicator.of(Integer.parseInt(indicator)).orElseThrow());
    }

    /** The scores of the rows {@code from} to {@code end}, of lists side by side too, without ids; none where no code is known. */
    public List<IndicatorScore> read(Table table, int from, int end, Texts texts) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        List<Integer> codes = IntStream.range(0, table.columns())
                .filter(c -> IntStream.range(from, end)
                                .filter(row -> indicator(text(table, row, c)).isPresent())
                                .count()
                        >= ENOUGH)
                .boxed()
                .toList();
        List<IndicatorScore> scores = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int last = i + 1 < codes.size() ? codes.get(i + 1) : table.columns();
            for (int row = from; row < end; row++) {
                read(table, row, codes.get(i), last, texts).ifPresent(scores::add);
            }
        }
        return scores;
    }

    private Optional<IndicatorScore> read(Table table, int row, int code, int end, Texts texts) {
        List<Cell> cells = table.row(row).stream()
                .filter(c -> c.column() >= code && c.column() < end && !c.isEmpty())
                .toList();
        Optional<Cell> number = cells.stream()
                .filter(c -> c.column() > code)
                .filter(c -> ThaiNumbers.decimal(c.text())
                        .filter(IndicatorScore::isPossible)
                        .isPresent())
                .reduce((first, last) -> last);
        Optional<Indicator> indicator = indicator(text(table, row, code));
        if (number.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        String topic = texts.of(cells.stream()
                        .filter(c ->
                                c.column() > code && c.column() != number.get().column())
                        .toList())
                .text();
        Sourced source = texts.of(cells);
        return ThaiNumbers.decimal(number.get().text())
                .map(v -> new IndicatorScore("", indicator.get(), "", topic, v, null, null, source));
    }

    private Optional<Indicator> indicator(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code.group(2));
        return ranges.stream()
                .filter(r -> r.letter().equals(code.group(1).toLowerCase(Locale.ROOT))
                        && number >= r.first()
                        && number <= r.last())
                .map(Range::indicator)
                .findFirst();
    }

    private static String text(Table table, int row, int column) {
        return table.cell(row, column)
                .filter(c -> c.row() == row && c.column() == column)
                .map(c -> ThaiNumbers.arabic(c.text()))
                .orElse("");
    }
}
