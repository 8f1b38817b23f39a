package raingan.report.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import raingan.report.label.LabelMarks.Label;
import raingan.report.vocabulary.CellContent;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.thai.ListLabel;

/**
 * Reads the records that begin at given pieces: each text belongs to the label before it, up to the next label.
 *
 * <p>Words without a colon that nobody knows are a label where they open a line of each record.
 */
final class RecordReading {

    /** Share of the labels of a list that its records have on the average. */
    private static final double ALIKE = 0.6;

    /** Share of the labels that may stand in a record for a second time. */
    private static final double AGAIN = 0.1;

    /** Points by which lines may begin elsewhere that stand below one another. */
    private static final double SAME_LEFT = 3;

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
    private final List<Map<String, Segment>> records;
    private int labelled;

    /**
     * @param strong the labels of the pieces that are sure
     * @param begin the first piece of each record with its label
     */
    RecordReading(List<Piece> pieces, LabelMarks marks, List<Optional<Label>> strong, SortedMap<Integer, Label> begin) {
        this.pieces = pieces;
        this.marks = marks;
        List<Optional<Label>> sure = new ArrayList<>(strong);
        begin.forEach((at, label) -> sure.set(at, Optional.of(label)));
        this.starts = turned(List.copyOf(begin.keySet()), sure);
        this.labels = starts.size() > 1 ? WeakLabels.with(pieces, sure, starts) : sure;
        this.records = IntStream.range(0, starts.size())
                .mapToObj(r -> record(starts.get(r), end(r), r == starts.size() - 1))
                .toList();
    }

    /** Whether nearly each record has nearly each label, and each once. */
    boolean isRegular() {
        long keys =
                records.stream().flatMap(r -> r.keySet().stream()).distinct().count();
        long present = records.stream().mapToLong(Map::size).sum();
        return present >= ALIKE * keys * records.size() && labelled - present <= AGAIN * labelled;
    }

    /** The pieces that the records hold. */
    Set<Integer> used() {
        return used;
    }

    /** The records, each with its texts by the keys of their labels. */
    List<Map<String, Segment>> records() {
        return records;
    }

    /** Index after the last piece of a record; the last one ends before a label that no other has. */
    private int end(int record) {
        if (record + 1 < starts.size()) {
            return starts.get(record + 1);
        }
        Set<String> known = labels.subList(starts.get(0), starts.get(record)).stream()
                .flatMap(Optional::stream)
                .map(Label::key)
                .collect(Collectors.toSet());
        return IntStream.range(starts.get(record), pieces.size())
                .filter(i -> record > 0
                        && labels.get(i).filter(l -> !known.contains(l.key())).isPresent())
                .findFirst()
                .orElse(pieces.size());
    }

    /** Where a label stands before the heading of each record, as that of what the record answers to, it begins there. */
    private static List<Integer> turned(List<Integer> begin, List<Optional<Label>> labels) {
        int first = begin.get(0);
        while (first > 0 && labels.get(first - 1).isPresent()) {
            first--;
        }
        if (first == begin.get(0) || begin.size() < 2) {
            return begin;
        }
        int lead = begin.get(0) - first;
        boolean each = begin.stream()
                .allMatch(b -> b >= lead
                        && IntStream.rangeClosed(1, lead).allMatch(i -> labels.get(b - i)
                                .map(Label::key)
                                .equals(labels.get(begin.get(0) - i).map(Label::key))));
        return each ? begin.stream().map(b -> b - lead).toList() : begin;
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
            } else if (!closed && (!last || goesOn(i, labelled))) {
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
        labelled += segment.label().isEmpty() ? 0 : 1;
    }

    private static List<Cell.Part> parts(Optional<Line> line) {
        return line.map(Piece::part).map(List::of).orElse(List.of());
    }

    /** Whether the last record of a list holds a line without a label: what follows the list must not be taken for its end. */
    private boolean goesOn(int at, int labelled) {
        boolean alone = labels.get(labelled)
                .filter(l -> l.end() >= pieces.get(labelled).says().length())
                .isPresent();
        boolean below = at == labelled + 1;
        boolean listed = isItem(at) && (below ? alone : isItem(at - 1) || marks.goesOn(at - 1));
        boolean described = starts.contains(labelled) && !kind(at).isEmpty();
        return marks.goesOn(at) || (alone && (below || isLike(at, labelled + 1))) || listed || described;
    }

    /** Whether a line below a label is of the kind of the first one, and begins where this does. */
    private boolean isLike(int at, int first) {
        double shift = pieces.get(at).line().box().left()
                - pieces.get(first).line().box().left();
        return !kind(at).isEmpty() && kind(at).equals(kind(first)) && Math.abs(shift) <= SAME_LEFT;
    }

    private boolean isItem(int at) {
        return ListLabel.parse(pieces.get(at).says()).isPresent();
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
                        : CellContent.isIndicator(text) ? "indicator" : isItem(at) ? "item" : "";
    }
}
