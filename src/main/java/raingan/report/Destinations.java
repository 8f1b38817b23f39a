package raingan.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The ids of the records that hold these lines, read at this place; that of the document comes first. */
    List<String> records(Place place, List<Line> lines) {
        String raw = compact(
                lines.stream().flatMap(l -> l.words().stream()).map(Word::raw).collect(Collectors.joining()));
        Set<String> ids = new LinkedHashSet<>();
        for (Held what : held.getOrDefault(place, List.of())) {
            if (what.raw().contains(raw)) {
                ids.add(what.id());
            }
        }
        return List.copyOf(ids);
    }

    /** What a line that no record holds was taken for. */
    List<String> otherwise(Line line) {
        Destination taken = booked.getOrDefault(new Place(line.page(), line.box()), Destination.UNPLACED);
        return List.of((taken == Destination.RECORD ? Destination.UNPLACED : taken)
                .name()
                .toLowerCase(Locale.ROOT));
    }

    boolean isOfDocument(List<String> destination) {
        return destination.contains(docId);
    }

    private static String compact(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
