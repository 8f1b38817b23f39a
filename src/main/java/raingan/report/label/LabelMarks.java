package raingan.report.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import raingan.geometry.Box;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.Labels;
import raingan.report.vocabulary.StatusMarks;
import raingan.table.Line;
import raingan.thai.Recent;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;
import raingan.thai.value.Fuzzy;

/** Finds the labels with which lines open: words that headings.tsv knows, and words before a colon that recur. */
final class LabelMarks {

    /** Likelihood from which words are a label that what fits it follows. */
    private static final double LIKELY = 0.8;

    /** Likeness from which a label that stands once is another one with a slip. */
    private static final double SLIP = 0.85;

    /** Share of the text width that a line must reach for the next one to go on with it. */
    private static final double FULL = 0.84;

    /**
     * The words with which a line opens, or the label cell of a form.
     *
     * @param key what they say, for comparison: numbers are all alike
     * @param end index in the line where what follows them begins, in UTF-16 units
     */
    record Label(String key, int end) {}

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A line is asked for the words that open it in each way to part a list. */
    private static final Recent<List<Label>> SPACED = new Recent<>(LabelMarks::openings);

    private final List<Piece> pieces;
    private final Map<Integer, Box> bodies = new HashMap<>();

    LabelMarks(List<Piece> pieces) {
        this.pieces = pieces;
        pieces.stream()
                .filter(Piece::isLine)
                .forEach(p -> bodies.merge(p.line().page(), p.line().box(), Box::union));
    }

    /** What words say, for comparison: canonical letters, all numbers alike. */
    static String key(String label) {
        return NUMBER.matcher(ThaiText.key(label)).replaceAll("#");
    }

