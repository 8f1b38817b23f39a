package raingan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import raingan.page.Page;
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

    private final Map<Integer, Integer> words = new TreeMap<>();
    private final Map<Integer, Map<Destination, Integer>> counts = new TreeMap<>();
    private final Map<Place, Destination> booked = new HashMap<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    WordAccounting(List<Page> pages) {
        for (Page page : pages) {
            words.put(page.ref().number(), page.words().size());
            counts.put(page.ref().number(), new EnumMap<>(Destination.class));
        }
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
        return new Coverage(accounts, unplaced, doubts, List.of());
    }
}
