package raingan.thai.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import raingan.thai.Confusion;
import raingan.thai.ThaiText;

/** What the corrector knows beside the lexicon: names it leaves alone, misspellings, and slips of single letters. */
record SpellingLists(Names names, Misspellings misspellings, List<Confusion> confusions) {

    static final SpellingLists NONE = new SpellingLists(Names.NONE, Misspellings.NONE, List.of());

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    SpellingLists {
        confusions = List.copyOf(confusions);
    }

    /** The lists of this program. */
    static SpellingLists standard() {
        return new SpellingLists(Names.NONE, Misspellings.standard(), Confusion.standard());
    }

    SpellingLists keeping(Collection<String> kept) {
        return new SpellingLists(names.with(kept), misspellings, confusions);
    }

    /** These and what a person lists, as {@link Spelling#with} has it. A slip listed twice has the cost told last. */
    SpellingLists with(List<String> lines) {
        List<String> kept = new ArrayList<>();
        Map<String, String> wrong = new TreeMap<>();
        List<Confusion> slips = new ArrayList<>(confusions);
        for (String entry : entries(lines)) {
            String[] row = entry.split("\\s*\t\\s*");
            switch (row.length) {
                case 1 -> kept.add(canonical(entry));
                case 2 -> wrong.put(canonical(row[0]), canonical(row[1]));
                default -> slips.add(slip(entry, row));
            }
        }
        return new SpellingLists(names.with(kept), misspellings.with(wrong), slips);
    }

    private static Confusion slip(String entry, String[] row) {
        try {
            return Confusion.of(row);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }

    private static List<String> entries(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(BYTE_ORDER_MARK, "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String canonical(String word) {
        return ThaiText.normalise(word).text();
    }
}
