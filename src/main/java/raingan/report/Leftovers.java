package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.geometry.Box;
import raingan.report.record.Leftover;
import raingan.report.record.Measure;
import raingan.report.record.Place;
import raingan.report.record.Sourced;
import raingan.report.record.TextBlock;
import raingan.report.record.TextBlock.Kind;
import raingan.report.record.TextBlock.TextCell;
import raingan.report.vocabulary.StatusMarks;
import raingan.thai.ThaiNumbers;

/** Finds the texts that no record holds though they stand where records stand: told from what came out, not from rules. */
final class Leftovers {

    private static final String UNPLACED = "unplaced";

    /** Letters up to which a text is a caption, a unit or a remark. */
    private static final int CAPTION = 30;

    /** Cells of one kind that make a table a list of such things. */
    private static final int LIST = 2;

    private static final Pattern TOOL = Pattern.compile("(?:แบบ(?:วัด|ตรวจ)[^0-9]*)?\\(?\\s*[IEO]IT\\s*\\)?");

    private static final Pattern PERSON = Pattern.compile("(?:นาย|นางสาว|นาง|น\\.ส\\.|ว่าที่)\\s*\\S+\\s+\\S+.*");

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:[.][0-9]{2})?|[0-9]{3,}[.][0-9]{2}");

    private final List<TextBlock> blocks;
    private final Map<String, Integer> tables;
    private final List<Leftover> found = new ArrayList<>();

    private Leftovers(List<TextBlock> blocks, List<Measure> measures) {
        this.blocks = blocks;
        this.tables = measures.stream().collect(Collectors.toMap(Measure::id, Measure::tableNo, (a, b) -> a));
    }

    /** The leftovers of the whole text of a document, in reading order, those of tables first. */
    static List<Leftover> of(List<TextBlock> blocks, List<Measure> measures) {
        Leftovers leftovers = new Leftovers(blocks, measures);
        blocks.stream().filter(b -> b.kind() == Kind.TABLE).forEach(leftovers::table);
        MeasureTraces traces = new MeasureTraces(measures);
        leftovers.pages(Leftover.Kind.ROW, traces.headings(blocks));
        leftovers.numbers(traces);
        leftovers.pages(Leftover.Kind.PAGE, traces.labelled(blocks));
        return leftovers.found;
    }

    private void table(TextBlock table) {
        List<TextCell> cells = table.cells().stream()
                .filter(c -> c.destination().contains(UNPLACED) && tells(c.text()))
                .toList();
        boolean whole = table.destination().stream().allMatch(d -> d.equals(UNPLACED) || d.equals("heading"));
        if (letters(cells) > CAPTION && !(whole && isOther(table.cells()))) {
            Box box = Box.around(cells.stream().map(TextCell::box).toList()).orElseThrow();
            String text = cells.stream().map(TextCell::text).collect(Collectors.joining("\n"));
            found.add(new Leftover(Leftover.Kind.TABLE, read(table.page(), box, text), measuresTable(table)));
        }
    }

    /** Whether a text says more than which instrument, or whether something is done. */
    private static boolean tells(String text) {
        String line = text.replace('\n', ' ').strip();
        return !TOOL.matcher(line).matches() && !StatusMarks.isChecklist(line) && !StatusMarks.isStatus(line);
    }

    /** A list of people or of what is bought is no table of an assessment. */
    private static boolean isOther(List<TextCell> cells) {
        List<String> texts = cells.stream()
                .map(c -> ThaiNumbers.arabic(c.text().replace('\n', ' ')).strip())
                .toList();
        return texts.stream().filter(t -> PERSON.matcher(t).matches()).count() >= LIST
                || texts.stream().filter(t -> AMOUNT.matcher(t).matches()).count() >= LIST;
    }

    private static long letters(List<TextCell> cells) {
        return cells.stream()
                .flatMapToInt(c -> c.text().codePoints())
                .filter(Character::isLetter)
                .count();
    }

    private int measuresTable(TextBlock block) {
        return block.destination().stream()
                .mapToInt(id -> tables.getOrDefault(id, 0))
                .max()
                .orElse(0);
    }

    /** Measures tables whose rows are numbered further than they have records, or with a gap. */
    private void numbers(MeasureTraces traces) {
        Map<Integer, List<TextBlock>> parts = new TreeMap<>();
        for (TextBlock block : blocks) {
            int table = block.kind() == Kind.TABLE ? measuresTable(block) : 0;
            if (table > 0) {
                parts.computeIfAbsent(table, t -> new ArrayList<>()).add(block);
            }
        }
        parts.forEach((table, of) -> traces.missingNumbers(table, of)
                .ifPresent(text -> found.add(new Leftover(Leftover.Kind.ROW, text, table))));
    }

    /** One leftover for all such texts of a page. */
    private void pages(Leftover.Kind kind, List<Sourced> texts) {
        texts.stream()
                .collect(Collectors.groupingBy(Sourced::firstPage, TreeMap::new, Collectors.toList()))
                .forEach((page, of) -> {
                    if (!isAnnounced(page)) {
                        Sourced whole = of.stream()
                                .reduce((a, b) -> Sourced.joined(a, b, "\n"))
                                .orElseThrow();
                        found.add(new Leftover(kind, whole, kind == Leftover.Kind.ROW ? written(page) : 0));
                    }
                });
    }

    /** The measures that were read outside tables on a page, where a heading without a record puts their names in doubt. */
    private int written(int page) {
        return blocks.stream()
                .filter(b -> b.page() == page && b.kind() == Kind.PROSE)
                .mapToInt(this::measuresTable)
                .max()
                .orElse(0);
    }

    /** Whether a measure is missing on this page already. */
    private boolean isAnnounced(int page) {
        return found.stream()
                .anyMatch(l -> l.kind() == Leftover.Kind.ROW && l.text().firstPage() == page);
    }

    /** A text as it stands. */
    static Sourced read(int page, Box box, String text) {
        return new Sourced(ThaiNumbers.arabic(text), text, List.of(new Place(page, box)), 1, List.of());
    }
}
