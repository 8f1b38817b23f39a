package raingan.thai;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts common misspellings and reading slips right: the lexicon says which words are likely, the confusions which slips
 * are, and the words around decide. Numbers, Latin words and what may be a name stay as they are. Immutable, so that
 * threads may share one.
 */
public final class Spelling {

    /** Words with lost marks that make it likely that other marks of the text are lost too: so many at least, */
    private static final int LOSSES = 2;
    /** and one in so many characters, which is about one in five hundred words. */
    private static final int CHARACTERS_TO_A_LOSS = 2000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Spelling OFF = new Spelling(false, Names.NONE, Misspellings.NONE, false);

    private final boolean on;
    private final Names names;
    private final Misspellings misspellings;
    private final boolean loses;
    private final SpellingPass pass;

    private Spelling(boolean on, Names names, Misspellings misspellings, boolean loses) {
        this.on = on;
        this.names = names;
        this.misspellings = misspellings;
        this.loses = loses;
        this.pass = new SpellingPass(misspellings, names);
    }

    private static final class Holder {
        static final Spelling STANDARD = new Spelling(true, Names.NONE, Misspellings.standard(), false);
    }

    /** The corrector with the lists of this program. */
    public static Spelling standard() {
        return Holder.STANDARD;
    }

    /** Changes nothing. */
    public static Spelling off() {
        return OFF;
    }

    /** As this one, but leaving the given names alone wherever they stand. */
    public Spelling keeping(Collection<String> kept) {
        return new Spelling(on, names.with(kept), misspellings, loses);
    }

    /**
     * As this one, with the words that a person lists.
     *
     * @param lines a word or name to leave alone, or {@code wrong<TAB>right}; {@code #} begins a comment
     * @throws IllegalArgumentException with the line that is neither
     */
    public Spelling with(List<String> lines) {
        Map<String, String> wrong = new TreeMap<>();
        List<String> kept = new ArrayList<>();
        for (String entry : entries(lines)) {
            String[] row = entry.split("\\s*\t\\s*");
            if (row.length > 2) {
                throw new IllegalArgumentException(entry);
            } else if (row.length == 2) {
                wrong.put(canonical(row[0]), canonical(row[1]));
            } else {
                kept.add(canonical(entry));
            }
        }
        return new Spelling(on, names.with(kept), misspellings.with(wrong), loses);
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

    /**
     * As this one, for the texts of one document: where words of it show that marks were lost, less evidence is asked
     * for the next lost mark.
     */
    public Spelling adaptedTo(String document) {
        return on && losesMarks(document) ? new Spelling(true, names, misspellings, true) : this;
    }

    /** Corrects a text that is in canonical form. */
    public Audited correct(String text) {
        if (!on || !ThaiRuns.hasThai(text)) {
            return Audited.of(text);
        }
        Audited first = pass.correct(text, loses);
        return loses || !losesMarks(first) ? first : first.then(t -> pass.realWords(t, true));
    }

    private boolean losesMarks(String document) {
        return losesMarks(pass.correct(document, false));
    }

    private static boolean losesMarks(Audited corrected) {
        int enough = Math.max(LOSSES, corrected.text().length() / CHARACTERS_TO_A_LOSS);
        return corrected.changes().stream()
                        .filter(c -> c.before().length() < c.after().length())
                        .filter(c -> Skeletons.strip(c.before()).equals(Skeletons.strip(c.after())))
                        .count()
                >= enough;
    }
}
