package raingan.report.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import raingan.report.label.LabelMarks.Label;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.CellContent;
import raingan.report.vocabulary.HeadingMatcher;
import raingan.report.vocabulary.Labels;
import raingan.thai.ListLabel;

/**
 * Where the records of a list begin: at headings that count them ({@code มาตรการที่ 2}), at numbered lines each with the same
 * label below, or where the first label comes again.
 */
final class RecordStarts {

    /** Pieces below a numbered line within which the label of its record stands. */
    private static final int BELOW = 4;

    private static final Pattern COUNTED =
            Pattern.compile("(?<name>[ก-๙][ก-๙ ./]{1,28}?)\\s*(?<number>[0-9]{1,2})(?![0-9.,/]*[0-9%])\\s*[.:)]?\\s*");

    private static final String COUNTS = "ที่";

    /** A piece that may begin a record, with its number in the list and its label. */
    private record Counted(int at, int number, Label label) {}

    private final List<Piece> pieces;
    private final List<Optional<Label>> labels;

    private RecordStarts(List<Piece> pieces, List<Optional<Label>> labels) {
        this.pieces = pieces;
        this.labels = labels;
    }

    /**
     * The ways in which pieces may be parted, the surest first: index of the first piece of each record, with the label that
     * this has for it.
     */
    static List<NavigableMap<Integer, Label>> of(List<Piece> pieces, List<Optional<Label>> labels) {
        RecordStarts starts = new RecordStarts(pieces, labels);
        List<NavigableMap<Integer, Label>> found = new ArrayList<>(starts.named());
        found.addAll(starts.numbered());
        found.addAll(starts.cycles());
        return found;
    }

