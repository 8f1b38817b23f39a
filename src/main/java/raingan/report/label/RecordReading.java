package raingan.report.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.label.LabelMarks.Label;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Cell;
import raingan.thai.ListLabel;

/**
 * Reads the records that begin at given pieces: each text belongs to the label before it, up to the next label.
 *
 * <p>Words without a colon that nobody knows are a label where they open a line of each record.
 */
final class RecordReading {

    /** Share of the records in which words must open a line to be a label. */
    private static final double MOST = 0.75;

    /** Fewest consonants of a label. */
    private static final int SHORTEST = 3;

    /** Opens the key of texts that have no label, by what they look like. */
    private static final String UNLABELLED = "•";

    /**
     * A text with its label.
     *
     * @param label where the label stands, empty for a text without one
     * @param text where the text stands, empty for a label without one
     */
    record Segment(List<Cell.Part> label, List<Cell.Part> text) {

        static final Segment NONE = new Segment(List.of(), List.of());

        Segment {
            label = List.copyOf(label);
            text = List.copyOf(text);
        }

        Segment with(Segment more) {
            return new Segment(
                    Stream.concat(label.stream(), more.label.stream()).toList(),
                    Stream.concat(text.stream(), more.text.stream()).toList());
        }
    }

    private final List<Piece> pieces;
    private final LabelMarks marks;
    private final List<Optional<Label>> labels;
    private final List<Integer> starts;
    private final Set<Integer> used = new HashSet<>();

    /**
     * @param strong the labels of the pieces that are sure
     * @param begin the first piece of each record with its label
     */
    RecordReading(
            List<Piece> pieces, LabelMarks marks, List<Optional<Label>> strong, SortedMap<Integer, Label> begin) {
        this.pieces = pieces;
        this.marks = marks;
        this.labels = new ArrayList<>(strong);
        begin.forEach((at, label) -> labels.set(at, Optional.of(label)));
        this.starts = new ArrayList<>(turned(List.copyOf(begin.keySet())));
        if (starts.size() > 1) {
            weak();
        }
    }

    /** The pieces that the records hold. */
    Set<Integer> used() {
        return used;
    }

    /** The records, each with its texts by the keys of their labels. */
    List<Map<String, Segment>> records() {
        return IntStream.range(0, starts.size())
                .mapToObj(r -> record(starts.get(r), end(r), r == starts.size() - 1))
                .toList();
    }

    private int end(int record) {
        return record + 1 < starts.size() ? starts.get(record + 1) : pieces.size();
    }

    /** Where a label stands before the heading of each record, as that of what the record answers to, it begins there. */
    private List<Integer> turned(List<Integer> begin) {
        int first = begin.get(0);
        while (first > 0 && labels.get(first - 1).isPresent()) {
            first--;
        }
        if (first == begin.get(0) || begin.size() < 2) {
            return begin;
        }
        int lead = begin.get(0) - first;
        boolean each = begin.stream().allMatch(b -> b >= lead && IntStream.rangeClosed(1, lead)
                .allMatch(i -> labels.get(b - i).map(Label::key).equals(labels.get(begin.get(0) - i).map(Label::key))));
        return each ? begin.stream().map(b -> b - lead).toList() : begin;
    }

