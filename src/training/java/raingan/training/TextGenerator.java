package raingan.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes lines of text as they stand in the reports of Thai offices: prose, cells, numbers, Latin words, signs. */
public final class TextGenerator {
    private static final Pattern ENGLISH = Pattern.compile("<(lower|Title|UPPER)>");
    private static final int MOST_WORDS = 7;
    private static final int SPACE_PERCENT = 25;
    /** What a line is made of, and its share in percent. */
    private static final Kind[] KINDS = {
        new Kind("prose", 27),
        new Kind("words", 16),
        new Kind("cell", 9),
        new Kind("numbers", 11),
        new Kind("dates", 7),
        new Kind("latin", 17),
        new Kind("alike", 11),
        new Kind("signs", 2)
    };

    private final Grammar grammar;
    private final WordLists words;
    private final RandomGenerator random;
    private final LineCutter cutter;

    TextGenerator(Grammar grammar, WordLists words, RandomGenerator random) {
        this.grammar = grammar;
        this.words = words;
        this.random = random;
        this.cutter = new LineCutter(random);
    }

    /** {@code TextGenerator LINES SEED ENGLISH_WORDS OUTPUT GRAMMAR...} writes that many lines. */
    public static void main(String[] args) throws IOException {
        if (args.length < 5) {
            throw new IllegalArgumentException("usage: TextGenerator LINES SEED ENGLISH_WORDS OUTPUT GRAMMAR...");
        }
        Path[] grammars = new Path[args.length - 4];
        for (int i = 0; i < grammars.length; i++) {
            grammars[i] = Path.of(args[i + 4]);
        }
        RandomGenerator random = new SplittableRandom(Long.parseLong(args[1]));
        TextGenerator generator = new TextGenerator(Grammar.read(grammars), WordLists.load(Path.of(args[2])), random);
        Files.write(Path.of(args[3]), generator.lines(Integer.parseInt(args[0])), StandardCharsets.UTF_8);
    }

    List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            String kind = kind();
            String text = english(kind.equals("words") ? dictionaryWords() : grammar.expand(kind, random));
            String styled = DigitStyle.draw(random).apply(text.strip(), random);
            lines.addAll(kind.equals("prose") ? some(cutter.cut(styled)) : List.of(styled));
        }
        return lines.subList(0, count);
    }

    /** Two lines of a text are enough: the next text differs more. */
    private List<String> some(List<String> lines) {
        if (lines.size() <= 2) {
            return lines;
        }
        int first = random.nextInt(lines.size() - 1);
        return lines.subList(first, first + 2);
    }

    private String kind() {
        int percent = random.nextInt(100);
        for (Kind kind : KINDS) {
            percent -= kind.percent();
            if (percent < 0) {
                return kind.name();
            }
        }
        return KINDS[0].name();
    }

    private String dictionaryWords() {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(1, MOST_WORDS + 1);
        for (int i = 0; i < count; i++) {
            text.append(words.thai().get(random.nextInt(words.thai().size())));
            if (random.nextInt(100) < SPACE_PERCENT) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private String english(String text) {
        return ENGLISH.matcher(text).replaceAll(slot -> {
            String word = words.english().get(random.nextInt(words.english().size()));
            return Matcher.quoteReplacement(
                    switch (slot.group(1)) {
                        case "lower" -> word;
                        case "UPPER" -> word.toUpperCase(Locale.ROOT);
                        default -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
                    });
        });
    }

    private record Kind(String name, int percent) {}
}
