package raingan.report.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.record.ColumnRole;
import raingan.report.record.Finding;
import raingan.report.record.Sourced;
import raingan.report.record.Tool;
import raingan.report.text.Texts;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.Instruments;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;
import raingan.thai.ListLabel;

/** Reads a table with a row for each instrument and columns for what is good there and what is weak. */
public final class ToolFindings {

    /** Rows of instruments, from which a column names them. */
    private static final int ENOUGH = 2;

    /** Likelihood from which a heading says that findings stand under it. */
    private static final double SAID = 0.42;

    /** Most characters of a heading. */
    private static final int LONGEST = 60;

    private static final Pattern STRENGTH = Pattern.compile("แข็ง|เด่น|ดี|(?i:strength)");
    private static final Pattern WEAKNESS = Pattern.compile("จุดอ่อน|ต้อง|ควร|ด้อย|ปัญหา|บกพร่อง|(?i:weakness)");

    private ToolFindings() {}

    /**
     * What is weak by each instrument, when the rows from {@code from}, its header, to {@code end} are such a table.
     *
     * @param plan whether its headings are those of measures: then a column of strengths must tell it from a plan
     */
    public static List<Finding> of(Table table, int from, int end, boolean plan, Texts texts) {
        Optional<Integer> tools = IntStream.range(0, table.columns())
                .filter(c -> IntStream.range(from + 1, end)
                                .mapToLong(row -> tools(table, row, c))
                                .sum()
                        >= ENOUGH)
                .boxed()
                .findFirst();
        Optional<Integer> weak = tools.flatMap(t -> weak(table, from, t, plan));
        return weak.map(w -> read(table, from, end, tools.get(), w, texts)).orElse(List.of());
    }

    private static List<Finding> read(Table table, int from, int end, int tools, int weak, Texts texts) {
        List<Finding> findings = new ArrayList<>();
        for (int row = from + 1; row < end; row++) {
            Optional<Cell> named = table.cell(row, tools);
            Optional<Cell> found = table.cell(row, weak);
            if (named.isPresent() && found.isPresent()) {
                read(named.get(), found.get(), texts, findings);
            }
        }
        return findings;
    }

    /** A row, or two that were taken for one over a page break. */
    private static void read(Cell named, Cell found, Texts texts, List<Finding> into) {
        Optional<Tool> tool = Instruments.named(named.text().strip());
        if (tool.isPresent()) {
            add(tool.get(), found, texts, into);
        } else if (named.parts().size() > 1
                && named.parts().size() == found.parts().size()) {
            for (int i = 0; i < named.parts().size(); i++) {
                Cell part = part(found, i);
                Instruments.named(part(named, i).text().strip()).ifPresent(t -> add(t, part, texts, into));
            }
        }
    }

    private static Cell part(Cell cell, int index) {
        return new Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                List.of(cell.parts().get(index)));
    }

    private static void add(Tool tool, Cell found, Texts texts, List<Finding> into) {
        Sourced text = texts.of(List.of(found));
        if (!found.isEmpty() && !CellContent.isBlank(text.text())) {
            into.add(ScoreTable.finding(unlabelled(text), Instruments.measuredBy(tool)));
        }
    }

    /** A cell of one item needs no bullet. */
    private static Sourced unlabelled(Sourced text) {
        return text.withText(text.text()
                .substring(ListLabel.parse(text.text())
                        .filter(l -> l.kind() == ListLabel.Kind.BULLET)
                        .map(ListLabel::end)
                        .orElse(0))
                .strip());
    }

    /** The column of weaknesses: beside one of strengths, or the only one whose heading says that findings stand there. */
    private static Optional<Integer> weak(Table table, int header, int tools, boolean plan) {
        List<Integer> others = IntStream.range(0, table.columns())
                .filter(c -> c != tools && !isOfStrengths(table, header, c))
                .boxed()
                .toList();
        boolean beside = IntStream.range(0, table.columns()).anyMatch(c -> isOfStrengths(table, header, c));
        List<Integer> weak = others.stream()
                .filter(c -> WEAKNESS.matcher(heading(table, header, c)).find())
                .toList();
        if (plan && !beside) {
            return Optional.empty();
        }
        return (weak.size() == 1 ? weak : others)
                .stream()
                        .filter(c -> others.size() == 1 || beside || weak.size() == 1)
                        .map(c -> Map.entry(
                                c, HeadingMatcher.scores(table.text(header, c)).getOrDefault(ColumnRole.FINDING, 0.0)))
                        .filter(e -> e.getValue() >= SAID || weak.size() == 1 || (beside && others.size() == 1))
                        .max(Comparator.comparingDouble(Map.Entry<Integer, Double>::getValue))
                        .map(Map.Entry::getKey);
    }

    private static boolean isOfStrengths(Table table, int header, int column) {
        String text = heading(table, header, column);
        return STRENGTH.matcher(text).find() && !WEAKNESS.matcher(text).find();
    }

    /** How many instruments a cell names; a row across the table is the title of the rows below it. */
    private static long tools(Table table, int row, int column) {
        return table.row(row).stream()
                .filter(c -> c.column() == column && c.columnSpan() < table.columns())
                .flatMap(c -> Instruments.named(c.text().strip()).isPresent()
                        ? Stream.of(c.text())
                        : c.parts().stream()
                                .map(p -> p.lines().stream().map(Line::text).collect(Collectors.joining(" "))))
                .filter(t -> Instruments.named(t.strip()).isPresent())
                .count();
    }

    /** The words over a column, empty where they are too many for a heading. */
    private static String heading(Table table, int row, int column) {
        String text = table.text(row, column);
        return text.length() <= LONGEST ? text : "";
    }
}
