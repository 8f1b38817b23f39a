package raingan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import raingan.page.Page;
import raingan.page.Word;
import raingan.report.record.Report;
import raingan.report.record.Sourced;
import raingan.report.record.TextBlock;
import raingan.report.record.TextBlock.TextCell;
import raingan.thai.ThaiNumbers;
import raingan.thai.ThaiText;

/** What must hold of the whole text of any document. */
public final class WholeText {

    private static final Set<String> NO_RECORD = Set.of("heading", "furniture", "prose", "unplaced");

    private WholeText() {}

    /** Each word of each page stands in one block, and the records that a block names hold its text. */
    public static void assertKept(String docId, List<Page> pages, Report report, List<TextBlock> blocks) {
        for (Page page : pages) {
            List<TextBlock> ofPage =
                    blocks.stream().filter(b -> b.page() == page.ref().number()).toList();
            assertThat(letters(pieces(ofPage).map(TextCell::text)))
                    .as("page " + page.ref().number())
                    .isEqualTo(letters(page.words().stream().map(Word::text)));
            assertThat(letters(ofPage.stream().map(TextBlock::text)))
                    .isEqualTo(letters(pieces(ofPage).map(TextCell::text)));
            page.words()
                    .forEach(word -> assertThat(pieces(ofPage)).as(word.text()).anyMatch(piece -> compact(piece.text())
                            .contains(compact(word.text()))));
        }
        Map<String, String> held = held(docId, report);
        pieces(blocks).forEach(piece -> assertThat(piece.destination())
                .as(piece.text())
                .isNotEmpty()
                .allMatch(to -> NO_RECORD.contains(to) || held.containsKey(to))
                .allMatch(to ->
                        holds(to, held, piece) || piece.text().codePoints().noneMatch(Character::isLetter)));
        pieces(blocks).forEach(piece -> assertThat(piece.text().lines().filter(l -> !key(l).isEmpty()))
                .as(piece.text())
                .allMatch(line -> line.codePoints().noneMatch(Character::isLetter)
                        || piece.destination().stream()
                                .anyMatch(to -> NO_RECORD.contains(to)
                                        || held.getOrDefault(to, "").contains(key(line)))));
    }

    /** Whether a record holds a line of a piece: one in which several rows stand goes to as many records. */
    private static boolean holds(String to, Map<String, String> held, TextCell piece) {
        return NO_RECORD.contains(to)
                || piece.text().lines().anyMatch(line -> held.getOrDefault(to, "")
                        .contains(key(line)));
    }

    /** The cells of tables, and other blocks as one piece each. */
    private static Stream<TextCell> pieces(List<TextBlock> blocks) {
        return blocks.stream()
                .flatMap(b -> b.kind() == TextBlock.Kind.TABLE
                        ? b.cells().stream()
                        : Stream.of(new TextCell(0, 0, 1, 1, b.text(), b.box(), b.destination())));
    }

    private static Map<Integer, Long> letters(Stream<String> texts) {
        return texts.flatMap(t -> compact(t).codePoints().boxed())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    /** Everything that a record says it read, by its id. */
    private static Map<String, String> held(String docId, Report report) {
        Map<String, String> held = new HashMap<>();
        report.facts().sources().values().forEach(s -> add(held, docId, s));
        report.scores().forEach(s -> add(held, s.id(), s.source()));
        report.findings().forEach(f -> add(held, f.id(), f.text()));
        report.measures().forEach(m -> Stream.of(m.fields().values(), m.others().values(), List.of(m.indicatorText()))
                .flatMap(c -> c.stream())
                .forEach(s -> add(held, m.id(), s)));
        return held;
    }

    private static void add(Map<String, String> held, String id, Sourced text) {
        held.merge(id, key(text.raw()) + key(text.text()), String::concat);
    }

    /** Digits of one kind, spaces and points away: a record holds the wording, read or put right. */
    private static String key(String text) {
        return ThaiText.key(ThaiNumbers.arabic(text));
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
