package raingan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.prose.LabelledLine;
import raingan.report.record.Field;
import raingan.report.record.Indicator;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.TextBlock;
import raingan.report.record.TextBlock.Kind;
import raingan.report.record.TextBlock.TextCell;
import raingan.thai.ListLabel;
import raingan.thai.ThaiNumbers;

/** Tells that a measure stands somewhere: by its heading, its number, the labels of what it says. */
final class MeasureTraces {

    private static final Pattern COUNTED =
            Pattern.compile("(?:มาตรการ|กิจกรรม|โครงการ|เรื่อง)ที่\\s*[0-9]{1,2}(?:\\.[0-9]{1,2})?\\s*[.:)]?\\s*");

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})\\s*[.)]?");

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    /** Fewest characters of the name of a measure. */
    private static final int SHORTEST = 6;

    /** Characters that tell a name from others. */
    private static final int TELLING = 14;

    /** Blocks below a numbered line within which a label makes it the heading of a measure. */
    private static final int BELOW = 2;

    /** Rows that must be numbered for a gap to be one, and labels of one page that tell of a measure. */
    private static final int FEWEST = 2;

    private final List<Measure> measures;
    private final List<String> names;

    MeasureTraces(List<Measure> measures) {
        this.measures = measures;
        this.names = measures.stream()
                .map(m -> m.field(Field.MEASURE))
                .flatMap(s -> Stream.of(compact(s.text()), compact(s.raw())))
                .filter(n -> n.length() >= SHORTEST)
                .toList();
    }

    /** Lines that count or number a measure which no record is named after. */
    List<Sourced> headings(List<TextBlock> blocks) {
        List<Sourced> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            Stream<String> lines = block.kind() == Kind.FURNITURE
                    ? Stream.empty()
                    : block.kind() == Kind.TABLE ? block.cells().stream().map(TextCell::text) : Stream.of(block.text());
            String missing = lines.flatMap(t -> unnamed(t).stream()).collect(Collectors.joining("\n"));
            if (missing.isEmpty() && isHeadingOfLabels(blocks, i) && !isNamed(unnumbered(block.text()))) {
                missing = block.text();
            }
            if (!missing.isEmpty()) {
                found.add(Leftovers.read(block.page(), block.box(), missing));
            }
        }
        return found;
    }

    /** The headings {@code มาตรการที่ N …} with which a text opens, and those beside it, of which no record has the name. */
    private List<String> unnamed(String text) {
        String line = ThaiNumbers.arabic(text.replace('\n', ' ')).strip();
        Matcher matcher = COUNTED.matcher(line);
        List<String> missing = new ArrayList<>();
        if (!matcher.find() || matcher.start() > labelEnd(line)) {
            return missing;
        }
        int start = matcher.start();
        int name = matcher.end();
        while (start >= 0) {
            boolean more = matcher.find();
            int end = more ? matcher.start() : line.length();
            if (compact(line.substring(name, end)).length() >= SHORTEST && !isNamed(line.substring(name, end))) {
                missing.add(line.substring(start, end).strip());
            }
            start = more ? matcher.start() : -1;
            name = more ? matcher.end() : name;
        }
        return missing;
    }

    private static int labelEnd(String line) {
        return ListLabel.parse(line).map(ListLabel::end).orElse(0);
    }

    private static String unnumbered(String text) {
        String line = ThaiNumbers.arabic(text.replace('\n', ' ')).strip();
        return line.substring(labelEnd(line));
    }

    /** A numbered line of prose with the label of what a measure says right below it. */
    private static boolean isHeadingOfLabels(List<TextBlock> blocks, int at) {
        TextBlock block = blocks.get(at);
        boolean numbered = isProse(block)
                && ListLabel.parse(ThaiNumbers.arabic(block.text()))
                        .filter(l -> l.kind() != ListLabel.Kind.BULLET)
                        .isPresent();
        return numbered
                && IntStream.rangeClosed(at + 1, Math.min(at + BELOW, blocks.size() - 1))
                        .mapToObj(blocks::get)
                        .anyMatch(b -> b.kind() != Kind.TABLE && isLabelled(b));
    }

    private boolean isNamed(String name) {
        String wanted = compact(name);
        String start = wanted.substring(0, Math.min(TELLING, wanted.length()));
        return names.stream().anyMatch(n -> n.contains(start) || wanted.contains(n));
    }

    /** Lines outside tables that open with labels of a measure and went to no record: one alone may stand anywhere. */
    List<Sourced> labelled(List<TextBlock> blocks) {
        return blocks.stream()
                .filter(b -> isProse(b) && isLabelled(b))
                .map(b -> Leftovers.read(b.page(), b.box(), b.text()))
                .collect(Collectors.groupingBy(Sourced::firstPage, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(ofPage -> ofPage.size() >= FEWEST)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isProse(TextBlock block) {
        return block.kind() == Kind.PROSE && block.destination().contains("prose");
    }

    private static boolean isLabelled(TextBlock block) {
        return LabelledLine.tellsOfMeasure(Leftovers.read(block.page(), block.box(), block.text()));
    }

    /** The numbers of the rows of a table that count further than its records, or skip one. */
    Optional<Sourced> missingNumbers(int table, List<TextBlock> parts) {
        List<TextCell> numbered = parts.stream()
                .flatMap(p -> p.cells().stream())
                .filter(c -> c.column() == 0
                        && NUMBER.matcher(ThaiNumbers.arabic(c.text()).strip()).matches())
                .toList();
        TreeSet<Integer> numbers = numbered.stream()
                .map(c -> ThaiNumbers.arabic(c.text()).replaceAll("[^0-9]", ""))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        long records = measures.stream().filter(m -> m.tableNo() == table).count();
        boolean gap = numbers.size() >= FEWEST && numbers.last() - numbers.first() >= numbers.size();
        if ((numbers.size() <= records && !gap) || areIndicators(numbers, table)) {
            return Optional.empty();
        }
        String text = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        TextBlock first = parts.get(0);
        return Optional.of(Leftovers.read(first.page(), first.box(), text));
    }

    /** Whether the numbers are those of the indicators that the measures answer. */
    private boolean areIndicators(Set<Integer> numbers, int table) {
        return measures.stream()
                .filter(m -> m.tableNo() == table)
                .flatMap(m -> Optional.ofNullable(m.indicator()).stream())
                .map(Indicator::number)
                .collect(Collectors.toSet())
                .containsAll(numbers);
    }

    private static String compact(String text) {
        return NOISE.matcher(ThaiNumbers.arabic(text)).replaceAll("");
    }
}
