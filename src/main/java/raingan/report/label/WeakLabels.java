package raingan.report.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import raingan.report.label.LabelMarks.Label;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.StatusMarks;
import raingan.thai.ListLabel;
import raingan.thai.ThaiChars;

/** Finds labels that nobody knows and no colon marks: words that open a line of nearly each record, once in each. */
final class WeakLabels {

    /** Share of the records in which words must open a line to be a label. */
    private static final double MOST = 0.75;

    /** Fewest consonants of a label. */
    private static final int SHORTEST = 3;

    private final List<Piece> pieces;
    private final List<Optional<Label>> labels;

    /** Words that open lines, with those lines by record. */
    private record Opening(String key, TreeMap<Integer, List<Integer>> lines, Map<Integer, Label> labels) {

        boolean isOnceInMost(int records) {
            return lines.size() >= Math.max(2, MOST * records)
                    && lines.values().stream().allMatch(l -> l.size() == 1);
        }

        List<Integer> places() {
            return lines.values().stream().flatMap(List::stream).toList();
        }
    }

    private WeakLabels(List<Piece> pieces, List<Optional<Label>> labels) {
        this.pieces = pieces;
        this.labels = new ArrayList<>(labels);
    }

    /**
     * The labels together with those found.
     *
     * @param starts index of the first piece of each record
     */
    static List<Optional<Label>> with(List<Piece> pieces, List<Optional<Label>> labels, List<Integer> starts) {
        WeakLabels weak = new WeakLabels(pieces, labels);
        weak.openings(starts).stream()
                .filter(o -> o.isOnceInMost(starts.size()))
                .sorted(Comparator.comparing((Opening o) -> o.places().get(0))
                        .thenComparing(o -> -o.lines().size())
                        .thenComparing(o -> -o.key().length()))
                .forEach(weak::take);
        return weak.labels;
    }

    /** Takes words for a label, but where they always stand right below one that has no text beside it: they are its text. */
    private void take(Opening opening) {
        boolean free = opening.places().stream().allMatch(i -> labels.get(i).isEmpty());
        if (free && !opening.places().stream().allMatch(i -> i > 0 && isAlone(i - 1))) {
            opening.labels().forEach((at, label) -> labels.set(at, Optional.of(label)));
        }
    }

    private boolean isAlone(int at) {
        return pieces.get(at).isLine()
                && labels.get(at)
                        .filter(l -> l.end() >= pieces.get(at).says().length())
                        .isPresent();
    }

    private List<Opening> openings(List<Integer> starts) {
        Map<String, Opening> openings = new HashMap<>();
        int record = 0;
        for (int i = starts.get(0); i < pieces.size(); i++) {
            while (record < starts.size() && starts.get(record) <= i) {
                record++;
            }
            int at = i;
            int own = record;
            String text = pieces.get(i).says();
            boolean may = labels.get(i).isEmpty() && ListLabel.parse(text).isEmpty();
            for (Label label : may ? LabelMarks.spaced(text) : List.<Label>of()) {
                String words = text.substring(0, label.end());
                if (isWord(words) && !isChoice(at, words)) {
                    Opening opening = openings.computeIfAbsent(
                            label.key(), k -> new Opening(k, new TreeMap<>(), new TreeMap<>()));
                    opening.lines().computeIfAbsent(own, r -> new ArrayList<>()).add(i);
                    opening.labels().put(i, label);
                }
            }
        }
        return List.copyOf(openings.values());
    }

    /** Whether words hold boxes to tick, or end those behind the last box of the line above. */
    private boolean isChoice(int at, String words) {
        String above = at > 0 ? pieces.get(at - 1).says() : "";
        int box = StatusMarks.lastBox(above);
        return StatusMarks.lastBox(words) >= 0 || (box >= 0 && StatusMarks.isStatus(above.substring(box + 1) + words));
    }

    private static boolean isWord(String text) {
        return text.chars().filter(c -> ThaiChars.isConsonant((char) c)).count() >= SHORTEST
                && !CellContent.isOwner(text)
                && !CellContent.isPeriod(text)
                && !StatusMarks.isStatus(text);
    }
}