    /** Finds the words that open a line of most records, once in each. */
    private void weak() {
        Map<String, Map<Integer, List<Integer>>> places = new HashMap<>();
        for (int r = 0; r < starts.size(); r++) {
            for (int i = starts.get(r) + 1; i < end(r); i++) {
                String text = pieces.get(i).says();
                boolean may = labels.get(i).isEmpty() && ListLabel.parse(text).isEmpty();
                for (Label label : may ? LabelMarks.spaced(text) : List.<Label>of()) {
                    if (isWord(text.substring(0, label.end()))) {
                        places.computeIfAbsent(label.key(), k -> new TreeMap<>())
                                .computeIfAbsent(r, k -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
        places.values().removeIf(p -> p.size() < Math.max(2, MOST * starts.size())
                || p.values().stream().anyMatch(l -> l.size() > 1)
                || followsAlone(p.values()));
        Set<String> known = places.keySet();
        for (int i = starts.get(0); i < pieces.size(); i++) {
            if (labels.get(i).isEmpty() && !starts.contains(i)) {
                Optional<Label> longest = LabelMarks.spaced(pieces.get(i).says()).stream()
                        .filter(l -> known.contains(l.key()))
                        .reduce((a, b) -> places.getOrDefault(b.key(), Map.of()).size()
                                        >= places.getOrDefault(a.key(), Map.of()).size()
                                ? b
                                : a);
                labels.set(i, longest);
            }
        }
    }

    /** Whether words stand right below a label that has no text beside it: then they are its text in each record. */
    private boolean followsAlone(java.util.Collection<List<Integer>> places) {
        return places.stream().flatMap(List::stream).allMatch(i -> labels.get(i - 1)
                .filter(l -> pieces.get(i - 1).isLine()
                        && l.end() >= pieces.get(i - 1).says().length())
                .isPresent());
    }

    private static boolean isWord(String text) {
        return text.chars().filter(c -> c >= 'ก' && c <= 'ฮ').count() >= SHORTEST
                && !CellContent.isOwner(text)
                && !CellContent.isPeriod(text)
                && !StatusMarks.isStatus(text);
    }

    private Map<String, Segment> record(int from, int end, boolean last) {
        Map<String, Segment> record = new LinkedHashMap<>();
        String open = "";
        boolean closed = true;
        int labelled = from;
        for (int i = from; i < end; i++) {
            Piece piece = pieces.get(i);
            Optional<Label> label = labels.get(i);
            if (!piece.isLine()) {
                open = label.map(Label::key).orElse("");
                put(record, open, i, new Segment(piece.label(), piece.text()));
                closed = true;
            } else if (label.isPresent()) {
                LineCut cut = LineCut.at(piece.line(), label.get().end());
                open = label.get().key();
                put(record, open, i, new Segment(parts(cut.head()), parts(cut.rest())));
                closed = false;
                labelled = i;
            } else if (!closed && (!last || goesOn(i, labelled, i))) {
                open = goesOnAs(open, i, labelled == from);
                put(record, open, i, new Segment(List.of(), List.of(Piece.part(piece.line()))));
            } else {
                closed = true;
            }
        }
        return record;
    }

    private void put(Map<String, Segment> record, String key, int at, Segment segment) {
        record.merge(key, segment, Segment::with);
        used.add(at);
    }

    private static List<Cell.Part> parts(Optional<raingan.table.Line> line) {
        return line.map(Piece::part).map(List::of).orElse(List.of());
    }

    /** Whether the last record of a list holds a line without a label: what follows the list must not be taken for its end. */
    private boolean goesOn(int at, int labelled, int line) {
        boolean alone = labels.get(labelled)
                .filter(l -> l.end() >= pieces.get(labelled).says().length())
                .isPresent();
        boolean item = ListLabel.parse(pieces.get(line).says()).isPresent();
        boolean title = starts.contains(labelled);
        return item || marks.goesOn(at) || (alone && at == labelled + 1) || (title && !kind(at).isEmpty());
    }

    /** The label under which a line without one stands: below the name of a record its looks tell. */
    private String goesOnAs(String open, int at, boolean underName) {
        if (!underName || marks.goesOn(at)) {
            return open;
        }
        String kind = kind(at);
        return kind.isEmpty() ? open : UNLABELLED + kind;
    }

    /** What a line looks like, empty for a text like others. */
    private String kind(int at) {
        String text = pieces.get(at).says();
        return CellContent.isOwner(text)
                ? "owner"
                : CellContent.isPeriod(text)
                        ? "period"
                        : CellContent.isIndicator(text)
                                ? "indicator"
                                : ListLabel.parse(text).isPresent() ? "item" : "";
    }
}
