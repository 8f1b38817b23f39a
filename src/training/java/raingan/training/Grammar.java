package raingan.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules of a context-free grammar, from text: {@code [name]} opens a rule, each line under it is one alternative.
 * {@code {name}} stands for a rule, {@code {1..99}} for a number (as wide as its lower bound), {@code {letter:a-z}}
 * for a letter; a line {@code #} and a space is a comment.
 */
public record Grammar(Map<String, List<String>> rules) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final Pattern LETTER = Pattern.compile("letter:(.)-(.)");
    /** Rules refer to each other; deeper than this they loop. */
    private static final int DEEPEST = 40;

    /** Checks that every slot names a rule. */
    public Grammar {
        rules = rules.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        for (List<String> alternatives : rules.values()) {
            for (String alternative : alternatives) {
                checkSlots(alternative, rules);
            }
        }
    }

    /**
     * The rules of all files together; a rule that a later file opens again replaces the earlier one.
     *
     * @throws IllegalArgumentException if one file opens a rule twice
     */
    public static Grammar read(Path... files) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (Path file : files) {
            rules.putAll(parse(file));
        }
        return new Grammar(rules);
    }

    private static Map<String, List<String>> parse(Path file) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        List<String> alternatives = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.matches("\\[\\w+]")) {
                alternatives = new ArrayList<>();
                if (rules.put(line.substring(1, line.length() - 1), alternatives) != null) {
                    throw new IllegalArgumentException(file + " opens " + line + " twice; rename one of the two rules");
                }
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                alternatives.add(line);
            }
        }
        return rules;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of the rule, drawn with {@code random}; the same random numbers give the same text. */
    public String expand(String rule, RandomGenerator random) {
        return expand(rule, random, 0);
    }

    private String expand(String rule, RandomGenerator random, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("rules loop at '" + rule + "'");
        }
        List<String> alternatives = rules.get(rule);
        String chosen = alternatives == null ? "{" + rule + "}" : alternatives.get(random.nextInt(alternatives.size()));
        return SLOT.matcher(chosen).replaceAll(slot -> Matcher.quoteReplacement(fill(slot.group(1), random, depth)));
    }

    private String fill(String slot, RandomGenerator random, int depth) {
        Matcher range = RANGE.matcher(slot);
        if (range.matches()) {
            long from = Long.parseLong(range.group(1));
            long to = Long.parseLong(range.group(2));
            String digits = Long.toString(random.nextLong(from, to + 1));
            return "0".repeat(Math.max(0, range.group(1).length() - digits.length())) + digits;
        }
        Matcher letter = LETTER.matcher(slot);
        if (letter.matches()) {
            return Character.toString(
                    random.nextInt(letter.group(1).charAt(0), letter.group(2).charAt(0) + 1));
        }
        return expand(slot, random, depth + 1);
    }

    private static void checkSlots(String alternative, Map<String, List<String>> rules) {
        Matcher slot = SLOT.matcher(alternative);
        while (slot.find()) {
            String name = slot.group(1);
            if (!RANGE.matcher(name).matches() && !LETTER.matcher(name).matches() && !rules.containsKey(name)) {
                throw new IllegalArgumentException("no rule '" + name + "' for: " + alternative);
            }
        }
    }
}
