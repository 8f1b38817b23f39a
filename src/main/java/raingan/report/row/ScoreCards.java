package raingan.report.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Sourced;
import raingan.report.text.Texts;
import raingan.report.vocabulary.Indicators;
import raingan.report.vocabulary.Indicators.Mention;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;
import raingan.thai.ThaiNumbers;

/**
 * Reads scores that stand large over or under the names of their indicators, in boxes or cells of any arrangement.
 *
 * @param scores without ids
 * @param total the overall score with the words around it, when one of the numbers is that
 */
public record ScoreCards(List<IndicatorScore> scores, Optional<Sourced> total) {

    /** Cards that must name indicators. */
    private static final int ENOUGH = 3;

    /** Share of the numbers that must be of cards. */
    private static final double MOST = 0.7;

    /** Gap between two words that parts two cards, in heights of the line. */
    private static final double GAP = 1.2;

    /** Lines that a card has at most above or below its number. */
    private static final int LINES = 6;

    private static final int DECIMALS = 2;

    private static final Pattern OVERALL = Pattern.compile("ภาพรวม|โดยรวม|คะแนนรวม|คะแนนเฉลี่ย|รวมทั้งหมด");

    /** Nothing read. */
    public static final ScoreCards NONE = new ScoreCards(List.of(), Optional.empty());

    /** A number with the words that stand over or under it. */
    private record Card(Line number, BigDecimal value, List<Line> words, Optional<Mention> named) {}

    public ScoreCards {
        scores = List.copyOf(scores);
    }

    /** The cards that lines make, when most of their numbers stand by the name of an indicator. */
    public static ScoreCards of(List<Line> lines, Texts texts) {
        List<Line> pieces = lines.stream().flatMap(ScoreCards::pieces).toList();
        List<Line> numbers = pieces.stream().filter(p -> value(p).isPresent()).toList();
        List<Card> cards = Stream.of(true, false)
                .map(below -> numbers.stream()
                        .map(n -> card(n, numbers, pieces, below, texts))
                        .toList())
                .max(Comparator.comparingLong(ScoreCards::named))
                .orElseThrow();
        long named = named(cards);
        if (named < ENOUGH
                || named < MOST * cards.size()
                || named < cards.stream().filter(c -> c.named().isPresent()).count()) {
            return NONE;
        }
        Optional<Sourced> total = cards.stream()
                .filter(c -> c.named().isEmpty())
                .flatMap(c -> overall(c, numbers, pieces, texts).stream())
                .findFirst();
        return new ScoreCards(
                cards.stream()
                        .flatMap(c -> c.named().map(m -> score(c, m, texts)).stream())
                        .toList(),
                total);
    }

    /** Whether the cells of a table are cards, each with a number and the indicator that it is of, so that none is a heading. */
    public static boolean fill(Table table) {
        List<Cell> cells = table.cells().stream().filter(c -> !c.isEmpty()).toList();
        long cards = cells.stream()
                .filter(c -> c.lines().stream().anyMatch(l -> value(l).isPresent()))
                .filter(c -> Indicators.first(ThaiNumbers.arabic(c.text())).isPresent())
                .count();
        return cards >= ENOUGH && cards >= MOST * cells.size();
    }

    private static long named(List<Card> cards) {
        return cards.stream()
                .flatMap(c -> c.named().stream())
                .map(Mention::indicator)
                .distinct()
                .count();
    }

    private static IndicatorScore score(Card card, Mention mention, Texts texts) {
        return new IndicatorScore(
                "",
                mention.indicator(),
                mention.printedName(),
                "",
                card.value(),
                null,
                null,
                texts.ofLines(with(card.number(), card.words())));
    }

    private static List<Line> with(Line number, List<Line> words) {
        List<Line> all = new ArrayList<>(words);
        all.add(number);
        all.sort(Comparator.comparingDouble(l -> l.box().top()));
        return all;
    }

    /** The overall score as a sentence: the words over the number, itself, and those below. */
    private static Optional<Sourced> overall(Card card, List<Line> numbers, List<Line> pieces, Texts texts) {
        List<Line> all = new ArrayList<>(stack(card.number(), numbers, pieces, false));
        List<Line> below = stack(card.number(), numbers, pieces, true);
        String said = texts.ofLines(all).text();
        all.add(card.number());
        all.addAll(below.stream().limit(1).toList());
        return OVERALL.matcher(said).find() ? Optional.of(texts.ofLines(all)) : Optional.empty();
    }

    private static Card card(Line number, List<Line> numbers, List<Line> pieces, boolean below, Texts texts) {
        List<Line> words = stack(number, numbers, pieces, below);
        Optional<Mention> named = words.isEmpty()
                ? Optional.empty()
                : Indicators.first(texts.ofLines(words).text());
        return new Card(number, value(number).orElseThrow(), words, named);
    }

    /** The pieces over or under a number, from top to bottom, as far as the next number. */
    private static List<Line> stack(Line number, List<Line> numbers, List<Line> pieces, boolean below) {
        Box box = number.box();
        double end = numbers.stream()
                .filter(n -> !n.equals(number) && n.page() == number.page() && inLine(n.box(), box))
                .filter(n -> below ? n.box().top() > box.top() : n.box().top() < box.top())
                .mapToDouble(n -> below ? n.box().top() : n.box().bottom())
                .reduce(below ? Math::min : Math::max)
                .orElse(below ? Double.MAX_VALUE : 0);
        return pieces.stream()
                .filter(p -> p.page() == number.page() && value(p).isEmpty() && inLine(p.box(), box))
                .filter(p -> below
                        ? p.box().centerY() > box.centerY() && p.box().centerY() < end
                        : p.box().centerY() < box.centerY() && p.box().centerY() > end)
                .sorted(Comparator.comparingDouble(p -> Math.abs(p.box().centerY() - box.centerY())))
                .limit(LINES)
                .sorted(Comparator.comparingDouble(p -> p.box().top()))
                .toList();
    }

    /** Whether two boxes are centred one over the other. */
    private static boolean inLine(Box one, Box other) {
        return Math.abs(one.centerX() - other.centerX()) <= Math.max(one.width(), other.width()) / 2;
    }

    private static Optional<BigDecimal> value(Line piece) {
        return ThaiNumbers.decimal(piece.text()).filter(v -> v.scale() == DECIMALS && IndicatorScore.isPossible(v));
    }

    private static Stream<Line> pieces(Line line) {
        List<List<Word>> pieces = new ArrayList<>();
        double end = -Double.MAX_VALUE;
        for (Word word : line.words()) {
            if (word.box().left() - end > GAP * line.box().height()) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(word);
            end = word.box().right();
        }
        return pieces.stream().map(words -> new Line(line.page(), words));
    }
}
