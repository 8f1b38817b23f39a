package raingan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.page.Page;
import raingan.page.Word;
import raingan.report.record.ColumnDoubt;
import raingan.report.record.Coverage;
import raingan.report.record.Coverage.Destination;
import raingan.report.record.Coverage.PageAccount;
import raingan.report.record.Coverage.Unplaced;
import raingan.report.record.Place;
import raingan.report.record.Sourced;
import raingan.table.Line;

/** Counts where the words of each page go; what nobody claims is unplaced. */
final class WordAccounting {

    /** What every report on the assessment says somewhere: its name, or what it assesses. */
    private static final Pattern ASSESSMENT = Pattern.compile("ITA|[IEO]IT(?![A-Z])|คุณธรรม|โปร่งใส");

    private final boolean assessed;
    private final Map<Integer, Integer> words = new TreeMap<>();
    private final Map<Integer, Map<Destination, Integer>> counts = new TreeMap<>();
    private final Map<Place, Destination> booked = new HashMap<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    WordAccounting(List<Page> pages) {
        assessed = isAssessed(pages);
        for (Page page : pages) {
            words.put(page.ref().number(), page.words().size());
            counts.put(page.ref().number(), new EnumMap<>(Destination.class));
        }
    }

    private static boolean isAssessed(List<Page> pages) {
        String text =
                pages.stream().flatMap(p -> p.words().stream()).map(Word::text).collect(Collectors.joining());
        return text.isEmpty() || ASSESSMENT.matcher(text).find();
    }

    /** Whether the document has a word of the assessment, or none at all. */
    boolean assessed() {
        return assessed;
    }

    /** Books the words of lines. */
    void book(List<Line> lines, Destination destination) {
        for (Line line : lines) {
            counts.computeIfAbsent(line.page(), p -> new EnumMap<>(Destination.class))
                    .merge(destination, line.words().size(), Integer::sum);
            booked.put(new Place(line.page(), line.box()), destination);
        }
    }

    /** Books lines that found no field, for a person to see. */
    void unplaced(List<Line> lines, String heading, Sourced text) {
        book(lines, Destination.UNPLACED);
        unplaced.add(new Unplaced(heading, text));
    }

    /** What each line was taken for. */
    Map<Place, Destination> booked() {
        return Collections.unmodifiableMap(booked);
    }

    Coverage close(List<ColumnDoubt> doubts) {
        List<PageAccount> accounts = new ArrayList<>();
        words.forEach((page, total) -> accounts.add(new PageAccount(page, total, counts.getOrDefault(page, Map.of()))));
        return new Coverage(accounts, unplaced, doubts, List.of(), assessed);
    }
}