    /** The label of each piece, where one is known or a colon marks one that recurs. */
    List<Optional<Label>> strong() {
        Map<String, Integer> marked = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.isLine()) {
                colon(piece.says()).ifPresent(l -> marked.merge(l.key(), 1, Integer::sum));
            }
        }
        List<Optional<Label>> sure = alike(IntStream.range(0, pieces.size())
                .mapToObj(i -> strong(i, marked))
                .toList());
        Set<String> known =
                sure.stream().flatMap(Optional::stream).map(Label::key).collect(Collectors.toSet());
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> sure.get(i).or(() -> again(pieces.get(i).says(), known)))
                .toList();
    }

    /** The labels, with one that stands once and is misspelt or misread as the one of which it is a slip. */
    private static List<Optional<Label>> alike(List<Optional<Label>> found) {
        Map<String, Long> times = found.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Label::key, Collectors.counting()));
        Map<String, String> right = new HashMap<>();
        times.forEach((key, count) -> right.put(
                key,
                times.keySet().stream()
                        .filter(k -> count == 1 && times.getOrDefault(k, 0L) > 1)
                        .filter(k -> Fuzzy.keySimilarity(k, key) >= SLIP)
                        .max(Comparator.comparingDouble((String k) -> Fuzzy.keySimilarity(k, key))
                                .thenComparing(Comparator.naturalOrder()))
                        .orElse(key)));
        return found.stream()
                .map(o -> o.map(l -> new Label(right.getOrDefault(l.key(), l.key()), l.end())))
                .toList();
    }

    /** A label of other lines, where a line opens with the same words. */
    private static Optional<Label> again(String text, Set<String> known) {
        return spaced(text).stream().filter(l -> known.contains(l.key())).reduce((few, many) -> many);
    }

    private Optional<Label> strong(int at, Map<String, Integer> marked) {
        Piece piece = pieces.get(at);
        String text = piece.says();
        if (!piece.isLine()) {
            return Optional.of(new Label(key(text), 0));
        }
        Optional<Label> colon = colon(text).filter(l -> marked.getOrDefault(l.key(), 0) > 1 || isKnown(text, l));
        if (colon.isPresent() || goesOn(at)) {
            return colon;
        }
        return alone(text)
                .filter(l -> Labels.meaning(text.substring(Labels.opens(text)), false)
                        .isPresent())
                .or(() -> bare(text));
    }

    /** Whether the words of a line that a colon ends are a heading that is known. */
    private static boolean isKnown(String text, Label colon) {
        return Labels.meaning(text.substring(Labels.opens(text), colon.end() - 1), true)
                .isPresent();
    }

    /** Whether the label of a form is a heading that is known. */
    static boolean isKnown(String label) {
        return colonEnd(label) >= label.length()
                && Labels.meaning(label.replace(":", "").strip(), true).isPresent();
    }

    /** Whether a line opens with a label that is known. */
    static boolean opensWithLabel(List<Line> lines) {
        String text = ThaiNumbers.arabic(lines.get(0).text());
        int from = Labels.opens(text);
        return colon(text).filter(l -> isKnown(text, l)).isPresent()
                || (lines.size() > 1
                        && text.length() - from <= Labels.LONGEST
                        && Labels.meaning(text.substring(from), false).isPresent());
    }

    /** Whether a line goes on with the sentence of the line before it, which fills the width of the page. */
    boolean goesOn(int at) {
        if (at == 0 || !pieces.get(at - 1).isLine() || !pieces.get(at).isLine()) {
            return false;
        }
        Line before = pieces.get(at - 1).line();
        Box body = bodies.getOrDefault(before.page(), before.box());
        return before.box().right() - body.left() >= FULL * body.width();
    }

    /** Words that a colon ends. */
    private static Optional<Label> colon(String text) {
        OptionalInt colon = Labels.colon(text);
        return colon.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(
                                key(text.substring(Labels.opens(text), colon.getAsInt())), colon.getAsInt() + 1))
                        .filter(l -> !l.key().isEmpty());
    }

    /** Index after the colon that ends the label of a line, and that of its end where none does. */
    static int colonEnd(String text) {
        return colon(text).map(Label::end).orElse(text.length());
    }

    /** A whole line that may be a label. */
    static Optional<Label> alone(String text) {
        int from = Labels.opens(text);
        return text.length() - from <= Labels.LONGEST
                ? Optional.of(new Label(key(text.substring(from)), text.length()))
                : Optional.empty();
    }

    /** Words that a space ends, one label for each space; those that fill the line come last. */
    static List<Label> spaced(String text) {
        return SPACED.of(text);
    }

    private static List<Label> openings(String text) {
        int from = Labels.opens(text);
        List<Label> found = new ArrayList<>();
        for (int end = from + 1; end <= Math.min(from + Labels.LONGEST, text.length()); end++) {
            if (end == text.length() || text.charAt(end) == ' ') {
                found.add(new Label(key(text.substring(from, end)), end));
            }
        }
        return List.copyOf(found);
    }

    /** Known words that only a space ends, when what follows them is what they announce. */
    private static Optional<Label> bare(String text) {
        int from = Labels.opens(text);
        return spaced(text).stream()
                .max(Comparator.comparingDouble(
                        l -> likelihood(text.substring(from, l.end()), text.substring(l.end()))))
                .filter(l -> likelihood(text.substring(from, l.end()), text.substring(l.end())) >= LIKELY);
    }

    /** Likelihood that words are a label and announce the rest of their line, 0 where that is not likely. */
    private static double likelihood(String label, String rest) {
        return HeadingMatcher.scores(label).entrySet().stream()
                .filter(e -> e.getValue() >= LIKELY && fits(e.getKey(), rest))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Whether words can be what a label announces. */
    private static boolean fits(ColumnRole heading, String text) {
        return switch (heading) {
            case OWNER -> CellContent.isOwner(text);
            case PERIOD -> CellContent.isPeriod(text);
            case STATUS -> StatusMarks.isStatus(text);
            case METHOD, RESULT, OUTCOME, FOLLOW_UP -> true;
            default -> false;
        };
    }
}
