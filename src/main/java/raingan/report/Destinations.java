package raingan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.report.record.Coverage.Destination;
import raingan.report.record.Place;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.table.Line;

/** Where texts went, told from the records themselves: a text counts as recorded only where a record holds it. */
final class Destinations {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String docId;
    private final Map<Place, Destination> booked;
    private final Map<Integer, List<Place>> bookedOnPage;
    private final Map<Place, List<Held>> held = new HashMap<>();

    /** What a record says that it read, without white space. */
    private record Held(String id, String raw) {}

    /**
     * The destinations of the texts of a report.
     *
     * @param booked what its reader took each line for
     */
    Destinations(String docId, Report report, Map<Place, Destination> booked) {
        this.docId = docId;
        this.booked = Map.copyOf(booked);
        this.bookedOnPage = this.booked.keySet().stream().collect(Collectors.groupingBy(Place::page));
        report.facts().sources().values().forEach(s -> hold(docId, s));
        report.scores().forEach(s -> hold(s.id(), s.source()));
        report.findings().forEach(f -> hold(f.id(), f.text()));
        report.measures().forEach(m -> {
            hold(m.id(), m.indicatorText());
            m.fields().values().forEach(s -> hold(m.id(), s));
            m.others().values().forEach(s -> hold(m.id(), s));
        });
    }

    private void hold(String id, Sourced text) {
        Held what = new Held(id, compact(text.raw()));
        text.places()
                .forEach(p -> held.computeIfAbsent(p, k -> new ArrayList<>()).add(what));
    }

    /** The ids of the records that hold these lines, read at this place or in parts of it; that of the document comes first. */
    List<String> records(Place place, List<Line> lines) {
        Set<String> ids = new LinkedHashSet<>(recordsAt(place, lines));
        if (ids.isEmpty()) {
            lines.forEach(line -> ids.addAll(recordsAt(place(line), List.of(line))));
            parts(lines).forEach((part, words) -> ids.addAll(recordsAt(part, words)));
        }
        return List.copyOf(ids);
    }

    private List<String> recordsAt(Place place, List<Line> lines) {
        List<Held> there = held.getOrDefault(place, List.of());
        if (there.isEmpty()) {
            return List.of();
        }
        String raw = compact(
                lines.stream().flatMap(l -> l.words().stream()).map(Word::raw).collect(Collectors.joining()));
        return there.stream()
                .filter(h -> h.raw().contains(raw))
                .map(Held::id)
                .distinct()
                .toList();
    }

    /** What a line that no record holds was taken for; where a part of it was to be recorded and is not, nothing. */
    List<String> otherwise(Line line) {
        Destination whole = booked.get(place(line));
        Destination taken = whole != null ? whole : ofParts(line);
        return List.of((taken == Destination.RECORD ? Destination.UNPLACED : taken)
                .name()
                .toLowerCase(Locale.ROOT));
    }

    private Destination ofParts(Line line) {
        List<Destination> taken = parts(List.of(line)).keySet().stream()
                .map(p -> booked.getOrDefault(p, Destination.UNPLACED))
                .distinct()
                .toList();
        return taken.size() == 1 ? taken.get(0) : Destination.UNPLACED;
    }

    /** The places inside lines that were read by themselves, such as a label and what follows it, with their words. */
    private Map<Place, List<Line>> parts(List<Line> lines) {
        Map<Place, List<Line>> parts = new LinkedHashMap<>();
        for (Line line : lines) {
            Box whole = line.box();
            for (Place place : bookedOnPage.getOrDefault(line.page(), List.of())) {
                List<Word> inside = isIn(place.box(), whole)
                        ? line.words().stream()
                                .filter(w -> place.box()
                                        .contains(w.box().centerX(), w.box().centerY()))
                                .toList()
                        : List.of();
                if (!inside.isEmpty()) {
                    parts.put(place, List.of(new Line(line.page(), inside)));
                }
            }
        }
        return parts;
    }

    private static boolean isIn(Box part, Box whole) {
        return part.left() >= whole.left()
                && part.right() <= whole.right()
                && part.top() >= whole.top()
                && part.bottom() <= whole.bottom();
    }

    private static Place place(Line line) {
        return new Place(line.page(), line.box());
    }

    boolean isOfDocument(List<String> destination) {
        return destination.contains(docId);
    }

    private static String compact(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