    /** Headings that count with a word, those whose word is known for it first. */
    private List<NavigableMap<Integer, Label>> named() {
        Map<String, List<Counted>> families = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).says();
            int from = Labels.opens(text);
            Matcher matcher = COUNTED.matcher(text).region(from, text.length());
            if (matcher.lookingAt()) {
                String name = matcher.group("name").strip();
                boolean counts = name.endsWith(COUNTS) || isMeasure(name);
                Label label = new Label(LabelMarks.key(name) + "#", matcher.end());
                if (counts && !isIndicator(name)) {
                    families.computeIfAbsent(label.key(), k -> new ArrayList<>())
                            .add(new Counted(i, Integer.parseInt(matcher.group("number")), label));
                }
            }
        }
        List<NavigableMap<Integer, Label>> found = new ArrayList<>();
        families.forEach((key, of) -> {
            boolean known = isMeasure(key.replace("#", ""));
            NavigableMap<Integer, Label> chain = chain(of, known);
            if (chain.size() > 1 || (known && !chain.isEmpty())) {
                found.add(whole(chain));
            }
        });
        found.sort(Comparator.comparing((NavigableMap<Integer, Label> f) ->
                        isMeasure(first(f).key().replace("#", "")) ? 0 : 1)
                .thenComparing(f -> -f.size()));
        return found;
    }

    /** With the records whose heading nobody can read: the label below the headings comes again there. */
    private NavigableMap<Integer, Label> whole(NavigableMap<Integer, Label> chain) {
        NavigableMap<Integer, Label> whole = new TreeMap<>(chain);
        Optional<String> below = nextLabel(chain.firstKey());
        boolean each = below.isPresent()
                && chain.keySet().stream().allMatch(at -> nextLabel(at).equals(below));
        Optional<String> second = each ? nextLabel(labelBelow(chain.firstKey())) : Optional.empty();
        boolean first = false;
        for (int i = 0; i < pieces.size() && each; i++) {
            first |= chain.containsKey(i);
            if (!chain.containsKey(i) && labels.get(i).map(Label::key).equals(below)) {
                if (!first && nextLabel(i).equals(second)) {
                    boolean named = i > chain.firstKey()
                            && isName(pieces.get(i - 1))
                            && labels.get(i - 1).isEmpty();
                    Matcher counted =
                            COUNTED.matcher(pieces.get(named ? i - 1 : i).says());
                    whole.put(
                            named ? i - 1 : i,
                            named
                                    ? new Label(first(chain).key(), counted.lookingAt() ? counted.end() : 0)
                                    : labels.get(i).orElseThrow());
                }
                first = false;
            }
        }
        return whole;
    }

    private static Label first(NavigableMap<Integer, Label> chain) {
        return chain.values().iterator().next();
    }

    private static boolean isMeasure(String name) {
        return HeadingMatcher.likeliest(HeadingMatcher.scores(name + " 1"), ColumnRole.MEASURE)
                && HeadingMatcher.isSure(name + " 1");
    }

    private static boolean isIndicator(String name) {
        return HeadingMatcher.likeliest(HeadingMatcher.scores(name), ColumnRole.INDICATOR);
    }

    /** Those that count one by one, be it that one is missing; a list may begin anew. */
    private static NavigableMap<Integer, Label> chain(List<Counted> family, boolean known) {
        NavigableMap<Integer, Label> chain = new TreeMap<>();
        int next = known ? family.get(0).number() : 1;
        for (Counted one : family) {
            boolean follows = one.number() == next || (one.number() == next + 1 && !chain.isEmpty());
            if (follows || (one.number() == 1 && !chain.isEmpty())) {
                chain.put(one.at(), one.label());
                next = one.number() + 1;
            }
        }
        return chain;
    }

    /** Numbered lines each of which has the same label next below it. */
    private List<NavigableMap<Integer, Label>> numbered() {
        Map<String, List<Counted>> families = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            int at = i;
            number(i).ifPresent(n -> nextLabel(at).ifPresent(key -> {
                int dot = n.label().lastIndexOf('.');
                int number = Integer.parseInt(n.label().substring(dot + 1));
                String family = n.label().substring(0, dot + 1);
                families.computeIfAbsent(family + "|" + key, k -> new ArrayList<>())
                        .add(new Counted(at, number, new Label(family + "#", 0)));
            }));
        }
        return families.values().stream()
                .map(f -> chain(f, false))
                .filter(chain -> !chain.isEmpty())
                .sorted(Comparator.comparingInt((NavigableMap<Integer, Label> f) -> -f.size())
                        .thenComparing(NavigableMap::firstKey))
                .toList();
    }

    private Optional<ListLabel> number(int at) {
        boolean labelled = labels.get(at).isPresent();
        return labelled
                ? Optional.empty()
                : ListLabel.parse(pieces.get(at).says())
                        .filter(l -> l.kind() == ListLabel.Kind.NUMBER || l.kind() == ListLabel.Kind.CLAUSE);
    }

    private int labelBelow(int at) {
        return IntStream.range(at + 1, pieces.size())
                .filter(i -> labels.get(i).isPresent())
                .findFirst()
                .orElse(at);
    }

    private Optional<String> nextLabel(int at) {
        for (int i = at + 1;
                i < Math.min(pieces.size(), at + 1 + BELOW) && number(i).isEmpty();
                i++) {
            if (labels.get(i).isPresent()) {
                return labels.get(i).map(Label::key);
            }
        }
        return Optional.empty();
    }

    /** The first label that comes as often as most do, the first one that comes again, the first one. */
    private List<NavigableMap<Integer, Label>> cycles() {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        IntStream.range(0, pieces.size())
                .forEach(i -> labels.get(i).ifPresent(l -> places.computeIfAbsent(l.key(), k -> new ArrayList<>())
                        .add(i)));
        int often = places.values().stream()
                .collect(Collectors.groupingBy(List::size, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getKey() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
        return IntStream.of(often, 2, 1)
                .mapToObj(least -> places.values().stream()
                        .filter(p -> p.size() == often || (least < often && p.size() >= least))
                        .findFirst())
                .flatMap(Optional::stream)
                .distinct()
                .map(this::cycle)
                .toList();
    }

    /** The records that begin at a label, or at the line above it where each has one that names it. */
    private NavigableMap<Integer, Label> cycle(List<Integer> starts) {
        boolean named = starts.size() > 1 && starts.stream().allMatch(this::isNamed);
        NavigableMap<Integer, Label> cycle = new TreeMap<>();
        starts.forEach(s -> cycle.put(
                named ? s - 1 : s, named ? new Label("", 0) : labels.get(s).orElseThrow()));
        return cycle;
    }

    /** Whether the line above a record is not the text of the label before it. */
    private boolean isNamed(int start) {
        if (start == 0 || labels.get(start - 1).isPresent() || !isName(pieces.get(start - 1))) {
            return false;
        }
        if (start == 1 || labels.get(start - 2).isEmpty()) {
            return true;
        }
        Label before = labels.get(start - 2).get();
        return !pieces.get(start - 2).isLine()
                || before.end() < pieces.get(start - 2).says().length();
    }

    /** Whether a line may name something: it is no item of a list, and neither a time nor a unit. */
    private static boolean isName(Piece piece) {
        return piece.isLine()
                && ListLabel.parse(piece.says()).isEmpty()
                && !CellContent.isOwner(piece.says())
                && !CellContent.isPeriod(piece.says());
    }
}
